import type { CivilDate, IsoWeek } from '../civil-date.ts'
import type { ClockTime, RoundTemplate } from './round.ts'

/**
 * What makes one week differ from the rounds that come back (*imprévu*), or what happened in it: a pair is absent, a
 * round moves, is added or called off, a round was cut short, a place must be seen on that day.
 */
export type WeekChange = {
  readonly kind: 'weekChange'
  readonly id: string
  readonly week: IsoWeek
  readonly change:
    | { readonly type: 'absence'; readonly pair: string; readonly day: CivilDate }
    | {
        readonly type: 'moved'
        readonly round: string
        readonly day: CivilDate
        readonly start: ClockTime
        readonly end: ClockTime
        readonly pair: string
      }
    /** `as`: the id of its round, once the pair that this is made of is kept no more. */
    | { readonly type: 'added'; readonly template: RoundTemplate; readonly as?: string }
    | { readonly type: 'called-off'; readonly round: string }
    /** Only the first stops of a round were made. */
    | { readonly type: 'cut-short'; readonly round: string; readonly made: number }
    | {
        readonly type: 'urgent'
        readonly place: string
        readonly day: CivilDate
        readonly after?: ClockTime
      }
}
