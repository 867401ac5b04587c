import type { Violation } from '../../domain/week/plan.ts'
import { beginAsked, fixedTimes } from './begin-asked.ts'
import { type Inspected, minuteOf, type Pairing, paceOf } from './inspected.ts'
import { type Paced, pacedTimes } from './paced-times.ts'
import { roundWalk } from './walk-rule.ts'

/** Minutes by which times told in whole minutes, and waits in tenths, may stray from the clock. */
const HAIR = 0.2

/**
 * One clock a round: each minute walked, served or waited carries its share of free time, the break comes at the middle,
 * and all of it ends in time. What is told must be that clock, to the minute; waiting needs a cause. A round that the hand
 * overfilled may be paced faster, down to bare walking, and is reported. A walked round is not judged, only its minutes.
 */
export const clockRule = (inspected: Inspected): Violation[] =>
  inspected.pairings.flatMap((pairing) => {
    const lengths = lengthFaults(pairing)
    if (pairing.slot.state === 'walked' || pairing.round.stops.length === 0) return lengths
    return [...lengths, ...windowFaults(pairing), ...pacingFaults(inspected, pairing)]
  })

/** A stop lasts as long as it says, to the rounding of both ends. */
const lengthFaults = ({ round }: Pairing): Violation[] =>
  round.stops
    .filter(
      ({ arrive, leave, serviceMinutes }) =>
        !(Math.abs(minuteOf(leave) - minuteOf(arrive) - serviceMinutes) < 1),
    )
    .map(({ place, arrive, leave, serviceMinutes }) => ({
      ...{ rule: 'times', round: round.id, place },
      detail: `${arrive} to ${leave} is not ${serviceMinutes} min`,
    }))

const windowFaults = ({ round, slot }: Pairing): Violation[] =>
  round.stops
    .filter(
      ({ arrive, leave }) => minuteOf(arrive) < minuteOf(slot.start) || minuteOf(leave) > minuteOf(slot.end),
    )
    .map(({ place, arrive, leave }) => ({
      ...{ rule: 'round-window', round: round.id, place },
      detail: `${arrive} to ${leave} is outside ${slot.start} to ${slot.end}`,
    }))

function pacingFaults(inspected: Inspected, pairing: Pairing): Violation[] {
  const { round, slot } = pairing
  const paced = pacedTimes(pairing, roundWalk(inspected, pairing).legs)
  const rounding = 0.06 * round.stops.length + 1 / paceOf(inspected, slot)
  const fixed = fixedTimes(pairing)
  const say = (rule: Violation['rule'], detail: string, place?: string): Violation => ({
    ...{ rule, round: round.id, detail },
    ...(place && { place }),
  })
  const busy = `${paced.busy.toFixed(1)} min planned of ${paced.useful} min, of which ${slot.unplannedShare} stays free`
  if (paced.busy > paced.budget + rounding)
    return [say('unplanned-time', busy), ...bareFaults(pairing, paced, say)]

  const strays = (rank: number, breakAt: number): number => {
    const { place: _, ...stop } = round.stops[rank]!
    const late = paced.begins[rank]! + (rank >= breakAt ? slot.breakMinutes : 0) - minuteOf(stop.arrive)
    const slack = HAIR + 0.08 * rank * paced.pacing
    return late < -slack ? late : late > 1 + slack ? late - 1 : 0
  }
  const ranks = round.stops.map((_, rank) => rank)
  const breaks = slot.breakMinutes > 0 ? [...ranks, ranks.length] : [ranks.length]
  const onTime = breaks.filter((breakAt) => ranks.every((rank) => strays(rank, breakAt) === 0))
  if (onTime.length === 0) {
    const guess = breaks.find((breakAt) => isMiddle(pairing, paced, breakAt, fixed.size > 0)) ?? ranks.length
    const rank = ranks.find((each) => strays(each, guess) !== 0) ?? 0
    const { place, arrive } = round.stops[rank]!
    if (strays(rank, guess) < 0)
      return [say('times', `${arrive} is later than the clock, and no wait tells why`, place)]
    return [
      say('unplanned-time', `${arrive} leaves less time free on the way than asked`, place),
      ...bareFaults(pairing, paced, say),
    ]
  }
  const good = onTime.find(
    (breakAt) => slot.breakMinutes === 0 || isMiddle(pairing, paced, breakAt, fixed.size > 0),
  )
  if (good === undefined) return [say('break', 'the break is not taken at the middle of the round')]
  return waitFaults(inspected, pairing, paced, good, say)
}

/** The break before stop `at`: it begins in the second half of the planned time, the one before it in the first. A fixed time may push it by its own length. */
function isMiddle(
  { slot }: Pairing,
  { planned, budget, pacing }: Paced,
  at: number,
  pushed: boolean,
): boolean {
  const slack = HAIR + (pushed ? slot.breakMinutes / pacing : 0)
  return (planned[at] ?? Infinity) >= budget / 2 - slack && (planned[at - 1] ?? 0) <= budget / 2 + slack
}

type Say = (rule: Violation['rule'], detail: string, place?: string) => Violation

/** Even without free time one can't be sooner; the break needs its room. */
function bareFaults({ round, slot }: Pairing, { legs }: Paced, say: Say): Violation[] {
  const found: Violation[] = []
  let now = minuteOf(slot.start)
  let pause = 0
  round.stops.forEach(({ place, arrive, leave }, rank) => {
    const spare = minuteOf(arrive) - now - legs[rank]!
    if (!(spare > -1 - HAIR))
      found.push(say('times', `reached at ${arrive}, which the walk does not allow`, place))
    pause = Math.max(pause, spare)
    now = minuteOf(leave)
  })
  const spare = minuteOf(slot.end) - now - legs.at(-1)!
  if (!(spare > -1 - HAIR)) found.push(say('round-window', 'the way back passes the end'))
  if (Math.max(pause, spare) < slot.breakMinutes - 1 - HAIR)
    found.push(say('break', `no gap holds the break of ${slot.breakMinutes} min`))
  return found
}

/** Who waits begins as soon as hours, bands, a fixed or an urgent time allow, or at the end of the break. */
function waitFaults(
  inspected: Inspected,
  pairing: Pairing,
  { begins }: Paced,
  breakAt: number,
  say: Say,
): Violation[] {
  const pause = pairing.slot.breakMinutes
  return pairing.round.stops.flatMap((stop, rank) => {
    if (!stop.waitMinutes) return []
    const begin = begins[rank]! + (rank >= breakAt ? pause : 0)
    const jump = rank === breakAt ? pause : 0
    const caused = beginAsked(inspected, pairing, stop).some(
      ([from]) => begin > from - 1.2 && begin < from + 1.2 + jump,
    )
    return caused
      ? []
      : [say('times', `${stop.waitMinutes} min of waiting that nothing asks for`, stop.place)]
  })
}
