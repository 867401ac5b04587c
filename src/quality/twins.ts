import type { Entrance } from '../domain/entrance.ts'
import { distanceMetres } from '../geometry/distance.ts'
import type { Position } from '../geometry/position.ts'

/** Two entrances with the same number this near are one door. */
const SAME_METRES = 2
const SAME_LATITUDE = SAME_METRES / 110_000

/** The entrances that would be the same door as this one, were it at a place: with its number, within 2 m, whoever's they are. */
export type Twins = (entrance: Entrance, at: Position) => readonly Entrance[]

export const twinsAmong = (entrances: readonly Entrance[]): Twins => {
  const groups = new Map<string, Entrance[]>()
  for (const entrance of entrances) {
    const group = groups.get(numberOf(entrance))
    if (group) group.push(entrance)
    else groups.set(numberOf(entrance), [entrance])
  }
  for (const group of groups.values()) group.sort((a, b) => a.at[1] - b.at[1])
  return (entrance, at) => {
    const group = groups.get(numberOf(entrance)) ?? []
    const found: Entrance[] = []
    for (let rank = firstFrom(group, at[1] - SAME_LATITUDE); rank < group.length; rank++) {
      const other = group[rank]!
      if (other.at[1] > at[1] + SAME_LATITUDE) break
      if (other.id !== entrance.id && distanceMetres(other.at, at) <= SAME_METRES) found.push(other)
    }
    return found
  }
}

const numberOf = ({ number }: Entrance): string => number.trim().toLowerCase()

/** Rank of the first entrance that is not south of a latitude. */
function firstFrom(group: readonly Entrance[], lat: number): number {
  let [low, high] = [0, group.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (group[middle]!.at[1] < lat) low = middle + 1
    else high = middle
  }
  return low
}
