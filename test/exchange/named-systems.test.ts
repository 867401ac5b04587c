import { expect, test } from 'vitest'
import type { Read } from '../../src/domain/import.ts'
import type { Perimeter } from '../../src/domain/perimeter.ts'
import { isRefusal } from '../../src/domain/refusal.ts'
import { readFile } from '../../src/exchange/read-file.ts'
import { readContext, sourceOf } from './read-context.ts'

/** A territory of which nothing is known yet: metropolitan France. */
const fresh = readContext({ bounds: [-5.2, 41.3, 9.6, 51.1], bounded: false, places: [] })

const LILLE = [
  [3.11, 50.64],
  [3.116, 50.64],
  [3.116, 50.644],
  [3.11, 50.644],
  [3.11, 50.64],
] as const
const mercator = LILLE.map(([lng, lat]) => [
  (6378137 * lng * Math.PI) / 180,
  6378137 * Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)),
])

const collection = (type: string, coordinates: unknown, crs?: string): string =>
  JSON.stringify({
    type: 'FeatureCollection',
    ...(crs && { crs: { type: 'name', properties: { name: crs } } }),
    features: [
      { type: 'Feature', properties: { nom: 'Le quartier', type: '01' }, geometry: { type, coordinates } },
    ],
  })

const firstOf = ({ records }: Read): number[] => {
  const [lng, lat] = (records[0] as Perimeter).geometry.coordinates[0]![0] as unknown as [number, number]
  return [Number(lng.toFixed(5)), Number(lat.toFixed(5))]
}
const readAs = async (text: string, as: 'perimeter' | 'buildings', choices = {}): Promise<Read> => {
  const found = await readFile(sourceOf(text), fresh, { as, choices })
  if (!('records' in found)) throw new Error(JSON.stringify(found))
  return found
}

test.each(['perimeter', 'buildings'] as const)(
  'the system that a file of %s names is taken, though another would land in France as well',
  async (as) => {
    const read = await readAs(collection('Polygon', [mercator], 'urn:ogc:def:crs:EPSG::3857'), as)
    expect(firstOf(read)).toEqual(LILLE[0])
    const [question] = read.questions
    expect(question).toMatchObject({ code: 'projected-coordinates', taken: 'Web Mercator' })
    expect(question?.options?.map(({ value }) => value)).toEqual(['as-written', 'Web Mercator'])
  },
)

test('metres that may be of two systems are asked about, with both, and read as chosen', async () => {
  const text = collection('Polygon', [mercator])
  const read = await readAs(text, 'perimeter')
  expect(read.questions[0]?.options?.map(({ value }) => value)).toEqual([
    'as-written',
    'Lambert-93',
    'Web Mercator',
  ])
  expect(read.positions?.map(({ reading }) => reading)).toEqual(['Lambert-93', 'Web Mercator'])
  const chosen = await readAs(text, 'perimeter', { position: 'Web Mercator' })
  expect(firstOf(chosen)).toEqual(LILLE[0])
  expect(chosen.questions[0]).toMatchObject({ settled: true, taken: 'Web Mercator' })
})

test('French degrees named RGF93 or ETRS89 are those of WGS 84; a system that is none of ours is refused by name', async () => {
  for (const crs of ['urn:ogc:def:crs:EPSG::4171', 'EPSG:4258'])
    expect(firstOf(await readAs(collection('Polygon', [LILLE], crs), 'perimeter'))).toEqual(LILLE[0])
  const other = await readFile(sourceOf(collection('Polygon', [LILLE], 'EPSG:27572')), fresh, {
    as: 'perimeter',
  })
  expect(isRefusal(other) && other.code).toBe('unknown-crs')
})
