import fc from 'fast-check'
import type { Duties, Model, Windows } from '../../../src/planning/search/model.ts'
import { allDuties, dayDuties, prizeDuties } from '../../bench/routing/plain-duties.ts'
import { plainModel } from '../../bench/routing/plain-model.ts'
import { gapDuties } from './gap-duties.ts'

const place = fc.record({
  ...{ x: fc.integer({ min: 0, max: 20 }), y: fc.integer({ min: 0, max: 20 }) },
  ...{ open: fc.integer({ min: 0, max: 60 }), width: fc.integer({ min: 0, max: 60 }) },
  ...{ service: fc.integer({ min: 0, max: 9 }), prize: fc.integer({ min: 1, max: 20 }) },
  days: fc.subarray([1, 2, 3], { minLength: 1 }),
})
type Place = typeof place extends fc.Arbitrary<infer T> ? T : never

const places = (least: number, most: number) => fc.array(place, { minLength: least + 1, maxLength: most + 1 })

/** Whole distances along streets. */
const travelOf = (all: readonly Place[]): Float64Array =>
  Float64Array.from(all.flatMap((a) => all.map((b) => Math.abs(a.x - b.x) + Math.abs(a.y - b.y))))

const base = (all: readonly Place[]) => ({
  ...{ travel: travelOf(all), nodes: all.length, skip: 1 },
  service: all.slice(1).map(({ service }) => service),
})

/** One round among places with hours and prizes. */
export const smallOrienteering = places(1, 6).map((all) =>
  plainModel({
    ...{ ...base(all), vehicles: 1, close: 90 },
    windows: all.slice(1).map(({ open, width }) => ({ open, close: open + width })),
    duties: prizeDuties(
      all.slice(1).map(({ prize }) => prize),
      200,
    ),
  }),
)

/** Two vehicles that carry, all places to be met. */
export const smallVehicles = places(1, 4).map((all) =>
  plainModel({
    ...{ ...base(all), vehicles: 2, close: 150, capacity: 25 },
    load: all.slice(1).map(({ prize }) => prize),
    duties: allDuties(all.length - 1, 500),
  }),
)

/** Two days, each place on the first, the second or both. */
export const smallPeriodic = places(1, 4).map((all) =>
  plainModel({
    ...{ ...base(all), vehicles: 1, days: 2, close: 120 },
    duties: dayDuties(
      all.slice(1).map(({ days }) => days),
      500,
      Int32Array.from([0, 1]),
    ),
  }),
)

/** What is carried decides: one day with two vehicles, or two days with one each and days to choose. */
export const smallCarrying = fc.tuple(places(2, 4), fc.integer({ min: 1, max: 2 })).map(([all, days]) =>
  plainModel({
    ...{ ...base(all), vehicles: 3 - days, days, close: 150, capacity: 25 },
    load: all.slice(1).map(({ prize }) => prize),
    duties: dayDuties(
      all.slice(1).map((each) => (days === 1 ? [1] : each.days)),
      500,
      Int32Array.from({ length: 2 }, (_, r) => (days === 1 ? 0 : r)),
    ),
  }),
)

/** Something like a week: clients with two kinds of visits, gaps, hours, fixed visits, walked rounds, shares. */
export const smallWeek: fc.Arbitrary<Model> = fc
  .record({
    all: places(3, 14),
    slots: fc.integer({ min: 1, max: 5 }),
    pairs: fc.integer({ min: 1, max: 2 }),
    fixed: fc.array(fc.nat(20), { maxLength: 3 }),
    walked: fc.nat(4),
    isWindy: fc.boolean(),
  })
  .map(({ all, slots, pairs, fixed, walked, isWindy }) => {
    const clients = all.length - 1
    const visits = 2 * clients
    const routes = slots * pairs
    const routeSlot = Int32Array.from({ length: routes }, (_, r) => Math.floor(r / pairs))
    const of = (visit: number): Place => all[1 + (visit >> 1)]!
    const classes = 2
    const duties: Duties = gapDuties(all.slice(1), routeSlot)
    return {
      ...{ nodes: all.length, travel: travelOf(all), classes, visits, clients, routes, slots, routeSlot },
      visitNode: Int32Array.from({ length: visits }, (_, v) => 1 + (v >> 1)),
      visitClient: Int32Array.from({ length: visits }, (_, v) => v >> 1),
      visitGroup: Int32Array.from({ length: visits }, (_, v) => ((v >> 1) % 3) - 1),
      service: Float64Array.from(
        { length: classes * visits },
        (_, rank) => of(rank % visits).service + (rank % 2),
      ),
      ...(isWindy && { windows: twoWindows(classes * visits, (rank) => of(rank % visits)) }),
      routeStart: new Int32Array(routes),
      routeEnd: new Int32Array(routes),
      routeClass: Int32Array.from({ length: routes }, (_, r) => r % classes),
      routeClose: new Float64Array(routes).fill(100),
      routeFrozen: Uint8Array.from({ length: routes }, (_, r) => (r < walked && r < routes - 1 ? 1 : 0)),
      // Fixed visits only where nothing else may go, or they might not fit together.
      fixed: Array.from({ length: routes }, (_, r) =>
        r < walked && r < routes - 1 ? [...new Set(fixed.map((each) => each % visits))] : [],
      ),
      may: (visit: number, route: number) => (visit + route) % 7 !== 0,
      duties,
    }
  })

function twoWindows(count: number, of: (rank: number) => Place): Windows {
  const first = Int32Array.from({ length: count + 1 }, (_, rank) => 2 * rank)
  const open = Float64Array.from({ length: 2 * count }, (_, w) => of(w >> 1).open + (w & 1) * 70)
  return { first, open, close: open.map((time, w) => time + Math.min(60, of(w >> 1).width)) }
}
