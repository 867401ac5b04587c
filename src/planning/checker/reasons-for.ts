import { daysBetween } from '../../domain/civil-date.ts'
import type { PlannedStop } from '../../domain/week/plan.ts'
import type { PlanPlace } from '../../domain/week/plan-problem.ts'
import type { UnservedReason } from '../../domain/week/round.ts'
import { allowedMinutes } from './allowed-minutes.ts'
import { fits, triedStops } from './fits.ts'
import { type Inspected, minuteOf, type Pairing } from './inspected.ts'
import type { Lack } from './lacks.ts'

/** Minutes that rounding may add up to in a round: within them two reasons hold. */
const ROUNDING = 0.2

/** The reason why a place lacks something, two of them within rounding; none when a round has room for it. See `Plan.unserved`. */
export const reasonsFor = (inspected: Inspected, place: PlanPlace, lack: Lack): readonly UnservedReason[] =>
  lack.minutes.flatMap((minutes) => reasonsOf(inspected, place, lack, minutes))

function reasonsOf(
  inspected: Inspected,
  place: PlanPlace,
  lack: Lack,
  minutes: number,
): readonly UnservedReason[] {
  const { pairings, walks, problem } = inspected
  const after = lack.type === 'urgent' ? place.urgent?.after : undefined
  const passages = inspected.passages.get(place.id) ?? []
  const days = [...passages.map(({ day }) => day), ...(place.lastPassage ? [place.lastPassage] : [])]
  const ahead = problem.rounds.filter(({ state }) => state === 'ahead')
  const near = (day: string, other: string) => Math.abs(daysBetween(other, day)) < place.minGapDays
  const stopIn = ({ round }: Pairing): PlannedStop => ({
    ...{ place: place.id, at: place.at, locked: false, serviceMinutes: minutes },
    kind: lack.type === 'presence' ? 'presence' : 'passage',
    // Only told to say that it comes late enough for what is urgent.
    ...{ arrive: after ?? '00:00', leave: round.end },
  })
  const steps: readonly [UnservedReason, (pairing: Pairing) => boolean][] = [
    ['no-round', ({ slot }) => slot.state === undefined && lack.couldBe(slot)],
    [
      'unreachable',
      ({ slot }) => Boolean(walks.way(place.id, slot.startAt.place) && walks.way(place.id, slot.endAt.place)),
    ],
    ['excluded', ({ slot }) => !slot.excluded?.includes(place.id)],
    [
      'closed-then',
      ({ slot }) => {
        const asked = { place, day: slot.day, minutes, inBands: lack.type === 'presence' }
        const [first, last] = [minuteOf(slot.start), minuteOf(slot.end) - minutes]
        return allowedMinutes({ ...asked, ...(after && { after }) }).some(
          ([from, until]) => Math.max(from, first) <= Math.min(until, last),
        )
      },
    ],
    [
      'minimum-gap',
      ({ round, slot }) =>
        !round.stops.some((stop) => stop.place === place.id) && !days.some((day) => near(slot.day, day)),
    ],
  ]
  let left = pairings
  for (const [reason, isLeft] of steps) {
    left = left.filter(isLeft)
    if (left.length === 0) return [reason]
  }
  const tried = (pairing: Pairing) => triedStops(inspected, pairing, [stopIn(pairing)])
  const alone = (pairing: Pairing, margin: number) => fits(inspected, pairing, tried(pairing), margin)
  if (!left.some((pairing) => alone(pairing, -ROUNDING))) return ['too-far']
  // Rounds ahead may hold a passage that the plan does not show, too near for one here.
  const seen = left.filter(({ slot }) => !ahead.some(({ day }) => near(slot.day, day)))
  const hasRoom = seen.some((pairing) => {
    const stops = triedStops(inspected, pairing, pairing.round.stops)
    return [...stops, undefined].some((_, rank) =>
      fits(inspected, pairing, stops.toSpliced(rank, 0, ...tried(pairing)), ROUNDING),
    )
  })
  if (hasRoom) return []
  return left.some((pairing) => alone(pairing, ROUNDING)) ? ['no-time-left'] : ['no-time-left', 'too-far']
}
