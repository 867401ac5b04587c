import { nearestPlaces } from './nearest-places.ts'

/** What is scanned: places in a plane, and for each a count and the passages of every month, a place's months in turn. */
export type ScanData = {
  /** x and y in metres in turn. */
  readonly xy: Float64Array
  readonly months: number
  readonly counts: ArrayLike<number>
  /** Or any other measure of how much was to be expected; only shares count. */
  readonly passages: ArrayLike<number>
}

/** Which cylinders are tried. */
export type ScanShape = {
  /** A zone is a place and its nearest ones, up to so many. */
  readonly mostPlaces: number
  /** A window is so many months in a row, up to so many. */
  readonly mostMonths: number
  /** Windows anywhere in time, or only those that end with the last month: what goes on now. */
  readonly windows: 'anywhere' | 'ending-last'
}

/** The cylinders laid out for loops without allocation. */
export type ScanSpace = {
  readonly places: number
  readonly months: number
  /** All situations. */
  readonly n: number
  readonly mostPlaces: number
  readonly nearest: Uint32Array
  /** First month that any window holds. */
  readonly firstMonth: number
  /** Sums of a place from `firstMonth` on, the first being 0: so many for each place. */
  readonly sums: number
  /** A window is the difference of two sums: one from `firstEnd` on, and one at most `longest` before it. */
  readonly firstEnd: number
  readonly longest: number
  readonly expectedSums: Float64Array
  readonly countSums: Float64Array
  /** Chance of each place and month to have the next situation. */
  readonly shares: Float64Array
}

export const scanSpace = (data: ScanData, shape: ScanShape): ScanSpace => {
  const { months, counts, passages } = data
  const places = data.xy.length / 2
  const cells = places * months
  let [n, passed] = [0, 0]
  for (let cell = 0; cell < cells; cell++) {
    n += counts[cell]!
    passed += passages[cell]!
  }
  const shares = new Float64Array(cells)
  const expected = new Float64Array(cells)
  for (let cell = 0; cell < cells; cell++) {
    shares[cell] = passed > 0 ? passages[cell]! / passed : 0
    expected[cell] = shares[cell]! * n
  }
  const longest = Math.min(shape.mostMonths, months)
  const firstMonth = shape.windows === 'anywhere' ? 0 : months - longest
  const sums = months - firstMonth + 1
  const space = { places, months, n, firstMonth, sums }
  return {
    ...space,
    mostPlaces: Math.min(shape.mostPlaces, places),
    nearest: nearestPlaces(data.xy, shape.mostPlaces),
    firstEnd: shape.windows === 'anywhere' ? 1 : sums - 1,
    longest,
    expectedSums: sumsOf(expected, space, new Float64Array(places * sums)),
    countSums: sumsOf(counts, space, new Float64Array(places * sums)),
    shares,
  }
}

/** Sums over time of each place's months, into an array of places × sums. */
export const sumsOf = (
  values: ArrayLike<number>,
  { places, months, firstMonth, sums }: Pick<ScanSpace, 'places' | 'months' | 'firstMonth' | 'sums'>,
  into: Float64Array,
): Float64Array => {
  for (let place = 0; place < places; place++) {
    const to = place * sums
    into[to] = 0
    for (let month = firstMonth; month < months; month++)
      into[to + month - firstMonth + 1] = into[to + month - firstMonth]! + values[place * months + month]!
  }
  return into
}
