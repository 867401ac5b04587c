import { expect, test } from 'vitest'
import type { Street } from '../../../src/domain/street.ts'
import { planStreet } from '../../../src/domain/week/plan-street.ts'

const street: Street = {
  kind: 'street',
  id: 's',
  from: 'a',
  to: 'b',
  class: 'path',
  lengthMetres: 12.5,
  geometry: {
    type: 'LineString',
    coordinates: [
      [3, 50],
      [3.001, 50],
    ],
  },
  source: 'test',
  precision: 'official',
}

test('a plain street is neither slow nor avoided', () => {
  expect(planStreet(street)).toEqual({
    from: 'a',
    to: 'b',
    lengthMetres: 12.5,
    line: street.geometry.coordinates,
  })
})

test('steps take twice the time, private ways are avoided but no slower', () => {
  expect(planStreet({ ...street, class: 'steps' })).toMatchObject({ slowness: 2 })
  expect(planStreet({ ...street, class: 'steps' }).reluctance).toBeUndefined()
  expect(planStreet({ ...street, private: true })).toMatchObject({ reluctance: 1.5 })
  expect(planStreet({ ...street, private: true }).slowness).toBeUndefined()
})
