import { passagesIn, situationsIn } from '../../domain/dated-records.ts'
import type { Period } from '../../domain/period.ts'
import type { Figure } from '../../domain/reports/report.ts'
import type { Situation } from '../../domain/situation.ts'
import { type Family, familyOf, MATERIAL_FAMILIES } from '../../domain/taxonomy.ts'
import { meetingScenes as text } from '../../messages/meeting-scenes.ts'
import { reportFollowUp } from '../../messages/report-follow-up.ts'
import { counted, figure } from '../figures/figure.ts'
import { settledSituations } from '../figures/settled-situations.ts'
import { arePassagesHeld, areSituationsHeld } from './held-records.ts'
import type { SceneContext } from './scene-context.ts'

const words = reportFollowUp.calmed

type Span = Pick<SceneContext, 'estate' | 'period' | 'compared' | 'now'>

/** A count where the records of its period are still there, else that they are not: what is left is no count. */
const heldFigure = (
  words: Pick<Figure, 'id' | 'label' | 'definition'>,
  { period, compared }: Span,
  kind: 'situation' | 'passage',
  recordsOf: (period: Period) => readonly { readonly id: string }[],
  isWhole: (period: Period) => boolean,
): Figure => {
  if (!isWhole(period)) return figure({ ...words, value: null, unsaid: text.notHeld })
  const records = recordsOf(period)
  return figure({
    ...{ ...words, value: records.length, counts: counted(kind, records) },
    ...(compared && isWhole(compared) && { was: recordsOf(compared).length }),
  })
}

const ofFamily = (estate: Span['estate'], period: Period, family: Family): readonly Situation[] =>
  situationsIn(estate, period).flatMap(({ record }) => (familyOf(record.code) === family ? [record] : []))

/** Those that were settled within a period and are so at its end, of all that the audience may see. */
const settledIn = (estate: Span['estate'], period: Period): readonly Situation[] =>
  settledSituations(estate, null, period).map(({ situation }) => situation)

/** Situations of A, D and F noted since, and those settled, beside as many days before. */
export const materialFigures = (span: Span): readonly Figure[] => {
  const noted = MATERIAL_FAMILIES.map((family) =>
    heldFigure(
      {
        ...{ id: `situations-${family}`, label: text.situations(family) },
        definition: text.situationsDefinition(family),
      },
      span,
      'situation',
      (period) => ofFamily(span.estate, period, family),
      (period) => areSituationsHeld(span, period, [family]),
    ),
  )
  return [...noted, settledFigure(span)]
}

/** Those of A, D and F that were repaired or cleaned since, beside as many days before. */
export const settledFigure = (span: Span): Figure =>
  heldFigure(
    { id: 'settled', label: words.settled, definition: words.settledDefinition },
    span,
    'situation',
    (period) => settledIn(span.estate, period),
    (period) => areSituationsHeld(span, period),
  )

/** Passages made since, beside as many days before. */
export const passagesFigure = (span: Span): Figure =>
  heldFigure(
    { id: 'passages', label: text.passages, definition: text.passagesDefinition },
    span,
    'passage',
    (period) => passagesIn(span.estate, period).flatMap(({ record }) => (record.done ? [record] : [])),
    (period) => arePassagesHeld(span, period),
  )
