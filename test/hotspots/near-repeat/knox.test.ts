import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Rng, rngOf } from '../../../src/domain/rng.ts'
import type { DatedEvents } from '../../../src/hotspots/near-repeat/close-pairs.ts'
import {
  type KnoxCell,
  type KnoxChance,
  knox,
  NEAR_REPEAT_BANDS,
} from '../../../src/hotspots/near-repeat/knox.ts'

const LONG = Boolean(process.env.TOURNEE_LONG)
const event = fc.record({ x: fc.nat(400), y: fc.nat(400), day: fc.nat(60) })
const events = fc.array(event, { maxLength: 30 })
const datedOf = (all: readonly { x: number; y: number; day: number }[]): DatedEvents => ({
  xy: Float64Array.from(all.flatMap(({ x, y }) => [x, y])),
  days: all.map(({ day }) => day),
})
const ran = (dated: DatedEvents, chance: KnoxChance): readonly KnoxCell[] => {
  const going = knox(dated, NEAR_REPEAT_BANDS, chance)
  for (let step = going.next(); ; step = going.next()) if (step.done) return step.value
}

test('counts are those of all pairs, whatever the order of events', () => {
  fc.assert(
    fc.property(events, (all) => {
      const table = ran(datedOf(all), { shuffles: 3, seed: 1 })
      expect(table.map(({ metres, days }) => [metres, days])).toEqual(
        NEAR_REPEAT_BANDS.metres.flatMap((metres) => NEAR_REPEAT_BANDS.days.map((days) => [metres, days])),
      )
      const turned = ran(datedOf([...all].reverse()), { shuffles: 3, seed: 1 })
      table.forEach((cell, at) => {
        let [both, space, time] = [0, 0, 0]
        all.forEach((a, i) => {
          for (const b of all.slice(0, i)) {
            const near = Math.hypot(a.x - b.x, a.y - b.y) <= cell.metres
            const soon = Math.abs(a.day - b.day) <= cell.days
            space += Number(near)
            time += Number(soon)
            both += Number(near && soon)
          }
        })
        const counts = { closeInBoth: both, closeInSpace: space, closeInTime: time }
        expect(cell).toMatchObject(counts)
        expect(turned[at]).toMatchObject(counts)
        expect(cell.pHolm).toBeGreaterThanOrEqual(cell.p)
      })
    }),
    { numRuns: LONG ? 1000 : 60 },
  )
})

test('repeats within days next door are seen, at those distances and gaps first', () => {
  const rng = rngOf(4)
  const all = Array.from({ length: 60 }, () => at(rng)).flatMap((first, i) =>
    i % 3 > 0 ? [first] : [first, { x: first.x + 10, y: first.y, day: first.day + 3 }],
  )
  const [nearest] = ran(datedOf(all), { shuffles: 199, seed: 2 })
  expect(nearest).toMatchObject({ metres: 50, days: 7, p: 0.005, pHolm: 0.045 })
  expect(nearest!.ratio).toBeGreaterThan(3)
})

test('under the null P(p ≤ α) ≤ α in each cell, and Holm names any in at most α of the data', () => {
  const rng = rngOf(9)
  const runs = LONG ? 2000 : 200
  const tables = Array.from({ length: runs }, (_, seed) =>
    ran(datedOf(Array.from({ length: 40 }, () => at(rng))), { shuffles: 99, seed }),
  )
  const noise = 3 * Math.sqrt((0.05 * 0.95) / runs)
  for (let cell = 0; cell < 9; cell++)
    expect(tables.filter((table) => table[cell]!.p <= 0.05).length / runs).toBeLessThan(0.05 + noise)
  expect(tables.filter((table) => table.some(({ pHolm }) => pHolm <= 0.05)).length / runs).toBeLessThan(
    0.05 + noise,
  )
})

test('too few events: nothing close, nothing proven', () => {
  for (const all of [[], [{ x: 1, y: 2, day: 3 }]])
    for (const cell of ran(datedOf(all), { shuffles: 9, seed: 1 }))
      expect(cell).toMatchObject({ closeInBoth: 0, expected: 0, ratio: null, p: 1, pHolm: 1, pPoisson: 1 })
})

function at(rng: Rng): { x: number; y: number; day: number } {
  return { x: rng.unit() * 600, y: rng.unit() * 600, day: rng.int(0, 180) }
}
