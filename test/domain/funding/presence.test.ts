import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, mondayOf } from '../../../src/domain/civil-date.ts'
import type { AnyRecord, Estate } from '../../../src/domain/estate.ts'
import { type PresenceCause, presenceCauses } from '../../../src/domain/funding/presence-causes.ts'
import { ELSEWHERE, monthsIn, presenceMonths } from '../../../src/domain/funding/presence-months.ts'
import { presenceShares } from '../../../src/domain/funding/presence-shares.ts'
import { slidingYear } from '../../../src/domain/funding/sliding-year.ts'
import { reportPeriodOf } from '../../../src/domain/reports/report-periods.ts'
import { expired } from '../../../src/domain/retention/expired.ts'
import { minutesBefore } from '../../../src/domain/week/minutes-before.ts'
import { PUBLIC_SPACE } from '../../../src/domain/week/planned-done.ts'
import { building, entrance, estate, landlord, passage } from '../build.ts'

const numRuns = process.env.TOURNEE_LONG ? 3_000 : 150
const AUGUST = { from: '2026-08-01', until: '2026-08-31' }

test('minutes are those that the planner counts: over 28 days of passages, owner by owner', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          place: fc.constantFrom('e1', 'e2', 'square', 'gone'),
          done: fc.boolean(),
          when: fc.integer({ min: 0, max: 60 }).map((count) => ({
            day: addDays('2026-07-01', count),
            band: 'morning' as const,
          })),
        }),
        { maxLength: 60 },
      ),
      fc.option(fc.integer({ min: 1, max: 30 }), { nil: null }),
      (passages, serviceMinutes) => {
        const held = estate(
          ...passages.map((over, rank) => passage(`p${rank}`, over)),
          ...(serviceMinutes === null
            ? []
            : [{ kind: 'placeRule', id: 'place-rule-e1', place: 'e1', serviceMinutes } as AnyRecord]),
        )
        const until = '2026-08-16'
        const planner = minutesBefore(held, addDays(until, 1), until)
        const counted: Record<string, number> = {}
        for (const { owners } of presenceMonths(held, { from: addDays(until, -27), until }))
          for (const [owner, { minutes }] of owners)
            if (held.landlord.has(owner) && minutes > 0) counted[owner] = (counted[owner] ?? 0) + minutes
        expect(counted).toEqual(planner)
      },
    ),
    { numRuns },
  )
})

test('a presence counts what was noted, else planned, else asked for; public space and reception places have lines of their own', () => {
  const presence = (id: string, over: Parameters<typeof passage>[1]) =>
    passage(id, { stopKind: 'presence', ...over })
  const held = estate(
    building('b1', { landlord: 'partenord-habitat' }),
    landlord('autre', { role: 'insurer' }),
    entrance('e3', { landlord: 'autre' }),
    { kind: 'support', id: 'support-e2', place: 'e2', minutes: 15, timesPerWeek: 1 },
    {
      ...{ kind: 'stop', id: 's1', round: 'r', place: 'e1', stopKind: 'presence', rank: 0 },
      ...{ arrive: '10:00', leave: '10:12', serviceMinutes: 12, locked: false },
    },
    presence('noted', { minutes: 9, stop: 's1' }),
    presence('planned', { stop: 's1' }),
    presence('asked', { place: 'e2' }),
    presence('plain', { place: 'square' }),
    passage('passage', { place: 'square', minutes: 40 }),
    passage('permanence', { place: 'accueil', stopKind: 'permanence', minutes: 120 }),
    passage('visit', { place: 'b1' }),
    passage('other', { place: 'e3' }),
    passage('missed', { done: false, reason: 'no-access' }),
    passage('before', { when: { day: '2026-07-31', band: 'evening' } }),
    // Late on the last of July in UTC is August in Paris.
    passage('edge', { place: 'e2', when: { minute: '2026-07-31T22:30Z' } }),
  )
  const [month] = presenceMonths(held, AUGUST)
  expect(month!.month).toBe('2026-08')
  expect(month!.owners.get('vilogia')).toEqual({
    ...{ minutes: 21, presenceMinutes: 21, passages: 2, notDone: 1, ids: ['noted', 'planned'] },
  })
  expect(month!.owners.get('partenord-habitat')).toMatchObject({
    minutes: 19,
    presenceMinutes: 15,
    passages: 3,
  })
  expect(month!.owners.get(PUBLIC_SPACE)).toMatchObject({ minutes: 4, passages: 2 })
  expect(month!.owners.get(ELSEWHERE)).toMatchObject({ minutes: 122, ids: ['permanence', 'other'] })
})

test('once passages have expired, the counts that stay stand for them', () => {
  const held = estate(
    building('b1'),
    entrance('e1', { building: 'b1' }),
    passage('a', {}),
    passage('b', { place: 'square' }),
  )
  const after = expired(held, '2028-01-01')!.estate
  expect(after.passage.size).toBe(0)
  const [month] = presenceMonths(after, AUGUST)
  expect(month!.owners.get('vilogia')).toMatchObject({ minutes: 2, passages: 1, ids: [] })
  expect(month!.owners.get(PUBLIC_SPACE)).toMatchObject({ minutes: 2, passages: 1 })
  expect(presenceMonths(after, { from: '2026-08-02', until: '2026-08-31' })[0]!.owners.size).toBe(0)
})

test('months and years of a period', () => {
  expect(monthsIn({ from: '2025-12-31', until: '2026-02-01' })).toEqual(['2025-12', '2026-01', '2026-02'])
  expect(monthsIn({ from: '2026-02-01', until: '2026-01-31' })).toEqual([])
  expect(reportPeriodOf('year', '2026-06-30')).toEqual({ from: '2025-07-01', until: '2026-06-30' })
  expect(reportPeriodOf('year', '2026-07-01')).toEqual({ from: '2026-07-01', until: '2027-06-30' })
  expect(slidingYear('2026-11-26')).toEqual({ from: '2025-11-01', until: '2026-10-31' })
})

