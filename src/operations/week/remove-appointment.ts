import { withoutRecords } from '../../domain/estate.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import { placeName } from '../../messages/place-name.ts'
import type { Operation } from '../operation.ts'

/** Takes a rendez-vous or a permanence away; weeks already prepared keep its stop until they are repaired or prepared again. */
export const removeAppointment: Operation<{ readonly id: string }> = {
  id: 'remove-appointment',
  available: ({ estate }, { id }) => (estate.appointment.has(id) ? null : refusal('nothing-selected')),
  label: ({ estate }, { id }) => {
    const { place = id, stopKind = 'rendez-vous' } = estate.appointment.get(id) ?? {}
    return actions['remove-appointment'](placeName(estate, place), stopKind)
  },
  run: (_state, { id }) => ({ kind: 'done', change: (now) => withoutRecords(now, 'appointment', [id]) }),
}
