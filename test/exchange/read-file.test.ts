import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import type { ImportTarget, ReadResult } from '../../src/domain/import.ts'
import { readFile } from '../../src/exchange/read-file.ts'
import { readContext, sourceOf } from './read-context.ts'

const SHARED = fileURLToPath(new URL('../../../shared/', import.meta.url))

const read = (text: string | Uint8Array, as?: ImportTarget, changes = {}): Promise<ReadResult> =>
  readFile(sourceOf(text), readContext(changes), as)
const of = async <K extends 'perimeter' | 'entrances' | 'situations'>(
  kind: K,
  result: Promise<ReadResult>,
) => {
  const found = await result
  if (found.kind !== kind) throw new Error(JSON.stringify(found))
  return found as Extract<ReadResult, { kind: K }>
}
const codes = (list: readonly { code: string }[]): string[] => list.map(({ code }) => code)

const HEAD = 'Bailleur;N°;Voie;Nb logements;Longitude;Latitude'
const entrances = (...rows: string[]) => of('entrances', read([HEAD, ...rows].join('\n')))
const SITUATIONS = 'date;heure;lieu;type;gravité;commentaire'
const situations = (...rows: string[]) => of('situations', read([SITUATIONS, ...rows].join('\n')))

test.skipIf(!existsSync(`${SHARED}territory/official`))(
  'the official priority area is read as it is, without a question',
  async () => {
    const file = readFileSync(`${SHARED}territory/official/qpv-QN05978M.geojson`)
    const { perimeter, questions } = await of('perimeter', read(file))
    expect(perimeter).toMatchObject({
      part: 'priority',
      code: 'QN05978M',
      precision: 'official',
      id: 'priority',
    })
    expect(perimeter.name).toMatch(/Nouveau Mons/)
    expect(questions).toEqual([])
    const wanted = JSON.parse(String(file)).features[0].geometry.coordinates[0][0].length
    expect(perimeter.geometry.coordinates.flat(perimeter.geometry.type === 'Polygon' ? 1 : 2).length).toBe(
      wanted,
    )
  },
)

test('an entrance keeps its landlord, number, dwellings and position; its id is that of its content', async () => {
  const rows = [
    'VILOGIA S.A.;12 bis;rue du Languedoc;24;3,1121;50,6421',
    'Partenord;14;rue de Bourgogne;1 016;3.1124;50.6422',
  ]
  const { entrances: found, notices } = await entrances(...rows)
  expect(found).toMatchObject([
    {
      landlord: 'vilogia',
      number: '12 bis, rue du Languedoc',
      dwellings: 24,
      at: [3.1121, 50.6421],
      access: 'badge',
    },
    { landlord: 'partenord-habitat', dwellings: 1016, at: [3.1124, 50.6422] },
  ])
  expect(codes(notices)).toEqual(['landlord-alias', 'landlord-alias'])
  const reversed = await entrances(...rows.toReversed())
  expect(reversed.entrances.map(({ id }) => id).toReversed()).toEqual(found.map(({ id }) => id))
})

test('a row that is wrong is told by line, column and value, and costs no other row', async () => {
  const { entrances: found, notices } = await entrances(
    'Vilogia;1;rue A;24;3,1121;50,6421',
    'Vilogia;2;rue A;douze;3,1122;50,6421',
    'Vilogia;3;rue A;-4;3,1123;50,6421',
    '',
    'Vilogia;4;rue A;24;NaN;50,6421',
    'Inconnu;5;rue A;24;3,1121;50,6422',
    'Vilogia;6;rue A;24;0;0',
  )
  expect(found.length).toBe(1)
  expect(notices.map(({ code, at, params }) => [code, at?.row, at?.field, params?.value])).toEqual([
    ['row-bad-number', 3, 'Nb logements', 'douze'],
    ['row-negative', 4, 'Nb logements', '-4'],
    ['row-bad-position', 6, 'Longitude', 'NaN ; 50,6421'],
    ['row-unknown-landlord', 7, 'Bailleur', 'Inconnu'],
    ['row-bad-position', 8, 'Longitude', '0 ; 0'],
  ])
})

test('Lambert-93, Web Mercator and swapped axes land where they are, and are asked about', async () => {
  const head = 'Bailleur;N°;Logements;X;Y'
  for (const [row, code] of [
    ['Vilogia;1;24;707943,06;7060578,2', 'projected-coordinates'],
    ['Vilogia;1;24;346437,39;6558266,60', 'projected-coordinates'],
    ['Vilogia;1;24;50,6421;3,1121', 'swapped-axes'],
  ]) {
    const result = await of('entrances', read(`${head}\n${row}`))
    const [lng, lat] = result.entrances[0]!.at
    expect(Math.hypot((lng - 3.1121) * 70_000, (lat - 50.6421) * 111_000), row).toBeLessThan(30)
    expect(codes(result.questions)).toEqual([code])
  }
})

test('a code of access written in the file is not kept', async () => {
  const result = await of(
    'entrances',
    read(`${HEAD};Accès\nVilogia;1;rue A;24;3,1121;50,6421;digicode 48A12`),
  )
  expect(result.entrances[0]).toMatchObject({ access: 'code' })
  expect(JSON.stringify(result)).not.toContain('48A12')
})

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
    of('situations', read(`date;heure;lieu;type;gravité;référence\n27/04/2026;19:40;E001;A1;2;${reference}`))
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
  ['<gpx><trk/></gpx>', 'format-not-read'],
  ['PK\u0003\u0004', 'not-text'],
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

test('a file too large is refused before it is opened', async () => {
  const closed = { name: 'big.csv', size: 50_000_000, bytes: () => Promise.reject(new Error('opened')) }
  expect(await readFile(closed, readContext())).toMatchObject({ code: 'file-too-large' })
  expect(await readFile({ ...closed, size: 5 }, readContext())).toMatchObject({
    kind: 'fault',
    code: 'file-unreadable',
  })
})
