import type { CivilDate } from '../../domain/civil-date.ts'
import type { Estate } from '../../domain/estate.ts'
import type { Period } from '../../domain/period.ts'
import { type QuarterMeasure, quarterFiguresId } from '../../domain/published/quarter-figures.ts'
import type { Figure } from '../../domain/reports/report.ts'
import { reportFigures } from '../../messages/report-figures.ts'
import { figure, type Measured } from './figure.ts'
import { isHeld } from './is-held.ts'
import { quarterSum } from './quarter-cells.ts'

type Asked = Pick<Measured, 'id' | 'label' | 'definition' | 'unit'> & {
  readonly measure: QuarterMeasure
  /** `MISSION`, a funder's id, or a sector's. */
  readonly scope: string
}

/**
 * A figure read from the frozen quarters of a period, and of the one compared with; it says which quarters it lacks, and with
 * a day, of which of them the records are gone. A quarter without the cell was frozen without it.
 */
export const quarterFigure = (
  estate: Estate,
  {
    period,
    compared,
    today,
  }: { readonly period: Period; readonly compared: Period | null; readonly today?: CivilDate },
  { measure, scope, ...words }: Asked,
): Figure => {
  const { count, quarters, cells, missing, withheld } = quarterSum(estate, period, measure, scope)
  const isGone = (quarter: Period): boolean => today !== undefined && !isHeld(estate, quarter, today)
  const gone = missing.filter(isGone)
  const open = missing.filter((quarter) => !isGone(quarter))
  const isUncounted = (quarter: Period): boolean =>
    !estate.quarterFigures
      .get(quarterFiguresId(quarter))
      ?.cells.some((each) => each.measure === measure && each.scope === scope)
  const uncounted = withheld.filter(isUncounted)
  const said = withheld.filter((quarter) => !isUncounted(quarter))
  const lacks = reportFigures.lacks({ missing: open, withheld: said, gone, uncounted })
  return figure({
    ...words,
    ...(said.length > 0 && { definition: `${words.definition} ${reportFigures.secrecy}` }),
    value: count,
    unsaid:
      quarters.length === 0
        ? reportFigures.byQuarter
        : gone.length === quarters.length
          ? reportFigures.notKept
          : missing.length === quarters.length
            ? reportFigures.notFrozen
            : said.length === 0 && uncounted.length > 0
              ? reportFigures.notNoted
              : reportFigures.notSaid,
    ...(compared && { was: quarterSum(estate, compared, measure, scope).count }),
    ...(lacks !== '' && { uncertainty: lacks }),
    frozen: cells.flatMap(({ quarter, count: cell }) => {
      const figures = estate.quarterFigures.get(quarterFiguresId(quarter))
      return figures && !uncounted.includes(quarter) ? [{ quarter, on: figures.on, count: cell }] : []
    }),
  })
}
