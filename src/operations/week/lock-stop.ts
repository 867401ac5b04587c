import { withRecords } from '../../domain/estate.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import { placeName } from '../../messages/place-name.ts'
import type { Operation } from '../operation.ts'
import { closedObstacle } from './closed-obstacle.ts'

/** Keeps a stop in its round through the next preparation, or lets it go. */
export const lockStop: Operation<{ readonly stop: string; readonly locked: boolean }> = {
  id: 'lock-stop',
  available: ({ estate, session }, { stop }) => {
    if (session.planning?.state === 'running') return refusal('plan-running')
    const found = estate.stop.get(stop)
    if (!found) return refusal('stop-unknown')
    const closed = closedObstacle(estate, estate.round.get(found.round)?.week ?? '')
    if (closed) return closed
    return found.stopKind === 'rendez-vous' || found.stopKind === 'permanence'
      ? refusal('appointment-fixed', { place: placeName(estate, found.place) })
      : null
  },
  label: ({ estate }, { stop, locked }) =>
    actions['lock-stop'](placeName(estate, estate.stop.get(stop)?.place ?? stop), locked),
  run: (_state, { stop, locked }) => ({
    kind: 'done',
    change: (now) => {
      const found = now.stop.get(stop)
      return found ? withRecords(now, [{ ...found, locked }]) : now
    },
  }),
}
