import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Source } from '../../../src/domain/import.ts'
import { isRefusal, type Refusal } from '../../../src/domain/refusal.ts'
import { readFile } from '../../../src/exchange/read-file.ts'
import { cutFile } from '../../../src/exchange/streaming/cut-file.ts'
import type { Kept } from '../../../src/exchange/streaming/cutter.ts'
import { readContext } from '../read-context.ts'
import { streamed } from '../streamed.ts'

const cut = (source: Source, options = {}, context = {}) => cutFile(source, readContext(context), options)
const textOf = (result: Kept | Refusal): string =>
  isRefusal(result) ? result.code : new TextDecoder().decode((result as Kept).bytes)

const CSV = [
  '\ufeffid;nom;x;y;lon;lat;code_insee',
  '1;"a;""b""\r\nsuite";;;3,112;50,642;59410',
  '',
  '2;ailleurs;;;2.3;48.8;75056',
  '3;Lambert;707943.06;7060578.2;;;59410',
  '4;sans place;0;0;;;59410',
  '5;sans place ailleurs;;;;;75056',
  '6;"jamais fermé;;;3.112;50.642;59410',
  '7;dernier;;;3.113;50.643;59410',
].join('\r\n')

test('a table keeps its header, the rows near by either pair of columns, and those without a place by their commune', async () => {
  const kept = (await cut(streamed(CSV))) as Kept
  expect(
    textOf(kept)
      .split('\n')
      .map((line) => line.slice(0, 9)),
  ).toEqual(['id;nom;x;', '1;"a;""b"', 'suite";;;', '3;Lambert', '4;sans pl', '7;dernier', ''])
  expect(kept.rows).toEqual([1, 2, 3, 6, 7, 10])
  expect(kept.notices.map(({ code, count, at }) => [code, count, at?.row])).toEqual([
    ['row-bad-quote', 1, 9],
    ['cut-to-area', 1, undefined],
    ['rows-unplaced', 1, undefined],
  ])
})

test('points written as text, in degrees or Lambert-93, are places', async () => {
  const rows = [
    'rnb_id;point',
    'A;SRID=4326;POINT(3.112 50.642)',
    'B;"SRID=2154;POINT (707943.06 7060578.2)"',
    'C;POINT (2.3 48.8)',
  ]
  const csv = rows
    .map((row) => row.replace('A;SRID=4326;', 'A;"SRID=4326;').replace('50.642)', '50.642)"'))
    .join('\n')
  expect(((await cut(streamed(csv))) as Kept).rows).toEqual([1, 2, 3])
})

test('rows without any position are kept for communes known beforehand', async () => {
  const csv = 'DEPCOM;NUMVOIE;NOMVOIE\n59410;2;BOURGOGNE\n59009;3;PARIS\n'
  expect(textOf(await cut(streamed(csv), {}, { communes: ['59410'] }))).toBe(
    'DEPCOM;NUMVOIE;NOMVOIE\n59410;2;BOURGOGNE\n',
  )
  expect(textOf(await cut(streamed('a;b\n1;2\n')))).toBe('cut-not-possible')
})

const feature = (id: number, coordinates: unknown, properties = {}) => ({
  type: 'Feature',
  properties: { id, nom: '}],[{ "é" \\', ...properties },
  geometry: coordinates === null ? null : { type: 'Point', coordinates },
})
const GEOJSON = JSON.stringify(
  {
    type: 'FeatureCollection',
    crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:OGC:1.3:CRS84' } },
    features: [
      feature(1, [3.112, 50.642]),
      feature(2, [2.3, 48.8]),
      feature(3, null),
      null,
      feature(5, [50.642, 3.112]),
      feature(6, [707943.06, 7060578.2]),
    ],
    generator: 'essai',
  },
  null,
  1,
)

test('a collection keeps what any reading brings near, its ranks and what stands around the features', async () => {
  const kept = (await cut(streamed(GEOJSON))) as Kept
  expect(kept.rows).toEqual([1, 5, 6])
  const { features, ...around } = JSON.parse(textOf(kept))
  expect(features.map(({ properties }: { properties: { id: number } }) => properties.id)).toEqual([1, 5, 6])
  expect(around).toMatchObject({ crs: { type: 'name' }, generator: 'essai' })
})

test('a polygon around the whole quarter is near, though no corner of it is', async () => {
  const ring = [
    [3, 50],
    [4, 50],
    [4, 51],
    [3, 51],
    [3, 50],
  ]
  const text = JSON.stringify({
    type: 'FeatureCollection',
    features: [{ type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [ring] } }],
  })
  expect(((await cut(streamed(text))) as Kept).kept).toBe(1)
})

const OVERPASS = JSON.stringify({
  osm3s: { timestamp_osm_base: '2026-01-05T10:00:00Z' },
  elements: [
    { type: 'way', id: 10, nodes: [1, 2], tags: { highway: 'path' } },
    { type: 'way', id: 11, nodes: [3, 4], tags: { highway: 'path' } },
    { type: 'node', id: 1, lat: 50.642, lon: 3.112 },
    { type: 'node', id: 2, lat: 50.6421, lon: 3.1121 },
    { type: 'node', id: 3, lat: 48.8, lon: 2.3 },
    { type: 'node', id: 4, lat: 48.8, lon: 2.31 },
    { type: 'relation', id: 20, members: [{ type: 'way', ref: 10, role: 'outer' }] },
  ],
})
const OSM = `<?xml version="1.0"?><osm version="0.6"><meta osm_base="2026-01-05T10:00:00Z"/>
<way id="10"><nd ref="1"/><nd ref="2"/><tag k="highway" v="path"/><tag k="name" v="a &lt; &quot;b&quot; &amp; é"/></way>
<way id="11"><nd ref="3"/><nd ref="4"/></way>
<node id="1" lat="50.642" lon="3.112"/><node id="2" lat="50.6421" lon="3.1121"/>
<node id="3" lat="48.8" lon="2.3"/><node id="4" lat="48.8" lon="2.31"/>
<relation id="20"><member type="way" ref="10" role="outer"/></relation></osm>`

