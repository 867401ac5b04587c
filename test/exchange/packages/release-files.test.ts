import { readFile } from 'node:fs/promises'
import { unzipSync } from 'fflate'
import validation from 'geojson-validation'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import type { Period } from '../../../src/domain/period.ts'
import { isRefusal } from '../../../src/domain/refusal.ts'
import type { Release, ReleaseRow } from '../../../src/domain/release.ts'
import { releaseCsv } from '../../../src/exchange/formats/release-csv.ts'
import { releaseGeojson } from '../../../src/exchange/formats/release-geojson.ts'
import { manifestFlaws } from '../../../src/exchange/packages/manifest.ts'
import { releaseFiles } from '../../../src/exchange/packages/release-files.ts'
import { writeRelease } from '../../../src/exchange/packages/write-release.ts'
import { csvText } from '../../../src/exchange/tables/csv-text.ts'
import { makeRelease } from '../../../src/reports/release.ts'
import { exampleEstate } from '../../example/embedded-estate.ts'

const TODAY = '2026-11-24'
const QUARTER: Period = { from: '2026-07-01', until: '2026-09-30' }
const example = exampleEstate(1, TODAY)

const released = (to: string): Release => {
  const made = makeRelease(example, to, QUARTER, TODAY)
  if (isRefusal(made)) throw new Error(made.code)
  return made
}
const FIELDS = [
  'identifiant',
  'code',
  'situation',
  'code_destinataire',
  'famille',
  'lieu_id',
  'lieu',
  'date',
  'gravite',
  'recurrence',
  'statut',
  'reference',
]
const RECIPIENTS = ['vilogia', 'partenord-habitat', 'logis-metropole', 'ville']
const decode = (bytes: Uint8Array | undefined): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)

test.each(RECIPIENTS)(
  'the GeoJSON of %s is valid by RFC 7946 and holds each row, its allowed fields only',
  (to) => {
    const release = released(to)
    const collection = JSON.parse(releaseGeojson(release))
    expect(validation.valid(collection, true)).toEqual([])
    expect(collection.features.length).toBe(release.rows.length)
    expect(release.rows.length).toBeGreaterThan(0)
    for (const [index, feature] of collection.features.entries()) {
      const row = release.rows[index] as ReleaseRow
      expect(feature).toMatchObject({ id: row.id, geometry: { type: 'Point', coordinates: row.at } })
      expect(Object.keys(feature.properties)).toEqual(FIELDS)
      expect(feature.properties).toMatchObject({ code: row.code, date: row.on, gravite: row.severity })
    }
    expect(collection).toMatchObject({ period: QUARTER, expires: release.expires, fictional: true })
  },
)

test.each(RECIPIENTS)('the table of %s, read by another parser, says what the GeoJSON says', (to) => {
  const release = released(to)
  const text = releaseCsv(release)
  expect(text.startsWith('\ufeff')).toBe(true)
  const { data, errors } = Papa.parse<Record<string, string>>(text.slice(1), {
    header: true,
    skipEmptyLines: true,
  })
  expect(errors).toEqual([])
  const features = JSON.parse(releaseGeojson(release)).features
  expect(data.length).toBe(features.length)
  data.forEach((line, index) => {
    const { properties, geometry } = features[index]
    for (const field of FIELDS) expect(line[field]).toBe(String(properties[field]))
    const position = [line.longitude, line.latitude].map((degrees) => Number(degrees?.replace(',', '.')))
    expect(position).toEqual(geometry.coordinates)
    expect(line.date).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  })
})

test('a cell that a spreadsheet would run is made harmless, a number is not', () => {
  const text = csvText(
    ['a'],
    [['=1+1'], ['+33'], ['-12'], ['@SUM(A1)'], ['\t=1'], ['＝1'], [-12], ['a;b'], ['say "no"'], [' x']],
  )
  expect(text.split('\r\n')).toEqual([
    '\ufeffa',
    "'=1+1",
    "'+33",
    "'-12",
    "'@SUM(A1)",
    '"\'\t=1"',
    "'＝1",
    '-12',
    '"a;b"',
    '"say ""no"""',
    '" x"',
    '',
  ])
})

