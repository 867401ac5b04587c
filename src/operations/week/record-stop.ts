import type { CivilDate } from '../../domain/civil-date.ts'
import { withPassageAt } from '../../domain/field/with-passage-at.ts'
import { refusal } from '../../domain/refusal.ts'
import type { NOT_DONE_REASONS } from '../../domain/week/passage.ts'
import { isInWeek } from '../../domain/week/weeks-from.ts'
import { actions } from '../../messages/actions.ts'
import { placeName } from '../../messages/place-name.ts'
import { weekClose } from '../../messages/week-close.ts'
import { passageObstacle } from '../field/record-passage.ts'
import type { Operation } from '../operation.ts'

/** What became of a stop, said afterwards: on a half-day of its week, done or why not. */
export type StopRecord = {
  readonly stop: string
  readonly day: CivilDate
  readonly band: 'morning' | 'afternoon'
  /** Absent: it was done. */
  readonly reason?: (typeof NOT_DONE_REASONS)[number]
}

/** Records afterwards what became of a planned stop; what is recorded of it already is corrected. */
export const recordStop: Operation<StopRecord> = {
  id: 'record-stop',
  available: (state, { stop, day }) => {
    const { estate, session } = state
    const planned = estate.stop.get(stop)
    const round = planned && estate.round.get(planned.round)
    if (!planned || !round) return refusal('stop-unknown')
    if (round.day > session.today) return refusal('stop-ahead')
    if (!isInWeek(day, round.week)) return refusal('day-outside-week')
    return day > session.today ? refusal('when-in-future') : passageObstacle(state, planned)
  },
  label: ({ estate }, { stop, reason }) => {
    const place = estate.stop.get(stop)?.place ?? stop
    return actions['record-stop'](placeName(estate, place), reason === undefined)
  },
  run: ({ estate }, { stop, day, band, reason }, ports) => {
    const place = estate.stop.get(stop)!.place
    const made = { id: ports.newId('passage'), when: { day, band } }
    return {
      kind: 'done',
      say: weekClose.recorded(placeName(estate, place), reason),
      change: (now) =>
        withPassageAt(
          now,
          { place, stop },
          made,
          reason === undefined ? { type: 'done' } : { type: 'not-done', reason },
        ),
    }
  },
}
