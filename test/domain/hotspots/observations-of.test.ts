import { expect, test } from 'vitest'
import { dateOfDay, dayNumberOf } from '../../../src/domain/civil-date.ts'
import type { AnyRecord } from '../../../src/domain/estate.ts'
import { HOUR_BANDS } from '../../../src/domain/half-day.ts'
import type { HeatFilter } from '../../../src/domain/hotspots/heat-filter.ts'
import { rowsInView, setAsideInView } from '../../../src/domain/hotspots/in-view.ts'
import { observationsOf } from '../../../src/domain/hotspots/observations-of.ts'
import { viewOf } from '../../../src/domain/hotspots/view-of.ts'
import type { Perimeter } from '../../../src/domain/perimeter.ts'
import { FAMILIES } from '../../../src/domain/taxonomy.ts'
import { building, entrance, estate, passage, settings, situation } from '../build.ts'

const TODAY = '2026-09-15'
const filter = (over: Partial<HeatFilter> = {}): HeatFilter => ({
  period: { from: '2026-08-01', until: '2026-08-31' },
  families: ['A', 'B', 'C', 'D', 'E'],
  ...{ codes: [], landlords: [], sectors: [], bands: [], origins: [], statuses: [], audiences: [] },
  viewer: 'team',
  ...over,
})
/** What a filter counts in its period, and what it sets aside. */
const seen = (records: readonly AnyRecord[], asked: HeatFilter = filter()) => {
  const held = estate(...records)
  const observations = observationsOf(held, asked)
  const { view, leftOut } = viewOf(held, asked, TODAY)
  const { situations, places } = observations
  const rows = rowsInView(observations, view)
  return {
    observations,
    leftOut,
    ids: rows.map((row) => situations.ids[row]!),
    at: rows.map((row) => places[situations.place[row]!]!),
    days: rows.map((row) => dateOfDay(situations.day[row]!)),
    setAside: setAsideInView(observations, view),
  }
}
const nothing = { bySector: 0, placeUnknown: 0, outside: 0, fallbackPoint: 0, duplicate: 0 }

test('situations of the period are counted at their place, both ends included, in the zone of the territory', () => {
  const { at, days } = seen([
    situation('first', { when: { day: '2026-08-01', band: 'night' } }),
    situation('late', { when: { minute: '2026-08-31T21:59Z' }, place: 'square' }),
    situation('september', { when: { minute: '2026-08-31T22:00Z' } }),
    situation('july', { when: { minute: '2026-07-31T21:59Z' } }),
  ])
  expect(at).toEqual(['e1', 'square'])
  expect(days).toEqual(['2026-08-01', '2026-08-31'])
})

test('only families asked for are counted, F when it is asked for, C5 never', () => {
  const all = ['A1', 'B1', 'C1', 'C5', 'D1', 'E1', 'F-lift-broken'].map((code) => situation(code, { code }))
  expect(seen(all).ids).toHaveLength(5)
  expect(seen(all, filter({ families: ['F'] })).ids).toEqual(['F-lift-broken'])
  expect(seen(all, filter({ families: [] })).ids).toEqual([])
  expect(seen(all).setAside).toEqual({ ...nothing, bySector: 1 })
})

test('what was noted by sector or at a place that is gone is set aside and counted', () => {
  const { ids, setAside } = seen(
    [
      situation('g', { code: 'G1', place: 'nord' }),
      situation('a', { place: 'nord' }),
      situation('lost', { place: 'pulled-down' }),
    ],
    filter({ families: ['A', 'G'] }),
  )
  expect(ids).toEqual([])
  expect(setAside).toEqual({ ...nothing, bySector: 2, placeUnknown: 1 })
})

test('landlords are those of the places, public space being the town’s', () => {
  const three = [
    situation('1', { responsible: 'ville' }),
    situation('2', { place: 'e2' }),
    situation('3', { place: 'square' }),
  ]
  const placesOf = (...landlords: string[]) => seen(three, filter({ landlords })).at
  expect(placesOf('vilogia')).toEqual(['e1'])
  expect(placesOf('ville')).toEqual(['square'])
  expect(placesOf('partenord-habitat', 'ville')).toEqual(['e2', 'square'])
})

