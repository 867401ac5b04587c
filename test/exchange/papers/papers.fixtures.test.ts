import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { chartPicture } from '../../../src/exchange/papers/chart-picture.ts'
import { layOut } from '../../../src/exchange/papers/lay-out.ts'
import { paperHtml } from '../../../src/exchange/papers/paper-html.ts'
import { reportTables } from '../../../src/exchange/papers/report-tables.ts'
import { wholeReport } from './made-up-report.ts'

const OUT = 'test/fixtures/papers/out'
const page = (size: 'A4' | 'A3', orientation: 'portrait' | 'landscape'): string =>
  paperHtml(layOut(wholeReport, { size, orientation, edits: {} }))

test.each([
  ['bilan-a4.html', () => page('A4', 'portrait')],
  ['bilan-a3.html', () => page('A3', 'landscape')],
  ['bilan.csv', () => reportTables(wholeReport)],
  ['diagramme.svg', () => chartPicture(wholeReport, 'passages')],
] as const)('%s is the one kept', (file, write) => {
  const written = write()
  if (process.env.REGEN) {
    mkdirSync(OUT, { recursive: true })
    writeFileSync(`${OUT}/${file}`, written)
  }
  expect(written === readFileSync(`${OUT}/${file}`, 'utf8')).toBe(true)
})
