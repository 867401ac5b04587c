import type { Violation } from '../../domain/week/plan.ts'
import { distanceMetres } from '../../geometry/distance.ts'
import { lineLengthMetres } from '../../geometry/line-length.ts'
import { nearestOnLines } from '../../geometry/nearest-on-lines.ts'
import type { Position } from '../../geometry/position.ts'
import type { Inspected, Pairing } from './inspected.ts'
import { roundWalk } from './walk-rule.ts'

/** Metres within which two positions are one spot. */
const SPOT = 2

/** The line drawn leads from the start place by each stop, in order, to the end place, along streets, and is as long as the walk. */
export const lineRule = (inspected: Inspected): Violation[] => {
  const nearest = nearestOnLines(inspected.problem.streets.map(({ line }) => line))
  const onStreet = (at: Position) => nearest(at, SPOT) !== undefined
  return inspected.pairings.flatMap((pairing) => lineFaults(inspected, pairing, onStreet))
}

function lineFaults(
  inspected: Inspected,
  pairing: Pairing,
  onStreet: (at: Position) => boolean,
): Violation[] {
  const { round, slot } = pairing
  const found: Violation[] = []
  const say = (detail: string) => found.push({ rule: 'line', round: round.id, detail })
  const { metres } = roundWalk(inspected, pairing)
  // Streets are drawn from their stated lengths within a few per cent.
  const drawn = lineLengthMetres(round.line)
  if (!(Math.abs(drawn - metres) <= 10 + 0.05 * metres))
    say(`the line is ${Math.round(drawn)} m long, the way ${Math.round(metres)} m`)
  if (round.stops.length === 0) return found

  const doors = [slot.startAt.at, ...round.stops.map(({ at }) => at), slot.endAt.at]
  const passed = doors.reduce((at, door) => {
    const next = round.line.findIndex((point, rank) => rank >= at && distanceMetres(point, door) <= SPOT)
    return next < 0 ? Infinity : next
  }, 0)
  const ends = [round.line[0], round.line.at(-1)]
  if (passed === Infinity) say('it does not pass by all stops in their order')
  if (ends.some((end, rank) => !end || distanceMetres(end, doors.at(-rank)!) > SPOT))
    say('it does not lead from the start place to the end place')
  const isDoor = (at: Position) => doors.some((door) => distanceMetres(door, at) <= SPOT)
  const astray = round.line.slice(1).some((to, rank) => {
    const from = round.line[rank]!
    if (isDoor(from) || isDoor(to)) return false
    return [0, 0.25, 0.5, 0.75, 1].some(
      (share) => !onStreet([from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])]),
    )
  })
  if (astray) say('it leaves the streets')
  return found
}
