import { expect, test } from 'vitest'
import { withRecords } from '../../src/domain/estate.ts'
import { DEFAULT_FUNDING } from '../../src/domain/funding/funding.ts'
import type { ReportSpan } from '../../src/domain/reports/report.ts'
import { reportPeriodOf } from '../../src/domain/reports/report-periods.ts'
import { makeReport } from '../../src/reports/make-report.ts'
import { estate, landlord, passage, settings } from '../domain/build.ts'

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ')
const held = (contractStart?: string) =>
  withRecords(estate(), [
    settings({ funding: { ...DEFAULT_FUNDING, ...(contractStart !== undefined && { contractStart }) } }),
    landlord('vilogia'),
    passage('first', { when: { day: '2026-03-02', band: 'morning' } }),
  ])
const report = (span: ReportSpan, day: string, contractStart?: string, audience = 'all') =>
  makeReport(
    held(contractStart),
    { span, period: reportPeriodOf(span, day), compared: null, audience },
    { today: '2026-11-24', maps: [] },
  )

test('a year’s report says which year of the contract it is, for all and for one funder, and that it is for the steering committee', () => {
  for (const audience of ['all', 'vilogia']) {
    const lines = report('year', '2025-09-01', '2024-07-01', audience).lines.map(plain)
    expect(lines).toContain('Marché : 2e année (1re reconduction)')
    expect(lines).toContain('Pour le comité de pilotage')
  }
  expect(report('year', '2025-09-01').lines.map(plain)).toContain(
    'Marché : après le marché, dont la 3e année a fini le 30 juin 2019',
  )
  expect(report('year', '2025-09-01', '2027-07-01').lines.map(plain)).toContain(
    'Marché : avant le marché, qui commence le 1er juillet 2027',
  )
})

test('a quarter is for the technical committee; a week and a month name neither a committee nor a year of the contract', () => {
  expect(report('quarter', '2026-09-01').lines).toContain('Pour le comité technique')
  for (const span of ['week', 'month'] as const)
    expect(report(span, '2026-09-01', '2024-07-01').lines.join()).not.toMatch(/comité|Marché/)
})

test('of a year that began before the records, the note names the year of the contract', () => {
  const notes = report('year', '2025-09-01', '2025-07-01').notes.map(plain)
  expect(notes).toContain(
    'Les premiers enregistrements sont du 2 mars 2026 : de cette année du marché (1re année (marché initial)), rien n’est connu d’avant.',
  )
  expect(report('year', '2026-09-01', '2025-07-01').notes.join()).not.toContain('rien n’est connu d’avant')
})

test('the key names the contract’s start and the year that the report is of', () => {
  const [key] = report('year', '2025-09-01', '2024-07-01').sections.filter(({ id }) => id === 'funding-key')
  const list = key!.blocks.flatMap((block) => (block.kind === 'list' ? block.items : [])).map(plain)
  expect(list).toContain(
    'Marché : du 1er juillet 2024, un an reconductible deux fois ; 2e année (1re reconduction)',
  )
})
