import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromLambert93 } from '../../../src/geometry/projected.ts'
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

test('metres of Lambert-93 are read, as a pair or by field; what maps write beside numbers is passed over', () => {
  const there = fromLambert93(704_000.5, 7_059_000.25)
  const pairs = ['704000.5 7059000.25', '7059000,25 ; 704000,5', 'X : 704000.5 m, Y : 7059000.25 m']
  for (const text of [...pairs, '704\u202f000,5\t7\u202f059\u202f000,25']) {
    expect(typedPair(text)?.[0], text).toBeCloseTo(there[0], 6)
    expect(typedPair(text)?.[1], text).toBeCloseTo(there[1], 6)
  }
  expect(typedPosition('704000,5', '7059000.25')).toEqual(typedPair(pairs[0]!))
  expect(typedPair('50.6434, 3.114')).toEqual([3.114, 50.6434])
  expect(typedPair('Latitude : 50.6434° Longitude : 3.114°')).toEqual([3.114, 50.6434])
  for (const text of ['704000 3.11', '704000', '12 rue 3', '7059000 7059000'])
    expect(typedPair(text), text).toBeNull()
  expect(typedPosition('704000', '50.64')).toBeNull()
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
