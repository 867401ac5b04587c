import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/** A seeded source of chance: the same seed gives the same draws on every machine. */
export type Rng = {
  /** A whole number from `low` to `high`, both inclusive. */
  readonly int: (low: number, high: number) => number
  /** A number from 0 (inclusive) to 1 (exclusive), of 32 bits. */
  readonly unit: () => number
}

export const rngOf = (seed: number): Rng => {
  const generator = xoroshiro128plus(seed | 0)
  return {
    int: (low, high) => uniformInt(generator, low, high),
    unit: () => (generator.next() >>> 0) / 2 ** 32,
  }
}
