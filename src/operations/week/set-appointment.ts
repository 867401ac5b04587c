import { withRecords } from '../../domain/estate.ts'
import { isInUse } from '../../domain/is-in-use.ts'
import { placeOf } from '../../domain/place.ts'
import { refusal } from '../../domain/refusal.ts'
import type { Appointment } from '../../domain/week/appointment.ts'
import { minutesOf } from '../../domain/week/round.ts'
import { changesOf } from '../../domain/week/week-rounds.ts'
import { actions } from '../../messages/actions.ts'
import { placeName } from '../../messages/place-name.ts'
import type { Operation } from '../operation.ts'

/**
 * Adds a stop at a fixed time of a round (no id), or changes the one of that id: a rendez-vous of one week, or a permanence,
 * each week when it names none. It stands in the round when the week is next prepared or repaired.
 */
export const setAppointment: Operation<Omit<Appointment, 'kind' | 'id'> & { readonly id?: string }> = {
  id: 'set-appointment',
  available: ({ estate }, { place, roundTemplate, at, minutes, week, stopKind }) => {
    if (!placeOf(estate, place)) return refusal('place-needed')
    if (!isInUse(estate, place)) return refusal('place-closed', { place: placeName(estate, place) })
    if (stopKind === 'rendez-vous' && week === undefined) return refusal('when-needed')
    const added = (week === undefined ? [] : changesOf(estate, week)).flatMap(({ change }) =>
      change.type === 'added' ? [change.template] : [],
    )
    const round = estate.roundTemplate.get(roundTemplate) ?? added.find(({ id }) => id === roundTemplate)
    if (!round) return refusal('round-unknown')
    if (!(minutes >= 5 && minutes <= 180)) return refusal('value-out-of-range', { least: 5, most: 180 })
    const isInside = at >= round.start && minutesOf(at) + minutes <= minutesOf(round.end)
    return isInside ? null : refusal('value-out-of-range', { least: round.start, most: round.end })
  },
  label: ({ estate }, { id, place, stopKind }) =>
    actions['set-appointment'](placeName(estate, place), id === undefined, stopKind),
  run: (_state, target, ports) => {
    const id = target.id ?? ports.newId('appointment')
    return { kind: 'done', change: (now) => withRecords(now, [{ ...target, kind: 'appointment', id }]) }
  },
}
