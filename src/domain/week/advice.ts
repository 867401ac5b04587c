import type { ClockTime } from './round.ts'

/** What would let places be met that the weeks could not: each computed by planning with it, never assumed. */
export type Advice =
  | {
      readonly type: 'add-round'
      /** 1 for Monday to 7. */
      readonly weekday: number
      readonly pair: string
      readonly start: ClockTime
      readonly end: ClockTime
      readonly gain: AdviceGain
    }
  | {
      readonly type: 'widen-gap'
      readonly fromDays: number
      readonly toDays: number
      readonly places: readonly string[]
      readonly gain: AdviceGain
    }
  | { readonly type: 'start-from'; readonly round: string; readonly place: string; readonly gain: AdviceGain }

/** What a change gives, of what the plan lacks now. */
export type AdviceGain = {
  readonly overdueBefore: number
  readonly overdueAfter: number
  readonly missingBefore: number
  readonly missingAfter: number
  /** Places met that the plan leaves out. */
  readonly served: readonly string[]
}
