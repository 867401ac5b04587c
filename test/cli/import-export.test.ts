import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { argumentsOf } from '../../src/cli/arguments.ts'
import { exportCommand } from '../../src/cli/export.ts'
import { importCommand } from '../../src/cli/import.ts'
import { Usage } from '../../src/cli/usage.ts'
import { manifestFlaws } from '../../src/exchange/packages/manifest.ts'

const folder = mkdtempSync(join(tmpdir(), 'tournee-'))
afterAll(() => rmSync(folder, { recursive: true }))
const clock = () => Date.parse('2026-11-24T10:00:00Z')
const imported = async (...argv: string[]) =>
  (await importCommand(argumentsOf(['import', ...argv]), clock)).json
const exported = async (...argv: string[]) =>
  (await exportCommand(argumentsOf(['export', ...argv]), clock)).json
const PERIOD = ['--from', '2026-07-01', '--until', '2026-09-30', '--example', '1', '--today', '2026-11-24']

test('import judges a file by content on the embedded territory and stores nothing', async () => {
  const file = join(folder, 'liste.txt')
  writeFileSync(
    file,
    'Bailleur;N°;Logements;Longitude;Latitude\nVilogia;1;24;3,1121;50,6421\nVilogia;2;?;3,1122;50,6421\n',
  )
  expect(await imported(file)).toMatchObject({
    verdict: 'ask',
    kind: 'landlord',
    counts: { entrances: 2, dwellings: 24, leftOut: 0 },
    messages: [
      { code: 'dwellings-doubtful', file: 'liste.txt', text: expect.stringMatching(/«/) },
      { code: 'value-unread', file: 'liste.txt', row: 3, field: 'Logements' },
    ],
  })
  expect(await imported(file, '--as', 'gpx')).toMatchObject({
    verdict: 'reject',
    kind: 'gpx',
    messages: [{ code: 'other-format', file: 'liste.txt', text: expect.stringMatching(/CSV/) }],
  })
})

test('import reads what is packed, and refuses what ends in the middle', async () => {
  const osm =
    '<osm><node id="1" lat="50.642" lon="3.112"/><node id="2" lat="50.643" lon="3.112"/><way id="3"><nd ref="1"/><nd ref="2"/><tag k="highway" v="steps"/></way></osm>'
  const file = join(folder, 'rues')
  writeFileSync(file, gzipSync(osm))
  expect(await imported(file)).toMatchObject({ verdict: 'accept', kind: 'streets', counts: { streets: 1 } })
  writeFileSync(file, gzipSync(osm.slice(0, -5)))
  expect(await imported(file, '--as', 'streets')).toMatchObject({
    verdict: 'reject',
    messages: [{ code: 'xml-truncated', file: 'rues' }],
  })
})

test('import without a file, of no file or as nothing we know is wrong usage', async () => {
  await expect(imported()).rejects.toThrow(Usage)
  await expect(imported(join(folder, 'absent.csv'))).rejects.toThrow(Usage)
  await expect(imported(join(folder, 'liste.txt'), '--as', 'toString')).rejects.toThrow(Usage)
})

test('export writes files that agree with the manifest it prints, the same on every run', async () => {
  const out = join(folder, 'out')
  const manifest = await exported('--to', 'vilogia', '--out', out, ...PERIOD)
  const read = () =>
    new Map(readdirSync(out).map((file) => [file, new Uint8Array(readFileSync(join(out, file)))]))
  const files = read()
  expect([...files.keys()].sort()).toEqual([
    'LISEZMOI.txt',
    'counts.csv',
    'manifest.json',
    'situations.csv',
    'situations.geojson',
  ])
  const text = readFileSync(join(out, 'manifest.json'), 'utf8')
  expect(JSON.parse(text)).toEqual(manifest)
  expect(manifestFlaws(text, files)).toEqual([])
  await exported('--to', 'vilogia', '--out', out, ...PERIOD)
  expect(read()).toEqual(files)
})

test('export to nobody, of a reversed period or without its options is wrong usage', async () => {
  await expect(exported('--to', 'nobody', '--out', folder, ...PERIOD)).rejects.toThrow(Usage)
  await expect(exported('--to', 'vilogia', '--out', folder)).rejects.toThrow(Usage)
  await expect(
    exported('--to', 'vilogia', '--out', folder, '--from', '2026-09-30', '--until', '2026-07-01'),
  ).rejects.toThrow(Usage)
})
