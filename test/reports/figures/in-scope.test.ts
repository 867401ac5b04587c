import { expect, test } from 'vitest'
import type { Perimeter } from '../../../src/domain/perimeter.ts'
import { inScope, isPublicSpace } from '../../../src/reports/figures/in-scope.ts'
import { building, estate } from '../../domain/build.ts'

const extension: Perimeter = {
  kind: 'perimeter',
  id: 'extension',
  part: 'extension',
  name: 'Extension',
  source: 'test',
  precision: 'estimated',
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [3.111, 50.64],
        [3.1125, 50.64],
        [3.1125, 50.6415],
        [3.111, 50.6415],
        [3.111, 50.64],
      ],
    ],
  },
}

test('each funder has its own places: stock, public space, extension; all have every known one', () => {
  const held = estate(extension, building('b1'))
  const places = ['e1', 'e2', 'square', 'b1', 'nord', 'gone']
  const of = (id: string | null): string[] =>
    places.filter(inScope(held, id === null ? null : held.landlord.get(id)!))
  expect(of('vilogia')).toEqual(['e1', 'b1'])
  expect(of('partenord-habitat')).toEqual(['e2'])
  expect(of('ville')).toEqual(['square'])
  expect(of('ag2r-la-mondiale')).toEqual(['square'])
  expect(of(null)).toEqual(['e1', 'e2', 'square', 'b1'])
})

test('answers are those of the estate asked about, not of one before', () => {
  const held = estate()
  const { vilogia } = Object.fromEntries(held.landlord)
  expect(inScope(held, vilogia!)('e1')).toBe(true)
  const sold = estate({ ...held.entrance.get('e1')!, landlord: 'partenord-habitat' })
  expect(inScope(sold, vilogia!)('e1')).toBe(false)
})

test('public space is what has no landlord; a sector or an unknown id is no place', () => {
  const held = estate()
  expect(['e1', 'square', 'nord', 'gone'].filter((id) => isPublicSpace(held, id))).toEqual(['square'])
})
