import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Read } from '../../../src/domain/import.ts'
import type { Street } from '../../../src/domain/street.ts'
import { readFile } from '../../../src/exchange/read-file.ts'
import { readContext } from '../read-context.ts'
import { streamed } from '../streamed.ts'
import { NODES, node, osm, read, streets, way } from './build-osm.ts'

const SAMPLES = fileURLToPath(new URL('../../../../shared/corpus/samples/', import.meta.url))

/** Without what only ids of nodes can give: GeoJSON has none. */
const drawn = (found: Read) =>
  streets(found)
    .map(({ id, from: _from, to: _to, ...street }) => ({ ...street, way: id.split('#')[0] }))
    .sort((a, b) => JSON.stringify(a.geometry).localeCompare(JSON.stringify(b.geometry)))

test.skipIf(!existsSync(SAMPLES))('the same network in four forms gives the same records', async () => {
  const [xml, body, geom, geojson] = await Promise.all(
    [
      'streets-sample.osm',
      'overpass-body-skel-sample.json',
      'overpass-geom-sample.json',
      'streets-overpass-turbo-sample.geojson',
    ].map((file) => read(readFileSync(SAMPLES + file, 'utf8'), 'streets')),
  )
  expect(body!.records).toEqual(xml!.records)
  expect(geom!.records).toEqual(xml!.records)
  expect(drawn(geojson!)).toEqual(drawn(xml!))
  for (const found of [xml, body, geom, geojson]) {
    expect(found!.datasets).toMatchObject([
      { name: 'OpenStreetMap', licence: 'ODbL 1.0', date: '2026-01-05' },
    ])
    expect(found!.covers).toEqual([{ kind: 'street', source: 'OpenStreetMap' }])
    const ends = streets(found!).flatMap(({ from, to }) => [from, to])
    expect(new Set(ends).size).toBe(10)
  }
  // 7 ways of 13 nodes, cut at the 5 crossings inside them.
  expect(streets(xml!).length).toBe(11)
  expect(streets(xml!).filter((street) => street.class === 'steps').length).toBe(1)
})

test('ways are cut where they share a node, and their edges keep their ids when another part is cut', async () => {
  const one = streets(await read(osm(...NODES, way(10, [1, 2, 3, 4]), way(11, [3, 5]))))
  expect(one.map(({ from, to }) => `${from} ${to}`)).toEqual(['n1 n3', 'n3 n4', 'n3 n5'])
  const other = streets(await read(osm(...NODES, way(10, [4, 3, 2, 1]), way(11, [3, 5]), way(12, [2, 6]))))
  const idOf = (list: Street[], from: string, to: string) =>
    list.find((street) => [street.from, street.to].sort().join() === [from, to].sort().join())?.id
  expect(idOf(other, 'n3', 'n4')).toBe(idOf(one, 'n3', 'n4'))
  expect(idOf(other, 'n3', 'n5')).toBe(idOf(one, 'n3', 'n5'))
  expect(new Set(other.map(({ id }) => id)).size).toBe(other.length)
})

test('a loop has two edges, and two edges between the same crossings have two ids', async () => {
  const round = streets(await read(osm(...NODES, way(10, [1, 2, 3, 1]), way(11, [1, 5]))))
  expect(round.map(({ from, to }) => [from, to])).toEqual([
    ['n1', 'n3'],
    ['n3', 'n1'],
    ['n1', 'n5'],
  ])
  const twin = streets(await read(osm(...NODES, way(10, [1, 2, 3, 4, 1]), way(11, [3, 5]), way(12, [1, 6]))))
  expect(new Set(twin.map(({ id }) => id)).size).toBe(4)
})

test('a gap is not jumped, a repeated node makes no edge, a bridge is no crossroads', async () => {
  const gap = await read(osm(...NODES, way(10, [1, 2, 98, 3, 3, 4])))
  expect(streets(gap).map(({ from, to }) => [from, to])).toEqual([
    ['n1', 'n2'],
    ['n3', 'n4'],
  ])
  expect(gap.notices.map(({ code }) => code)).toContain('feature-skipped')
  const bridge = await read(osm(...NODES, way(10, [1, 4]), way(11, [2, 5], { bridge: 'yes' })))
  expect(streets(bridge).map(({ level }) => level)).toEqual([undefined, 'bridge'])
  expect(bridge.notices.map(({ code }) => code)).toEqual(['pieces-apart'])
})

test('ids above 2^53 stay apart in JSON too', async () => {
  const text = `{"elements":[{"type":"node","id":9007199254740993,"lat":50.642,"lon":3.11099999999999998},
    {"type":"node","id":9007199254740992,"lat":50.642,"lon":3.112},
    {"type":"way","id":10,"nodes":[9007199254740993,9007199254740992],"tags":{"highway":"path","name":"12345678901234567890"}}]}`
  expect(streets(await read(text))).toMatchObject([
    { from: 'n9007199254740993', to: 'n9007199254740992', name: '12345678901234567890' },
  ])
})

