import { expect, test } from 'vitest'
import type { Sending } from '../../../src/domain/published/sending.ts'
import { reportTables } from '../../../src/exchange/papers/report-tables.ts'
import { exchanges } from '../../../src/messages/exchanges.ts'
import { register } from '../../../src/messages/register.ts'
import { sendingsReport } from '../../../src/reports/register/sendings-report.ts'
import { estate, landlord, settings } from '../../domain/build.ts'

const line = (id: string, over: Partial<Sending>): Sending => ({
  ...{ kind: 'sending', id, form: 'release-csv', to: 'vilogia', on: '2026-11-02', file: `${id}.csv` },
  ...{ period: { from: '2026-10-01', until: '2026-10-31' }, sha256: id.repeat(32), ...over },
})
const [rows, paper, other] = [
  line('aa', { rows: 12 }),
  line('bb', { form: 'report', on: '2026-11-20', printed: true, file: '=bilan "T3"; page' }),
  line('cc', { to: 'controller', form: 'full-export', on: '2026-11-24' }),
]
const here = estate(settings(), landlord('vilogia'), rows, paper, other)
const csv = (shown: readonly Sending[]): readonly string[] =>
  reportTables(sendingsReport(here, shown, '2026-11-24'))
    .replace('\ufeff', '')
    .trimEnd()
    .split('\r\n')

test('the CSV of the log has a line for each that is shown, the newest first, with the whole print', () => {
  const lines = csv([rows, paper, other])
  const head = lines.indexOf(exchanges.sendings.columns.join(';'))
  expect(head).toBeGreaterThan(0)
  const said = lines.slice(head + 1)
  expect(said).toHaveLength(3)
  expect(said.map((each) => each.slice(-64))).toEqual([other, paper, rows].map(({ sha256 }) => sha256))
  expect(said[2]).toContain(`VILOGIA;${exchanges.sendings.forms['release-csv']};12;aa.csv;`)
  expect(said[0]).toContain(exchanges.sendings.toAudience.controller)
  expect(said[1]).toContain(exchanges.sendings.printed(exchanges.sendings.forms.report))
})

test('a name of a file is no formula and breaks no cell', () => {
  const said = csv([paper]).at(-1)!
  expect(said).not.toMatch(/;"?=/)
  expect(said).toContain('bilan ""T3""; page')
})

test('only what is shown is in it, and it says how many of how many', () => {
  const text = csv([rows]).join('\n')
  expect(text).not.toContain(other.sha256)
  expect(text).toContain(register.sent.shown(1, 3))
})