test('each list of a filter narrows, and an empty one does not', () => {
  const two = [
    situation('1', { code: 'A1', origin: 'reported', audience: 'public' }),
    situation('2', { code: 'A2', statusSteps: [{ status: 'done', on: '2026-08-12' }] }),
  ]
  expect(seen(two, filter({ codes: ['A2'] })).ids).toEqual(['2'])
  expect(seen(two, filter({ origins: ['reported'] })).ids).toEqual(['1'])
  expect(seen(two, filter({ statuses: ['done'] })).ids).toEqual(['2'])
  expect(seen(two, filter({ audiences: ['public'] })).ids).toEqual(['1'])
  expect(seen(two, filter({ sectors: ['elsewhere'] })).ids).toEqual([])
})

test('bands are those of the local hour, and narrow the passages as well', () => {
  const records = [
    situation('evening', { when: { minute: '2026-08-10T19:30Z' } }),
    passage('p1', { when: { day: '2026-08-10', band: 'evening' } }),
    passage('p2', { when: { day: '2026-08-10', band: 'morning' } }),
    passage('p3', { when: { day: '2026-08-11', band: 'evening' }, done: false, reason: 'weather' }),
  ]
  const evening = seen(records, filter({ bands: ['evening'] }))
  expect(evening.ids).toEqual(['evening'])
  expect([...evening.observations.passages.day]).toEqual([dayNumberOf('2026-08-10')])
  expect(seen(records, filter({ bands: ['night', 'afternoon'] })).ids).toEqual([])
  expect(seen(records).observations.passages.day).toHaveLength(2)
})

test('a minute is kept as the local minute of the day; a band has none, and keeps its band', () => {
  const { situations } = seen([
    situation('a', { when: { minute: '2026-08-10T19:30Z' } }),
    situation('b', { when: { day: '2026-08-11', band: 'midday' }, origin: 'reported' }),
  ]).observations
  expect([...situations.minute]).toEqual([21 * 60 + 30, -1])
  expect([...situations.band].map((band) => HOUR_BANDS[band])).toEqual(['evening', 'midday'])
  expect([...situations.seen]).toEqual([1, 0])
  expect([...situations.family].map((family) => FAMILIES[family])).toEqual(['A', 'A'])
})

test('a building is counted at its middle, in its own group', () => {
  const { observations, at } = seen([building('b1'), situation('1', { place: 'b1' })])
  const index = observations.places.indexOf('b1')
  expect(at).toEqual(['b1'])
  expect(observations.positions[2 * index]).toBeCloseTo(3.11, 3)
  expect(observations.groups[observations.groupOf[index]!]).toBe('b1')
})

test('partners see B, C and E at the résidence, A and D where they are, and no entrance for the former', () => {
  const records = [
    building('b1', { residence: 'Les Sarts' }),
    entrance('in', { building: 'b1' }),
    situation('noise', { code: 'B1', place: 'in' }),
    situation('group', { code: 'C1', place: 'in' }),
    situation('insult', { code: 'E1', place: 'in' }),
    situation('bulky', { code: 'A1', place: 'in' }),
    situation('square', { code: 'C3', place: 'square' }),
  ]
  const partners = seen(records, filter({ viewer: 'partners' }))
  const where = Object.fromEntries(partners.ids.map((id, index) => [id, partners.at[index]]))
  const residence = 'residence:Les Sarts'
  expect(where).toEqual({
    ...{ noise: residence, group: residence, insult: residence },
    ...{ bulky: 'in', square: 'square' },
  })
  expect(new Set(seen(records).at)).toEqual(new Set(['in', 'square']))
  // Whether asked entrance by entrance or not, the résidence is one group.
  const { places, groups, groupOf } = partners.observations
  expect(groups[groupOf[places.indexOf('in')]!]).toBe(residence)
  expect(groups[groupOf[places.indexOf(residence)]!]).toBe(residence)
})

