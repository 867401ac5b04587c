import { expect, test } from 'vitest'
import type { AnyRecord, Estate } from '../../src/domain/estate.ts'
import type { Period } from '../../src/domain/period.ts'
import { isRefusal } from '../../src/domain/refusal.ts'
import type { Release } from '../../src/domain/release.ts'
import type { Situation } from '../../src/domain/situation.ts'
import { stableId } from '../../src/domain/stable-hash.ts'
import { makeRelease } from '../../src/reports/release.ts'
import { estate, passage, settings, situation } from '../domain/build.ts'

const TODAY = '2026-10-20'
const AUGUST: Period = { from: '2026-08-01', until: '2026-08-31' }
/** A passage old enough for every quarter of the tests to lie within the records. */
const longAgo = passage('first', { when: { day: '2025-01-02', band: 'morning' } })

const released = (held: Estate, to = 'vilogia', period = AUGUST, today = TODAY): Release => {
  const made = makeRelease(held, to, period, today)
  if (isRefusal(made)) throw new Error(made.code)
  return made
}
const times = (count: number, over: Partial<Situation>): Situation[] =>
  Array.from({ length: count }, (_, n) => situation(`${over.code} ${over.place} ${n}`, over))
const withheld = (release: Release): Record<string, number | undefined> =>
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
    'family-not-sent': undefined,
    'other-recipient': 1,
    'audience-team': 2,
    'no-position': 1,
    'free-text': 1,
  })
  expect(release.rows).toHaveLength(3)
  expect(new Set(release.rows.map(({ place }) => place)).size).toBe(1)
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

test('social families have the same line without a number, whether there are any or not', () => {
  const line = (...more: readonly AnyRecord[]) =>
    released(estate(situation('row'), ...more)).withheld.filter(({ reason }) => reason === 'family-not-sent')
  expect(line()).toEqual([{ reason: 'family-not-sent' }])
  expect(line(...times(40, { code: 'B1' }))).toEqual(line())
})

test('a reference leaves when it is a ticket’s number, and stays when it holds words', () => {
  const of = (reference: string): string | undefined =>
    released(estate(situation('s', { reference }))).rows[0]?.reference
  const tickets = [
    'VIL-2026-1003',
    'V 2026/118',
    'n° 45 871',
    'ticket 4512',
    'Demande n°2026-07',
    'DI.12',
    '7781',
  ]
  expect(tickets.map(of)).toEqual(tickets)
  const words = [
    'voir le gardien',
    'porte du 3e chez la dame',
    'Dupont',
    'mail à Karim 12',
    'ABC',
    `N${'1'.repeat(60)}`,
  ]
  expect(words.map(of)).toEqual(words.map(() => undefined))
  expect(withheld(released(estate(situation('s', { reference: 'voir le gardien' }))))).toMatchObject({
    'free-text': 1,
  })
})

test('a code mapped to the recipient’s own list leaves beside ours, another’s does not', () => {
  const code: AnyRecord = {
    ...{ kind: 'code', id: 'A1', family: 'A', label: 'Dépôt d’encombrants', since: 1, retired: false },
    ...{ finest: 'entrance', retentionMonths: 12, danger: false },
    mapping: { vilogia: 'ENC-01', ville: 'V9' },
  }
  const of = (to: string) => released(estate(code, situation('s', { responsible: to })), to).rows[0]
  expect(of('vilogia')).toMatchObject({ code: 'A1', ownCode: 'ENC-01' })
  expect(of('partenord-habitat')).not.toHaveProperty('ownCode')
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
