import { expect, test } from 'vitest'
import { readFile } from '../../../src/exchange/read-file.ts'
import { readContext } from '../read-context.ts'
import { streamed } from '../streamed.ts'
import { NODES, node, osm, read, way } from './build-osm.ts'

const BUILDINGS = osm(
  ...[node(1, 3.111, 50.642), node(2, 3.112, 50.642), node(3, 3.112, 50.643), node(4, 3.111, 50.643)],
  ...[node(5, 3.1113, 50.6423), node(6, 3.1116, 50.6423), node(7, 3.1116, 50.6426)],
  '<node id="8" lat="50.642" lon="3.1115"><tag k="entrance" v="main"/><tag k="ref" v="B"/></node>',
  '<node id="9" lat="50.643" lon="3.1115"><tag k="entrance" v="garage"/></node>',
  way(20, [1, 2, 3]).replace(/<tag.*?>/, ''),
  way(21, [3, 4, 1]).replace(/<tag.*?>/, ''),
  way(22, [5, 6, 7, 5]).replace(/<tag.*?>/, ''),
  way(23, [5, 6, 7, 5]).replace(/<tag.*?>/, '<tag k="building" v="garages"/>'),
  way(24, [5, 6, 99, 5]).replace(/<tag.*?>/, '<tag k="building" v="yes"/>'),
  `<relation id="30"><member type="way" ref="20" role="outer"/><member type="way" ref="21" role="outer"/><member type="way" ref="22" role="inner"/>
   <tag k="type" v="multipolygon"/><tag k="building" v="apartments"/><tag k="name" v="Tour Érable"/><tag k="ref:FR:RNB" v="ABCD1234EFGH"/></relation>`,
)

test('buildings keep their courtyards, doors their letter; what is not whole is told', async () => {
  const found = await read(BUILDINGS, 'buildings')
  expect(found.records).toMatchObject([
    { kind: 'footprint', id: 'way/23', light: true },
    {
      kind: 'footprint',
      id: 'relation/30',
      light: false,
      name: 'Tour Érable',
      rnb: 'ABCD1234EFGH',
      geometry: { type: 'Polygon' },
    },
    { kind: 'door', id: 'node/8', label: 'B' },
  ])
  expect(found.records[1]).toHaveProperty('geometry.coordinates.length', 2)
  expect(found.notices).toMatchObject([{ code: 'feature-skipped', count: 1 }])
  expect((await read(BUILDINGS)).kind).toBe('buildings')
})

const service = (id: number, tags: Record<string, string>): string =>
  `<node id="${id}" lat="50.642" lon="3.112">${Object.entries(tags)
    .map(([key, value]) => `<tag k="${key}" v="${value}"/>`)
    .join('')}</node>`

test('services have a name, a type, hours, the organisation’s phone and a page that can be opened', async () => {
  const found = await read(
    osm(
      service(1, {
        amenity: 'community_centre',
        name: '&lt;img src=x onerror=alert(1)&gt;',
        opening_hours: 'Mo-Fr 09:00-18:00',
        phone: '+33 3 20 00 00 00',
        website: 'https://exemple.org/a',
      }),
      service(2, {
        office: 'association',
        name: 'Asso',
        website: 'javascript:alert(1)',
        'addr:housenumber': '3',
        'addr:street': 'Rue de Bourgogne',
      }),
      service(3, { amenity: 'doctors', name: 'Docteur Modèle', phone: '+33 3 20 00 00 01' }),
      service(4, { shop: 'bakery' }),
      service(5, { amenity: 'bench', name: 'Banc' }),
      service(6, { shop: 'vacant', name: 'Ancien commerce' }),
    ),
    'services',
  )
  expect(found.kind).toBe('services')
  expect(found.records).toMatchObject([
    {
      id: 'node/1',
      name: '<img src=x onerror=alert(1)>',
      type: 'social',
      opening: 'Mo-Fr 09:00-18:00',
      phone: '+33 3 20 00 00 00',
      web: 'https://exemple.org/a',
    },
    { id: 'node/2', type: 'association', address: '3 Rue de Bourgogne' },
    { id: 'node/3', name: 'Cabinet de santé', type: 'health' },
  ])
  expect(JSON.stringify(found.records)).not.toMatch(/javascript|Modèle|00 00 01/)
})

test.each([
  ['buildings', osm(...NODES, way(10, [1, 2])), 'no-building'],
  ['services', osm(...NODES, way(10, [1, 2])), 'no-service'],
  ['streets', BUILDINGS, 'no-street'],
  [
    'streets',
    '{"elements":[{"type":"way","id":1,"nodes":[1,2],"tags":{"highway":"path"}}]}',
    'osm-no-geometry',
  ],
  ['gpx', osm(...NODES, way(10, [1, 2])), 'other-format'],
  ['streets', osm(node(1, 2.3, 48.8), node(2, 2.31, 48.8), way(10, [1, 2])), 'far-away'],
] as const)('as %s, a file without it is refused: %#', async (as, text, code) => {
  expect(await readFile(streamed(text), readContext(), { as })).toMatchObject({ kind: 'refusal', code })
})
