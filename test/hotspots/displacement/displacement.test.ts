import { expect, test } from 'vitest'
import type { DisplacementView } from '../../../src/domain/hotspots/place-study.ts'
import { displacementAreas } from '../../../src/hotspots/displacement/areas.ts'
import { displacement } from '../../../src/hotspots/displacement/displacement.ts'
import { observed } from '../chance/observed.ts'

/** Degrees of latitude of so many metres. */
const north = (metres: number): readonly [number, number] => [2.448, 48.937 + metres / 111_220]

const places = [
  { id: 'target', group: 'tower', sector: 'south', landlord: 'vilogia', at: north(0) },
  { id: 'other-door', group: 'tower', sector: 'south', landlord: 'vilogia', at: north(15) },
  { id: 'ring', landlord: 'partenord', at: north(100) },
  { id: 'square', landlord: 'ville', at: north(180) },
  { id: 'next', landlord: 'logis', at: north(200) },
  { id: 'same', landlord: 'vilogia', at: north(210) },
  { id: 'third', landlord: 'partenord', at: north(300) },
  { id: 'far', landlord: 'logis', at: north(900) },
]
const SINCE = 1000
const VIEW = { places: ['tower'], since: SINCE, days: 200, families: ['B'] } as const
const every = (place: string, from: number, count: number) =>
  Array.from({ length: count }, (_, rank) => ({ place, day: from + 8 * rank }))
const [BEFORE, AFTER] = [SINCE - 200, SINCE + 1]
const passages = places.flatMap(({ id }) =>
  [BEFORE, AFTER].flatMap((from) =>
    Array.from({ length: 20 }, (_, rank) => ({ place: id, day: from + 9 * rank })),
  ),
)
const steady = ['same', 'third', 'far'].flatMap((id) => [...every(id, BEFORE, 20), ...every(id, AFTER, 20)])
const of = (situations: readonly { place: string; day: number }[], view: Partial<DisplacementView> = {}) =>
  displacement(observed({ places, passages, situations: [...steady, ...situations] }), {
    ...VIEW,
    ...view,
  })

test('the areas: a building is all its places; the next landlord is neither the same nor the city', () => {
  const noted = observed({ places, passages, situations: [] })
  const areas = displacementAreas(noted, ['tower'])
  expect(Object.fromEntries(noted.places.map((id, rank) => [id, areas[rank]]))).toEqual({
    target: 'target',
    'other-door': 'target',
    ring: 'ring',
    square: 'elsewhere',
    next: 'next-landlord',
    same: 'elsewhere',
    third: 'elsewhere',
    far: 'elsewhere',
  })
  expect(displacementAreas(noted, ['target'])[noted.places.indexOf('other-door')]).toBe('ring')
  expect(displacementAreas(noted, ['south'])).toEqual(areas)
  expect(displacementAreas(noted, ['far', 'ring']).filter((area) => area === 'target')).toHaveLength(2)
  expect(displacementAreas(noted, ['gone']).every((area) => area === 'elsewhere')).toBe(true)
})

test('what is gone from the target and nowhere else makes it calmer', () => {
  const found = of([
    ...every('target', BEFORE, 24),
    ...every('target', AFTER, 3),
    ...every('ring', BEFORE, 5),
    ...every('ring', AFTER, 5),
  ])
  expect(found.areas.target).toMatchObject({ before: 24, after: 3, passagesBefore: 40, passagesAfter: 40 })
  expect(found.areas.target.ratio!.ratio).toBeCloseTo(3 / 24, 12)
  expect(found).toMatchObject({ outcome: 'calmer', since: '1972-09-27' })
  expect(found.quotient).toBeCloseTo(0, 12)
})

test('what came up around it has moved: the quotient is below 0', () => {
  const found = of([
    ...every('target', BEFORE, 24),
    ...every('target', AFTER, 3),
    ...every('ring', BEFORE, 2),
    ...every('ring', AFTER, 20),
  ])
  expect(found.outcome).toBe('moved')
  expect(found.quotient).toBeCloseTo(-18 / 21, 9)
  const next = of([...every('target', BEFORE, 24), ...every('target', AFTER, 3), ...every('next', AFTER, 20)])
  expect(next.outcome).toBe('moved')
})

test('a quarter that falls as a whole proves nothing of a place; a target that rose has no quotient', () => {
  const falls = displacement(
    observed({
      places,
      passages,
      situations: places.flatMap(({ id }) => [...every(id, BEFORE, 24), ...every(id, AFTER, 4)]),
    }),
    VIEW,
  )
  expect(falls.areas.target.ratio!.high).toBeLessThan(1)
  expect(falls.outcome).toBe('unproven')
  const rises = of([
    ...every('target', BEFORE, 3),
    ...every('ring', BEFORE, 20),
    ...every('target', AFTER, 24),
  ])
  expect(rises).toMatchObject({ outcome: 'worse', quotient: null })
})

test('too few, and too soon, are said before anything else', () => {
  expect(of([...every('target', BEFORE, 19)]).outcome).toBe('too-few')
  expect(of([...every('target', BEFORE, 20)]).outcome).toBe('calmer')
  expect(of([...every('target', BEFORE, 24)], { days: 27 }).outcome).toBe('not-over')
  expect(of([], { places: ['gone'] }).outcome).toBe('too-few')
})

test('a side without passages has no ratio; the day itself is of neither side', () => {
  const noted = observed({ places, passages: [], situations: [...steady, { place: 'target', day: SINCE }] })
  const found = displacement(noted, VIEW)
  expect(found.areas.target).toMatchObject({ before: 0, after: 0, ratio: null })
  expect(found.areas.elsewhere).toMatchObject({ before: 60, after: 60, ratio: null })
  expect(found.quotient).toBeNull()
})
