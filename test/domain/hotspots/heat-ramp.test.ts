import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DIFFERENCE_STEPS, HEAT_STEPS } from '../../../src/domain/hotspots/density.ts'
import {
  type HeatRamp,
  paintRamp,
  SOFT_EDGE,
  stretchedStops,
} from '../../../src/domain/hotspots/heat-ramp.ts'

const ramp: HeatRamp = {
  stops: HEAT_STEPS,
  more: HEAT_STEPS.map((_, index) => [10 + 40 * index, 250 - 40 * index, 5] as const),
}
const painted = (value: number, with_ = ramp) => {
  const into = new Uint8ClampedArray(4)
  paintRamp(with_, value, into, 0)
  return [...into]
}

test('at each stop stands its colour, and beyond the last the last', () => {
  for (const [index, stop] of HEAT_STEPS.entries())
    expect(painted(stop).slice(0, 3)).toEqual([...ramp.more[index]!])
  expect(painted(1e6)).toEqual([...ramp.more[5]!, 255])
})

test('nothing is coloured up to the first stop, and from there the edge is soft', () => {
  for (const value of [0, 0.1, 0.25]) expect(painted(value)[3]).toBe(0)
  expect(painted(0.3)[3]).toBeGreaterThan(0)
  expect(painted(0.3)[3]).toBeLessThan(255)
  expect(painted(SOFT_EDGE * 0.25)[3]).toBe(255)
})

test('a greater value is never nearer to the beginning of the ramp, and near values have near colours', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 12, noNaN: true }),
      fc.double({ min: 0, max: 0.02, noNaN: true }),
      (value, more) => {
        const [low, high] = [painted(value), painted(value + more)]
        expect(high[0]).toBeGreaterThanOrEqual(low[0]!)
        expect(high[3]).toBeGreaterThanOrEqual(low[3]!)
        // 40 levels where the value doubles, at 0.25 the soonest.
        expect(high[0]! - low[0]!).toBeLessThanOrEqual(1 + Math.ceil((40 * more) / (0.25 * Math.LN2)))
      },
    ),
  )
})

test('what is fewer has the other side’s colours, as strong as what is as much more', () => {
  const both: HeatRamp = {
    stops: DIFFERENCE_STEPS,
    more: DIFFERENCE_STEPS.map(() => [200, 100, 0] as const),
    less: DIFFERENCE_STEPS.map(() => [0, 100, 200] as const),
  }
  expect(painted(0.9, both)).toEqual([200, 100, 0, 255])
  expect(painted(-0.9, both)).toEqual([0, 100, 200, 255])
  expect(painted(-0.3, both)[3]).toBe(painted(0.3, both)[3])
})

test('stretched, the last stop is the greatest value and the others keep their proportion', () => {
  expect(stretchedStops(HEAT_STEPS, 4)).toEqual([0.125, 0.25, 0.5, 1, 2, 4])
  expect(stretchedStops(HEAT_STEPS, 0)).toEqual(HEAT_STEPS)
})