test('ways that come before their nodes are found in a second reading', async () => {
  const kept = (await cut(streamed(OVERPASS))) as Kept
  expect(kept.rows).toEqual([1, 3, 4, 7])
  const xml = (await cut(streamed(OSM))) as Kept
  expect(xml.kept).toBe(4)
  const read = await readFile(streamed(xml.bytes), readContext(), { as: 'streets' })
  expect(read).toMatchObject({
    kind: 'streets',
    records: [{ kind: 'street', from: 'n1', to: 'n2', name: 'a < "b" & é' }],
    datasets: [{ date: '2026-01-05' }],
  })
})

const NAMES = JSON.stringify({
  type: 'FeatureCollection',
  features: ['QN05978M', 'QN07501M'].map((code, at) => ({
    type: 'Feature',
    properties: { code_qp: code, lib_qp: `Quartier ${at}` },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [at, 45],
          [at + 0.01, 45],
          [at + 0.01, 45.01],
          [at, 45],
        ],
      ],
    },
  })),
})

test('a large file of perimeters asks which one by name, then keeps that one, without a territory', async () => {
  const asked = (await cut(streamed(NAMES), {}, { bounded: false })) as Kept
  expect(asked.question).toMatchObject({
    code: 'several-areas',
    choice: 'areas',
    options: [
      { value: 'QN05978M', label: 'Quartier 0 (QN05978M)' },
      { value: 'QN07501M', label: 'Quartier 1 (QN07501M)' },
    ],
  })
  const chosen = (await cut(
    streamed(NAMES),
    { choices: { areas: ['QN07501M'] } },
    { bounded: false },
  )) as Kept
  expect(chosen.rows).toEqual([2])
  expect(chosen.question).toBeUndefined()
})

describe('any parts of the same bytes leave the same', () => {
  const utf16 = new Uint8Array(Buffer.from(`\ufeff${CSV}`, 'utf16le'))
  test.each([
    ['CSV', CSV],
    ['CSV in UTF-16', utf16],
    ['GeoJSON', GEOJSON],
    ['Overpass', OVERPASS],
    ['OSM', OSM],
    ['perimeters', NAMES],
    ['gzip', new Uint8Array(gzipSync(CSV))],
  ])('%s', async (_name, content) => {
    const whole = await cut(streamed(content, 'x', 1_000_000))
    expect(isRefusal(whole)).toBe(false)
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 200 })), async (part) => {
        expect(await cut(streamed(content, 'x', part))).toEqual(whole)
      }),
      { numRuns: process.env.TOURNEE_LONG ? 200 : 15 },
    )
  })

  test('any table', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('"', ';', '\n', '\r', 'é', '3.112', '50.642', 'x'), { maxLength: 60 }),
        fc.integer({ min: 1, max: 20 }),
        async (words, part) => {
          const text = `lon;lat\n${words.join('')}`
          expect(await cut(streamed(text, 'x', part))).toEqual(await cut(streamed(text)))
        },
      ),
      { numRuns: process.env.TOURNEE_LONG ? 3000 : 200 },
    ))
})

test('any bytes are cut or refused, never thrown at', () =>
  fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.uint8Array({ maxLength: 300 }),
        fc
          .constantFrom(CSV, GEOJSON, OVERPASS, OSM)
          .chain((text) =>
            fc
              .tuple(fc.nat(text.length), fc.nat(text.length))
              .map(([from, to]) => new TextEncoder().encode(text.slice(0, from) + text.slice(to))),
          ),
      ),
      async (bytes) => {
        const result = await cut(streamed(bytes, 'x', 50))
        expect(isRefusal(result) || (result as Kept).seen >= 0).toBe(true)
      },
    ),
    { numRuns: process.env.TOURNEE_LONG ? 5000 : 300 },
  ))

test.each([
  ['a page', '<!DOCTYPE html><p>expiré', 'file-is-html'],
  ['an archive', 'PK\u0003\u0004', 'not-text'],
  ['JSON cut short', GEOJSON.slice(0, -20), 'json-truncated'],
  ['XML cut short', OSM.slice(0, -20), 'xml-truncated'],
  ['a DOCTYPE', '<?xml version="1.0"?><!DOCTYPE osm [<!ENTITY a "b">]><osm>&a;</osm>', 'xml-doctype'],
  ['JSON too deep', `{"features":[${'['.repeat(200)}`, 'json-too-deep'],
  ['a feature that is no JSON', '{"features":[{"type":Feature}]}', 'not-json'],
  ['JSON without a list', '{"a":1}', 'cut-not-possible'],
  ['nothing', '', 'file-empty'],
])('%s is refused', async (_what, text, code) => {
  expect(await cut(streamed(text))).toMatchObject({ kind: 'refusal', code })
})
