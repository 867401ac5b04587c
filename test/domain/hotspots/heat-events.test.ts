import { expect, test } from 'vitest'
import type { HeatFilter } from '../../../src/domain/hotspots/density.ts'
import { heatEvents } from '../../../src/domain/hotspots/heat-events.ts'
import { countsByStep, heatRanking } from '../../../src/domain/hotspots/heat-ranking.ts'
import type { Situation } from '../../../src/domain/situation.ts'
import { estate, settings, situation } from '../build.ts'

const TODAY = '2026-09-15'
const filter = (over: Partial<HeatFilter> = {}): HeatFilter => ({
  period: { from: '2026-08-01', until: '2026-08-31' },
  families: ['A', 'B', 'C', 'D', 'E'],
  landlords: [],
  bands: [],
  ...over,
})
const codes = (situations: readonly Situation[], asked: HeatFilter): number =>
  heatEvents(estate(...situations), asked, TODAY).events.length

test('situations of the period are events at their place, both ends included, in the zone of the territory', () => {
  const { events } = heatEvents(
    estate(
      situation('first', { when: { day: '2026-08-01', band: 'night' } }),
      situation('late', { when: { minute: '2026-08-31T21:59Z' }, place: 'square' }),
      situation('september', { when: { minute: '2026-08-31T22:00Z' } }),
      situation('july', { when: { minute: '2026-07-31T21:59Z' } }),
    ),
    filter(),
    TODAY,
  )
  expect(events).toEqual([
    { at: [3.11, 50.64], place: 'e1', day: '2026-08-01' },
    { at: [3.112, 50.641], place: 'square', day: '2026-08-31' },
  ])
})

test('only families asked for are shown, F when it is asked for, C5 never', () => {
  const all = ['A1', 'B1', 'C1', 'C5', 'D1', 'E1', 'F-lift-broken'].map((code) => situation(code, { code }))
  expect(codes(all, filter())).toBe(5)
  expect(codes(all, filter({ families: ['F'] }))).toBe(1)
  expect(codes(all, filter({ families: [] }))).toBe(0)
  const { setAside } = heatEvents(estate(...all), filter(), TODAY)
  expect(setAside).toEqual({ bySector: 1, placeUnknown: 0 })
})

test('what was noted by sector or at a place that is gone is set aside and counted', () => {
  const { events, setAside } = heatEvents(
    estate(
      situation('g', { code: 'G1', place: 'nord' }),
      situation('a', { place: 'nord' }),
      situation('lost', { place: 'pulled-down' }),
    ),
    filter({ families: ['A', 'G'] }),
    TODAY,
  )
  expect(events).toEqual([])
  expect(setAside).toEqual({ bySector: 2, placeUnknown: 1 })
})

test('landlords are those of the places, public space being the town’s', () => {
  const three = [
    situation('1', { responsible: 'ville' }),
    situation('2', { place: 'e2' }),
    situation('3', { place: 'square' }),
  ]
  const placesOf = (...landlords: string[]) =>
    heatEvents(estate(...three), filter({ landlords }), TODAY).events.map(({ place }) => place)
  expect(placesOf('vilogia')).toEqual(['e1'])
  expect(placesOf('ville')).toEqual(['square'])
  expect(placesOf('partenord-habitat', 'ville')).toEqual(['e2', 'square'])
})

test('bands are those of the local hour', () => {
  const evening = situation('1', { when: { minute: '2026-08-10T19:30Z' } })
  expect(codes([evening], filter({ bands: ['evening'] }))).toBe(1)
  expect(codes([evening], filter({ bands: ['night', 'afternoon'] }))).toBe(0)
})

test('a building is shown at its middle', () => {
  const building = {
    kind: 'building',
    id: 'b1',
    landlord: 'partenord-habitat',
    name: 'B1',
    dwellings: 30,
    source: 'test',
    precision: 'demonstration',
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [3, 50],
          [3.2, 50],
          [3.2, 50.4],
          [3, 50],
        ],
      ],
    },
  } as const
  const { events } = heatEvents(estate(building, situation('1', { place: 'b1' })), filter(), TODAY)
  expect(events[0]!.at[0]).toBeCloseTo(3.1)
  expect(events[0]!.at[1]).toBeCloseTo(50.2)
})

test('a family whose retention does not cover the period is left out whole, and said; the example is kept whole', () => {
  const two = [
    situation('e', { code: 'E1', when: { day: '2026-08-10', band: 'evening' } }),
    situation('a', { when: { day: '2026-03-10', band: 'evening' } }),
  ]
  const asked = filter({ period: { from: '2026-03-01', until: '2026-08-31' } })
  const real = heatEvents(estate(...two), asked, TODAY)
  expect(real.events).toHaveLength(1)
  expect(real.leftOut).toMatchObject([{ code: 'left-out-by-retention', params: { family: 'E' }, count: 3 }])
  const fictional = heatEvents(estate(settings({ fictional: true }), ...two), asked, TODAY)
  expect(fictional.events).toHaveLength(2)
  expect(fictional.leftOut).toEqual([])
})

test('places are ranked by count, then by last date, then by id', () => {
  const at = [3, 50] as const
  const event = (place: string, day: string) => ({ at, place, day })
  expect(
    heatRanking([
      event('b', '2026-01-05'),
      event('a', '2026-01-05'),
      event('c', '2026-01-09'),
      event('d', '2026-01-02'),
      event('d', '2026-01-01'),
    ]),
  ).toEqual([
    { place: 'd', count: 2, last: '2026-01-02' },
    { place: 'c', count: 1, last: '2026-01-09' },
    { place: 'a', count: 1, last: '2026-01-05' },
    { place: 'b', count: 1, last: '2026-01-05' },
  ])
  expect(heatRanking([])).toEqual([])
})

test('bars count each step as the map of that step shows it, empty ones and left out families too', () => {
  const held = estate(
    situation('1', { when: { day: '2026-01-31', band: 'evening' } }),
    situation('2', { when: { day: '2026-03-01', band: 'evening' } }),
    situation('3', { code: 'E1', when: { day: '2026-03-02', band: 'evening' } }),
    situation('4', { code: 'E1', when: { day: '2026-08-02', band: 'evening' } }),
    situation('5', { code: 'C5', when: { day: '2026-08-03', band: 'evening' } }),
  )
  const bars = countsByStep(held, filter(), 'month', '2026-01-15', '2026-08-02', TODAY)
  expect(bars.map(({ step, count }) => `${step}: ${count}`)).toEqual([
    '2026-01: 1',
    '2026-02: 0',
    '2026-03: 1',
    '2026-04: 0',
    '2026-05: 0',
    '2026-06: 0',
    '2026-07: 0',
    '2026-08: 1',
  ])
  expect(bars[2]!.leftOut).toEqual(['E'])
  expect(bars[7]!.leftOut).toEqual([])
})

test('weeks of bars begin on Mondays and cover both ends', () => {
  const bars = countsByStep(estate(), filter(), 'week', '2026-12-30', '2027-01-04', '2027-01-10')
  expect(bars.map(({ step, from }) => [step, from])).toEqual([
    ['2026-W53', '2026-12-28'],
    ['2027-W01', '2027-01-04'],
  ])
})
