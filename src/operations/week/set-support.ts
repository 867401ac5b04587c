import type { CivilDate } from '../../domain/civil-date.ts'
import { withRecords } from '../../domain/estate.ts'
import type { HourBand } from '../../domain/half-day.ts'
import { isInUse } from '../../domain/is-in-use.ts'
import { placeOf } from '../../domain/place.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import { placeName } from '../../messages/place-name.ts'
import type { Operation } from '../operation.ts'

/** Asks for a longer presence at a place, some times a week; one that is changed keeps the day it was asked for. */
export const setSupport: Operation<{
  readonly place: string
  readonly minutes: number
  readonly timesPerWeek: number
  /** Absent: any band of the day. */
  readonly bands?: readonly HourBand[]
  /** The day from which its effect is followed; absent: it is not. */
  readonly since?: CivilDate
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
  run: (_state, { bands = [], since, ...target }) => ({
    kind: 'done',
    change: (now) => {
      const id = `support-${target.place}`
      const before = now.support.get(id)
      const from = before ? before.since : since
      return withRecords(now, [
        {
          ...{ kind: 'support', id, ...target },
          ...(bands.length > 0 && { bands }),
          ...(from !== undefined && { since: from }),
        },
      ])
    },
  }),
}
