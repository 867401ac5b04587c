import type { PlannedStop, Violation } from '../../domain/week/plan.ts'
import type { LockedStop, PlanPlace } from '../../domain/week/plan-problem.ts'
import { distanceMetres } from '../../geometry/distance.ts'
import type { Inspected, Pairing } from './inspected.ts'

/** Metres within which two positions are one spot. */
const SPOT = 2

/** Each stop by itself: a known place where it lies, a kind that was asked for, as long as it should last, once in its round and not kept out of it. */
export const stopRule = (inspected: Inspected): Violation[] => {
  const { problem, places, pairings } = inspected
  const spots = new Map([
    ...problem.rounds
      .flatMap(({ startAt, endAt }) => [startAt, endAt])
      .map(({ place, at }) => [place, at] as const),
    ...problem.places.map(({ id, at }) => [id, at] as const),
  ])
  return pairings.flatMap(({ round, slot }) => {
    const found: Violation[] = []
    const met = new Set<string>()
    for (const stop of round.stops) {
      const { place } = stop
      const say = (rule: Violation['rule'], detail: string) =>
        found.push({ rule, round: round.id, place, detail })
      const at = spots.get(place)
      if (!at) say('unknown-place', 'no such place')
      else if (!(distanceMetres(at, stop.at) <= SPOT))
        say('line', `the stop stands at ${stop.at.join(', ')}, the place does not`)
      if (met.has(place) && !stop.locked) say('duplicate-stop', 'twice in the round')
      met.add(place)
      const byHand = slot.locked.filter((each) => each.place === place && each.kind === stop.kind)
      if (byHand.length === 0 && slot.excluded?.includes(place))
        say('excluded', 'kept out of this round by hand')
      for (const [rule, detail] of kindFaults(stop, places.get(place), byHand)) say(rule, detail)
    }
    return found
  })
}

function* kindFaults(
  { kind, serviceMinutes }: PlannedStop,
  place: PlanPlace | undefined,
  byHand: Pairing['slot']['locked'],
): Generator<readonly [Violation['rule'], string]> {
  const rule = kind === 'presence' ? 'presence-minutes' : 'service-minutes'
  const lengths =
    byHand.length > 0 ? byHand.map((each: LockedStop) => each.serviceMinutes) : lengthsOf(kind, place)
  if (byHand.length === 0 && kind !== 'passage' && kind !== 'presence')
    yield ['locked-stop', `a ${kind} that nobody asked for`]
  else if (byHand.length === 0 && kind === 'presence' && !place?.presence)
    yield ['presence-minutes', 'no presence is asked for here']
  else if (lengths.length > 0 && !lengths.includes(serviceMinutes))
    yield [rule, `${serviceMinutes} min instead of ${lengths.join(' or ')}`]
}

/** How long a stop lasts that the plan chose: a passage that serves a check as long as that asks. */
function lengthsOf(kind: PlannedStop['kind'], place: PlanPlace | undefined): number[] {
  if (!place) return []
  if (kind === 'presence') return place.presence ? [place.presence.minutes] : []
  return place.check ? [place.serviceMinutes, place.check.minutes] : [place.serviceMinutes]
}
