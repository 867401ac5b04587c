import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { type AnyRecord, emptyEstate, withRecords } from '../../../src/domain/estate.ts'
import { isFault, isRefusal } from '../../../src/domain/refusal.ts'
import { readTerritoryZip, territoryZip } from '../../../src/exchange/formats/territory-zip.ts'
import { readFile } from '../../../src/exchange/read-file.ts'
import { verdictOf } from '../../../src/exchange/verdict.ts'
import { readContext } from '../../../src/operations/imports/read-context.ts'
import { exampleEstate } from '../../example/embedded-estate.ts'
import { anyTerritory } from '../any-territory.ts'
import { territoryFiles } from '../territory-files.ts'

const CORPUS = fileURLToPath(new URL('../../../../shared/corpus/handmade/zip/', import.meta.url))
const DAY = '2026-11-24'
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const embedded = (): Record<string, Uint8Array> =>
  Object.fromEntries([...territoryFiles()].map(([file, text]) => [file, bytesOf(text)]))
const recordsOf = (bytes: Uint8Array): readonly AnyRecord[] => {
  const read = readTerritoryZip(bytes)
  if (isRefusal(read) || isFault(read)) throw new Error(JSON.stringify(read))
  return read.records
}

test('the import of one’s own export is the identity, and exported again it gives the same bytes', () => {
  fc.assert(
    fc.property(anyTerritory, (territory) => {
      const { bytes } = territoryZip(territory, DAY)
      const again = withRecords(emptyEstate(), recordsOf(bytes))
      expect(again).toEqual(territory)
      const second = territoryZip(again, DAY).bytes
      const twice = withRecords(emptyEstate(), recordsOf(second))
      expect(territoryZip(twice, DAY).bytes).toEqual(second)
    }),
    { numRuns: 40 },
  )
})

test('a territory with a year of records exports its places alone, under its name', () => {
  const example = exampleEstate(1, DAY)
  const { name, bytes, type } = territoryZip(example, DAY)
  expect({ name, type }).toEqual({ name: 'Nouveau Mons.tournee.zip', type: 'application/zip' })
  const again = withRecords(emptyEstate(), recordsOf(bytes))
  expect(again.entrance).toEqual(example.entrance)
  expect(again.street.size).toBe(2565)
  expect([again.situation.size, again.passage.size, again.round.size]).toEqual([0, 0, 0])
})

test('through the import door it is a territory of its own, whatever is at hand', async () => {
  const example = exampleEstate(1, DAY)
  const { bytes } = territoryZip(example, DAY)
  const source = {
    ...{ name: 'recu.bin', size: bytes.length, bytes: async () => bytes },
    stream: () => new Blob([bytes as BlobPart]).stream() as ReadableStream<Uint8Array>,
  }
  const context = readContext({ estate: example, session: { today: DAY } })
  for (const as of [undefined, 'territory'] as const) {
    const read = await readFile(source, context, as ? { as } : {})
    expect(read).toMatchObject({ kind: 'territory' })
    expect(verdictOf(read, as, source.name)).toMatchObject({
      ...{ verdict: 'accept', kind: 'territory', messages: [] },
      counts: { perimeters: 2, entrances: 214, streets: 2565, dwellings: 2844 },
    })
  }
})

test('a file corrected by hand is told and read; one that is not of the territory is left', () => {
  const files = embedded()
  const text = new TextDecoder().decode(files['entrances.geojson'])
  files['entrances.geojson'] = bytesOf(text.replace('"dwellings":13', '"dwellings":14'))
  files['notes.txt'] = bytesOf('x')
  expect(readTerritoryZip(zipSync(files))).toMatchObject({
    kind: 'territory',
    notices: [
      { code: 'package-changed', params: { file: 'entrances.geojson' } },
      { code: 'package-unlisted', params: { file: 'notes.txt' } },
    ],
  })
})

const replace = (file: string, text: string | Uint8Array) => (files: Record<string, Uint8Array>) => {
  files[file] = typeof text === 'string' ? bytesOf(text) : text
}

test.each([
  [
    'a file that the manifest names is missing',
    'package-incomplete',
    (files: Record<string, Uint8Array>) => void delete files['datasets.json'],
  ],
  [
    'the manifest is missing',
    'not-a-territory',
    (files: Record<string, Uint8Array>) => void delete files['manifest.json'],
  ],
  [
    'it is a workbook',
    'not-text',
    (files: Record<string, Uint8Array>) => {
      delete files['manifest.json']
      files['[Content_Types].xml'] = bytesOf('<Types/>')
    },
  ],
  ['a layer is not UTF-8', 'not-text', replace('codes.json', Uint8Array.of(0xe9))],
  [
    'the manifest is of a later version',
    'format-newer',
    (files: Record<string, Uint8Array>) => {
      const manifest = JSON.parse(new TextDecoder().decode(files['manifest.json']))
      files['manifest.json'] = bytesOf(JSON.stringify({ ...manifest, version: 9 }))
    },
  ],
  [
    'the manifest is that of a landlord’s file',
    'manifest-invalid',
    replace('manifest.json', '{"format":"tournee-release","version":1}'),
  ],
  ['an entry leaves the folder', 'zip-name', replace('../evil.json', '{}')],
])('refused when %s', (_what, code, damage) => {
  const files = embedded()
  damage(files)
  expect(readTerritoryZip(zipSync(files))).toMatchObject({ kind: 'refusal', code })
})

test.skipIf(!existsSync(CORPUS))(
  'an archive of something else is refused, a nested one stays closed (skipped without ../shared)',
  () => {
    for (const name of ['zip-ok', 'zip-bomb-nested', 'zip-no-manifest', 'zip-bomb-lying-size']) {
      expect(readTerritoryZip(new Uint8Array(readFileSync(`${CORPUS}${name}.zip`))), name).toMatchObject({
        kind: 'refusal',
      })
    }
  },
)
