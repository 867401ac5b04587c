import { expect, test } from 'vitest'
import type { AnyRecord, Estate } from '../../src/domain/estate.ts'
import type { Period } from '../../src/domain/period.ts'
import { isRefusal } from '../../src/domain/refusal.ts'
import type { Release, ReleaseCount } from '../../src/domain/release.ts'
import type { Situation } from '../../src/domain/situation.ts'
import { stableId } from '../../src/domain/stable-hash.ts'
import { makeRelease } from '../../src/reports/release.ts'
import { entrance, estate, landlord, passage, settings, situation } from '../domain/build.ts'

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
const countOf = (release: Release, family: string): ReleaseCount =>
  release.counts.find((count) => count.family === family)!
const withheld = (release: Release): Record<string, number> =>
  Object.fromEntries(release.withheld.map(({ reason, count }) => [reason, count]))

test('a row has the allow-listed fields and no other: no hour, no note, no record id', () => {
  const full = situation('situation-device-1', {
    when: { minute: '2026-08-10T22:30Z' },
    note: 'le voisin du 3e',
    reference: 'VIL-77',
    by: 'caretaker',
    severity: 2,
    recurrence: 'settled',
    statusSteps: [
      { status: 'noted', on: '2026-08-11' },
      { status: 'done', on: '2026-08-15' },
    ],
  })
  const { rows } = released(estate(full))
  expect(rows).toEqual([
    {
      id: stableId('vilogia', 'situation-device-1'),
      code: 'A1',
      codeLabel: 'A1',
      family: 'A',
      place: 'e1',
      placeName: 'e1',
      at: [3.11, 50.64],
      on: '2026-08-11',
      severity: 2,
      recurrence: 'settled',
      status: 'done',
      reference: 'VIL-77',
    },
  ])
})

test('a reference that seems to name somebody does not leave with its row', () => {
  const { rows } = released(estate(situation('s', { reference: 'Mme Dubois, 06 12 34 56 78' })))
  expect(rows).toHaveLength(1)
  expect(rows[0]).not.toHaveProperty('reference')
})

test('rows are A, D and F that the recipient is responsible for and that are open to it; what stays is counted once', () => {
  const release = released(
    estate(
      longAgo,
      situation('1', { code: 'D2' }),
      situation('2', { code: 'F-lift-broken', note: 'badge' }),
      situation('3', { responsible: 'ville' }),
      situation('4', { audience: 'team' }),
      situation('5', { audience: 'watch-group' }),
      situation('6', { audience: 'technical-committee' }),
      situation('7', { place: 'pulled-down' }),
      situation('8', { when: { day: '2026-09-01', band: 'morning' } }),
      ...times(6, { code: 'B1', place: 'e1' }),
    ),
  )
  expect(release.rows.map(({ code }) => code).sort()).toEqual(['A1', 'D2', 'F-lift-broken'])
  expect(withheld(release)).toEqual({
    'family-not-sent': 6,
    'other-recipient': 1,
    'audience-team': 2,
    'no-position': 1,
    'free-text': 1,
  })
  expect(release.rows).toHaveLength(3)
  expect(new Set(release.rows.map(({ place }) => place)).size).toBe(1)
  const kept = release.withheld.filter(({ reason }) => reason !== 'free-text')
  expect(kept.reduce((sum, { count }) => sum + count, 0)).toBe(10)
})

test('the town gets the public space it is responsible for', () => {
  const held = estate(situation('1', { place: 'square', responsible: 'ville' }), situation('2'))
  expect(released(held, 'ville').rows.map(({ placeName }) => placeName)).toEqual(['Place square'])
})

test('rows come in the order of days, whatever that of the records', () => {
  const two = [
    situation('b', { when: { day: '2026-08-20', band: 'morning' } }),
    situation('a', { when: { day: '2026-08-02', band: 'morning' } }),
  ]
  const there = released(estate(...two))
  expect(there.rows.map(({ on }) => on)).toEqual(['2026-08-02', '2026-08-20'])
  expect(released(estate(...two.reverse()))).toEqual(there)
})

test('a social family is counted for the recipient from 5, else for the mission from 5, else not at all', () => {
  const held = estate(
    longAgo,
    ...times(5, { code: 'B1', place: 'e1' }),
    ...times(4, { code: 'C1', place: 'e1' }),
    ...times(1, { code: 'C1', place: 'e2' }),
    ...times(4, { code: 'E1', place: 'e1' }),
    ...times(7, { code: 'G1', place: 'nord' }),
  )
  const release = released(held, 'vilogia', THIRD)
  expect(release.counts).toEqual([
    { family: 'B', quarter: THIRD, scope: 'recipient', count: 5 },
    { family: 'C', quarter: THIRD, scope: 'mission', count: 5 },
    { family: 'E', quarter: THIRD, scope: 'mission', withheld: 'under-five' },
    { family: 'G', quarter: THIRD, scope: 'mission', count: 7 },
  ])
  expect(release.rows).toEqual([])
})

test('C5 is for the team alone: it is in no count', () => {
  const held = estate(longAgo, situation('row'), ...times(4, { code: 'C1' }), ...times(9, { code: 'C5' }))
  expect(countOf(released(held, 'vilogia', THIRD), 'C').withheld).toBe('under-five')
})

