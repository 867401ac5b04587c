import { expect, test } from 'vitest'
import { type AnyRecord, type Estate, withRecords } from '../../src/domain/estate.ts'
import type { Period } from '../../src/domain/period.ts'
import { withFrozenQuarter, withFrozenQuarters } from '../../src/domain/published/with-frozen-quarters.ts'
import { isRefusal } from '../../src/domain/refusal.ts'
import type { Release, ReleaseCount } from '../../src/domain/release.ts'
import type { Situation } from '../../src/domain/situation.ts'
import { makeRelease } from '../../src/reports/release.ts'
import { entrance, estate, landlord, passage, situation } from '../domain/build.ts'

const TODAY = '2026-10-20'
const AUGUST: Period = { from: '2026-08-01', until: '2026-08-31' }
const THIRD: Period = { from: '2026-07-01', until: '2026-09-30' }
/** A passage old enough for every quarter of the tests to lie within the records. */
const longAgo = passage('first', { when: { day: '2025-01-02', band: 'morning' } })

const released = (held: Estate, to = 'vilogia', period = AUGUST, today = TODAY): Release => {
  const made = makeRelease(held, to, period, today)
  if (isRefusal(made)) throw new Error(made.code)
  return made
}
const times = (count: number, over: Partial<Situation>): Situation[] =>
  Array.from({ length: count }, (_, n) => situation(`${over.code} ${over.place} ${n}`, over))
const countOf = (release: Release, measure: string, scope = 'recipient'): ReleaseCount =>
  release.counts.find((count) => count.measure === measure && count.scope === scope)!
/** The figures of the third quarter, as they were on that day. */
const frozen = (held: Estate, on = TODAY): Estate => withFrozenQuarter(held, THIRD, on)
const withheld = (release: Release): Record<string, number | undefined> =>
  Object.fromEntries(release.withheld.map(({ reason, count }) => [reason, count]))

test('counts are the cells of a frozen quarter: its own where they may be said, and those of the whole mission', () => {
  const held = frozen(
    estate(
      longAgo,
      ...times(7, { code: 'B1', place: 'e1' }),
      ...times(2, { code: 'B1', place: 'e2' }),
      ...times(6, { code: 'B1', place: 'square' }),
      ...times(4, { code: 'C1', place: 'e1' }),
      ...times(1, { code: 'C1', place: 'e2' }),
      ...times(4, { code: 'E1', place: 'e1' }),
      ...times(7, { code: 'G1', place: 'nord' }),
    ),
  )
  const release = released(held, 'vilogia', THIRD)
  const said = release.counts.map(({ measure, scope, count, withheld: why }) => [
    measure,
    scope,
    count ?? why,
  ])
  expect(said).toEqual([
    ['B', 'recipient', 7],
    ['B', 'mission', 15],
    ['C', 'recipient', 'merged'],
    ['C', 'mission', 5],
    ['E', 'recipient', 'merged'],
    ['E', 'mission', 'under-five'],
    ['G', 'recipient', 'merged'],
    ['G', 'mission', 7],
    ['intervention', 'recipient', 'merged'],
    ['intervention', 'mission', 'under-five'],
    ['mediation', 'mission', 'under-five'],
    ['relay', 'mission', 'under-five'],
    ['request', 'mission', 'under-five'],
    ['outreach-youths', 'mission', 0],
    ['expectations', 'mission', 'under-five'],
    ['answers', 'mission', 'under-five'],
  ])
  expect(new Set(release.counts.map(({ period }) => period.from))).toEqual(new Set(['2026-07-01']))
  expect(countOf(released(held, 'ville', THIRD), 'B').withheld).toBe('merged')
  expect(countOf(released(held, 'partenord-habitat', THIRD), 'B').withheld).toBe('merged')
  expect(release.rows).toEqual([])
})

test('what is noted or taken away after the freeze changes no count', () => {
  const held = frozen(estate(longAgo, ...times(6, { code: 'B1', place: 'e1' })))
  const later = withRecords(held, times(9, { code: 'B2', place: 'e1' }))
  const gone = { ...held, situation: new Map() }
  const counts = (of: Estate) => released(of, 'vilogia', THIRD).counts
  expect(counts(later)).toEqual(counts(held))
  expect(counts(gone)).toEqual(counts(held))
})

