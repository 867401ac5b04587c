import { expect, test } from 'vitest'
import { type AnyRecord, withRecords } from '../../../src/domain/estate.ts'
import { knownQuarters, quarterState } from '../../../src/domain/published/quarter-state.ts'
import { withFrozenQuarters } from '../../../src/domain/published/with-frozen-quarters.ts'
import { expired } from '../../../src/domain/retention/expired.ts'
import { estate, passage, settings, situation } from '../build.ts'

const T2 = { from: '2026-04-01', until: '2026-06-30' }
const T4 = { from: '2026-10-01', until: '2026-12-31' }
const THIRD = { from: '2026-07-01', until: '2026-09-30' }
const at = (day: string) => ({ when: { day, band: 'morning' as const } })
const since = (day: string, ...more: readonly AnyRecord[]) => estate(passage('first', at(day)), ...more)
const state = (held: ReturnType<typeof estate>, today: string): string =>
  quarterState(held, THIRD, today).state
const frozen = (held: ReturnType<typeof estate>, today: string): string[] => [
  ...withFrozenQuarters(held, today).quarterFigures.keys(),
]

test('a quarter goes on to its last day, may then be frozen, and is frozen once', () => {
  const held = since('2026-07-07')
  expect(state(held, '2026-09-30')).toBe('going-on')
  expect(state(held, '2026-10-01')).toBe('ready')
  expect(frozen(held, '2026-10-13')).toEqual([])
  const once = withFrozenQuarters(held, '2026-10-14')
  expect([...once.quarterFigures.values()]).toMatchObject([{ id: 'quarter-2026-T3', on: '2026-10-14' }])
  expect(state(once, '2026-10-14')).toBe('frozen')
  expect(withFrozenQuarters(once, '2026-12-01')).toBe(once)
})

test('records that begin after its first week do not hold it', () => {
  expect(state(since('2026-07-08'), '2026-10-20')).toBe('begins-later')
  expect(frozen(since('2026-07-08'), '2026-10-20')).toEqual([])
})

test('every quarter that is whole is frozen, before anything of it expires; after that it never is', () => {
  const social = Array.from({ length: 6 }, (_, n) => situation(`e${n}`, { code: 'E1', ...at('2026-08-10') }))
  const held = since('2026-01-03', ...social)
  expect(frozen(held, '2026-10-20')).toEqual(['quarter-2026-T3', 'quarter-2026-T2', 'quarter-2026-T1'])
  // Opened again long after: what is over its time is there still, and is counted before it goes.
  const late = withFrozenQuarters(held, '2027-01-20')
  const cells = late.quarterFigures.get('quarter-2026-T3')!.cells
  expect(cells.find(({ measure, scope }) => measure === 'E' && scope === 'mission')?.count).toBe(6)
  const left = expired(held, '2027-01-20')!.estate
  expect(left.situation.size).toBe(0)
  expect(state(left, '2027-01-20')).toBe('erased')
  expect(frozen(left, '2027-01-20')).not.toContain('quarter-2026-T3')
  expect(state(held, '2027-10-01')).toBe('erased')
  expect(expired(late, '2027-01-20')!.estate.quarterFigures.size).toBe(late.quarterFigures.size)
})

test('the fictional example is frozen whatever its age; what was made of published files has no mission to count', () => {
  const published = { source: 's', licence: '', from: '2026-01-01', until: '2026-09-30', hours: true }
  expect(frozen(since('2026-07-01', settings({ fictional: true })), '2026-10-20')).toHaveLength(1)
  expect(state(since('2026-07-01', settings({ fictional: true })), '2028-01-01')).toBe('ready')
  expect(frozen(since('2026-07-01', settings({ published })), '2026-10-20')).toEqual([])
})

test('the quarters that the records reach into are known, the newest first', () => {
  const names = (day: string, most = 9) =>
    knownQuarters(since(day), '2026-10-20', most).map(({ from }) => from)
  expect(names('2026-05-05')).toEqual(['2026-10-01', '2026-07-01', '2026-04-01'])
  expect(names('2026-05-05', 2)).toEqual(['2026-10-01', '2026-07-01'])
  expect(knownQuarters(estate(), '2026-10-20', 9)).toEqual([])
})

test('a backup made before the end of a quarter and restored later never gives its figures; quarters begun after are whole', () => {
  const restored = (from: string, until: string) =>
    since('2026-04-01', settings({ missingDays: [{ from, until }] }))
  const states = (from: string, until: string) =>
    [T2, THIRD, T4].map((quarter) => quarterState(restored(from, until), quarter, '2027-01-20').state)
  expect(states('2026-09-20', '2026-11-25')).toEqual(['ready', 'backup-ends', 'backup-ends'])
  // The last day of the quarter may go on after the backup; the first day after it is another quarter's.
  expect(states('2026-09-30', '2026-09-30')).toEqual(['ready', 'backup-ends', 'ready'])
  expect(states('2026-10-01', '2026-10-05')).toEqual(['ready', 'ready', 'backup-ends'])
  expect(states('2026-06-30', '2026-12-31')).toEqual(['backup-ends', 'backup-ends', 'backup-ends'])
  expect(frozen(restored('2026-09-20', '2026-09-30'), '2027-01-20')).toEqual([
    'quarter-2026-T4',
    'quarter-2026-T2',
  ])
  // What was frozen before the backup stays as it is.
  const held = withFrozenQuarters(since('2026-07-01'), '2026-10-20')
  const again = withRecords(held, [settings({ missingDays: [{ from: '2026-09-20', until: '2026-11-25' }] })])
  expect(state(again, '2026-11-26')).toBe('frozen')
})
