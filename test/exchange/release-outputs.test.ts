import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getIssues } from '@placemarkio/check-geojson'
import { parse } from 'csv-parse/sync'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { Estate } from '../../src/domain/estate.ts'
import { isRefusal } from '../../src/domain/refusal.ts'
import { RELEASE_FORMS, type Release } from '../../src/domain/release.ts'
import { writeRelease } from '../../src/exchange/packages/write-release.ts'
import { withheldReasons } from '../../src/messages/reports.ts'
import { makeRelease } from '../../src/reports/release.ts'
import { exampleEstate } from '../example/embedded-estate.ts'
import { leaksIn, withCanaries, withoutCanaries } from '../reports/canary.ts'

const TODAY = '2026-11-24'
const QUARTER = { from: '2026-07-01', until: '2026-09-30' }
const RECIPIENTS = ['vilogia', 'partenord-habitat', 'logis-metropole', 'ville', 'ag2r-la-mondiale']
const example = withoutCanaries(exampleEstate(1, TODAY))

const released = (held: Estate, to: string): Release => {
  const made = makeRelease(held, to, QUARTER, TODAY)
  if (isRefusal(made)) throw new Error(`${to}: ${made.code}`)
  return made
}
const decode = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
/** Every file of every form, entries of the archive apart, with the names that they bear. */
const textsOf = (held: Estate, to: string): readonly string[] =>
  RELEASE_FORMS.flatMap((form) => {
    const { name, bytes } = writeRelease(released(held, to), form)
    if (form !== 'zip') return [name, decode(bytes)]
    return [name, ...Object.entries(unzipSync(bytes)).flatMap(([entry, inside]) => [entry, decode(inside)])]
  })

test('of 10 000 notes and names, in every text of every kind, not one fragment is in any file of any form for anybody', () => {
  const filled = withCanaries(example)
  const without = RECIPIENTS.flatMap((to) => textsOf(example, to))
  const outputs = RECIPIENTS.flatMap((to) => textsOf(filled, to))
  expect(outputs).toHaveLength(without.length)
  expect(outputs.length).toBe(RECIPIENTS.length * (1 + 5 * 2 + 2 * 2))
  // Reasons are words of ours: with notes, the file says that they stay.
  expect(leaksIn(outputs, [...without, ...Object.values(withheldReasons)])).toEqual([])
})

test('a note that did leave would be seen: the same texts with one note in them', () => {
  const filled = withCanaries(example)
  const note = [...filled.situation.values()].find((each) => each.note)!.note!
  const outputs = textsOf(filled, 'vilogia')
  expect(
    leaksIn([...outputs, `${outputs.at(-1)} ${note.slice(0, 30)}`], textsOf(example, 'vilogia')),
  ).not.toEqual([])
})

test.each(RECIPIENTS)('an independent linter finds nothing against the GeoJSON of %s', (to) => {
  expect(getIssues(decode(writeRelease(released(example, to), 'geojson').bytes))).toEqual([])
})

test.each([true, false])('tables, with their mark (%s) or not, are read alike by a second parser', (bom) => {
  for (const to of RECIPIENTS) {
    const release = released(example, to)
    const text = decode(writeRelease(release, 'csv', bom).bytes)
    expect(text.startsWith('\ufeff')).toBe(bom)
    const rows: Record<string, string>[] = parse(text, { delimiter: ';', columns: true, bom: true })
    expect(rows.map((row) => row.identifiant)).toEqual(release.rows.map(({ id }) => id))
    rows.forEach((row, index) => {
      const { at, on, placeName, reference = '' } = release.rows[index]!
      expect([row.longitude, row.latitude].map((degrees) => Number(degrees?.replace(',', '.')))).toEqual([
        ...at,
      ])
      expect([row.date, row.lieu, row.reference]).toEqual([on, placeName, reference])
    })
    const inside = unzipSync(writeRelease(release, 'zip', bom).bytes)
    expect(decode(inside['situations.csv']!)).toBe(text)
    expect(decode(inside['counts.csv']!).startsWith('\ufeff')).toBe(bom)
    const counts: Record<string, string>[] = parse(inside['counts.csv']!, {
      delimiter: ';',
      columns: true,
      bom: true,
    })
    expect(counts.map(({ mesure, nombre }) => [mesure, nombre])).toEqual(
      release.counts.map(({ measure, count }) => [measure, count === undefined ? '' : String(count)]),
    )
    for (const { nombre, motif } of counts) expect(nombre === '').toBe(motif !== '')
  }
})

test('the manifest and the read-me of each say purpose, forbidden reuse and the day it must be erased', () => {
  for (const to of RECIPIENTS) {
    const release = released(example, to)
    const inside = unzipSync(writeRelease(release, 'zip').bytes)
    const manifest = JSON.parse(decode(inside['manifest.json']!))
    const readMe = decode(inside['LISEZMOI.txt']!)
    expect(manifest).toMatchObject({ version: 2, expires: '2027-11-24', recipient: { id: to } })
    for (const words of [manifest.purpose, manifest.forbiddenReuse]) expect(readMe).toContain(words)
    expect(readMe).toContain('24 novembre 2027')
    expect(manifest.counts.totals).toHaveLength(release.counts.length)
  }
})

const hasGdal = spawnSync('ogrinfo', ['--version']).status === 0
test.skipIf(!hasGdal)(
  'GDAL reads the GeoJSON as one layer of points with its rows (skipped without ogrinfo)',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'tournee-gdal-'))
    for (const to of RECIPIENTS) {
      const release = released(example, to)
      const file = join(folder, `${to}.geojson`)
      writeFileSync(file, writeRelease(release, 'geojson').bytes)
      const { stdout, status } = spawnSync('ogrinfo', ['-ro', '-so', '-al', file], { encoding: 'utf8' })
      expect(status).toBe(0)
      expect(stdout).toContain(`Feature Count: ${release.rows.length}`)
      if (release.rows.length > 0) expect(stdout).toContain('Geometry: Point')
    }
    rmSync(folder, { recursive: true })
  },
)
