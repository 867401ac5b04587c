import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import type { ImportTarget, Read, ReadKind, ReadResult } from '../../src/domain/import.ts'
import { readFile } from '../../src/exchange/read-file.ts'
import { readContext, sourceOf } from './read-context.ts'

const SHARED = fileURLToPath(new URL('../../../shared/', import.meta.url))

const read = (text: string | Uint8Array, as?: ImportTarget): Promise<ReadResult> =>
  readFile(sourceOf(text), readContext(), as === undefined ? {} : { as })
const readAs = async (kind: ReadKind, result: Promise<ReadResult>): Promise<Read> => {
  const found = await result
  if (found.kind !== kind) throw new Error(JSON.stringify(found))
  return found
}
const codes = (list: readonly { code: string }[]): string[] => list.map(({ code }) => code)

const SITUATIONS = 'date;heure;lieu;type;gravité;commentaire'
const situations = async (...rows: string[]) => {
  const found = await readAs('situations', read([SITUATIONS, ...rows].join('\n')))
  return { ...found, situations: found.records.filter((record) => record.kind === 'situation') }
}

test.skipIf(!existsSync(`${SHARED}territory/official`))(
  'the official priority area is read as it is, without a question',
  async () => {
    const file = readFileSync(`${SHARED}territory/official/qpv-QN05978M.geojson`)
    const { records, questions, datasets } = await readAs('perimeter', read(file))
    const [perimeter] = records.filter((record) => record.kind === 'perimeter')
    if (!perimeter) throw new Error('no perimeter')
    expect(perimeter).toMatchObject({
      part: 'priority',
      code: 'QN05978M',
      precision: 'official',
      id: 'priority',
      source: 'Quartiers prioritaires 2024',
    })
    expect(datasets).toMatchObject([{ name: perimeter.source, licence: 'Licence Ouverte 2.0' }])
    expect(perimeter.name).toMatch(/Nouveau Mons/)
    expect(questions).toEqual([])
    const wanted = JSON.parse(String(file)).features[0].geometry.coordinates[0][0].length
    expect(perimeter.geometry.coordinates.flat(perimeter.geometry.type === 'Polygon' ? 1 : 2).length).toBe(
      wanted,
    )
  },
)

test('a situation is read with its code by id, label or word, its place by name, its local hour', async () => {
  const { situations: found } = await situations(
    '27/04/2026;19:40;Square nord;B1;2;musique',
    '2026-04-27T19:40:00+02:00;;square NORD;nuisances sonores;forte;',
    '27/04/2026;;E001;dégradation;;',
  )
  expect(found).toMatchObject([
    {
      code: 'B1',
      place: 'square',
      when: { minute: '2026-04-27T17:40Z' },
      severity: 2,
      note: 'musique',
      audience: 'team',
      responsible: 'ville',
    },
    { code: 'B1', place: 'square', when: { minute: '2026-04-27T17:40Z' }, severity: 3 },
    {
      code: 'D1',
      place: 'E001',
      when: { day: '2026-04-27', band: 'midday' },
      severity: 1,
      audience: 'funder',
      responsible: 'vilogia',
    },
  ])
  expect(found.map(({ statusSteps }) => statusSteps[0]!.status)).toEqual(['observed', 'observed', 'noted'])
})

test('what designates somebody is masked before it is kept, and the masking is asked about', async () => {
  const result = await situations('27/04/2026;19:40;E001;B1;2;vu Mme Modèle au 06 39 98 12 34')
  expect(result.situations[0]!.note).toBe('vu [masqué] au [masqué]')
  expect(codes(result.questions)).toEqual(['notes-masked'])
  expect(JSON.stringify(result)).not.toContain('Modèle')
})

test('a reference that designates somebody is not kept, and that is asked about; a ticket number is', async () => {
  const table = (reference: string) =>
    readAs(
      'situations',
      read(`date;heure;lieu;type;gravité;référence\n27/04/2026;19:40;E001;A1;2;${reference}`),
    )
  const named = await table('Mme Modèle 06 39 98 12 34')
  expect(JSON.stringify(named)).not.toContain('Modèle')
  expect(codes(named.questions)).toEqual(['notes-masked'])
  expect(JSON.stringify(await table('VIL-2026-77'))).toContain('VIL-2026-77')
})

test('what is noted by sector only is refused at an address', async () => {
  const { situations: found, notices } = await situations(
    '27/04/2026;19:40;E001;G1;2;',
    '27/04/2026;19:40;Nord;G1;2;',
    '27/04/2026;19:40;E001;C5;2;',
  )
  expect(found.map(({ place }) => place)).toEqual(['sector-nord'])
  expect(codes(notices)).toEqual(['row-place-too-fine', 'row-place-too-fine'])
})

test('the same file gives the same ids, a row written twice is kept once', async () => {
  const rows = ['27/04/2026;19:40;E001;B1;2;', '28/04/2026;19:40;E001;B1;2;', '27/04/2026;19:40;E001;B1;2;']
  const one = await situations(...rows)
  const two = await situations(...rows.toReversed())
  expect(one.situations.length).toBe(2)
  expect(new Set(two.situations.map(({ id }) => id))).toEqual(new Set(one.situations.map(({ id }) => id)))
  expect(codes(one.notices)).toEqual(['row-duplicate'])
})

test.each([
  ['', 'file-empty'],
  ['  \n', 'file-empty'],
  ['<!DOCTYPE html><p>expired', 'file-is-html'],
  ['<gpx><trk/></gpx>', 'no-track'],
  ['PK\u0003\u0004', 'zip-damaged'],
  ['{"type":"FeatureCollection","features":[{', 'json-truncated'],
  ['{"type":"FeatureCollection",\n"features":[],}', 'not-json'],
  ['[[', 'json-truncated'],
  ['['.repeat(5000), 'json-too-deep'],
  ['{"type":"Topology"}', 'format-not-read'],
  ['bonjour', 'unknown-format'],
])('%j without a target is refused as %s', async (text, code) => {
  expect(await read(text)).toMatchObject({ kind: 'refusal', code, at: { file: 'essai.txt' } })
})

test('a mistake in JSON is told by line and column', async () => {
  expect(await read('{"type":"FeatureCollection",\n"features":[],}', 'perimeter')).toMatchObject({
    params: { line: 2, column: 15 },
  })
})

test('a file that does not open is a fault', async () => {
  const closed = {
    ...sourceOf('', 'big.csv'),
    size: 5,
    bytes: () => Promise.reject(new Error('gone')),
  }
  expect(await readFile(closed, readContext())).toMatchObject({ kind: 'fault', code: 'file-unreadable' })
})
