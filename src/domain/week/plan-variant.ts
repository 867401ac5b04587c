import type { Plan } from './plan.ts'
import type { ClockTime } from './round.ts'

/** Rules whose price can be looked at, by planning without them. */
export const PLAN_RULES = [
  'unplanned-time',
  'minimum-gap',
  'maximum-gap',
  'presences',
  'variety',
  'fairness',
  'opening-hours',
] as const
export type PlanRuleId = (typeof PLAN_RULES)[number]

/** Another way to prepare the same weeks, beside the one at hand. */
export type PlanVariant =
  | { readonly type: 'as-set' }
  | { readonly type: 'seed'; readonly seed: number }
  | { readonly type: 'without-round'; readonly round: string }
  | {
      readonly type: 'with-round'
      readonly weekday: number
      readonly pair: string
      readonly start: ClockTime
      readonly end: ClockTime
    }
  | { readonly type: 'max-gap'; readonly days: number }
  | { readonly type: 'without-rule'; readonly rule: PlanRuleId }

/** A variant planned. `standing` is the week as it is now. */
export type VariantPlan = {
  readonly variant: PlanVariant | { readonly type: 'standing' }
  readonly plan: Plan
}
