import type { Figure } from '../../domain/reports/report.ts'
import type { Family } from '../../domain/taxonomy.ts'
import { format } from '../../messages/format.ts'
import { reliefWords } from '../../messages/relief.ts'
import { counted, figure } from '../figures/figure.ts'
import { loopFacts } from './loop-facts.ts'
import type { ReliefContext } from './relief-context.ts'
import { stockSituations } from './stock-situations.ts'

const { report: text } = reliefWords
const SAID: Partial<Record<Family, string>> = { A: text.waste, D: text.upkeep, F: text.works }

/** A family of facts about buildings: noted, settled, checked on the spot, waiting, and how long settling took. */
export const loopFigures = (context: ReliefContext, family: Family): readonly Figure[] => {
  const { noted, settled, checked, open, median } = loopFacts(stockSituations(context, family))
  const id = (what: string): string => `relief-${what}-${family}`
  const part = (what: string, label: string, definition: string, of: typeof noted): Figure =>
    figure({
      ...{ id: id(what), label, definition, value: of.length, of: noted.length },
      counts: counted('situation', of),
    })
  return [
    figure({
      ...{ id: id('noted'), label: text.noted, definition: text.notedDefinition(SAID[family] ?? family) },
      ...{ value: noted.length, unit: format.number, counts: counted('situation', noted) },
    }),
    part('settled', text.settled, text.settledDefinition, settled),
    part('checked', text.checked, text.checkedDefinition, checked),
    part('open', text.open, text.openDefinition, open),
    figure({
      ...{ id: id('delay'), label: text.delay, definition: text.delayDefinition },
      ...{ value: median, unit: text.days, unsaid: text.fewSettled },
    }),
  ]
}