/** So many passages at e1 (vilogia) and e2 (partenord-habitat) in August; both weigh 1. */
const shared = (own: number, others: number, ...records: readonly AnyRecord[]): Estate =>
  estate(
    ...Array.from({ length: own }, (_, rank) => passage(`o${rank}`)),
    ...Array.from({ length: others }, (_, rank) => passage(`p${rank}`, { place: 'e2' })),
    ...records,
  )
const read = (held: Estate) => {
  const month = presenceMonths(held, AUGUST)[0]!
  const lines = presenceShares(held, month)
  const own = lines.find(({ landlord: { id } }) => id === 'vilogia')!
  const other = lines.find(({ landlord: { id } }) => id === 'partenord-habitat')!
  return { own, other, causes: presenceCauses(held, month, own) }
}
const codes = (causes: readonly PresenceCause[]) =>
  causes.map((each) => ('where' in each ? `${each.cause} ${each.where}` : each.cause))

test('within three points either way, the edge included; beyond them above or below', () => {
  expect(read(shared(53, 47)).own).toMatchObject({ share: 0.53, target: 0.5, state: 'within' })
  expect(read(shared(53, 47)).other.state).toBe('within')
  expect(read(shared(54, 46)).own.state).toBe('above')
  expect(read(shared(54, 46)).other.state).toBe('below')
  const off = read(shared(60, 60, landlord('vilogia', { weight: 3 })))
  expect(off.own).toMatchObject({ off: -0.25, state: 'below' })
  expect(read(estate()).own).toMatchObject({ share: null, off: null, state: 'unsure' })
})

test('too few passages are not judged, and fewer than five have no share', () => {
  expect(read(shared(98, 1)).own.state).toBe('unsure')
  expect(read(shared(99, 1)).own.state).toBe('above')
  expect(read(shared(3, 1)).own.share).toBeNull()
  expect(read(shared(4, 1)).own.share).toBe(0.8)
})

test('without weights there is nothing to compare with', () => {
  const none = [landlord('vilogia', { weight: 0 }), landlord('partenord-habitat', { weight: 0 })]
  expect(read(shared(90, 60, ...none)).own).toMatchObject({ target: null, off: null, state: 'no-key' })
})

describe('why a share is off', () => {
  test('nothing is said within the band, nor where nothing explains it', () => {
    expect(read(shared(52, 48)).causes).toEqual([])
    expect(read(shared(70, 50)).causes).toEqual([])
  })

  test('the stock: more entrances than the key', () => {
    const { causes } = read(shared(70, 50, entrance('e3')))
    expect(causes).toEqual([{ cause: 'stock', entrances: 2 / 3, target: 0.5 }])
    expect(read(shared(50, 70, entrance('e3'))).causes).toEqual([])
    expect(codes(read(shared(50, 70, entrance('e3', { landlord: 'partenord-habitat' }))).causes)).toEqual([
      'stock',
    ])
  })

  test('gaps asked: shorter on its own stock, or longer at the others’', () => {
    const rule = (place: string, maxGapDays: number): AnyRecord => ({
      ...{ kind: 'placeRule', id: `place-rule-${place}`, place, maxGapDays },
    })
    expect(read(shared(70, 50, rule('e1', 5))).causes).toEqual([{ cause: 'rhythm', where: 'own', count: 1 }])
    expect(codes(read(shared(70, 50, rule('e2', 20))).causes)).toEqual(['rhythm elsewhere'])
    expect(codes(read(shared(50, 70, rule('e1', 20))).causes)).toEqual(['rhythm own'])
    expect(codes(read(shared(50, 70, rule('e2', 5))).causes)).toEqual(['rhythm elsewhere'])
    expect(read(shared(50, 70, rule('e1', 5))).causes).toEqual([])
  })

  test('presences at places to support', () => {
    const long = (place: string) => passage('long', { place, stopKind: 'presence', minutes: 30 })
    expect(read(shared(60, 60, long('e1'))).causes).toEqual([
      { cause: 'presences', where: 'own', minutes: 30 },
    ])
    expect(read(shared(60, 60, long('e2'))).causes).toEqual([
      { cause: 'presences', where: 'elsewhere', minutes: 30 },
    ])
    expect(read(shared(60, 60, long('square'))).causes).toEqual([])
  })

  test('entrances closed or kept out of a week, and passages not done', () => {
    const closed = entrance('e4', { landlord: 'partenord-habitat', closed: '2026-08-31' })
    expect(codes(read(shared(70, 50, closed)).causes)).toEqual(['set-aside elsewhere'])
    const later = entrance('e4', { landlord: 'partenord-habitat', closed: '2026-09-01' })
    expect(read(shared(70, 50, later)).causes).toEqual([])
    const week = '2026-W33'
    expect(mondayOf(week)).toBe('2026-08-10')
    const exclusion: AnyRecord = { kind: 'exclusion', id: 'x', week, place: 'e1' }
    expect(read(shared(50, 70, exclusion)).causes).toEqual([{ cause: 'set-aside', where: 'own', count: 1 }])
    const missed = Array.from({ length: 5 }, (_, rank) =>
      passage(`m${rank}`, { done: false, reason: 'no-time' }),
    )
    expect(read(shared(50, 70, ...missed)).causes).toEqual([{ cause: 'not-done', where: 'own', count: 5 }])
    expect(read(shared(70, 50, ...missed)).causes).toEqual([])
  })
})