test('a landlord of fewer than 11 dwellings is counted with the mission', () => {
  const tiny = [landlord('tiny'), entrance('t1', { landlord: 'tiny', dwellings: 10 })]
  const held = estate(longAgo, ...tiny, ...times(6, { code: 'B1', place: 't1' }))
  expect(countOf(released(held, 'tiny', THIRD), 'B')).toMatchObject({ scope: 'mission', count: 6 })
  const grown = estate(
    longAgo,
    ...tiny,
    entrance('t2', { landlord: 'tiny', dwellings: 1 }),
    ...held.situation.values(),
  )
  expect(countOf(released(grown, 'tiny', THIRD), 'B')).toMatchObject({ scope: 'recipient', count: 6 })
})

test('counts are of the last quarter closed by the period’s end, never of one still open today', () => {
  const held = estate(longAgo, situation('row'), ...times(6, { code: 'B1' }))
  const quarter = (period: Period, today = TODAY): string =>
    countOf(released(held, 'vilogia', period, today), 'B').quarter.from
  expect(quarter(AUGUST)).toBe('2026-04-01')
  expect(quarter(THIRD)).toBe('2026-07-01')
  expect(quarter({ from: '2026-08-01', until: '2026-12-31' })).toBe('2026-07-01')
  expect(quarter(THIRD, '2026-09-30')).toBe('2026-04-01')
})

test('records that do not hold the whole quarter give no count, and say so', () => {
  const young = estate(passage('first', { when: { day: '2026-07-08', band: 'morning' } }), situation('row'))
  expect(released(young, 'vilogia', THIRD).counts.map((count) => count.withheld)).toEqual(
    Array(4).fill('no-closed-quarter'),
  )
  const older = estate(
    passage('first', { when: { day: '2026-07-07', band: 'morning' } }),
    situation('row'),
    ...times(5, { code: 'B1' }),
  )
  expect(countOf(released(older, 'vilogia', THIRD), 'B').count).toBe(5)
})

test('a quarter past its retention is not counted again from what is left of it', () => {
  const held = estate(
    longAgo,
    situation('row', { when: { day: '2026-08-01', band: 'night' } }),
    ...times(6, { code: 'E1' }),
    ...times(6, { code: 'B1' }),
  )
  const late = released(held, 'vilogia', THIRD, '2027-01-01')
  expect(countOf(late, 'E').withheld).toBe('retention')
  expect(countOf(late, 'B').count).toBe(6)
  const example = estate(
    settings({ fictional: true }),
    longAgo,
    situation('row'),
    ...times(6, { code: 'E1' }),
  )
  expect(countOf(released(example, 'vilogia', THIRD, '2027-01-01'), 'E').count).toBe(6)
})

test('an insurer gets no row but quarterly counts of all families, of the extension from 5', () => {
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
  const held = estate(
    longAgo,
    extension,
    ...times(5, { code: 'A1', place: 'square', responsible: 'ville' }),
    ...times(8, { code: 'B1', place: 'e1' }),
    situation('theirs', { responsible: 'ag2r-la-mondiale' }),
  )
  const release = released(held, 'ag2r-la-mondiale', THIRD)
  expect(release.rows).toEqual([])
  expect(release.counts.map(({ family }) => family).join('')).toBe('ABCDEFG')
  expect(countOf(release, 'A')).toMatchObject({ scope: 'recipient', count: 5 })
  expect(countOf(release, 'B')).toMatchObject({ scope: 'mission', count: 8 })
  expect(withheld(release)).toEqual({ 'insurer-aggregates': 6, 'family-not-sent': 8 })
})

test('a number of social situations under 5 is not said among what stays either', () => {
  const held = estate(situation('row'), ...times(4, { code: 'B1' }))
  expect(withheld(released(held))).toEqual({})
})

test('a release says for whom, of what, when made and until when it may be kept', () => {
  const held = estate(
    settings({ fictional: true }),
    situation('row', { when: { day: '2024-02-10', band: 'night' } }),
  )
  expect(released(held, 'vilogia', { from: '2024-02-01', until: '2024-02-29' }, '2024-02-29')).toMatchObject({
    recipient: { id: 'vilogia', name: 'VILOGIA', role: 'landlord' },
    territory: 'essai',
    fictional: true,
    period: { from: '2024-02-01', until: '2024-02-29' },
    made: '2024-02-29',
    expires: '2025-02-28',
  })
})

test('what can’t be asked for is refused', () => {
  const held = estate(situation('row'))
  const code = (to: string, from: string, until: string): string => {
    const made = makeRelease(held, to, { from, until }, TODAY)
    return isRefusal(made) ? made.code : 'made'
  }
  expect(code('vilogia', '2026-08-01', '2026-08-31')).toBe('made')
  expect(code('nobody', '2026-08-01', '2026-08-31')).toBe('no-recipient')
  expect(code('vilogia', '2026-08-31', '2026-08-01')).toBe('period-reversed')
  expect(code('vilogia', '', '2026-08-31')).toBe('period-missing')
  expect(code('vilogia', '2026-02-01', '2026-02-30')).toBe('period-missing')
  expect(code('partenord-habitat', '2026-08-01', '2026-08-31')).toBe('nothing-to-send')
})
