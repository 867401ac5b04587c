import type { CivilDate, IsoWeek } from '../domain/civil-date.ts'
import type { Advice } from '../domain/week/advice.ts'
import type { Repaired } from '../domain/week/changed-stops.ts'
import type { Plan, PlanMeasures, Violation } from '../domain/week/plan.ts'
import type { PlanVariant, VariantPlan } from '../domain/week/plan-variant.ts'
import type { Pending } from './pending.ts'

export const WEEK_VIEWS = ['week', 'done', 'compare', 'advice', 'method', 'settings'] as const
export type WeekView = (typeof WEEK_VIEWS)[number]

/** Measures of the week before and after a change by hand, and what broke a rule: null while it is being checked. */
export type WeekEffect = {
  readonly label: string
  readonly before: PlanMeasures
  readonly after: PlanMeasures
  readonly violations: readonly Violation[] | null
}

/** What the screen holds of the place « Semaine ». */
export type WeekSession = {
  readonly week: IsoWeek
  readonly round: string | null
  /** How many weeks are prepared at once, 1 to 4. */
  readonly weeks: number
  /** The first of them, when another one is shown; absent: the one shown. */
  readonly firstWeek?: IsoWeek | null
  /** The only day whose rounds are drawn; absent: all of the week. */
  readonly shownDay?: CivilDate | null
  /** Which view of the place « Semaine » is open. */
  readonly weekView: WeekView
  /** What the last change by hand did to the week; null before one, or when it was put aside. */
  readonly effect: WeekEffect | null
  /** Days overdue that the last preparation left at the end of its weeks, and those no plan of their rounds avoids. Absent: none. */
  readonly lateness?: {
    readonly week: IsoWeek
    readonly overdueDays: number
    readonly unavoidableDays: number
  } | null
  /** A week as it stood before it was last repaired or its rest prepared again: what changed is marked while no edition is out. Absent: none. */
  readonly repaired?: Repaired | null
  /** Variants planned beside the week at hand, as they come. */
  readonly comparison: Pending<readonly PlanVariant[], readonly VariantPlan[]> | null
  readonly advice: Pending<IsoWeek, readonly Advice[]> | null
  readonly planning: Pending<{ readonly week: IsoWeek; readonly seed: number }, Plan> | null
  /** A plan looked at in place of the week on the map, as while a column of the comparison is pointed at. Absent: none. */
  readonly planShown?: Plan | null
  /** Share of the budget used, 0 to 1, while planning. */
  readonly planProgress: number
}
