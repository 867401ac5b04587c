import { addDays, isoWeekOf, mondayOf, monthOf } from '../../domain/civil-date.ts'
import { passagesIn } from '../../domain/dated-records.ts'
import type { Estate } from '../../domain/estate.ts'
import { closureId, type WeekClosure } from '../../domain/field/week-closure.ts'
import type { Period } from '../../domain/period.ts'
import type { Figure, ReportBlock, ReportChart, ReportTable } from '../../domain/reports/report.ts'
import { MISSING_REASONS } from '../../domain/week/done-counts.ts'
import { format } from '../../messages/format.ts'
import { reportFigures } from '../../messages/report-figures.ts'
import { reportPresence } from '../../messages/report-presence.ts'
import { weekClose } from '../../messages/week-close.ts'
import { counted, figure } from '../figures/figure.ts'
import { inScope } from '../figures/in-scope.ts'
import { monthsOf, weeksOf } from '../figures/sector-levels.ts'
import type { SectionContext, SectionMaker } from './section-context.ts'

const text = reportPresence.planned

type Closed = {
  readonly closures: readonly WeekClosure[]
  /** Weeks over, with a round, that are not closed. */
  readonly open: number
  /** Weeks closed without a round that was prepared: nothing was planned, so nothing of them is unplanned. */
  readonly unprepared: number
}

/** Closures of the weeks of a period: a week is of the period that holds its Thursday. */
function closedIn(estate: Estate, period: Period, today: string): Closed {
  const closures: WeekClosure[] = []
  let [open, unprepared] = [0, 0]
  const planned = new Set([...estate.round.values()].map(({ week }) => week))
  for (const week of weeksOf(period)) {
    const closure = estate.weekClosure.get(closureId(week))
    if (closure && closure.planned > 0) closures.push(closure)
    else if (closure) unprepared++
    else if (planned.has(week) && week < isoWeekOf(today)) open++
  }
  return { closures, open, unprepared }
}

const sum = (closures: readonly WeekClosure[], field: 'planned' | 'done' | 'unplanned'): number =>
  closures.reduce((total, closure) => total + closure[field], 0)

function figuresOf(now: readonly WeekClosure[], was: readonly WeekClosure[] | null): readonly Figure[] {
  return (['planned', 'done', 'unplanned'] as const).map((field) =>
    figure({
      ...{ id: `stops-${field}`, ...text[field], value: sum(now, field), unsaid: reportFigures.notKnown },
      ...(field === 'done' && { of: sum(now, 'planned') }),
      ...(was && { was: was.length > 0 ? sum(was, field) : null }),
      counts: counted('weekClosure', now),
    }),
  )
}

function reasonsTable(closures: readonly WeekClosure[]): ReportTable | null {
  const rows = MISSING_REASONS.flatMap((reason) => {
    const stops = closures.reduce((total, { notDone }) => total + (notDone[reason] ?? 0), 0)
    return stops > 0 ? [{ head: weekClose.reason(reason), cells: [stops] }] : []
  })
  if (rows.length === 0) return null
  return { id: 'not-done', caption: text.table, head: [text.reason, text.stops], rows, note: text.noBlame }
}

/** Passages noted as not done at the reader's own places, by reason: what its doors kept the team from. */
function ownTable({ estate, funder, period }: SectionContext): ReportTable | null {
  if (!funder) return null
  const isTheirs = inScope(estate, funder)
  const notDone = passagesIn(estate, period).filter(({ record }) => !record.done && isTheirs(record.place))
  const rows = MISSING_REASONS.flatMap((reason) => {
    const count = notDone.filter(({ record }) => (record.reason ?? 'other') === reason).length
    return count > 0 ? [{ head: weekClose.reason(reason), cells: [count] }] : []
  })
  if (rows.length === 0) return null
  return {
    ...{ id: 'not-done-own', caption: text.ownTable(funder.role), rows },
    head: [text.reason, text.ownPassages],
  }
}

function chartOf(period: Period, closures: readonly WeekClosure[]): ReportChart {
  const months = monthsOf(period)
  const ofMonth = (month: string) =>
    closures.filter(({ week }) => monthOf(addDays(mondayOf(week), 3)) === month)
  return {
    ...{ id: 'stops-months', title: text.byMonth, form: 'bars', unit: text.unit },
    categories: months.map(format.shortMonth),
    series: (['planned', 'done'] as const).map((field) => ({
      name: text[field].label,
      values: months.map((month) => sum(ofMonth(month), field)),
    })),
  }
}

/** Planned against done, as the weeks were closed: of the whole mission, with the reasons. Null before the first close. */
export const plannedDone: SectionMaker = (context) => {
  const { estate, span, period, compared, today } = context
  const { closures, open, unprepared } = closedIn(estate, period, today)
  if (closures.length === 0) return null
  const was = compared && closedIn(estate, compared, today).closures
  // A week holds on one page.
  const reasons = span === 'week' ? null : reasonsTable(closures)
  const own = span === 'week' ? null : ownTable(context)
  const blocks: readonly ReportBlock[] = [
    { kind: 'figures', figures: figuresOf(closures, was) },
    ...(reasons ? [{ kind: 'table' as const, table: reasons }] : []),
    ...(own ? [{ kind: 'table' as const, table: own }] : []),
    ...(span === 'quarter' || span === 'year'
      ? [{ kind: 'chart' as const, chart: chartOf(period, closures) }]
      : []),
    ...(open > 0 ? [{ kind: 'text' as const, text: text.open(open) }] : []),
    ...(unprepared > 0 ? [{ kind: 'text' as const, text: text.unprepared(unprepared) }] : []),
  ]
  return { id: 'planned-done', title: text.title, blocks }
}
