import fc from 'fast-check'
import { expect, test } from 'vitest'
import { typedPair, typedPosition } from '../../../src/operations/objects/typed-position.ts'

test('a pasted pair is read in either order, with points or commas', () => {
  for (const text of [
    '50.64, 3.11',
    '3.11 50.64',
    '50,64 ; 3,11',
    '(50.64,3.11)',
    '3,11 50,64',
    '50.64\t3.11',
  ])
    expect(typedPair(text), text).toEqual([3.11, 50.64])
  for (const text of ['3.11', '3,11', '50,64', '', 'rue du Languedoc', '1 2 3', '3.11, 500', '1e3 2'])
    expect(typedPair(text), text).toBeNull()
  // A decimal comma alone is one number, not two.
  expect(typedPosition('3,1134', ' 50.6456 ')).toEqual([3.1134, 50.6456])
  expect(typedPosition('3,1134', '')).toBeNull()
})

test('any text is read or refused, never more than a position of the globe', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      for (const at of [typedPair(a), typedPosition(a, b)]) {
        if (at === null) continue
        expect(Math.abs(at[0])).toBeLessThanOrEqual(180)
        expect(Math.abs(at[1])).toBeLessThanOrEqual(90)
      }
    }),
  )
})
