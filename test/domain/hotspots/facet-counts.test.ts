import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Estate } from '../../../src/domain/estate.ts'
import { HOUR_BANDS } from '../../../src/domain/half-day.ts'
import { FACETS, facetCounts } from '../../../src/domain/hotspots/facet-counts.ts'
import type { HeatFilter } from '../../../src/domain/hotspots/heat-filter.ts'
import { rowsInView } from '../../../src/domain/hotspots/in-view.ts'
import { observationsOf } from '../../../src/domain/hotspots/observations-of.ts'
import { viewOf } from '../../../src/domain/hotspots/view-of.ts'
import { AUDIENCES, type Situation, STATUSES } from '../../../src/domain/situation.ts'
import { entrance, estate, sector, situation } from '../build.ts'

const TODAY = '2026-09-15'
const CODES = ['A1', 'A2', 'B1', 'C1', 'C5', 'D1', 'E1'] as const
const PLACES = ['e1', 'e2', 'square', 'out'] as const
const first: HeatFilter = {
  period: { from: '2026-08-01', until: '2026-08-31' },
  families: ['A', 'B', 'C', 'D', 'E'],
  ...{ codes: [], landlords: [], sectors: [], bands: [], origins: [], statuses: [], audiences: [] },
  viewer: 'team',
}
const values = {
  families: ['A', 'B', 'C', 'D', 'E'],
  codes: CODES,
  landlords: ['vilogia', 'partenord-habitat', 'ville'],
  sectors: ['nord', 'sud'],
  bands: HOUR_BANDS,
  origins: ['seen', 'reported'],
  statuses: STATUSES,
  audiences: AUDIENCES,
} as const

const situations: fc.Arbitrary<Partial<Situation>> = fc.record({
  code: fc.constantFrom(...CODES),
  place: fc.constantFrom(...PLACES),
  when: fc.record({
    day: fc
      .integer({ min: 20, max: 70 })
      .map((day) => new Date(Date.UTC(2026, 6, day)).toISOString().slice(0, 10)),
    band: fc.constantFrom(...HOUR_BANDS),
  }),
  origin: fc.constantFrom('seen' as const, 'reported' as const),
  statusSteps: fc.constantFrom(...STATUSES).map((status) => [{ status, on: '2026-08-10' }]),
  audience: fc.constantFrom(...AUDIENCES),
})
const filters: fc.Arbitrary<HeatFilter> = fc
  .record({
    families: fc.subarray([...values.families]),
    codes: fc.subarray([...CODES], { maxLength: 2 }),
    landlords: fc.subarray([...values.landlords], { maxLength: 2 }),
    sectors: fc.subarray([...values.sectors]),
    bands: fc.subarray([...HOUR_BANDS], { maxLength: 3 }),
    origins: fc.subarray([...values.origins]),
    statuses: fc.subarray([...STATUSES], { maxLength: 6 }),
    audiences: fc.subarray([...AUDIENCES], { maxLength: 2 }),
  })
  .map((lists) => ({ ...first, ...lists }) as HeatFilter)

const held = (all: readonly Partial<Situation>[]): Estate =>
  estate(
    sector('sud', {
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [3.2, 50.6],
            [3.3, 50.6],
            [3.3, 50.7],
            [3.2, 50.6],
          ],
        ],
      },
    }),
    entrance('out', { at: [3.29, 50.62], landlord: 'partenord-habitat' }),
    ...all.map((each, index) => situation(`s${index}`, each)),
  )
/** What the map would show of a filter. */
const shown = (from: Estate, filter: HeatFilter): number =>
  rowsInView(observationsOf(from, filter), viewOf(from, filter, TODAY).view).length

test('each count is what the map shows when that choice alone of its facet is ticked', () => {
  fc.assert(
    fc.property(fc.array(situations, { maxLength: 40 }), filters, (all, filter) => {
      const from = held(all)
      const counts = facetCounts(from, filter, TODAY)
      for (const facet of FACETS)
        for (const value of values[facet])
          expect([facet, value, counts[facet].get(value) ?? 0]).toEqual([
            facet,
            value,
            shown(from, { ...filter, [facet]: [value] }),
          ])
    }),
    { numRuns: process.env.TOURNEE_LONG ? 300 : 25 },
  )
})

test('a family whose records no longer cover the period counts none', () => {
  const spring = { day: '2026-03-10', band: 'evening' } as const
  const from = held([
    { code: 'E1', when: spring },
    { code: 'A1', when: spring },
  ])
  const period = { from: '2026-03-01', until: '2026-03-31' }
  expect([...facetCounts(from, { ...first, period }, TODAY).families]).toEqual([['A', 1]])
})

test('10 000 situations are counted within 5 ms of processor once they are in columns', () => {
  const all = fc.sample(situations, { numRuns: 10_000, seed: 1 })
  const from = held(all)
  facetCounts(from, first, TODAY)
  const times = Array.from({ length: 15 }, () => {
    const before = process.cpuUsage()
    facetCounts(from, { ...first, bands: ['evening'], origins: ['seen'] }, TODAY)
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  }).sort((a, b) => a - b)
  expect(times[7]).toBeLessThan(5)
})
