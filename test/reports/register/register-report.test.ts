import { expect, test } from 'vitest'
import { KINDS } from '../../../src/domain/estate.ts'
import { fieldsOf } from '../../../src/domain/register/field-natures.ts'
import { isInRows, ROW_ORIGINS } from '../../../src/domain/register/what-leaves.ts'
import { register } from '../../../src/messages/register.ts'
import { registerKinds } from '../../../src/messages/register-kinds.ts'
import { registerReport } from '../../../src/reports/register/register-report.ts'
import { makeRelease } from '../../../src/reports/release.ts'
import { entrance, estate, landlord, settings, situation } from '../../domain/build.ts'

const here = estate(settings(), landlord('vilogia'), entrance('e1'), situation('s', { note: 'secret' }))

test('the paper has a table for each kind, a line for each field, and lines to sign; no record’s text is in it', () => {
  const report = registerReport(here, '2026-11-24', 'sealed')
  const tables = report.sections.flatMap(({ blocks }) =>
    blocks.flatMap((each) => (each.kind === 'table' ? [each.table] : [])),
  )
  for (const kind of KINDS) {
    const table = tables.find(({ id }) => id === `fields-${kind}`)!
    expect(table.rows.map(({ head }) => head)).toEqual(
      fieldsOf(kind).map((field) => registerKinds.field(kind, field)),
    )
  }
  expect(
    tables.find(({ id }) => id === 'frame')!.rows.every(({ cells }) => cells[0] === register.frame.absent),
  ).toBe(true)
  expect(tables.find(({ id }) => id === 'sign')!.rows).toHaveLength(register.paper.signers.length)
  expect(tables.find(({ id }) => id === 'sign')!.isForm).toBe(true)
  expect(JSON.stringify(report)).not.toContain('secret')
})

test('what is said to leave in rows is what a release is made of: no other field of a situation changes it', () => {
  const of = (over: object) => {
    const material = { code: 'A1', place: 'e1', responsible: 'vilogia', audience: 'funder' } as const
    const when = { day: '2026-11-02', band: 'morning' } as const
    const now = estate(
      settings(),
      landlord('vilogia'),
      entrance('e1'),
      situation('s', { ...material, when, ...over }),
    )
    const release = makeRelease(now, 'vilogia', { from: '2026-11-01', until: '2026-11-30' }, '2026-11-24')
    return JSON.stringify((release as { rows: unknown }).rows)
  }
  expect(of({})).not.toBe('[]')
  // The control: a field that is in the list does.
  expect(isInRows('situation', 'severity') && of({ severity: 3 }) !== of({ severity: 1 })).toBe(true)
  const stays = { note: 'canari', origin: 'reported', by: 'resident', remindOn: '2026-11-20', photo: 'p' }
  for (const [field, value] of Object.entries(stays)) {
    expect(isInRows('situation', field), field).toBe(false)
    expect(of({ [field]: value }), field).toBe(of({}))
  }
  expect(Object.values(ROW_ORIGINS).every((origins) => origins.length > 0)).toBe(true)
})
