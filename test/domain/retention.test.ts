import { expect, test } from 'vitest'
import { familyRetentionMonths, isKept, keptUntil, retentionMonths } from '../../src/domain/retention.ts'
import type { SituationCode } from '../../src/domain/taxonomy.ts'
import { estate, settings } from './build.ts'

const code = (id: string, months: number): SituationCode => ({
  kind: 'code',
  id,
  family: id[0] as SituationCode['family'],
  label: id,
  since: 1,
  retired: false,
  finest: 'entrance',
  retentionMonths: months,
  danger: false,
})

test('months run from the end of the quarter, whatever the day in it', () => {
  for (const day of ['2026-07-01', '2026-08-15', '2026-09-30']) {
    expect(keptUntil(day, 3)).toBe('2026-12-31')
    expect(keptUntil(day, 12)).toBe('2027-09-30')
  }
  expect(keptUntil('2026-10-01', 3)).toBe('2027-03-31')
  expect(keptUntil('2023-12-31', 2)).toBe('2024-02-29')
})

test('C5, E and G are kept 3 months, the others 12, unless the list of codes says otherwise', () => {
  const bare = estate()
  for (const short of ['C5', 'E1', 'G4']) expect(retentionMonths(bare, short)).toBe(3)
  for (const long of ['A1', 'B2', 'C1', 'D2', 'F-lift-broken']) expect(retentionMonths(bare, long)).toBe(12)
  expect(retentionMonths(estate(code('A1', 6)), 'A1')).toBe(6)
})

test('a family is kept as long as its shortest code, C5 aside', () => {
  expect(familyRetentionMonths(estate(), 'C')).toBe(12)
  expect(familyRetentionMonths(estate(code('C1', 9), code('C5', 3), code('C2', 12)), 'C')).toBe(9)
})

test('a record is kept on its last day and gone the next; the example keeps all', () => {
  const real = estate()
  expect(isKept(real, 'E1', '2026-08-10', '2026-12-31')).toBe(true)
  expect(isKept(real, 'E1', '2026-08-10', '2027-01-01')).toBe(false)
  expect(isKept(estate(settings({ fictional: true })), 'E1', '2020-01-01', '2027-01-01')).toBe(true)
})
