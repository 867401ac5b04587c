import { withRecords } from '../../domain/estate.ts'
import type { HourBand } from '../../domain/half-day.ts'
import { isInUse } from '../../domain/is-in-use.ts'
import { placeOf } from '../../domain/place.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import { placeName } from '../../messages/place-name.ts'
import type { Operation } from '../operation.ts'

/** Asks for a longer presence at a place, some times a week. */
export const setSupport: Operation<{
  readonly place: string
  readonly minutes: number
  readonly timesPerWeek: number
  /** Absent: any band of the day. */
  readonly bands?: readonly HourBand[]
}> = {
  id: 'set-support',
  available: ({ estate }, { place, minutes, timesPerWeek }) => {
    const found = placeOf(estate, place)
    if (!found || (found.kind !== 'entrance' && found.kind !== 'publicPlace')) return refusal('place-needed')
    if (!isInUse(estate, place)) return refusal('place-closed', { place: placeName(estate, place) })
    if (!(minutes >= 5 && minutes <= 60)) return refusal('value-out-of-range', { least: 5, most: 60 })
    return timesPerWeek >= 1 && timesPerWeek <= 7
      ? null
      : refusal('value-out-of-range', { least: 1, most: 7 })
  },
  label: ({ estate }, { place }) => actions['set-support'](placeName(estate, place)),
  run: (_state, { bands = [], ...target }) => ({
    kind: 'done',
    change: (now) =>
      withRecords(now, [
        { kind: 'support', id: `support-${target.place}`, ...target, ...(bands.length > 0 && { bands }) },
      ]),
  }),
}
