import type { ReliefAxis } from '../../domain/funding/tax-relief.ts'
import type { ReportBlock, ReportSection } from '../../domain/reports/report.ts'
import { euros } from '../../messages/funding.ts'
import { reliefWords } from '../../messages/relief.ts'
import { figure } from '../figures/figure.ts'
import { loopFigures } from './loop-figures.ts'
import { consultationFigures, tiesFigures } from './outreach-figures.ts'
import { peaceBlocks } from './peace-blocks.ts'
import { presenceFigures } from './presence-figures.ts'
import type { ReliefContext } from './relief-context.ts'

const { report: text } = reliefWords
type Maker = (context: ReliefContext) => readonly ReportBlock[]

const figures =
  (make: (context: ReliefContext) => Parameters<typeof block>[0]): Maker =>
  (context) => [block(make(context))]
const block = (list: Extract<ReportBlock, { kind: 'figures' }>['figures']): ReportBlock => ({
  kind: 'figures',
  figures: list,
})

/** What the scheme did, by the axes of the national framework; of the others it counts nothing. */
const COUNTED: Readonly<Record<string, Maker>> = {
  'staff-presence': figures(presenceFigures),
  upkeep: figures((context) => loopFigures(context, 'D')),
  waste: figures((context) => loopFigures(context, 'A')),
  'small-works': figures((context) => loopFigures(context, 'F')),
  peace: peaceBlocks,
  consultation: figures(consultationFigures),
  'social-ties': figures(tiesFigures),
}

/** One axis: what was declared, what was done in words, what the scheme counted on the landlord's stock. */
export const axisSection = (
  context: ReliefContext,
  { id, label, amount, text: words }: ReliefAxis,
): ReportSection => {
  const declared = figure({
    ...{ id: `relief-amount-${id}`, label: reliefWords.axisAmount, definition: text.axisDefinition },
    ...{
      value: amount ?? null,
      unit: (value) => euros(Math.round(value * 100)),
      unsaid: reliefWords.notSaid,
    },
  })
  const counted = COUNTED[id]?.(context) ?? [{ kind: 'text' as const, text: text.nothingCounted }]
  const [first, ...rest] = counted
  return {
    ...{ id: `axis-${id}`, title: label },
    blocks: [
      ...(words === undefined ? [] : [{ kind: 'text' as const, id: `axis-${id}`, text: words }]),
      // Beside what was counted: what it paid for.
      ...(first?.kind === 'figures'
        ? [block([declared, ...first.figures]), ...rest]
        : [block([declared]), ...counted]),
    ],
  }
}
