import { type Rng, rngOf } from '../../domain/rng.ts'
import { poissonUpperTail } from '../../domain/tails/poisson-tail.ts'
import { pAdjust } from '../adjust/p-adjust.ts'
import { closeInBoth, closeInTime, closePairs, type DatedEvents, type KnoxBands } from './close-pairs.ts'

/** The distances and gaps of the near-repeat table. */
export const NEAR_REPEAT_BANDS: KnoxBands = { metres: [50, 100, 200], days: [7, 14, 30] }

/** Pairs within one distance and one gap, both inclusive. */
export type KnoxCell = {
  readonly metres: number
  readonly days: number
  readonly closeInBoth: number
  readonly closeInSpace: number
  readonly closeInTime: number
  readonly pairs: number
  /** close in time × close in space / pairs. */
  readonly expected: number
  /** Observed over expected; null where nothing was expected. */
  readonly ratio: number | null
  /** P(X ≥ observed), Poisson: quick and only nearly right. */
  readonly pPoisson: number
  /** Share of shuffles of the events' days, and the data themselves, with as many such pairs or more. */
  readonly p: number
  /** `p` adjusted for the number of cells by Holm. */
  readonly pHolm: number
}

export type KnoxChance = { readonly shuffles: number; readonly seed: number }

/**
 * Do situations draw others near them within days? Knox's count of pairs close both in space and in time (Knox, “The
 * detection of space-time interactions”, Applied Statistics 13, 1964), for each distance × each gap, distance by distance.
 * Days are shuffled over events, which keeps both where and when they happen (Mantel, Cancer Research 27, 1967). Yields
 * the number of shuffles done. Fewer than two events: no pair is close and every p is 1.
 */
export function* knox(
  events: DatedEvents,
  bands: KnoxBands,
  { shuffles, seed }: KnoxChance,
): Generator<number, readonly KnoxCell[]> {
  const { metres, days: gaps } = bands
  const close = closePairs(events.xy, metres)
  const observed = closeInBoth(close, events.days, gaps, metres.length)
  const inTime = closeInTime(events.days, gaps)
  const inSpace = Float64Array.from(metres, (_, i) => close.band.filter((band) => band <= i).length)
  const rng = rngOf(seed)
  const days = Float64Array.from(events.days)
  const reached = new Float64Array(observed.length)
  for (let done = 1; done <= shuffles; done++) {
    shuffle(days, rng)
    closeInBoth(close, days, gaps, metres.length).forEach((count, cell) => {
      if (count >= observed[cell]!) reached[cell]!++
    })
    yield done
  }
  const p = reached.map((times) => (1 + times) / (1 + shuffles))
  const pHolm = pAdjust(p, 'holm')
  const pairs = (days.length * (days.length - 1)) / 2
  return Array.from(observed, (closeInBoth, cell) => {
    const [i, j] = [Math.floor(cell / gaps.length), cell % gaps.length]
    const expected = pairs === 0 ? 0 : (inTime[j]! * inSpace[i]!) / pairs
    return {
      metres: metres[i]!,
      days: gaps[j]!,
      closeInBoth,
      closeInSpace: inSpace[i]!,
      closeInTime: inTime[j]!,
      pairs,
      expected,
      ratio: expected > 0 ? closeInBoth / expected : null,
      pPoisson: poissonUpperTail(closeInBoth, expected),
      p: p[cell]!,
      pHolm: pHolm[cell]!,
    }
  })
}

/** Fisher and Yates. */
function shuffle(values: Float64Array, rng: Rng): void {
  for (let last = values.length - 1; last > 0; last--) {
    const at = rng.int(0, last)
    const value = values[last]!
    values[last] = values[at]!
    values[at] = value
  }
}
