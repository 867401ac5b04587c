import { daysBetween } from '../domain/civil-date.ts'
import type { Estate } from '../domain/estate.ts'
import { placeOf } from '../domain/place.ts'
import type { Passage } from '../domain/week/passage.ts'
import type { WeekRound } from '../domain/week/week-rounds.ts'
import { distanceMetres } from '../geometry/distance.ts'
import type { Position } from '../geometry/position.ts'

/** A place met on a round; without a passage, one of which nothing was recorded. */
export type Met = { readonly at: Position; readonly place: string; readonly passage?: Passage }

/** Days between two passages at a place. */
const APART = 2

/**
 * The passages of a week by its rounds, in their order: each place once on the round of its side of the quarter, as seen
 * from the middle and from the direction `turn`, 0 to 1, that is least out of its way; once more on the nearest round that is days away. A third
 * passage, or one that no round is far enough for, is on none.
 */
export const roundSides = (
  estate: Estate,
  passages: readonly Passage[],
  rounds: readonly WeekRound[],
  turn: number,
): readonly (readonly Met[])[] => {
  const sides: Met[][] = rounds.map(() => [])
  if (rounds.length === 0) return sides
  const [first, again] = [new Map<string, Met>(), new Map<string, Met>()]
  for (const passage of passages) {
    const { place } = passage
    const at = placeOf(estate, place)?.at
    const times = first.has(place) ? again : first
    if (at && !times.has(place)) times.set(place, { at, place, passage })
  }
  const [lng, lat] = middleOf([...first.values()].map(({ at }) => at))
  const angle = ({ at }: Met): number => (Math.atan2(at[1] - lat, at[0] - lng) / (2 * Math.PI) + 1 + turn) % 1
  const around = [...first.values()].sort((a, b) => angle(a) - angle(b) || (a.place < b.place ? -1 : 1))
  const slices: Met[][] = rounds.map(() => [])
  around.forEach((met, index) => {
    slices[Math.floor((index * rounds.length) / around.length)]!.push(met)
  })
  const rankOf = new Map<string, number>()
  for (const [rank, round] of rounds.entries()) {
    const ends = [round.startPlace, round.endPlace].flatMap((id) => {
      const at = placeOf(estate, id)?.at
      return at ? [at] : []
    })
    const detours = slices.map((slice) => {
      const middle = middleOf(slice.map(({ at }) => at))
      return ends.reduce((sum, end) => sum + distanceMetres(end, middle), 0)
    })
    // Each round takes the side that is least out of its way among those left.
    const [side] = slices.splice(detours.indexOf(Math.min(...detours)), 1)
    sides[rank]!.push(...(side ?? []))
    for (const { place } of side ?? []) rankOf.set(place, rank)
  }
  const middles = sides.map((side) => middleOf(side.map(({ at }) => at)))
  for (const met of again.values()) {
    const { day } = rounds[rankOf.get(met.place)!]!
    const away = rounds.map((round, rank) =>
      Math.abs(daysBetween(round.day, day)) < APART ? Infinity : distanceMetres(met.at, middles[rank]!),
    )
    const nearest = Math.min(...away)
    if (Number.isFinite(nearest)) sides[away.indexOf(nearest)]!.push(met)
  }
  return sides
}

const middleOf = (positions: readonly Position[]): Position => {
  const sum = (axis: 0 | 1): number => positions.reduce((all, at) => all + at[axis], 0)
  return [sum(0) / positions.length, sum(1) / positions.length]
}
