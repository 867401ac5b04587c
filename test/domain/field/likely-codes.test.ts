import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../../../src/domain/civil-date.ts'
import { likelyCodes } from '../../../src/domain/field/likely-codes.ts'
import { notedPlace } from '../../../src/domain/field/noted-place.ts'
import { presetSituation } from '../../../src/domain/situation-presets.ts'
import { entrance, estate, sector, settings, situation } from '../build.ts'
import { code } from '../code.ts'

const today = '2026-11-24'
const list = [
  code('A1'),
  code('A2'),
  code('B1'),
  code('B9', { retired: true }),
  code('G1', { finest: 'sector' }),
]
const here = entrance('E1', { landlord: 'partenord' })
const around = sector('S1', {
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [3.1, 50.63],
        [3.12, 50.63],
        [3.12, 50.65],
        [3.1, 50.65],
        [3.1, 50.63],
      ],
    ],
  },
})
const noted = (id: string, of: string, place: string, daysAgo: number) =>
  situation(id, { code: of, place, when: { day: addDays(today, -daysAgo), band: 'morning' } })
const FAMILIES = ['A', 'B', 'G'] as const

test('what was noted here comes before what the team notes often elsewhere', () => {
  const elsewhere = Array.from({ length: 8 }, (_, rank) => noted(`s${rank}`, 'A2', 'E2', 1))
  const territory = estate(settings(), ...list, here, ...elsewhere, noted('h', 'A1', 'E1', 3))
  expect(likelyCodes(territory, 'E1', today, FAMILIES)).toEqual(['A1', 'A2'])
})

test('a code kept to sectors counts as noted elsewhere; retired codes, other families and old ones are left out', () => {
  const territory = estate(
    ...[settings(), ...list, here, around, noted('1', 'G1', 'S1', 2), noted('2', 'B9', 'E1', 1)],
    ...[noted('3', 'A2', 'E2', 1), noted('4', 'A1', 'E1', 91), noted('5', 'F-lift-broken', 'E1', 1)],
  )
  expect(likelyCodes(territory, 'E1', today, FAMILIES)).toEqual(['A2', 'G1'])
  expect(notedPlace(territory, 'G1', 'E1')).toBe('S1')
  expect(notedPlace(territory, 'A1', 'E1')).toBe('E1')
  expect(notedPlace(estate(settings(), ...list, here), 'G1', 'E1')).toBeUndefined()
})

const someNoted = fc.record({
  code: fc.constantFrom('A1', 'A2', 'B1', 'B9'),
  place: fc.constantFrom('E1', 'E2'),
  daysAgo: fc.integer({ min: -5, max: 120 }),
})
const records = (all: readonly { code: string; place: string; daysAgo: number }[]) =>
  all.map((each, rank) => noted(`s${rank}`, each.code, each.place, each.daysAgo))

test('in whatever order records come the list is the same, each code once, and one more note of a code here never lowers it', () => {
  fc.assert(
    fc.property(fc.array(someNoted, { maxLength: 25 }), fc.constantFrom('A1', 'A2', 'B1'), (all, more) => {
      const of = (situations: ReturnType<typeof records>) =>
        likelyCodes(estate(settings(), ...list, here, ...situations), 'E1', today, FAMILIES)
      const found = of(records(all))
      expect(of(records(all).reverse())).toEqual(found)
      expect(new Set(found).size).toBe(found.length)
      expect(found).not.toContain('B9')
      const after = of([...records(all), noted('more', more, 'E1', 0)])
      const before = found.indexOf(more)
      if (before >= 0) expect(after.indexOf(more)).toBeLessThanOrEqual(before)
      else expect(after).toContain(more)
    }),
  )
})

test('a situation is preset: light, seen by the team, for the landlord of the door, repeated where one is open', () => {
  const territory = estate(settings(), ...list, here, around, noted('1', 'A1', 'E1', 2))
  const when = { minute: '2026-11-24T09:30Z' }
  expect(presetSituation(territory, 'A1', 'E1', when)).toEqual({
    ...{ code: 'A1', place: 'E1', when, severity: 1, recurrence: 'repeated', origin: 'seen', by: 'team' },
    ...{ responsible: 'partenord', audience: 'funder', status: 'noted' },
  })
  expect(presetSituation(territory, 'G1', 'S1', when)).toMatchObject({
    ...{ recurrence: 'new', responsible: 'ville', audience: 'team', status: 'observed' },
  })
})