test('the archive holds five files that agree with its manifest, whose totals are those of the release', () => {
  const release = released('vilogia')
  const { name, bytes, type } = writeRelease(release, 'zip')
  expect({ name, type }).toEqual({
    name: 'tournee-fichier-2026-t3-vilogia-exemple.zip',
    type: 'application/zip',
  })
  const files = new Map(Object.entries(unzipSync(bytes)))
  expect([...files.keys()].sort()).toEqual([
    'LISEZMOI.txt',
    'counts.csv',
    'manifest.json',
    'situations.csv',
    'situations.geojson',
  ])
  const text = decode(files.get('manifest.json'))
  expect(manifestFlaws(text, files)).toEqual([])
  const manifest = JSON.parse(text)
  expect(manifest).toMatchObject({
    recipient: { id: 'vilogia' },
    period: QUARTER,
    expires: release.expires,
    counts: { rows: release.rows.length },
    withheld: release.withheld.map(({ reason, count }) => ({ withheld: reason, ...(count && { count }) })),
  })
  expect(manifest.purpose).toMatch(/\S/)
  expect(manifest.forbiddenReuse).toMatch(/locative/)
  const counts = Papa.parse<string[]>(decode(files.get('counts.csv')).slice(1), { skipEmptyLines: true }).data
  expect(counts.length - 1).toBe(release.counts.length)
})

test('the same release gives the same bytes', () => {
  expect(writeRelease(released('vilogia'), 'zip')).toEqual(writeRelease(released('vilogia'), 'zip'))
})

test('the checker tells a file that is changed, missing or not listed, and a manifest that is none', () => {
  const { files } = releaseFiles(released('vilogia'))
  const text = decode(files.get('manifest.json'))
  const with_ = (edit: (copy: Map<string, Uint8Array>) => void) => {
    const copy = new Map(files)
    edit(copy)
    return manifestFlaws(text, copy)
  }
  expect(with_((copy) => copy.set('counts.csv', new Uint8Array(3)))).toEqual([
    { file: 'counts.csv', flaw: 'changed' },
  ])
  expect(with_((copy) => copy.delete('situations.csv'))).toEqual([
    { file: 'situations.csv', flaw: 'missing' },
  ])
  expect(with_((copy) => copy.set('more.csv', new Uint8Array(3)))).toEqual([
    { file: 'more.csv', flaw: 'unlisted' },
  ])
  expect(manifestFlaws('{}', files)).toEqual([{ file: 'manifest.json', flaw: 'not-a-manifest' }])
})

test('no note, no hour and no record id is in any file', () => {
  const { files } = releaseFiles(released('vilogia'))
  const all = [...files.values()].map(decode).join('\n')
  expect([...example.situation.keys()].filter((id) => all.includes(id))).toEqual([])
  const notes = [...example.situation.values()].flatMap(({ note }) => (note && note.length > 8 ? [note] : []))
  expect(notes.filter((note) => all.includes(note))).toEqual([])
  expect(all).not.toMatch(/\d{2}:\d{2}/)
})

test('an insurer gets counts and no row', () => {
  const made = makeRelease(example, 'ag2r-la-mondiale', QUARTER, TODAY)
  if (isRefusal(made)) return expect(made.code).toBe('nothing-to-send')
  expect(JSON.parse(releaseGeojson(made)).features).toEqual([])
})

test('recipient formats are given a release and nothing else', async () => {
  for (const format of ['release-geojson', 'release-csv', 'release-zip']) {
    const source = await readFile(
      new URL(`../../../src/exchange/formats/${format}.ts`, import.meta.url),
      'utf8',
    )
    const exported = [...source.matchAll(/^export (?:const|function) (\w+)[^\n]*?\(([^)]*)\)/gm)]
    expect(exported.length).toBeGreaterThan(0)
    for (const [, name, given] of exported)
      expect(`${name}(${given})`).toMatch(/^\w+\(release: Release(, bom = true)?\)$/)
  }
})
