import { expect } from 'vitest'
import { exchanges } from '../../src/messages/exchanges.ts'
import { countHeaders, releaseHeaders } from '../../src/messages/release-files.ts'
import { sha256, type Unzipped } from './downloads.ts'
import { numberIn } from './steps.ts'

type Listed = { readonly file: string; readonly sha256: string; readonly bytes: number }
type Total = {
  readonly label: string
  readonly scope: 'recipient' | 'mission'
  readonly count: number | null
}

const linesOf = (zip: Unzipped, file: string): string[] =>
  zip.text(file).replace('\ufeff', '').trim().split('\r\n')

/** The manifest names every file beside it with its own length and SHA-256, and as many rows as there are. */
export const expectWhole = (zip: Unzipped, rows: number): void => {
  const manifest = JSON.parse(zip.text('manifest.json'))
  const listed = manifest.files as readonly Listed[]
  expect(['manifest.json', ...listed.map(({ file }) => file)].toSorted()).toEqual(zip.names.toSorted())
  for (const { file, sha256: said, bytes } of listed) {
    expect(sha256(zip.bytes(file)), file).toBe(said)
    expect(zip.bytes(file).length, file).toBe(bytes)
  }
  expect(manifest.counts.rows).toBe(rows)
  expect(linesOf(zip, 'situations.csv').length - 1).toBe(rows)
}

/** Only the columns that a recipient may get, none of them free text. */
export const expectNoFreeText = (zip: Unzipped): void => {
  const allowed = Object.values(releaseHeaders)
  expect(allowed.join(' ')).not.toMatch(/note|comment|texte|descri/i)
  const { features } = JSON.parse(zip.text('situations.geojson')) as { features: { properties: object }[] }
  for (const { properties } of features)
    for (const key of Object.keys(properties)) expect(allowed).toContain(key)
  for (const column of linesOf(zip, 'situations.csv')[0]?.split(';') ?? []) expect(allowed).toContain(column)
}

/** The totals of the screen are those of the manifest and of the table of counts, cell by cell. */
export const expectSameCounts = (zip: Unzipped, screen: readonly (readonly string[])[]): void => {
  const totals = JSON.parse(zip.text('manifest.json')).counts.totals as readonly Total[]
  const [header, ...lines] = linesOf(zip, 'counts.csv').map((line) => line.split(';'))
  const number = (header ?? []).indexOf(countHeaders[5])
  expect(totals.length).toBeGreaterThan(7)
  expect(lines.length).toBe(totals.length)
  totals.forEach(({ label, scope, count }, index) => {
    const row = screen.find(([first = '']) => first.endsWith(label)) ?? []
    const cell = row[scope === 'recipient' ? 1 : 2] ?? ''
    expect(lines[index]?.[number]).toBe(count === null ? '' : String(count))
    if (count === null) expect(cell, label).toContain(exchanges.notSaid)
    else expect(numberIn(cell), label).toBe(count)
  })
}