test.each([
  ['residential', {}, { class: 'residential' }],
  ['tertiary', {}, { class: 'collector' }],
  ['secondary', {}, { class: 'main' }],
  ['pedestrian', {}, { class: 'path' }],
  ['steps', {}, { class: 'steps' }],
  ['footway', { tunnel: 'building_passage' }, { class: 'path', level: 'passage' }],
  ['footway', { covered: 'yes' }, { class: 'path', level: 'passage' }],
  ['service', { access: 'private' }, { class: 'service', private: true }],
  ['footway', { foot: 'private' }, { class: 'path', private: true }],
  ['service', { access: 'private', foot: 'yes' }, { class: 'service' }],
  ['service', { access: 'no', foot: 'designated' }, { class: 'service' }],
  ['cycleway', { foot: 'designated' }, { class: 'path' }],
  ['trunk', { sidewalk: 'both' }, { class: 'main' }],
  ['cycleway', {}, null],
  ['trunk', {}, null],
  ['motorway', { foot: 'yes' }, null],
  ['construction', { construction: 'residential' }, null],
  ['residential', { foot: 'no' }, null],
  ['service', { access: 'no' }, null],
  ['primary', { motorroad: 'yes' }, null],
  ['toString', {}, null],
  ['__proto__', {}, null],
])('highway=%s %j is walked as %j', async (highway, tags, expected) => {
  const text = osm(
    ...NODES,
    way(9, [5, 6]),
    way(10, [1, 2], { ...(tags as Record<string, string>), highway }),
  )
  const [, street] = streets(await read(text))
  if (!expected) expect(street).toBeUndefined()
  else {
    expect(street).toMatchObject(expected)
    expect([street!.level, street!.private]).toEqual([
      'level' in expected ? expected.level : undefined,
      'private' in expected ? true : undefined,
    ])
  }
})

test('private ways are walked unless the team says no, which is a choice that holds nothing back', async () => {
  const text = osm(...NODES, way(10, [1, 2], { access: 'private' }))
  const [question] = (await read(text)).questions
  expect(question).toMatchObject({
    code: 'private-ways',
    choice: 'privateWays',
    taken: 'walk',
    settled: true,
  })
  expect(streets(await read(text, 'streets', { privateWays: 'avoid' }))).toMatchObject([
    { private: true, barred: true },
  ])
})

test('two large pieces of the network are asked about, and what a server left unfinished', async () => {
  const far = [
    node(11, 3.11, 50.64),
    node(12, 3.1175, 50.64),
    node(13, 3.11, 50.645),
    node(14, 3.1175, 50.645),
  ]
  const found = await read(
    osm(...far, way(10, [11, 12]), way(11, [13, 14])).replace(
      '</osm>',
      '<remark>runtime error: timed out</remark></osm>',
    ),
  )
  expect(found.questions.map(({ code }) => code)).toEqual(['incomplete-file', 'islands'])
  expect(found.covers).toEqual([])
})

test('streets of elsewhere are left out and counted where there is a perimeter, kept where there is none', async () => {
  const text = osm(...NODES, way(10, [1, 2]), node(11, 2.3, 48.8), node(12, 2.31, 48.8), way(11, [11, 12]))
  const found = await read(text)
  expect(streets(found).length).toBe(1)
  expect(found.notices).toContainEqual(expect.objectContaining({ code: 'elsewhere', count: 1 }))
  const all = (await readFile(streamed(text), readContext({ bounded: false }))) as Read
  expect(streets(all).length).toBe(2)
})

/** Ways over a small set of nodes, some of which the file does not have. */
const anyWays = fc.array(fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 8 }), {
  minLength: 1,
  maxLength: 8,
})

test('any network: each step between known nodes is in one edge, edges meet at crossings only, order changes nothing', () =>
  fc.assert(
    fc.asyncProperty(anyWays, async (ways) => {
      const known = [1, 2, 3, 4, 5, 6, 7].map((id) => node(id))
      const parts = ways.map((nodes, at) => way(at + 1, nodes))
      const found = await readFile(streamed(osm(...known, ...parts, way(99, [1, 2]))), readContext(), {
        as: 'streets',
      })
      const back = await readFile(
        streamed(osm(way(99, [1, 2]), ...parts.toReversed(), ...known)),
        readContext(),
        { as: 'streets' },
      )
      const edges = streets(found as Read)
      expect(new Set(streets(back as Read).map(({ id }) => id))).toEqual(new Set(edges.map(({ id }) => id)))
      expect(new Set(edges.map(({ id }) => id)).size).toBe(edges.length)
      const ends = new Set(
        edges.flatMap(({ geometry }) => [geometry.coordinates[0], geometry.coordinates.at(-1)].map(String)),
      )
      const inner = edges.flatMap(({ geometry }) => geometry.coordinates.slice(1, -1).map(String))
      expect(inner.filter((at) => ends.has(at))).toEqual([])
      expect(new Set(inner).size).toBe(inner.length)
      for (const [at, nodes] of [...ways.entries(), [98, [1, 2]] as const]) {
        const mine = edges.filter(({ id }) => id.startsWith(`way/${at + 1}#`))
        const steps = mine.flatMap(({ geometry }) =>
          stepsOf(geometry.coordinates.map(([lng]) => Math.round((lng - 3.11) * 1e4))),
        )
        expect(new Set(steps)).toEqual(new Set(stepsOf(nodes)))
      }
    }),
    { numRuns: process.env.TOURNEE_LONG ? 2000 : 150 },
  ))

/** Steps between known nodes, either way, by the plainest count. */
const stepsOf = (nodes: readonly number[]): string[] =>
  nodes.slice(1).flatMap((node, at) => {
    const before = nodes[at]!
    return node <= 7 && before <= 7 && node !== before ? [[before, node].sort().join(' ')] : []
  })
