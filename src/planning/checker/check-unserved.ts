import { daysBetween } from '../../domain/civil-date.ts'
import type { Plan, Violation } from '../../domain/week/plan.ts'
import type { PlanPlace, PlanProblem, PlanRoundSlot } from '../../domain/week/plan-problem.ts'
import type { UnservedReason } from '../../domain/week/round.ts'
import type { Walks } from './check-walks.ts'

/**
 * Whether the list of unserved places tells the truth: each is without a stop it wanted, each reason holds, and no place
 * whose presences are missing is left out. *No time left* must hold for every position of the rounds as they are.
 */
export const checkUnserved = (problem: PlanProblem, plan: Plan, walks: Walks): Violation[] => {
  const found: Violation[] = []
  const places = new Map(problem.places.map((place) => [place.id, place]))
  const listed = new Set<string>()
  for (const { place: id, reason } of plan.unserved) {
    const say = (detail: string) => found.push({ rule: 'unserved', place: id, detail })
    if (listed.has(id)) say('listed twice')
    listed.add(id)
    const place = places.get(id)
    const truths = place ? reasonsOf(problem, plan, walks, place) : (['unreachable'] as const)
    const byHand = problem.rounds.some(({ locked }) => locked.some((stop) => stop.place === id))
    if (!place && !byHand) say('no such place')
    if (truths.some((truth) => truth === reason) || (byHand && reason === 'unreachable')) continue
    const [truth] = truths
    say(truth ? `${reason} claimed, ${truth} found` : 'it has all that it asked for, or a round has room')
  }
  for (const place of problem.places) {
    const { times = 0 } = place.presence ?? {}
    if (!listed.has(place.id) && heldAt(plan, place.id) < times)
      found.push({ rule: 'unserved', place: place.id, detail: 'presences are missing and it is not listed' })
  }
  return found
}

const heldAt = (plan: Plan, id: string): number =>
  plan.rounds.reduce(
    (sum, { stops }) => sum + stops.filter(({ place, kind }) => place === id && kind === 'presence').length,
    0,
  )

const meets = (plan: Plan, id: string) =>
  plan.rounds.filter(({ stops }) =>
    stops.some(({ place, kind }) => place === id && (kind === 'passage' || kind === 'presence')),
  )

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

/** Reasons that hold, two of them within the rounding of a walk; none when the place lacks nothing or fits somewhere. */
function reasonsOf(
  problem: PlanProblem,
  plan: Plan,
  walks: Walks,
  place: PlanPlace,
): readonly UnservedReason[] {
  const taken = meets(plan, place.id)
  const wantsPresence = heldAt(plan, place.id) < (place.presence?.times ?? 0)
  if (!wantsPresence && taken.length > 0) return []
  if (problem.rounds.length === 0) return ['no-round']
  const reachable = problem.rounds.filter(({ startAt, endAt }) =>
    [startAt, endAt].every((end) => Number.isFinite(walks.metres(end.place, place.id))),
  )
  if (reachable.length === 0) return ['unreachable']
  const days = [...taken.map(({ day }) => day), ...(place.lastPassage ? [place.lastPassage] : [])]
  const stopsHere = (id: string) =>
    plan.rounds.some((round) => round.id === id && round.stops.some((stop) => stop.place === place.id))
  const open = reachable.filter(
    ({ id, day }) =>
      !stopsHere(id) && days.every((other) => Math.abs(daysBetween(other, day)) >= place.minGapDays),
  )
  if (open.length === 0) return ['minimum-gap']

  const minutes = wantsPresence ? place.presence!.minutes : place.serviceMinutes
  const alone = ({ startAt, endAt }: PlanRoundSlot) =>
    (walks.metres(startAt.place, place.id) + walks.metres(place.id, endAt.place)) /
      problem.walkMetresPerMinute +
    minutes
  const spare = Math.max(...open.map((slot) => budgetOf(slot) - alone(slot)))
  if (spare < -ROUNDING) return ['too-far']
  const fits = open.some(
    (slot) => least(problem, plan, walks, slot, place.id) + minutes < budgetOf(slot) - ROUNDING,
  )
  if (fits) return []
  return spare > ROUNDING ? ['no-time-left'] : ['no-time-left', 'too-far']
}

/** Minutes that rounding each street to the decimetre may add up to in a round. */
const ROUNDING = 0.15

const budgetOf = ({ start, end, breakMinutes, unplannedShare }: PlanRoundSlot): number =>
  (minutesOf(end) - minutesOf(start) - breakMinutes) * (1 - unplannedShare)

/** Minutes planned in a round were the place walked to at its best position, without its own service. */
function least(problem: PlanProblem, plan: Plan, walks: Walks, slot: PlanRoundSlot, id: string): number {
  const stops = plan.rounds.find((round) => round.id === slot.id)?.stops ?? []
  const ids = [slot.startAt.place, ...stops.map(({ place }) => place), slot.endAt.place]
  let metres = 0
  let detour = Infinity
  for (let i = 1; i < ids.length; i++) {
    const leg = walks.metres(ids[i - 1]!, ids[i]!)
    metres += leg
    detour = Math.min(detour, walks.metres(ids[i - 1]!, id) + walks.metres(id, ids[i]!) - leg)
  }
  const service = stops.reduce((sum, { serviceMinutes }) => sum + serviceMinutes, 0)
  return (metres + detour) / problem.walkMetresPerMinute + service
}
