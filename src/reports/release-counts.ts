import { addDays, type CivilDate } from '../domain/civil-date.ts'
import { type Estate, settingsOf } from '../domain/estate.ts'
import type { Landlord } from '../domain/landlord.ts'
import { isInPeriod, lastClosedQuarter, type Period } from '../domain/period.ts'
import {
  MISSION,
  type QuarterFigures,
  SPLIT_MEASURES,
  WHOLE_MEASURES,
} from '../domain/published/quarter-figures.ts'
import { quarterState } from '../domain/published/quarter-state.ts'
import { isKeptWhole } from '../domain/published-file.ts'
import type { CountedMeasure, ReleaseCount, WithheldReason } from '../domain/release.ts'
import { familyRetentionMonths, keptUntil } from '../domain/retention.ts'
import { familyOf, MATERIAL_FAMILIES } from '../domain/taxonomy.ts'
import { materialIn } from './figures/material-in.ts'

const MEASURES = [...SPLIT_MEASURES, ...WHOLE_MEASURES]

/**
 * Counts of the frozen quarters that end in the period, and of the last one over by its end: the recipient's own cells and
 * those of the whole mission, read and never counted again. A quarter that is not frozen has its reason in their place. An
 * insurer, who gets no row, has besides the facts of A, D and F of the period in its sector.
 */
export const releaseCounts = (
  estate: Estate,
  recipient: Landlord,
  period: Period,
  today: CivilDate,
): readonly ReleaseCount[] => {
  const last = lastClosedQuarter([addDays(today, -1), period.until].sort()[0]!)
  const earlier = [...estate.quarterFigures.values()]
    .filter(({ quarter: { until } }) => isInPeriod(until, period) && until < last.until)
    .sort((a, b) => (a.quarter.from < b.quarter.from ? -1 : 1))
  const latest = quarterState(estate, last, today)
  return [
    ...(recipient.role === 'insurer' ? factsOf(estate, recipient, period, today) : []),
    ...earlier.flatMap((figures) => cellsOf(figures, recipient)),
    ...(latest.state === 'frozen'
      ? cellsOf(latest.figures, recipient)
      : MEASURES.map((measure) =>
          unsaid(measure, last, 'mission', latest.state === 'ready' ? 'quarter-open' : 'no-closed-quarter'),
        )),
  ]
}

const unsaid = (
  measure: CountedMeasure,
  period: Period,
  scope: ReleaseCount['scope'],
  withheld: WithheldReason,
): ReleaseCount => ({ measure, period, scope, withheld })

/** Of a withheld share nothing tells whether it is under 5 or is kept back to hide another: that would tell the other. */
function cellsOf({ quarter, cells }: QuarterFigures, { id }: Landlord): readonly ReleaseCount[] {
  const cell = (measure: CountedMeasure, scope: ReleaseCount['scope']): ReleaseCount => {
    const of = scope === 'mission' ? MISSION : id
    const count = cells.find((each) => each.measure === measure && each.scope === of)?.count ?? null
    return count === null
      ? unsaid(measure, quarter, scope, scope === 'mission' ? 'under-five' : 'merged')
      : { measure, period: quarter, scope, count }
  }
  return [
    ...SPLIT_MEASURES.flatMap((measure) => [cell(measure, 'recipient'), cell(measure, 'mission')]),
    // What nobody noted, or what quarters frozen earlier did not count, has no line: it is not under 5.
    ...WHOLE_MEASURES.filter((measure) => cells.some((each) => each.measure === measure)).map((measure) =>
      cell(measure, 'mission'),
    ),
  ]
}

/** Facts about buildings and spaces need no threshold: those of the sector that are open to funders, as its report counts them. */
function factsOf(
  estate: Estate,
  insurer: Landlord,
  period: Period,
  today: CivilDate,
): readonly ReleaseCount[] {
  const settings = settingsOf(estate)
  const facts = materialIn(estate, insurer, period)
  return MATERIAL_FAMILIES.map((family) => {
    const measure = family as 'A' | 'D' | 'F'
    if (!isKeptWhole(settings) && today > keptUntil(period.from, familyRetentionMonths(estate, family)))
      return unsaid(measure, period, 'recipient', 'retention')
    const count = facts.filter(({ record }) => familyOf(record.code) === family).length
    return { measure, period, scope: 'recipient', count }
  })
}
