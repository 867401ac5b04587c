import { sameValue } from '../../domain/change.ts'
import { isInUse } from '../../domain/is-in-use.ts'
import { refusal } from '../../domain/refusal.ts'
import { stopsOf } from '../../domain/week/stops-of.ts'
import { weekRounds } from '../../domain/week/week-rounds.ts'
import { actions } from '../../messages/actions.ts'
import { placeName } from '../../messages/place-name.ts'
import type { Operation } from '../operation.ts'
import { scheduleByHand } from './by-hand.ts'
import { closedObstacle } from './closed-obstacle.ts'
import { withRounds } from './with-plan.ts'

/**
 * Moves a stop to a rank (0 is the first) of a round of the week, and locks it there: a re-planning leaves it where the hand
 * put it. Stops at a fixed time keep theirs and are not moved. It may take from the time kept for meeting people, which is
 * said; more than the round's whole time is refused. What it does to the week is the session's `effect`.
 */
export const moveStop: Operation<{ readonly stop: string; readonly round: string; readonly rank: number }> = {
  id: 'move-stop',
  available: ({ estate, session }, { stop, round, rank }) => {
    const moved = estate.stop.get(stop)
    if (session.planning?.state === 'running') return refusal('plan-running')
    const target = estate.round.get(round)
    if (!moved || !target) return refusal('stop-unknown')
    const closed = closedObstacle(estate, target.week)
    if (closed) return closed
    if (!isInUse(estate, moved.place))
      return refusal('place-closed', { place: placeName(estate, moved.place) })
    if (moved.stopKind === 'rendez-vous' || moved.stopKind === 'permanence')
      return refusal('appointment-fixed', { place: placeName(estate, moved.place) })
    const known = new Set(weekRounds(estate, target.week).map(({ id }) => id))
    if (!known.has(round) || !known.has(moved.round)) return refusal('plan-outdated')
    if (moved.round !== round) return null
    if (rank < 0) return refusal('not-first')
    if (rank >= stopsOf(estate, round).length) return refusal('not-last')
    return moved.rank === rank ? refusal('same-round') : null
  },
  label: ({ estate }, { stop }) =>
    actions['move-stop'](placeName(estate, estate.stop.get(stop)?.place ?? stop)),
  run: async (state, { stop, round, rank }, ports) => {
    const { estate, session } = state
    const moved = estate.stop.get(stop)
    const target = estate.round.get(round)
    if (!moved || !target) return refusal('stop-unknown')
    // A door closed since the week was prepared leaves the round with the first move in it.
    const others = (of: string) =>
      stopsOf(estate, of).filter((each) => each.id !== stop && isInUse(estate, each.place))
    const rest = others(round)
    const hand = new Map([[round, [...rest.slice(0, rank), { ...moved, locked: true }, ...rest.slice(rank)]]])
    if (moved.round !== round) hand.set(moved.round, others(moved.round))
    const name = placeName(estate, moved.place)
    const asked = { label: actions['move-stop'](name), week: target.week, before: estate, estate }
    const done = await scheduleByHand(ports, session, asked, hand)
    if (!('rounds' in done)) return done
    if (!done.rounds.some(({ id }) => id === round)) return refusal('stop-unknown')
    return {
      kind: 'done',
      holds: (now) =>
        isInUse(now, moved.place) &&
        [...hand.keys()].every((each) => sameValue(stopsOf(now, each), stopsOf(estate, each))),
      change: (now) => withRounds(now, done.rounds),
      look: done.look,
      later: done.later,
      ...(done.overMinutes > 0 && { say: actions.movedOver(name, Math.ceil(done.overMinutes)) }),
    }
  },
}
