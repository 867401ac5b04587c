import { expect, test } from 'vitest'
import type { Observations } from '../../../src/domain/hotspots/observations.ts'
import { ranking } from '../../../src/hotspots/chance/ranking.ts'
import { observed } from './observed.ts'

const VIEW = { from: 0, until: 364, families: ['B'], keptFrom: 0 } as const

/** Ten entrances in five buildings and a square; entrance 0 has an episode every 20 days, the others one each. */
const quarter = (passages = 10): Observations =>
  observed({
    places: [
      ...Array.from({ length: 10 }, (_, rank) => ({ id: `e${rank}`, group: `b${Math.floor(rank / 2)}` })),
      { id: 'square' },
    ],
    situations: [
      ...Array.from({ length: 12 }, (_, rank) => ({ place: 'e0', day: 20 * rank })),
      ...Array.from({ length: 9 }, (_, rank) => ({ place: `e${rank + 1}`, day: 40 * rank + 3 })),
    ],
    passages: Array.from({ length: 11 * passages }, (_, rank) => ({
      place: rank % 11 === 10 ? 'square' : `e${rank % 11}`,
      day: rank,
    })),
  })

test('one entrance and its building are named, with what is expected of them and what the others would need', () => {
  const found = ranking(quarter(), VIEW)
  expect(found).toMatchObject({ situations: 21, seen: 21, episodes: 21, passages: 110, effort: 'passages' })
  expect(found.places).toHaveLength(11)
  const [first] = found.places
  expect(first).toMatchObject({ id: 'e0', episodes: 12, verdict: 'sure', last: '1970-08-09' })
  expect(first!.expected).toBeCloseTo(21 / 11, 9)
  expect(first!.rate!.rate).toBeCloseTo(120, 9)
  expect(found.groups[0]).toMatchObject({ id: 'b0', episodes: 13, verdict: 'probable' })
  for (const { verdict, needed, episodes } of found.places.slice(1)) {
    expect(verdict).toBe('maybe-chance')
    expect(needed).toBeGreaterThan(episodes)
  }
})

test('without a passage anywhere each place has an equal share, and no rate', () => {
  const found = ranking(quarter(0), VIEW)
  expect(found.effort).toBe('equal')
  expect(found.places[0]).toMatchObject({ id: 'e0', rate: null, verdict: 'sure', passages: 0 })
  expect(found.places.find(({ id }) => id === 'square')!.expected).toBeCloseTo(21 / 11, 9)
})

test('what others reported is tested where nobody’s passages are known, and nowhere else', () => {
  const places = [{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd' }]
  const reported = Array.from({ length: 12 }, (_, rank) => ({ place: 'a', day: 20 * rank, seen: false }))
  const others = ['b', 'c', 'd'].map((place) => ({ place, day: 9, seen: false }))
  const situations = [...reported, ...others]
  const told = ranking(observed({ places, situations, passages: [] }), VIEW)
  expect(told).toMatchObject({ effort: 'equal', counted: 'all', situations: 15, seen: 0, episodes: 15 })
  expect(told.places[0]).toMatchObject({ id: 'a', seen: 0, episodes: 12, rate: null, verdict: 'sure' })
  const passages = [{ place: 'b', day: 3 }]
  const walked = ranking(observed({ places, situations, passages }), VIEW)
  expect(walked).toMatchObject({ effort: 'passages', counted: 'seen', situations: 15, episodes: 0 })
  // Passages of another time are passages: then reports stay out of the test.
  const before = ranking(observed({ places, situations, passages: [{ place: 'b', day: -400 }] }), VIEW)
  expect(before).toMatchObject({ effort: 'equal', counted: 'seen', episodes: 0 })
})
