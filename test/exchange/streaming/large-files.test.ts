import { expect, test } from 'vitest'
import type { Read } from '../../../src/domain/import.ts'
import { readFile } from '../../../src/exchange/read-file.ts'
import { cutFile } from '../../../src/exchange/streaming/cut-file.ts'
import type { Kept } from '../../../src/exchange/streaming/cutter.ts'
import { readContext } from '../read-context.ts'
import { generated, HeapWatch } from './generated.ts'

const SIZE = process.env.TOURNEE_LONG ? 600_000_000 : 30_000_000
/** Young objects may fill this much before they are swept, whatever the size of the file. */
const MOST_MEGABYTES = 150
const EVERY = 10_000

const HEADER =
  'id;id_fantoir;numero;rep;nom_voie;code_postal;code_insee;nom_commune;code_insee_ancienne_commune;nom_ancienne_commune;x;y;lon;lat;type_position;alias;nom_ld;libelle_acheminement;nom_afnor;source_position;source_nom_voie;certification_commune;cad_parcelles\n'
/** One row of ten thousand lies in the quarter, all others in the rest of France. */
const address = (rank: number): string => {
  const isNear = rank % EVERY === 0
  const insee = isNear ? '59410' : String(1001 + (rank % 90_000)).padStart(5, '0')
  const [lon, lat] = isNear
    ? [3.112 + (rank / EVERY) * 1e-6, 50.642]
    : [-1 + (rank % 900) / 200, 43 + (rank % 700) / 200]
  const street = rank % 7 === 0 ? '"Rue ""du"" Bourg; côté cour"' : 'Rue de Bourgogne'
  return `${insee}_0460_${rank};${insee}_0460;${1 + (rank % 99)};;${street};59370;${insee};Mons-en-Barœul;;;;;${lon};${lat};entrée;;;MONS;RUE;commune;commune;1;\n`
}
const ban = generated('adresses-france.csv', SIZE, { before: HEADER, line: address, after: '' })

test('a national address base is cut to the quarter in bounded memory, and its rows keep their lines', async () => {
  const heap = new HeapWatch()
  let last = 0
  const cut = (await cutFile(ban, readContext(), {
    onProgress: (read, size) => {
      expect(read).toBeGreaterThanOrEqual(last)
      expect(size).toBe(SIZE)
      last = read
      heap.look()
    },
  })) as Kept
  expect(heap.growthMegabytes).toBeLessThan(MOST_MEGABYTES)
  expect(last).toBe(SIZE)
  const wanted = Math.ceil(cut.seen / EVERY)
  expect(cut.kept).toBe(wanted)
  expect(cut.rows).toEqual([1, ...Array.from({ length: wanted }, (_, index) => index * EVERY + 2)])
  expect(new TextDecoder().decode(cut.bytes).split('\n').length).toBe(wanted + 2)
}, 300_000)

test('what is left is read like any other file', async () => {
  const read = (await readFile(ban, readContext(), { as: 'addresses' })) as Read
  expect(read.kind).toBe('addresses')
  expect(read.records.length).toBe(Math.ceil(read.seen / EVERY))
  expect(read.notices).toContainEqual(
    expect.objectContaining({ code: 'cut-to-area', count: read.seen - read.records.length }),
  )
}, 300_000)

const block = (rank: number): string => {
  const isNear = rank % EVERY === 0
  const [lng, lat] = isNear ? [3.112, 50.642] : [-1 + (rank % 900) / 200, 43 + (rank % 700) / 200]
  const side = 0.0001
  const ring = [
    [lng, lat],
    [lng + side, lat],
    [lng + side, lat + side],
    [lng, lat + side],
    [lng, lat],
  ]
  return `${rank === 0 ? '' : ',\n'}${JSON.stringify({
    type: 'Feature',
    properties: {
      type: '01',
      nom: `« ]}, " ${rank}`,
      commune: '59410',
      created: '2020-01-01',
      updated: '2020-01-01',
    },
    geometry: { type: 'MultiPolygon', coordinates: [[ring]] },
  })}`
}
const cadastre = generated('cadastre.json', SIZE, {
  before: '{"type":"FeatureCollection","features":[',
  line: block,
  after: ']}\n',
})

test('a national cadastre is cut feature by feature in bounded memory, and features keep their rank', async () => {
  const heap = new HeapWatch()
  const cut = (await cutFile(cadastre, readContext(), { onProgress: () => heap.look() })) as Kept
  expect(heap.growthMegabytes).toBeLessThan(MOST_MEGABYTES)
  const wanted = Math.ceil(cut.seen / EVERY)
  expect(cut.rows).toEqual(Array.from({ length: wanted }, (_, index) => index * EVERY + 1))
  expect(JSON.parse(new TextDecoder().decode(cut.bytes)).features.length).toBe(wanted)
}, 300_000)

test('a reading is stopped at its next part, and leaves the file alone', async () => {
  let parts = 0
  const read = await readFile(ban, readContext(), {
    isStopped: () => parts > 10,
    breathe: async () => void parts++,
  })
  expect(read).toMatchObject({ kind: 'refusal', code: 'stopped' })
  expect(parts).toBe(11)
})

test('without a perimeter a large file says that one is to be chosen first', async () => {
  for (const source of [ban, cadastre])
    expect(await readFile(source, readContext({ bounded: false }))).toMatchObject({
      code: 'perimeter-needed',
    })
})

const area = (rank: number): string => {
  const [lng, lat] = rank === 700 ? [3.11, 50.64] : [-1 + (rank % 40) / 10, 43 + Math.floor(rank / 40) / 10]
  const turn = (step: number): number[] => [
    lng + 0.005 * Math.cos((step * Math.PI) / 250),
    lat + 0.004 * Math.sin((step * Math.PI) / 250),
  ]
  const ring = Array.from({ length: 500 }, (_, step) => turn(step))
  const code = rank === 700 ? 'QN05978M' : `QN${String(10_000 + rank)}M`
  return `${rank === 0 ? '' : ',\n'}${JSON.stringify({
    type: 'Feature',
    properties: { code_qp: code, lib_qp: `Quartier ${rank}` },
    geometry: { type: 'Polygon', coordinates: [[...ring, ring[0]]] },
  })}`
}

test('a national file of priority areas asks which one by name, then gives that one, before there is a territory', async () => {
  const file = generated('qpv.geojson', 30_000_000, {
    before: '{"type":"FeatureCollection","features":[',
    line: area,
    after: ']}',
  })
  const context = readContext({ bounded: false, bounds: [-5.2, 41.3, 9.6, 51.1] })
  const asked = (await readFile(file, context)) as Read
  expect(asked).toMatchObject({
    kind: 'perimeter',
    records: [],
    questions: [{ code: 'several-areas', several: true }],
  })
  expect(asked.questions[0]?.options).toContainEqual({ value: 'QN05978M', label: 'Quartier 700 (QN05978M)' })
  const chosen = (await readFile(file, context, { choices: { areas: ['QN05978M'] } })) as Read
  expect(chosen.records).toMatchObject([{ kind: 'perimeter', code: 'QN05978M', name: 'Quartier 700' }])
  expect(chosen.questions.filter(({ settled }) => !settled)).toEqual([])
})
