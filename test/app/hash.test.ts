import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstSession } from '../../src/app/first-session.ts'
import { hashOf, sessionOf, territoryOf } from '../../src/app/hash.ts'
import { KINDS } from '../../src/domain/estate.ts'
import { HOUR_BANDS } from '../../src/domain/half-day.ts'
import { DENSITY_UNITS } from '../../src/domain/hotspots/density.ts'
import { VIEWERS } from '../../src/domain/hotspots/heat-filter.ts'
import { RANK_LEVELS } from '../../src/domain/hotspots/ranking.ts'
import { AUDIENCES, STATUSES } from '../../src/domain/situation.ts'
import { FAMILIES } from '../../src/domain/taxonomy.ts'
import { OBSERVATORY_VIEWS, TIME_STEPS } from '../../src/store/heat-session.ts'
import { LAYERS, type Session, TERRITORY_VIEWS, WORKSPACES } from '../../src/store/session.ts'
import { WEEK_VIEWS } from '../../src/store/week-session.ts'

const first = { ...firstSession('2026-11-24'), keeping: 'example' as const }

const days = fc
  .integer({ min: 0, max: 3000 })
  .map((day) => new Date(Date.UTC(2020, 0, 1 + day)).toISOString().slice(0, 10))
const ids = fc.uniqueArray(fc.string({ minLength: 1, unit: 'grapheme' }), { maxLength: 3 })
const filters = fc.record({
  families: fc.subarray([...FAMILIES]),
  codes: ids,
  landlords: ids,
  sectors: ids,
  bands: fc.subarray([...HOUR_BANDS]),
  origins: fc.subarray(['seen', 'reported'] as const),
  statuses: fc.subarray([...STATUSES]),
  audiences: fc.subarray([...AUDIENCES]),
  viewer: fc.constantFrom(...VIEWERS),
})
const heats = fc.record({
  view: fc.constantFrom(...OBSERVATORY_VIEWS),
  step: fc.constantFrom(...TIME_STEPS),
  unit: fc.constantFrom(...DENSITY_UNITS),
  scale: fc.constantFrom('fixed' as const, 'relative' as const),
  level: fc.constantFrom(...RANK_LEVELS),
})
const sessions: fc.Arbitrary<Session> = fc
  .record({
    workspace: fc.constantFrom(...WORKSPACES),
    territoryView: fc.constantFrom(...TERRITORY_VIEWS),
    weekView: fc.constantFrom(...WEEK_VIEWS),
    weeks: fc.integer({ min: 1, max: 4 }),
    view: fc.option(
      fc.record({
        lng: fc.integer({ min: -18_000_000, max: 18_000_000 }).map((value) => value / 1e5),
        lat: fc.integer({ min: -8_500_000, max: 8_500_000 }).map((value) => value / 1e5),
        zoom: fc.integer({ min: 0, max: 2400 }).map((value) => value / 100),
      }),
    ),
    layers: fc.subarray([...LAYERS]).map((layers) => new Set(layers)),
    selection: fc.option(fc.record({ kind: fc.constantFrom(...KINDS), id: fc.string({ minLength: 1 }) })),
    round: fc.option(fc.string({ minLength: 1 })),
    dates: fc.tuple(days, days).map((pair) => pair.toSorted()),
    filter: filters,
    heat: heats,
  })
  .map(({ dates: [from = '', until = ''], filter, heat, view, ...some }) => ({
    ...first,
    ...some,
    // Longitudes beyond the world are no view.
    view: view && Math.abs(view.lng) <= 180 ? view : null,
    heat: { ...first.heat, ...heat, filter: { ...filter, period: { from, until } } },
  }))

test('what the address says of a session is read back the same', () => {
  fc.assert(
    fc.property(sessions, (session) => {
      const read = { ...first, ...sessionOf(hashOf(session), first) }
      for (const key of [
        'workspace',
        'territoryView',
        'weekView',
        'weeks',
        'view',
        'layers',
        'selection',
        'round',
        'week',
      ] as const)
        expect(read[key]).toEqual(session[key])
      expect(read.heat).toEqual(session.heat)
    }),
    { numRuns: process.env.TOURNEE_LONG ? 5000 : 200 },
  )
})

test('an address of any text is read without a fault and gives only what exists', () => {
  fc.assert(
    fc.property(fc.string(), fc.webQueryParameters(), (path, query) => {
      const read = { ...first, ...sessionOf(`#${path}?${query}`, first) }
      expect(WORKSPACES).toContain(read.workspace)
      for (const layer of read.layers) expect(LAYERS).toContain(layer)
      expect(read.heat.filter.period.from <= read.heat.filter.period.until).toBe(true)
      for (const family of read.heat.filter.families) expect(FAMILIES).toContain(family)
      for (const status of read.heat.filter.statuses) expect(STATUSES).toContain(status)
      expect(RANK_LEVELS).toContain(read.heat.level)
    }),
  )
})

test('an address without choices goes back to the first ones, and the same choices stay the same object', () => {
  const { filter } = first.heat
  const chosen = { ...first, heat: { ...first.heat, filter: { ...filter, bands: ['evening' as const] } } }
  expect(sessionOf(hashOf(first), chosen).heat?.filter).toEqual(filter)
  expect(sessionOf(hashOf(chosen), chosen).heat?.filter).toBe(chosen.heat.filter)
  const none = { ...first, heat: { ...first.heat, filter: { ...filter, families: [] } } }
  expect(sessionOf(hashOf(none), first).heat?.filter.families).toEqual([])
})

test('dates that do not exist, or run backwards, are left out', () => {
  for (const query of ['du=2026-02-30&au=2026-03-01', 'du=2026-03-02&au=2026-03-01', 'semaine=2026-W60']) {
    const read = { ...first, ...sessionOf(`#exemple/semaine?${query}`, first) }
    expect(read.heat.filter.period).toEqual(first.heat.filter.period)
    expect(read.week).toBe(first.week)
  }
})

test.each([
  ['#exemple/semaine?z=3', 'example'],
  ['#quartier/territoire', 'mine'],
  ['#elsewhere/semaine', null],
  ['', null],
])('%s names the territory %s', (hash, territory) => expect(territoryOf(hash)).toBe(territory))

test('a territory goes by its id, the two first by a word', () => {
  const named = (territory: string) => hashOf({ ...first, territory })
  expect(named('example')).toMatch(/^#exemple\//)
  expect(named('mine')).toMatch(/^#quartier\//)
  for (const id of ['example', 'mine', 'territory-0123456789ab']) expect(territoryOf(named(id))).toBe(id)
  for (const hash of [
    '',
    '#',
    '#semaine',
    '#territory-x/semaine',
    '#territory-0123456789abc/semaine',
    '#mine/x',
  ])
    expect(territoryOf(hash)).toBeNull()
})
