import type { Street } from '../domain/street.ts'
import { distanceMetres } from '../geometry/distance.ts'
import { nearestOnLines } from '../geometry/nearest-on-lines.ts'
import type { Position } from '../geometry/position.ts'

/** A piece of way farther than this from any street is not on one. */
const WITHIN_METRES = 15
/** A name followed for less is a crossing. */
const LEAST_METRES = 15

/**
 * Names of the streets that a line follows, in order: each piece takes the name of the street nearest to its middle.
 * Pieces without a name join the street before them, a street crossed in passing is left out, and one that comes back
 * at once is named once. Empty where nothing followed has a name.
 */
export const itinerary = (line: readonly Position[], streets: readonly Street[]): readonly string[] => {
  const nearest = nearestOnLines(streets.map(({ geometry }) => geometry.coordinates))
  const followed: { name: string; metres: number }[] = []
  for (let i = 1; i < line.length; i++) {
    const [from, to] = [line[i - 1]!, line[i]!]
    const middle: Position = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]
    const found = nearest(middle, WITHIN_METRES)
    const name = found && streets[found.line]!.name
    if (!name) continue
    const metres = distanceMetres(from, to)
    const last = followed.at(-1)
    if (last?.name === name) last.metres += metres
    else followed.push({ name, metres })
  }
  return followed
    .filter(({ metres }) => metres >= LEAST_METRES)
    .map(({ name }) => name)
    .filter((name, rank, names) => name !== names[rank - 1])
}
