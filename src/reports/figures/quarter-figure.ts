import type { Estate } from '../../domain/estate.ts'
import type { Period } from '../../domain/period.ts'
import type { QuarterMeasure } from '../../domain/published/quarter-figures.ts'
import type { Figure } from '../../domain/reports/report.ts'
import { reportFigures } from '../../messages/report-figures.ts'
import { figure, type Measured } from './figure.ts'
import { quarterSum } from './quarter-cells.ts'

type Asked = Pick<Measured, 'id' | 'label' | 'definition' | 'unit'> & {
  readonly measure: QuarterMeasure
  /** `MISSION`, a funder's id, or a sector's. */
  readonly scope: string
}

/** A figure read from the frozen quarters of a period, and of the one compared with; it says which quarters it lacks. */
export const quarterFigure = (
  estate: Estate,
  { period, compared }: { readonly period: Period; readonly compared: Period | null },
  { measure, scope, ...words }: Asked,
): Figure => {
  const { count, quarters, missing, withheld } = quarterSum(estate, period, measure, scope)
  const lacks = reportFigures.lacks(missing, withheld)
  return figure({
    ...words,
    value: count,
    unsaid:
      quarters.length === 0
        ? reportFigures.byQuarter
        : missing.length === quarters.length
          ? reportFigures.notFrozen
          : reportFigures.notSaid,
    ...(compared && { was: quarterSum(estate, compared, measure, scope).count }),
    ...(lacks !== '' && { uncertainty: lacks }),
  })
}
