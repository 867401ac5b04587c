import { addDays, mondayOf } from '../../src/domain/civil-date.ts'
import { type Rng, rngOf } from '../../src/domain/rng.ts'
import type { PlanPlace, PlanProblem, PlanRoundSlot, PlanStreet } from '../../src/domain/week/plan-problem.ts'
import { localProjection } from '../../src/geometry/local-projection.ts'

export type CityWeekSize = {
  readonly entrances: number
  /** Bases along the two sides; each has ten rounds a week, morning and afternoon from Monday to Friday. */
  readonly bases: readonly [columns: number, rows: number]
}

/** 5 000 entrances, 20 bases, 200 rounds. */
export const CITY_WEEK: CityWeekSize = { entrances: 5000, bases: [5, 4] }

const WEEK = '2026-W49'
const PITCH = 90
/** Blocks between two bases. */
const SPAN = 13
const LANDLORDS = ['a', 'b', 'c']

/**
 * The week of a whole city, from a seed: a bent grid of streets of 90 m, entrances anywhere along them with a last
 * passage 1 to 12 days before the Monday (so that some are beyond their ten days already), half-days of the 4 weeks
 * before, and landlords by block.
 */
export const cityWeek = ({ entrances, bases }: CityWeekSize, seed: number): PlanProblem => {
  const rng = rngOf(seed)
  const monday = mondayOf(WEEK)
  const columns = bases[0] * SPAN
  const rows = bases[1] * SPAN
  const { unproject } = localProjection([3.06, 50.63])
  const corners = Array.from({ length: columns * rows }, (_, node) => {
    const [x, y] = [node % columns, Math.floor(node / columns)]
    return [x * PITCH + rng.int(-15, 15), y * PITCH + rng.int(-15, 15)] as const
  })
  const streets: PlanStreet[] = []
  const ends: (readonly [number, number])[] = []
  const street = (a: number, b: number): void => {
    const [from, to] = [corners[a]!, corners[b]!]
    ends.push([a, b])
    streets.push({
      ...{ from: String(a), to: String(b), lengthMetres: Math.hypot(to[0] - from[0], to[1] - from[1]) },
      line: [unproject([...from]), unproject([...to])],
    })
  }
  for (let node = 0; node < corners.length; node++) {
    if (node % columns < columns - 1) street(node, node + 1)
    if (node + columns < corners.length) street(node, node + columns)
  }
  const places = Array.from({ length: entrances }, (_, rank): PlanPlace => {
    const [a, b] = ends[rng.int(0, ends.length - 1)]!
    const [[x1, y1], [x2, y2]] = [corners[a]!, corners[b]!]
    const along = rng.unit()
    const [x, y] = [x1 + along * (x2 - x1) + rng.int(-12, 12), y1 + along * (y2 - y1) + rng.int(-12, 12)]
    return {
      ...{ id: `entrance-${rank}`, at: unproject([x, y]), landlord: LANDLORDS[a % 3]! },
      ...{ serviceMinutes: 2, minGapDays: 1, maxGapDays: 10, pacePerWeek: 1.2 },
      ...{ lastPassage: addDays(monday, -rng.int(1, 12)), recentHalfDays: halfDays(rng) },
    }
  })
  const rounds = Array.from({ length: bases[0] * bases[1] }, (_, base): PlanRoundSlot[] => {
    const [x, y] = [base % bases[0], Math.floor(base / bases[0])]
    const middle = (y * SPAN + (SPAN >> 1)) * columns + x * SPAN + (SPAN >> 1)
    const home = { place: `base-${base}`, at: unproject([...corners[middle]!]) }
    return Array.from({ length: 10 }, (_, rank) => ({
      ...{ id: `round-${base}-${rank}`, day: addDays(monday, rank >> 1), pair: `pair-${base}` },
      ...(rank % 2 ? { start: '16:00', end: '18:30' } : { start: '10:00', end: '12:30' }),
      ...{ startAt: home, endAt: home, breakMinutes: 10, unplannedShare: 0.3, locked: [] },
    }))
  }).flat()
  return {
    ...{ week: WEEK, streets, places, rounds, walkMetresPerMinute: 70 },
    targetShares: { a: 1 / 3, b: 1 / 3, c: 1 / 3 },
  }
}

const halfDays = (rng: Rng): number[] => Array.from({ length: rng.int(3, 6) }, () => rng.int(0, 9))
