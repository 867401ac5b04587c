import type { AtPlace } from '../../domain/field/with-passage-at.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import { placeName } from '../../messages/place-name.ts'
import type { Operation } from '../operation.ts'
import { passageObstacle } from './record-passage.ts'

/** Starts the time of a presence or a permanence. Nothing is recorded before its end. */
export const startPresence: Operation<AtPlace> = {
  id: 'start-presence',
  available: (state, at) =>
    state.session.presence === null
      ? passageObstacle(state, at)
      : refusal('presence-under-way', { place: placeName(state.estate, state.session.presence.place) }),
  label: ({ estate }, { place }) => actions['start-presence'](placeName(estate, place)),
  run: (_state, at, ports) => ({
    kind: 'done',
    ...{ quiet: true, lookBack: true },
    look: { presence: { ...at, since: ports.clock() }, fieldSheet: 'none' },
  }),
}
