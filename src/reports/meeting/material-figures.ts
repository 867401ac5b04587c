import type { Period } from '../../domain/period.ts'
import type { Figure } from '../../domain/reports/report.ts'
import type { Situation } from '../../domain/situation.ts'
import { type Family, familyOf, MATERIAL_FAMILIES } from '../../domain/taxonomy.ts'
import { meetingScenes as text } from '../../messages/meeting-scenes.ts'
import { reportFollowUp } from '../../messages/report-follow-up.ts'
import { passagesIn, situationsIn } from '../figures/dated-records.ts'
import { counted, figure } from '../figures/figure.ts'
import { settledSituations } from '../figures/settled-situations.ts'
import type { SceneContext } from './scene-context.ts'

const words = reportFollowUp.calmed

type Span = Pick<SceneContext, 'estate' | 'period' | 'compared'>

const ofFamily = (estate: Span['estate'], period: Period, family: Family): readonly Situation[] =>
  situationsIn(estate, period).flatMap(({ record }) => (familyOf(record.code) === family ? [record] : []))

/** Those that were settled within a period and are so at its end, of all that the audience may see. */
const settledIn = (estate: Span['estate'], period: Period): readonly Situation[] =>
  settledSituations(estate, null, period).map(({ situation }) => situation)

/** Situations of A, D and F noted since, and those settled, beside as many days before. */
export const materialFigures = ({ estate, period, compared }: Span): readonly Figure[] => {
  const noted = MATERIAL_FAMILIES.map((family): Figure => {
    const records = ofFamily(estate, period, family)
    return figure({
      ...{ id: `situations-${family}`, label: text.situations(family), value: records.length },
      definition: text.situationsDefinition(family),
      ...(compared && { was: ofFamily(estate, compared, family).length }),
      counts: counted('situation', records),
    })
  })
  return [...noted, settledFigure({ estate, period, compared })]
}

/** Those of A, D and F that were repaired or cleaned since, beside as many days before. */
export const settledFigure = ({ estate, period, compared }: Span): Figure => {
  const settled = settledIn(estate, period)
  return figure({
    ...{ id: 'settled', label: words.settled, definition: words.settledDefinition, value: settled.length },
    ...(compared && { was: settledIn(estate, compared).length }),
    counts: counted('situation', settled),
  })
}

/** Passages made since, beside as many days before. */
export const passagesFigure = ({ estate, period, compared }: Span): Figure => {
  const made = (each: Period) => passagesIn(estate, each).filter(({ record }) => record.done)
  const records = made(period).map(({ record }) => record)
  return figure({
    ...{ id: 'passages', label: text.passages, definition: text.passagesDefinition, value: records.length },
    ...(compared && { was: made(compared).length }),
    counts: counted('passage', records),
  })
}
