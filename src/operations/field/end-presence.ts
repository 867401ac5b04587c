import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import { fieldRound } from '../../messages/field-round.ts'
import { placeName } from '../../messages/place-name.ts'
import type { Operation } from '../operation.ts'
import { passageObstacle, recordedPassage } from './record-passage.ts'

const MINUTE = 60_000

/** Minutes since an instant, rounded; 0 while the first is not over. */
export const minutesSince = (since: number, now: number): number =>
  now - since < MINUTE ? 0 : Math.round((now - since) / MINUTE)

/**
 * Ends the presence under way and records its minutes; its place stays open, for what comes with it. `minutes`: how long it
 * truly lasted, where its end was forgotten; it then ended that long after its start. Undo gives it back, running.
 */
export const endPresence: Operation<{ readonly minutes: number } | undefined> = {
  id: 'end-presence',
  available: (state) =>
    state.session.presence === null
      ? refusal('nothing-selected')
      : passageObstacle(state, state.session.presence),
  label: ({ estate, session }) => actions['end-presence'](placeName(estate, session.presence?.place ?? '')),
  run: ({ estate, session }, target, ports) => {
    if (session.presence === null) return refusal('nothing-selected')
    const { since, ...at } = session.presence
    const now = ports.clock()
    const most = minutesSince(since, now)
    const minutes = target?.minutes ?? most
    if (!Number.isInteger(minutes) || minutes < 0 || minutes > most)
      return refusal('presence-minutes', { most })
    const end = target ? Math.min(now, since + minutes * MINUTE) : now
    const say = fieldRound.said.presence(placeName(estate, at.place), minutes)
    const isOfStop = at.stop !== undefined && estate.stop.get(at.stop)?.place === at.place
    return {
      ...recordedPassage(ports, at, { type: 'presence', minutes }, say, end),
      lookBack: true,
      look: {
        ...{ presence: null, fieldSheet: 'none' },
        fieldStop: isOfStop ? at.stop! : null,
        fieldPlace: isOfStop ? null : at.place,
        fieldKind: isOfStop ? 'passage' : (at.stopKind ?? 'passage'),
      },
    }
  },
}
