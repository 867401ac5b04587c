import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { FILE_MOST_BYTES, STREAM_MOST_BYTES } from '../../src/domain/import.ts'
import { readFile } from '../../src/exchange/read-file.ts'
import { readContext } from './read-context.ts'
import { streamed } from './streamed.ts'

const CSV = 'Bailleur;N°;Voie;Nb logements;Longitude;Latitude\nVilogia;1;rue A;24;3,1121;50,6421\n'
const packed = new Uint8Array(gzipSync(CSV))

test('a packed file is read like the file in it', async () => {
  const plain = await readFile(streamed(CSV, 'a.csv'), readContext(), { as: 'landlord' })
  expect(plain.kind).toBe('landlord')
  expect(await readFile(streamed(packed, 'a.csv', 10), readContext(), { as: 'landlord' })).toEqual(plain)
})

test.each([
  ['cut short', packed.subarray(0, packed.length - 6)],
  ['cut in its head', packed.subarray(0, 5)],
  ['changed inside', packed.map((byte, at) => (at === packed.length - 7 ? byte ^ 1 : byte))],
])('a packed file that is %s is refused as damaged', async (_what, bytes) => {
  expect(await readFile(streamed(bytes), readContext())).toMatchObject({
    kind: 'refusal',
    code: 'gzip-damaged',
  })
})

test('a packed file that is packed again, or empty, is refused', async () => {
  expect(await readFile(streamed(new Uint8Array(gzipSync(packed))), readContext())).toMatchObject({
    code: 'not-text',
  })
  expect(await readFile(streamed(new Uint8Array(gzipSync(''))), readContext())).toMatchObject({
    code: 'file-empty',
  })
})

test('what comes out is capped by how many times larger it is, and the cap is named', async () => {
  const bomb = new Uint8Array(gzipSync(`lon;lat\n${'3;50\n'.repeat(6_000_000)}`))
  expect(bomb.length).toBeLessThan(200_000)
  expect(await readFile(streamed(bomb), readContext())).toMatchObject({
    code: 'unpacked-too-large',
    params: { limit: '200 fois sa taille' },
  })
})

test('a large file that is packed is cut while it is unpacked, with the lines of the file in it', async () => {
  const row = (at: number, lon: string, lat: string): string =>
    `59410_0460_${at};${at};;Rue de ${Math.imul(at, 2654435761)};59370;59410;Mons;${lon};${lat};entrée\n`
  const rows = Array.from({ length: 400_000 }, (_, at) => row(at, `2.${at % 1000}`, '48.8'))
  rows[300_000] = row(300_000, '3.112', '50.642')
  const text = `id;numero;rep;nom_voie;code_postal;code_insee;nom_commune;lon;lat;type_position\n${rows.join('')}`
  expect(text.length).toBeGreaterThan(FILE_MOST_BYTES)
  const file = streamed(new Uint8Array(gzipSync(text, { level: 1 })), 'adresses.csv.gz')
  const read = await readFile(file, readContext(), { as: 'addresses' })
  expect(read).toMatchObject({
    kind: 'addresses',
    seen: 400_000,
    records: [{ street: expect.stringMatching(/^Rue de/) }],
  })
  expect(read.kind !== 'refusal' && 'notices' in read && read.notices).toMatchObject([
    { code: 'cut-to-area', count: 399_999 },
  ])
})

test('a file beyond all limits is refused before it is opened, one that can’t be opened is a fault', async () => {
  const closed = {
    name: 'x',
    size: STREAM_MOST_BYTES + 1,
    bytes: () => Promise.reject(new Error('opened')),
    stream: () =>
      new ReadableStream<Uint8Array>({
        pull: (controller) => controller.error(new Error('gone')),
      }),
  }
  expect(await readFile(closed, readContext())).toMatchObject({
    code: 'file-too-large',
    params: { limit: '8 Go' },
  })
  for (const size of [5, FILE_MOST_BYTES + 1])
    expect(await readFile({ ...closed, size }, readContext())).toMatchObject({
      kind: 'fault',
      code: 'file-unreadable',
    })
})
