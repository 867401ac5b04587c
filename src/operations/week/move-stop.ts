import { sameValue } from '../../domain/change.ts'
import { isInUse } from '../../domain/is-in-use.ts'
import { isFault, refusal } from '../../domain/refusal.ts'
import { roundLoad } from '../../domain/week/round-load.ts'
import { actions } from '../../messages/actions.ts'
import { placeName } from '../../messages/place-name.ts'
import type { Operation } from '../operation.ts'
import { planProblem, roundIdOf } from './plan-problem.ts'
import { asOrder, stopsOf } from './round-order.ts'
import { withRounds } from './with-plan.ts'

/** Moves a stop to a rank (0 is the first) of a round of the week, and locks it there: a re-planning leaves it where the hand put it. It may take from the time kept for meeting people, which is said; more than the round's whole time is refused. */
export const moveStop: Operation<{ readonly stop: string; readonly round: string; readonly rank: number }> = {
  id: 'move-stop',
  available: ({ estate, session }, { stop, round, rank }) => {
    const moved = estate.stop.get(stop)
    if (session.planning?.state === 'running') return refusal('plan-running')
    const target = estate.round.get(round)
    if (!moved || !target) return refusal('stop-unknown')
    if (!isInUse(estate, moved.place))
      return refusal('place-closed', { place: placeName(estate, moved.place) })
    const known = new Set(
      [...estate.roundTemplate.values()].map((template) => roundIdOf(target.week, template)),
    )
    if (!known.has(round) || !known.has(moved.round)) return refusal('plan-outdated')
    if (moved.round !== round) return null
    if (rank < 0) return refusal('not-first')
    if (rank >= stopsOf(estate, round).length) return refusal('not-last')
    return moved.rank === rank ? refusal('same-round') : null
  },
  label: ({ estate }, { stop }) =>
    actions['move-stop'](placeName(estate, estate.stop.get(stop)?.place ?? stop)),
  run: async ({ estate }, { stop, round, rank }, ports) => {
    const moved = estate.stop.get(stop)
    const target = estate.round.get(round)
    if (!moved || !target) return refusal('stop-unknown')
    // A door closed since the week was prepared leaves the round with the first move in it.
    const others = (of: string) =>
      stopsOf(estate, of).filter((each) => each.id !== stop && isInUse(estate, each.place))
    const rest = others(round)
    const arrived = [...rest.slice(0, rank), { ...moved, locked: true }, ...rest.slice(rank)]
    const order = [{ round, stops: arrived }]
    if (moved.round !== round)
      order.push({
        round: moved.round,
        stops: others(moved.round),
      })
    const problem = planProblem(estate, target.week)
    const walked = new Set(order.flatMap((each) => each.stops.map(({ place }) => place)))
    const plan = await ports.schedule(
      // Only the ways between these stops are needed, not those of the whole quarter.
      { ...problem, places: problem.places.filter(({ id }) => walked.has(id)) },
      order.map((each) => ({ round: each.round, stops: asOrder(each.stops) })),
    )
    if (isFault(plan)) return plan
    const planned = plan.rounds.find((each) => each.id === round)
    if (!planned) return refusal('stop-unknown')
    const service = planned.stops.reduce((sum, each) => sum + each.serviceMinutes, 0)
    const { excessMinutes, overMinutes } = roundLoad(target, planned.walkMinutes, service)
    if (excessMinutes > 0) return refusal('round-full', { minutes: Math.ceil(excessMinutes) })
    const rounds = plan.rounds.flatMap((planned) => {
      const wanted = order.find((each) => each.round === planned.id)
      return wanted
        ? [
            {
              ...planned,
              stops: planned.stops.map((each, index) => ({
                ...each,
                locked: wanted.stops[index]?.locked ?? false,
              })),
            },
          ]
        : []
    })
    return {
      kind: 'done',
      holds: (now) =>
        isInUse(now, moved.place) &&
        order.every((each) => sameValue(stopsOf(now, each.round), stopsOf(estate, each.round))),
      change: (now) => withRounds(now, plan, rounds),
      ...(overMinutes > 0 && {
        say: actions.movedOver(placeName(estate, moved.place), Math.ceil(overMinutes)),
      }),
    }
  },
}
