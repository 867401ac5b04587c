import { addMonths, type CivilDate, firstDayOf, lastDayOf, monthOf } from '../../domain/civil-date.ts'
import type { Estate } from '../../domain/estate.ts'
import { lastClosedQuarter, type Period } from '../../domain/period.ts'
import { type QuarterMeasure, quarterFiguresId } from '../../domain/published/quarter-figures.ts'

/** What frozen quarters say of a period. */
export type QuarterSum = {
  /** Whole calendar quarters of the period, the oldest first; none where it is shorter than a quarter. */
  readonly quarters: readonly Period[]
  /** The sum of the cells that may be said; null where none may. */
  readonly count: number | null
  /** Each quarter with its cell; null where it is not said. */
  readonly cells: readonly { readonly quarter: Period; readonly count: number | null }[]
  /** Quarters not frozen on this device. */
  readonly missing: readonly Period[]
  /** Quarters frozen in which the cell is withheld. */
  readonly withheld: readonly Period[]
}

/** Calendar quarters that lie whole within a period, the oldest first. */
export const quartersIn = ({ from, until }: Period): readonly Period[] => {
  const quarters: Period[] = []
  const month = monthOf(from)
  let start = addMonths(month, -((Number(month.slice(5)) - 1) % 3))
  if (firstDayOf(start) < from) start = addMonths(start, 3)
  for (; lastDayOf(addMonths(start, 2)) <= until; start = addMonths(start, 3))
    quarters.push({ from: firstDayOf(start), until: lastDayOf(addMonths(start, 2)) })
  return quarters
}

/**
 * A measure of the frozen quarters of a period, for a scope (`MISSION`, a funder's id, a sector's): the sum of what was
 * published, and which quarters it lacks. Nothing is counted: what no quarter says stays unsaid.
 */
export const quarterSum = (
  estate: Estate,
  period: Period,
  measure: QuarterMeasure,
  scope: string,
): QuarterSum => {
  const quarters = quartersIn(period)
  const missing: Period[] = []
  const withheld: Period[] = []
  let count: number | null = null
  const cells = quarters.map((quarter) => {
    const figures = estate.quarterFigures.get(quarterFiguresId(quarter))
    const cell = figures?.cells.find((each) => each.measure === measure && each.scope === scope)
    if (!figures) missing.push(quarter)
    else if (cell?.count === undefined || cell.count === null) withheld.push(quarter)
    else count = (count ?? 0) + cell.count
    return { quarter, count: cell?.count ?? null }
  })
  return { quarters, count, cells, missing, withheld }
}

/** The last quarter frozen that had ended by a day; null before the first. */
export const lastFrozenQuarter = (estate: Estate, by: CivilDate): Period | null => {
  let last: Period | null = null
  const limit = lastClosedQuarter(by).until
  for (const { quarter } of estate.quarterFigures.values())
    if (quarter.until <= limit && (last === null || quarter.until > last.until)) last = quarter
  return last
}