test('partners see a building without a résidence as itself', () => {
  const records = [
    building('b1'),
    entrance('in', { building: 'b1' }),
    situation('1', { code: 'B1', place: 'in' }),
  ]
  expect(seen(records, filter({ viewer: 'partners' })).at).toEqual(['b1'])
})

test('the same code, place and minute twice is counted once; two of a band are two', () => {
  const minute = { when: { minute: '2026-08-10T09:30Z' } }
  const { ids, setAside } = seen([
    situation('1', minute),
    situation('2', minute),
    situation('3', { ...minute, code: 'A2' }),
    situation('4'),
    situation('5'),
  ])
  expect(ids.sort()).toEqual(['1', '3', '4', '5'])
  expect(setAside).toEqual({ ...nothing, duplicate: 1 })
})

test('a place beyond the perimeter is outside, but for 25 m that an outline may be off', () => {
  const perimeter: Perimeter = {
    kind: 'perimeter',
    id: 'p',
    name: 'P',
    part: 'priority',
    source: 'test',
    precision: 'official',
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
  }
  const { ids, setAside } = seen([
    perimeter,
    // 14 m and 71 m east of the edge.
    entrance('near', { at: [3.1202, 50.64] }),
    entrance('far', { at: [3.121, 50.64] }),
    situation('in'),
    situation('near-one', { place: 'near' }),
    situation('far-one', { place: 'far' }),
  ])
  expect(ids).toEqual(['in', 'near-one'])
  expect(setAside).toEqual({ ...nothing, outside: 1 })
})

test('one place with a fifth of at least a hundred, and five times the next, stands for what was not located', () => {
  const many = Array.from({ length: 90 }, (_, index) => situation(`d${index}`, { place: 'e1' }))
  const few = Array.from({ length: 18 }, (_, index) => situation(`o${index}`, { place: 'e2' }))
  const { ids, setAside } = seen([...many, ...few])
  expect(ids).toHaveLength(18)
  expect(setAside).toEqual({ ...nothing, fallbackPoint: 90 })
  // Fewer than a hundred, or a next place that has its share: nobody can say.
  expect(seen(many).ids).toHaveLength(90)
  expect(seen([...many, ...few, situation('one-more', { place: 'e2' })]).ids).toHaveLength(109)
})

test('a family whose retention does not cover the period is left out whole, and said; the example is kept whole', () => {
  const two = [
    situation('e', { code: 'E1', when: { day: '2026-08-10', band: 'evening' } }),
    situation('a', { when: { day: '2026-03-10', band: 'evening' } }),
  ]
  const asked = filter({ period: { from: '2026-03-01', until: '2026-08-31' } })
  const real = seen(two, asked)
  expect(real.ids).toEqual(['a'])
  expect(real.leftOut).toMatchObject([{ code: 'left-out-by-retention', params: { family: 'E' }, count: 3 }])
  const fictional = seen([settings({ fictional: true }), ...two], asked)
  expect(fictional.ids).toHaveLength(2)
  expect(fictional.leftOut).toEqual([])
})

test('columns are in the order of the day, then the place, then the id, however the records come', () => {
  const records = [
    situation('z', { place: 'e2' }),
    situation('b', { place: 'e1' }),
    situation('a', { place: 'e1' }),
    situation('y', { when: { day: '2026-08-02', band: 'morning' }, place: 'square' }),
  ]
  const { ids } = seen(records)
  expect(ids).toEqual(['y', 'a', 'b', 'z'])
  expect(seen(records.toReversed()).ids).toEqual(ids)
})

test('the same records and choices give the same object, whatever the period and the order of the choices', () => {
  const held = estate(situation('1'))
  const first = observationsOf(held, filter({ bands: ['evening', 'morning'] }))
  const again = filter({
    bands: ['morning', 'evening'],
    period: { from: '2026-01-01', until: '2026-01-31' },
  })
  expect(observationsOf(held, again)).toBe(first)
  expect(observationsOf(held, filter())).not.toBe(first)
})
