import { minuteOf, type Pairing } from './inspected.ts'

/** A round on its planned clock, in minutes from its start, with the walks of the checker and the waits that the plan tells. */
export type Paced = {
  /** Walks, the way back last. */
  readonly legs: readonly number[]
  /** Begin of each stop on the planned clock. */
  readonly planned: readonly number[]
  /** The same in minutes of the day, without the break. */
  readonly begins: readonly number[]
  /** Walking, service and waiting. */
  readonly busy: number
  /** What of `useful` may be planned. */
  readonly budget: number
  /** The round without its break. */
  readonly useful: number
  /** Real minutes of a planned one. */
  readonly pacing: number
}

export const pacedTimes = ({ round, slot }: Pairing, legs: readonly number[]): Paced => {
  const useful = Math.max(0, minuteOf(slot.end) - minuteOf(slot.start) - slot.breakMinutes)
  const pacing = 1 / Math.max(1e-9, 1 - slot.unplannedShare)
  let clock = 0
  const planned = round.stops.map(({ serviceMinutes, waitMinutes = 0 }, rank) => {
    const begin = clock + legs[rank]! + waitMinutes
    clock = begin + serviceMinutes
    return begin
  })
  return {
    ...{ legs, planned, useful, pacing },
    begins: planned.map((begin) => minuteOf(slot.start) + pacing * begin),
    busy: clock + (legs.at(-1) ?? 0),
    budget: useful / pacing,
  }
}
