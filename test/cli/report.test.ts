import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { argumentsOf } from '../../src/cli/arguments.ts'
import { reportCommand } from '../../src/cli/report.ts'
import { Usage } from '../../src/cli/usage.ts'

let out = ''
beforeAll(() => {
  out = mkdtempSync(join(tmpdir(), 'tournee-report-'))
})
afterAll(() => rmSync(out, { recursive: true }))

const example = ['--example', '1', '--today', '2026-11-24']
const report = (...argv: string[]) => reportCommand(argumentsOf(['report', ...argv]), () => 0)

test('report writes a page and its tables, and prints the figures that stand on it', async () => {
  const printed = await report(
    ...['--period', 'quarter', '--at', '2026-08-03', '--for', 'vilogia', '--out', out, ...example],
  )
  const json = printed.json as {
    readonly files: readonly string[]
    readonly figures: readonly Record<string, unknown>[]
  }
  expect(json).toMatchObject({
    span: 'quarter',
    period: { from: '2026-07-01', until: '2026-09-30' },
    compared: { from: '2026-04-01', until: '2026-06-30' },
    audience: 'vilogia',
  })
  expect(readdirSync(out).sort()).toEqual([...json.files].sort())
  const page = readFileSync(join(out, json.files.find((file) => file.endsWith('.html'))!), 'utf8')
  const plain = (text: string): string => text.replaceAll(/[\s\u00a0\u202f]+/g, ' ')
  const passages = json.figures.find(({ id }) => id === 'passages')!
  expect(passages.value).toBeGreaterThan(500)
  expect(plain(page)).toContain(plain(passages.shown as string))
  // What a figure counts stays on the device.
  expect(JSON.stringify(json)).not.toMatch(/"counts"|passage-x1-/)
  expect(page).not.toMatch(/passage-x1-|situation-x1-/)
  const csv = readFileSync(join(out, json.files.find((file) => file.endsWith('.csv'))!), 'utf8')
  expect(csv).toContain('Délais médians')
  expect(printed.text).toContain('Bilan trimestriel')
})

test('what can’t be asked for is a wrong usage', async () => {
  const asked = (...argv: string[]) => expect(report(...argv, ...example)).rejects.toThrow(Usage)
  await asked('--period', 'quarter', '--at', '2026-08-03')
  await asked('--period', 'decade', '--at', '2026-08-03', '--out', out)
  await asked('--period', 'quarter', '--at', '2026-02-30', '--out', out)
  await asked('--period', 'quarter', '--at', '2026-08-03', '--for', 'nobody', '--out', out)
})