test('C5 is for the team alone: it is in no count', () => {
  const held = frozen(
    estate(longAgo, situation('row'), ...times(4, { code: 'C1' }), ...times(9, { code: 'C5' })),
  )
  expect(countOf(released(held, 'vilogia', THIRD), 'C', 'mission').withheld).toBe('under-five')
})

test('a landlord of fewer than 11 dwellings has no count of its own, whatever it counts', () => {
  const tiny = [landlord('tiny'), entrance('t1', { landlord: 'tiny', dwellings: 10 })]
  const many = [
    ...times(10, { code: 'B1', place: 't1' }),
    ...times(9, { code: 'B1', place: 'e1' }),
    ...times(4, { code: 'B1', place: 'e2' }),
  ]
  const of = (more: readonly AnyRecord[]) =>
    released(frozen(estate(longAgo, ...tiny, ...more, ...many)), 'tiny', THIRD)
  expect(countOf(of([]), 'B')).toMatchObject({ withheld: 'merged' })
  expect(countOf(of([]), 'B', 'mission')).toMatchObject({ count: 23 })
  const grown = of([entrance('t2', { landlord: 'tiny', dwellings: 1 })])
  expect(countOf(grown, 'B')).toMatchObject({ count: 10 })
})

test('quarters that end in the period are told, and the last one over by its end, never one that goes on today', () => {
  const held = estate(longAgo, situation('row'), ...times(6, { code: 'B1' }))
  const all = withFrozenQuarters(held, TODAY)
  const quarters = (of: Estate, period: Period, today = TODAY): string[] => [
    ...new Set(released(of, 'vilogia', period, today).counts.map((count) => count.period.from)),
  ]
  expect(quarters(held, AUGUST)).toEqual(['2026-04-01'])
  expect(quarters(held, { from: '2026-08-01', until: '2026-12-31' })).toEqual(['2026-07-01'])
  expect(quarters(held, THIRD, '2026-09-30')).toEqual(['2026-04-01'])
  expect(quarters(all, { from: '2026-01-01', until: '2026-12-31' }, '2026-10-25')).toEqual([
    '2026-01-01',
    '2026-04-01',
    '2026-07-01',
  ])
})

test('a quarter that is not frozen gives no count and says why: it may be, or its records are not whole', () => {
  const why = (held: Estate, today = TODAY): (string | undefined)[] => [
    ...new Set(released(held, 'vilogia', THIRD, today).counts.map((count) => count.withheld)),
  ]
  const starting = (day: string) =>
    estate(
      passage('first', { when: { day, band: 'morning' } }),
      situation('row'),
      ...times(5, { code: 'B1' }),
    )
  expect(why(starting('2026-07-08'))).toEqual(['no-closed-quarter'])
  expect(why(starting('2026-07-07'))).toEqual(['quarter-open'])
})

test('an insurer gets no row but the facts of its sector in the period, and the cells of its sector', () => {
  const extension: AnyRecord = {
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
  const held = frozen(
    estate(
      longAgo,
      extension,
      entrance('x', { at: [3.1115, 50.6412], dwellings: 20 }),
      ...times(3, { code: 'A1', place: 'square', responsible: 'ville' }),
      ...times(2, { code: 'A2', place: 'square', responsible: 'ville', audience: 'team' }),
      ...times(7, { code: 'B1', place: 'x' }),
      ...times(4, { code: 'B1', place: 'e1' }),
      ...times(2, { code: 'B1', place: 'nord' }),
      ...times(8, { code: 'B2', place: 'e2' }),
      situation('theirs', { responsible: 'ag2r-la-mondiale' }),
    ),
  )
  const release = released(held, 'ag2r-la-mondiale', AUGUST)
  expect(release.rows).toEqual([])
  expect(countOf(release, 'A')).toEqual({ measure: 'A', period: AUGUST, scope: 'recipient', count: 3 })
  expect(countOf(release, 'D')).toMatchObject({ count: 0 })
  const quarter = released(held, 'ag2r-la-mondiale', THIRD)
  expect(countOf(quarter, 'B')).toMatchObject({ period: THIRD, count: 7 })
  expect(countOf(quarter, 'B', 'mission')).toMatchObject({ count: 21 })
  expect(withheld(release)).toEqual({ 'family-not-sent': undefined, 'insurer-aggregates': 6 })
  const late = released(held, 'ag2r-la-mondiale', THIRD, '2027-10-01')
  expect(countOf(late, 'A')).toMatchObject({ withheld: 'retention' })
})
