import type { Violation } from '../../domain/week/plan.ts'
import { type Inspected, type Pairing, paceOf } from './inspected.ts'

/** A round's way, door to door, in metres and in minutes of walking; 0 without stops, `Infinity` where no way leads. */
export type RoundWalk = {
  readonly metres: number
  readonly minutes: number
  readonly legs: readonly number[]
}

/** The ways of a round on the graph itself; `legs` are minutes. */
export const roundWalk = (
  inspected: Pick<Inspected, 'walks' | 'problem'>,
  { round, slot }: Pairing,
): RoundWalk => {
  if (round.stops.length === 0) return { metres: 0, minutes: 0, legs: [] }
  const pace = paceOf(inspected, slot)
  const ids = [slot.startAt.place, ...round.stops.map(({ place }) => place), slot.endAt.place]
  // Whole decimetres: tenths of metres added up would fall short of a half.
  let decimetres = 0
  const legs: number[] = []
  for (let i = 1; i < ids.length; i++) {
    const [, time, length] = inspected.walks.way(ids[i - 1]!, ids[i]!) ?? [0, Infinity, Infinity]
    decimetres += length
    legs.push(time / 10 / pace)
  }
  return { metres: decimetres / 10, minutes: legs.reduce((sum, leg) => sum + leg, 0), legs }
}

/** Lengths and minutes of walking are those of the streets, to the rounding they are told with. */
export const walkRule = (inspected: Inspected): Violation[] =>
  inspected.pairings.flatMap((pairing): Violation[] => {
    const { round } = pairing
    const { metres, minutes } = roundWalk(inspected, pairing)
    const say = (detail: string): Violation => ({ rule: 'walk-length', round: round.id, detail })
    return [
      ...(Math.abs(round.walkMetres - metres) <= 0.51
        ? []
        : [say(`${round.walkMetres} m claimed, ${Math.round(metres)} m found`)]),
      ...(Math.abs(round.walkMinutes - minutes) <= 0.051
        ? []
        : [say(`${round.walkMinutes} min claimed, ${minutes.toFixed(1)} min found`)]),
    ]
  })
