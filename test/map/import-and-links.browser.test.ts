import '../../styles/tokens.css'
import '../../styles/map.css'
import '../../src/map/tn-map.ts'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { type AnyRecord, emptyEstate, withRecords } from '../../src/domain/estate.ts'
import type { Difference } from '../../src/domain/linkage.ts'
import type { Position } from '../../src/geometry/position.ts'
import type { Session } from '../../src/store/session.ts'
import { settings } from '../domain/build.ts'
import { address, footprint, holding, metresFrom, rectangle } from '../linkage/sources.ts'
import { idle, mapStore, mountMap, sessionWith } from './map-fixture.ts'
import { pictureOf, pixelOf } from './map-picture.ts'

beforeAll(async () => {
  await page.viewport(920, 710)
})
beforeEach(() => {
  vi.spyOn(console, 'error')
})
afterEach(() => {
  expect(console.error).not.toHaveBeenCalled()
  vi.restoreAllMocks()
  document.body.replaceChildren()
})

const LAND = [245, 241, 234]
const view = { lng: metresFrom(0, 0)[0], lat: metresFrom(0, 0)[1], zoom: 18 }

const show = async (session: Partial<Session>, records: readonly AnyRecord[] = []) => {
  const store = mapStore(
    withRecords(emptyEstate(), [settings(), ...records]),
    sessionWith({ view, layers: new Set(), ...session }),
  )
  const map = mountMap(store, '900px', '700px')
  await idle(map)
  const at = async (...places: Position[]) => {
    const picture = await pictureOf(map, view)
    return places.map((place) => picture.at(place))
  }
  return { store, map, at }
}

const difference = (
  id: string,
  status: Difference['status'],
  after: AnyRecord,
  before?: AnyRecord,
): Difference => ({
  kind: after.kind,
  id,
  status,
  fields: [],
  ...(status !== 'gone' && { after }),
  ...(status === 'gone' ? { before: after } : before && { before }),
})
const importing = (
  differences: readonly Difference[],
  leftOut: readonly string[] = [],
  positions: readonly unknown[] = [],
): Session['importing'] =>
  ({
    request: 'a.csv',
    state: 'done',
    result: {
      choices: {},
      read: { questions: [], positions },
      comparison: { differences, same: 0 },
      leftOut: new Set(leftOut),
    },
  }) as unknown as Session['importing']

const BLOCK = rectangle(40, -30, 75, 10)
const scene = [
  difference('n', 'new', holding('n', { at: metresFrom(-60, 0) })),
  difference('f', 'new', footprint('f', { geometry: BLOCK })),
  difference(
    'm',
    'moved',
    holding('m', { at: metresFrom(-20, 40) }),
    holding('m', { at: metresFrom(-90, 40) }),
  ),
  difference('g', 'gone', holding('g', { at: metresFrom(0, -40) })),
]

test('what a file would change is drawn in its place; what is left out, and the rest of the app, are not', async () => {
  const { store, map, at } = await show({ importing: importing(scene) })
  const places: Position[] = [
    metresFrom(-60, 0),
    metresFrom(70, -20),
    metresFrom(-75, 40),
    metresFrom(0, -40),
    metresFrom(0, 20),
  ]
  const [plus, block, arrow, cross, ground] = await at(...places)
  expect(plus).toEqual([11, 92, 173])
  expect(block).not.toEqual(LAND)
  expect(arrow).toEqual([91, 63, 168])
  expect(cross).toEqual([163, 59, 26])
  expect(ground).toEqual(LAND)
  await idle(map, () => store.look({ importing: importing(scene, ['holding:n', 'footprint:f']) }))
  expect((await at(...places)).slice(0, 2)).toEqual([LAND, LAND])
  await idle(map, () => store.look({ workspace: 'semaine' }))
  expect(await at(...places)).toEqual(places.map(() => LAND))
})

test('both readings of positions are drawn, the one that is kept filled, the other open', async () => {
  const kept = metresFrom(-40, 0)
  const other = metresFrom(40, 0)
  const positions = [
    { reading: 'swapped', points: [kept], metres: 0 },
    { reading: 'as-written', points: [other], metres: 900 },
  ]
  const { at } = await show({ importing: importing([], [], positions) })
  const [filled, open] = await at(kept, other)
  expect(filled).toEqual([91, 63, 168])
  expect(open).toEqual(LAND)
})

test('what the list looks at is ringed', async () => {
  const { store, map, at } = await show({ importing: importing(scene) })
  const [, , edge] = BLOCK.coordinates[0]!
  await idle(map, () => store.look({ hover: { kind: 'footprint', id: 'f' } }))
  expect((await at(edge!))[0]).toEqual([17, 17, 17])
})

test('the join at hand: dashes to its candidates, which a click chooses, and so do others around', async () => {
  const records = [
    holding('h', { at: metresFrom(0, 0) }),
    address('a', { at: metresFrom(60, 0) }),
    address('b', { at: metresFrom(0, 60) }),
    {
      kind: 'link',
      id: 'address:holding:h',
      role: 'address',
      from: 'holding:h',
      candidates: [{ to: 'address:a', score: 0.6, reasons: [] }],
      state: 'doubtful',
      to: null,
    } as const,
  ]
  const { store, map, at } = await show({ territoryView: 'links', link: 'address:holding:h' }, records)
  const [from, candidate] = await at(metresFrom(0, 0), metresFrom(58.6, 0))
  expect(from).toEqual([38, 35, 31])
  expect(candidate).toEqual([11, 85, 99])
  const canvas = map.shadowRoot!.querySelector('canvas')!
  const click = (place: Position): void => {
    const { x, y } = pixelOf(place, store.read().session.view!, map)
    const box = map.getBoundingClientRect()
    for (const type of ['mousedown', 'mouseup', 'click'])
      canvas.dispatchEvent(
        new MouseEvent(type, { clientX: box.x + x, clientY: box.y + y, bubbles: true, composed: true }),
      )
  }
  click(metresFrom(60, 0))
  expect(store.read().session.selection).toEqual({ kind: 'address', id: 'a' })
  click(metresFrom(0, 60))
  expect(store.read().session.selection).toEqual({ kind: 'address', id: 'b' })
  await idle(map, () => store.look({ territoryView: 'places', selection: null }))
  expect(await at(metresFrom(0, 0), metresFrom(60, 0))).toEqual([LAND, LAND])
})
