import type { Observations } from '../../../src/domain/hotspots/observations.ts'
import type { Rng } from '../../../src/domain/rng.ts'
import { FAMILIES } from '../../../src/domain/taxonomy.ts'

/** What goes on in a simulated quarter, and what is written down of it. */
export type Setting = {
  readonly months: number
  /** Situations a month, repeats counted. */
  readonly perMonth: number
  /** Mean number of repeats that each situation brings at its place within days; 0: independent. */
  readonly repeats: number
  /** Days from a situation to a repeat of it, 1 and more, in the mean. */
  readonly delay: number
  /** Passages differ between buildings and entrances, as by walking habits. */
  readonly isUneven: boolean
  /** Standard deviation of the logarithm by which recorded passages of a building are off. */
  readonly misrecorded: number
  /** How many times its due one building of median passages has; 1: nothing goes on. */
  readonly multiple: number
}

export const BUILDINGS = 25
const ENTRANCES = 10
const PLACES = BUILDINGS * ENTRANCES
const MONTH = 365 / 12
/** Each entrance is passed at some eight times a month. */
const PASSAGES_A_MONTH = 8
/** Standard deviations of the logarithm of passages, between buildings and between entrances of one. */
const UNEVEN = [0.6, 0.4] as const
const METRES = 1 / 111_320

/** A quarter of 250 entrances in 25 buildings, all situations seen on passages; and the id of the building that has more. */
export const simulatedQuarter = (
  setting: Setting,
  rng: Rng,
): { readonly observations: Observations; readonly days: number; readonly boosted: number } => {
  const days = Math.round(setting.months * MONTH)
  const weights = Float64Array.from({ length: PLACES }, () => 1)
  if (setting.isUneven)
    for (let building = 0; building < BUILDINGS; building++) {
      const shared = normal(rng) * UNEVEN[0]
      for (let e = 0; e < ENTRANCES; e++)
        weights[building * ENTRANCES + e] = Math.exp(shared + normal(rng) * UNEVEN[1])
    }
  const scale = (PLACES * PASSAGES_A_MONTH * setting.months) / sum(weights)
  const passes = weights.map((weight) => Math.max(1, Math.round(weight * scale)))
  const boosted = medianBuilding(passes)
  const due = passes.map((count, place) => (buildingOf(place) === boosted ? setting.multiple : 1) * count)
  // The whole has its number a month where nothing goes on: a multiple adds to it.
  const parents = poisson(
    rng,
    ((setting.perMonth * setting.months) / (1 + setting.repeats)) * (sum(due) / sum(passes)),
  )
  const rows: (readonly [day: number, place: number])[] = []
  const at = cumulated(due)
  for (let parent = 0; parent < parents; parent++) {
    const place = drawn(at, rng.unit())
    const day = Math.floor(rng.unit() * days)
    rows.push([day, place])
    for (let more = poisson(rng, setting.repeats); more > 0; more--) {
      const later = day + 1 + Math.floor(-Math.log(1 - rng.unit()) * (setting.delay - 0.5))
      if (later < days) rows.push([later, place])
    }
  }
  rows.sort((a, b) => a[0] - b[0] || a[1] - b[1])
  const off = Array.from({ length: BUILDINGS }, () => Math.exp(setting.misrecorded * normal(rng)))
  const recorded = passes.map((count, place) => Math.max(1, Math.round(count * off[buildingOf(place)]!)))
  return { observations: observed(rows, recorded, days, rng), days, boosted }
}

const buildingOf = (place: number): number => Math.floor(place / ENTRANCES)

function medianBuilding(passes: Float64Array): number {
  const sums = Array.from({ length: BUILDINGS }, (_, building) =>
    sum(passes.subarray(building * ENTRANCES, (building + 1) * ENTRANCES)),
  )
  const order = Array.from(sums.keys()).sort((a, b) => sums[a]! - sums[b]! || a - b)
  return order[order.length >>> 1]!
}

function observed(
  rows: readonly (readonly [number, number])[],
  recorded: Float64Array,
  days: number,
  rng: Rng,
): Observations {
  const positions = new Float64Array(PLACES * 2)
  for (let place = 0; place < PLACES; place++) {
    const [building, entrance] = [buildingOf(place), place % ENTRANCES]
    positions[place * 2] = 2.448 + ((building % 5) * 120 + entrance * 9) * METRES * 1.52
    positions[place * 2 + 1] = 48.937 + Math.floor(building / 5) * 80 * METRES
  }
  // Day and place in one number each, so that they sort at once.
  const passages = new Int32Array(sum(recorded))
  let passed = 0
  for (let place = 0; place < PLACES; place++)
    for (let pass = 0; pass < recorded[place]!; pass++)
      passages[passed++] = Math.floor(rng.unit() * days) * PLACES + place
  passages.sort()
  const size = rows.length
  return {
    places: Array.from({ length: PLACES }, (_, place) => `entrance-${String(place).padStart(3, '0')}`),
    positions,
    groupOf: Int32Array.from({ length: PLACES }, (_, place) => buildingOf(place)),
    groups: Array.from({ length: BUILDINGS }, (_, group) => `building-${String(group).padStart(2, '0')}`),
    sectorOf: new Int32Array(PLACES),
    sectors: ['sector'],
    landlordOf: Int32Array.from({ length: PLACES }, (_, place) => buildingOf(place) % 4),
    landlords: ['a', 'b', 'c', 'd'],
    situations: {
      ids: rows.map((_, row) => `situation-${String(row).padStart(5, '0')}`),
      day: Int32Array.from(rows, ([day]) => day),
      place: Int32Array.from(rows, ([, place]) => place),
      family: new Uint8Array(size).fill(FAMILIES.indexOf('B')),
      seen: new Uint8Array(size).fill(1),
      minute: new Int16Array(size).fill(-1),
      band: new Uint8Array(size).fill(3),
    },
    passages: {
      day: passages.map((each) => Math.floor(each / PLACES)),
      place: passages.map((each) => each % PLACES),
    },
    setAside: [],
  }
}

/** Standard normal, by Box & Muller (1958). */
function normal(rng: Rng): number {
  return Math.sqrt(-2 * Math.log(1 - rng.unit())) * Math.cos(2 * Math.PI * rng.unit())
}

/** Knuth's product, in pieces that keep it above what a number can hold. */
function poisson(rng: Rng, mean: number): number {
  let count = 0
  for (let left = mean; left > 0; left -= 500) {
    const limit = Math.exp(-Math.min(left, 500))
    for (let product = rng.unit(); product > limit; product *= rng.unit()) count++
  }
  return count
}

function cumulated(values: ArrayLike<number>): Float64Array {
  let running = 0
  return Float64Array.from(values, (value) => (running += value))
}

function drawn(cumulatedDue: Float64Array, unit: number): number {
  const target = unit * cumulatedDue.at(-1)!
  let [low, high] = [0, cumulatedDue.length - 1]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (cumulatedDue[middle]! > target) high = middle
    else low = middle + 1
  }
  return low
}

const sum = (values: ArrayLike<number>): number => {
  let total = 0
  for (let i = 0; i < values.length; i++) total += values[i]!
  return total
}
