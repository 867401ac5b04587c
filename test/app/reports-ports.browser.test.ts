import { expect, test } from 'vitest'
import { reportsPorts } from '../../src/app/reports-ports.ts'
import { workers } from '../../src/app/workers.ts'
import { ALL_FUNDERS } from '../../src/domain/reports/report.ts'
import { estate } from '../domain/build.ts'
import { wholeReport } from '../exchange/papers/made-up-report.ts'

const period = { from: '2026-10-01', until: '2026-10-31' }
const request = { span: 'month', period, compared: null, audience: ALL_FUNDERS } as const

test('a report that is stopped ends nothing else: a page under way is laid out', async () => {
  const ports = reportsPorts(workers.reports, workers.reportsMaking)
  const page = ports.layOut(wholeReport, { size: 'A4', orientation: 'portrait', edits: {} })
  const report = ports.make(estate(), request, { today: '2026-11-24', maps: [] })
  ports.stop()
  expect(await report).toMatchObject({ kind: 'refusal', code: 'stopped' })
  expect(await page).toMatchObject({ title: wholeReport.title, size: 'A4' })
  // The worker that was let go is started anew.
  expect(await ports.make(estate(), request, { today: '2026-11-24', maps: [] })).toHaveProperty('sections')
})
