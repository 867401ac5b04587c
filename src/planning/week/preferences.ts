import type { Rng } from '../../domain/rng.ts'
import type { Instance } from './instance.ts'
import { HALF_DAYS } from './place-tables.ts'

/** Decimetres that the least liked half-day of a place costs more than the best liked. */
const DRAWN = 300
/** Decimetres that a half-day costs for each passage that the place had at it in the last 4 weeks. */
const SEEN = 100

/**
 * The draw: how much each place would rather be met at each half-day of the weeks, by the seed alone. It lies far below
 * the duties, so that among plans that keep them as well the seed decides who is met when.
 */
export class Preferences {
  readonly worthOfSeen = SEEN
  private readonly worth: Uint16Array
  private readonly horizon: number

  constructor({ places, horizon }: Pick<Instance, 'places' | 'horizon'>, rng: Rng) {
    this.horizon = horizon
    this.worth = Uint16Array.from({ length: places.length * horizon * HALF_DAYS }, () => rng.int(0, DRAWN))
  }

  /** In decimetres. */
  of(place: number, week: number, halfDay: number): number {
    return this.worth[(place * this.horizon + week) * HALF_DAYS + halfDay]!
  }
}
