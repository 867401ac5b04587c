import { expect, test } from 'vitest'
import { Overload } from '../../../src/planning/search/overload.ts'
import { State } from '../../../src/planning/search/state.ts'
import { Tables } from '../../../src/planning/search/tables.ts'
import { dayDuties } from '../../bench/routing/plain-duties.ts'
import { plainModel } from '../../bench/routing/plain-model.ts'

/** One vehicle of capacity 10, three places along a street: 4, 5 and 3 to carry, 4 on average. */
const overloadOf = (capacity?: number) => {
  const state = new State(
    new Tables(
      plainModel({
        ...{
          travel: Float64Array.from({ length: 16 }, (_, i) => Math.abs((i >> 2) - (i & 3))),
          nodes: 4,
          skip: 1,
        },
        ...{ service: [0, 0, 0], load: [4, 5, 3], vehicles: 1, close: 100 },
        ...(capacity !== undefined && { capacity }),
        duties: dayDuties([[1], [1], [1]], 100, Int32Array.from([0])),
      }),
    ),
  )
  const put = (visit: number): void => {
    state.begin()
    state.put(visit, 0, 0)
  }
  return { overload: new Overload(state), put }
}

test('nothing goes beyond capacity until overload is open, then a fifth does, at its price', () => {
  const { overload, put } = overloadOf(10)
  put(0)
  put(1)
  expect(overload.allows(2, 0)).toBe(false)
  expect(overload.costOf(2, 0)).toBe(0)
  overload.open(8)
  expect(overload.allows(2, 0)).toBe(true)
  // Three legs of 8 for a mean load of 4: 6 a unit, two units too many.
  expect(overload.costOf(2, 0)).toBe(12)
  expect([overload.total(), overload.energy()]).toEqual([0, 0])
  put(2)
  expect([overload.total(), overload.energy()]).toEqual([2, 12])
  const tight = overloadOf(9)
  tight.put(0)
  tight.put(1)
  tight.overload.open(8)
  expect(tight.overload.allows(2, 0)).toBe(false)
})

test('the price rises while plans are overloaded and falls while none is, within bounds', () => {
  const { overload, put } = overloadOf(10)
  overload.open(8)
  const walk = (plans: number): void => {
    for (let i = 0; i < plans; i++) overload.walked()
  }
  walk(100)
  put(0)
  put(1)
  expect(overload.costOf(2, 0)).toBeCloseTo(12 / 1.1)
  walk(100_000)
  expect(overload.costOf(2, 0)).toBeCloseTo(12 / 1000)
  put(2)
  walk(100)
  expect(overload.energy()).toBeCloseTo((12 / 1000) * 1.1)
  walk(200_000)
  expect(overload.energy()).toBeCloseTo(12 * 1000)
})

test('where nothing is limited, nothing is overloaded', () => {
  const { overload, put } = overloadOf()
  overload.open(8)
  put(0)
  expect(overload.allows(1, 0)).toBe(true)
  expect([overload.costOf(1, 0), overload.total(), overload.energy()]).toEqual([0, 0, 0])
})
