import { describe, expect, test } from 'vitest'
import type { Building } from '../../../src/domain/building.ts'
import type { AnyRecord } from '../../../src/domain/estate.ts'
import type { Perimeter } from '../../../src/domain/perimeter.ts'
import type { Street } from '../../../src/domain/street.ts'
import { distanceMetres } from '../../../src/geometry/distance.ts'
import { nearestOnRing } from '../../../src/geometry/nearest-on-ring.ts'
import type { Area } from '../../../src/geometry/polygon-clipping.ts'
import type { Polygon, Position } from '../../../src/geometry/position.ts'
import { addArea } from '../../../src/operations/add-area.ts'
import { addPath } from '../../../src/operations/add-path.ts'
import { addPlace } from '../../../src/operations/add-place.ts'
import { barStreet } from '../../../src/operations/bar-street.ts'
import { cutHole } from '../../../src/operations/cut-hole.ts'
import { editObject } from '../../../src/operations/edit-object.ts'
import { liftClosure } from '../../../src/operations/lift-closure.ts'
import { mergeAreas } from '../../../src/operations/merge-areas.ts'
import { putToolDown } from '../../../src/operations/put-tool-down.ts'
import { removeObject } from '../../../src/operations/remove-object.ts'
import { reshapeObject } from '../../../src/operations/reshape-object.ts'
import { setClosure } from '../../../src/operations/set-closure.ts'
import { splitArea } from '../../../src/operations/split-area.ts'
import { takeTool } from '../../../src/operations/take-tool.ts'
import { entrance, estate, passage, publicPlace, sector, situation } from '../../domain/build.ts'
import { anApp } from '../an-app.ts'

const [X, Y] = [3.11, 50.64]
/** A millionth of degrees east and north of one corner: 0.07 and 0.11 m. */
const at = (east: number, north: number): Position => [
  Math.round((X + east / 1e6) * 1e7) / 1e7,
  Math.round((Y + north / 1e6) * 1e7) / 1e7,
]
const ring = (...corners: Position[]): Polygon => ({
  type: 'Polygon',
  coordinates: [[...corners, corners[0]!]],
})
const box = (west: number, south: number, east: number, north: number): Polygon =>
  ring(at(west, south), at(east, south), at(east, north), at(west, north))

const made = { source: 'test', precision: 'surveyed' } as const
const building = (id: string, geometry: Area, over: Partial<Building> = {}): Building => ({
  ...{ kind: 'building', id, landlord: 'vilogia', name: id, dwellings: 40, geometry, ...made },
  ...over,
})
const street = (id: string, from: string, to: string, ...line: Position[]): Street => ({
  ...{ kind: 'street', id, from, to, class: 'residential', lengthMetres: 10, ...made },
  geometry: { type: 'LineString', coordinates: line },
})
const perimeter = (geometry: Area): Perimeter => ({
  ...{ kind: 'perimeter', id: 'priority', part: 'priority', name: 'Quartier', geometry, ...made },
})
const app = (...records: AnyRecord[]) => {
  const it = anApp(estate(...records))
  return { ...it, now: () => it.store.read().estate, session: () => it.store.read().session }
}
const cornersOf = (area: Area | undefined): readonly Position[] =>
  area?.type === 'Polygon' ? area.coordinates[0]!.slice(0, -1) : []
const code = (outcome: unknown): unknown => (outcome as { code?: string }).code

describe('tools', () => {
  test('a tool is taken and put down without a step in the history', async () => {
    const { run, store, session } = app(building('b', box(0, 0, 500, 200)))
    await run(takeTool, { tool: 'reshape', kind: 'building', id: 'b' })
    expect(session().editing).toEqual({ tool: 'reshape', kind: 'building', id: 'b' })
    await run(putToolDown, undefined)
    expect(session().editing).toBeNull()
    expect(store.journal()).toEqual([])
    expect(code(await run(takeTool, { tool: 'split', kind: 'building', id: 'gone' }))).toBe('object-gone')
  })
})

describe('areas', () => {
  test('a drawn building takes the landlord of its neighbour, and is chosen', async () => {
    const { run, now, session } = app(building('b', box(0, 0, 500, 200), { landlord: 'partenord-habitat' }))
    await run(addArea, { kind: 'building', ring: cornersOf(box(600, 0, 900, 200)) })
    const { id } = session().selection!
    expect(now().building.get(id)).toMatchObject({ landlord: 'partenord-habitat', name: 'Bâtiment 2' })
  })

  test('a ring that crosses itself, is flat or has two corners is refused with its place', async () => {
    const { run } = app()
    const crossing = await run(addArea, {
      kind: 'sector',
      ring: [at(0, 0), at(500, 500), at(500, 0), at(0, 500)],
    })
    expect(crossing).toMatchObject({
      code: 'outline-crosses',
      params: { at: expect.stringContaining('50,6402') },
    })
    expect(code(await run(addArea, { kind: 'sector', ring: [at(0, 0), at(500, 500)] }))).toBe('outline-short')
    const flat = [at(0, 0), at(20, 0), at(10, 2)]
    expect(code(await run(addArea, { kind: 'sector', ring: flat }))).toBe('outline-flat')
  })

  test('a part of the perimeter that is there grows', async () => {
    const { run, now } = app(perimeter(box(0, 0, 1000, 1000)))
    const corners = cornersOf(box(1000, 0, 2000, 1000))
    await run(addArea, { kind: 'perimeter', part: 'priority', ring: corners })
    await run(addArea, { kind: 'perimeter', part: 'extension', ring: cornersOf(box(0, 1000, 500, 2000)) })
    expect([...now().perimeter.values()].map(({ part }) => part)).toEqual(['priority', 'extension'])
    expect(now().perimeter.get('priority')).toMatchObject({ edited: ['geometry'] })
    expect(cornersOf(now().perimeter.get('priority')?.geometry)).toEqual(
      expect.arrayContaining([at(0, 0), at(2000, 0), at(2000, 1000), at(0, 1000)]),
    )
  })

  test('a shared corner moves in the neighbours too, an inserted or removed one likewise', async () => {
    const west = sector('west', { geometry: box(0, 0, 500, 500) })
    const east = sector('east', { geometry: box(500, 0, 1000, 500) })
    const { run, now } = app(west, east, perimeter(box(0, 0, 1000, 500)))
    await run(reshapeObject, {
      ...{ kind: 'sector', id: 'west' },
      geometry: ring(at(0, 0), at(560, 40), at(500, 500), at(0, 500)),
    })
    expect(cornersOf(now().sector.get('east')?.geometry)).toContainEqual(at(560, 40))
    expect(now().sector.get('east')?.edited).toEqual(['geometry'])
    const inserted = ring(at(0, 0), at(560, 40), at(450, 250), at(500, 500), at(0, 500))
    await run(reshapeObject, { kind: 'sector', id: 'west', geometry: inserted })
    expect(cornersOf(now().sector.get('east')?.geometry)).toHaveLength(5)
    expect(cornersOf(now().sector.get('east')?.geometry)).toContainEqual(at(450, 250))
    const removed = ring(at(0, 0), at(560, 40), at(500, 500), at(0, 500))
    await run(reshapeObject, { kind: 'sector', id: 'west', geometry: removed })
    expect(cornersOf(now().sector.get('east')?.geometry)).toHaveLength(4)
    // The official outline is not moved by a sector, but moves sectors.
    expect(now().perimeter.get('priority')?.edited).toBeUndefined()
    await run(reshapeObject, {
      ...{ kind: 'perimeter', id: 'priority' },
      geometry: ring(at(0, 0), at(1000, 0), at(1000, 500), at(-50, 550)),
    })
    expect(cornersOf(now().sector.get('west')?.geometry)).toContainEqual(at(-50, 550))
  })

  test('a corner that would make the neighbour cross itself is refused by its name', async () => {
    const west = sector('west', { geometry: box(0, 0, 500, 500) })
    const east = sector('east', { geometry: box(500, 0, 1000, 500) })
    const { run } = app(west, east)
    const far = ring(at(0, 0), at(900, 600), at(500, 500), at(0, 500))
    const outcome = await run(reshapeObject, { kind: 'sector', id: 'west', geometry: far })
    expect(outcome).toMatchObject({ code: 'neighbour-crosses', params: { name: 'Secteur east' } })
  })

  test('cut in two, the larger keeps id and name, doors go to the nearer part with their dwellings', async () => {
    const { run, now } = app(
      building('b', box(0, 0, 1000, 200), { dwellings: 60, footprint: 'f', rnb: 'R' }),
      entrance('left', { building: 'b', dwellings: 40, at: at(100, 0) }),
      entrance('right', { building: 'b', dwellings: 20, at: at(900, 0) }),
    )
    const line = [at(700, -100), at(700, 300)]
    await run(splitArea, { kind: 'building', id: 'b', line })
    const [first, second] = [...now().building.values()]
    expect(first).toMatchObject({ id: 'b', name: 'b', dwellings: 40, footprint: 'f' })
    expect(second).toMatchObject({ name: 'b, partie détachée', dwellings: 20 })
    expect(second).not.toHaveProperty('footprint')
    expect(now().entrance.get('right')).toMatchObject({ building: second!.id, edited: ['building'] })
    expect(now().entrance.get('left')?.building).toBe('b')

    const short = [at(300, -100), at(300, 100)]
    expect(code(await run(splitArea, { kind: 'building', id: 'b', line: short }))).toBe('cut-not-across')
  })

  test('cut, then joined again, covers what it covered', async () => {
    const { run, now } = app(
      building('b', box(0, 0, 1000, 200)),
      entrance('right', { building: 'b', at: at(900, 0) }),
      situation('s', { place: 'b' }),
    )
    await run(splitArea, { kind: 'building', id: 'b', line: [at(400, -100), at(400, 300)] })
    const [kept, cut] = [...now().building.keys()]
    await run(mergeAreas, { kind: 'building', id: cut!, other: kept! })
    expect([...now().building.keys()]).toEqual([cut])
    expect(now().building.get(cut!)?.dwellings).toBe(40)
    expect(now().situation.get('s')?.place).toBe(cut)
    expect(cornersOf(now().building.get(cut!)?.geometry).map(String)).toEqual(
      expect.arrayContaining([at(0, 0), at(1000, 0), at(1000, 200), at(0, 200)].map(String)),
    )
  })

  test('buildings of two landlords, and sectors apart, are not joined; one from a file is dated, not erased', async () => {
    const { run, now } = app(
      building('a', box(0, 0, 500, 200)),
      building('b', box(500, 0, 1000, 200), { landlord: 'partenord-habitat' }),
      building('c', box(0, 200, 500, 400), { footprint: 'f' }),
      building('d', box(5000, 0, 5500, 200)),
    )
    expect(code(await run(mergeAreas, { kind: 'building', id: 'a', other: 'b' }))).toBe('landlords-differ')
    expect(code(await run(mergeAreas, { kind: 'building', id: 'a', other: 'd' }))).toBe('areas-apart')
    await run(mergeAreas, { kind: 'building', id: 'a', other: 'c' })
    expect(now().building.get('c')).toMatchObject({ demolished: '2026-11-24', edited: ['demolished'] })
  })

  test('a courtyard is cut out inside only', async () => {
    const { run, now } = app(building('b', box(0, 0, 1000, 1000)))
    const inside = cornersOf(box(300, 300, 600, 600))
    await run(cutHole, { kind: 'building', id: 'b', ring: inside })
    expect(now().building.get('b')?.geometry.coordinates).toHaveLength(2)
    const across = cornersOf(box(900, 300, 1200, 600))
    expect(code(await run(cutHole, { kind: 'building', id: 'b', ring: across }))).toBe('hole-outside')
  })
})

describe('places', () => {
  test('an entrance is of the nearest building, on its edge, with the next number', async () => {
    const { run, now, session } = app(
      building('b', box(0, 0, 1000, 200)),
      entrance('e', { building: 'b', number: '1', access: 'code', at: at(100, 0) }),
    )
    await run(addPlace, { kind: 'entrance', at: at(500, -20) })
    const found = now().entrance.get(session().selection!.id)!
    expect(found).toMatchObject({ building: 'b', number: '2', access: 'code', landlord: 'vilogia' })
    expect(nearestOnRing(now().building.get('b')!.geometry, found.at)!.metres).toBeLessThan(0.02)
    expect(code(await run(addPlace, { kind: 'entrance', at: at(9000, 0) }))).toBe('entrance-needs-building')
  })

  test('an entrance moved near its building stays on the edge, further or on purpose it does not', async () => {
    const { run, now } = app(
      building('b', box(0, 0, 1000, 200)),
      entrance('e', { building: 'b', at: at(100, 0) }),
    )
    const metres = () => nearestOnRing(now().building.get('b')!.geometry, now().entrance.get('e')!.at)!.metres
    await run(reshapeObject, { kind: 'entrance', id: 'e', at: at(300, -30) })
    expect(metres()).toBeLessThan(0.02)
    await run(reshapeObject, { kind: 'entrance', id: 'e', at: at(300, -30), free: true })
    expect(metres()).toBeGreaterThan(3)
    await run(reshapeObject, { kind: 'entrance', id: 'e', at: at(300, -100) })
    expect(metres()).toBeGreaterThan(10)
  })

  test('entrances on the edge follow the edge', async () => {
    const { run, now } = app(
      building('b', box(0, 0, 1000, 200)),
      entrance('e', { building: 'b', at: at(500, 0) }),
    )
    const lower = ring(at(0, -20), at(1000, -20), at(1000, 200), at(0, 200))
    await run(reshapeObject, { kind: 'building', id: 'b', geometry: lower })
    expect(now().entrance.get('e')!.at[1]).toBeCloseTo(at(0, -20)[1], 7)
  })

  test('what has a past is dated, what has none is removed, plans go, other places hold', async () => {
    const template = {
      ...{ kind: 'roundTemplate', id: 't', weekday: 1, pair: 'p', start: '14:00', end: '17:00' },
      ...{ startPlace: 'start', endPlace: 'start', breakMinutes: 15, unplannedShare: 0.3 },
    } as const
    const { run, now } = app(
      building('b', box(0, 0, 1000, 200)),
      entrance('met', { building: 'b', at: at(100, 0) }),
      entrance('new', { building: 'b', at: at(200, 0) }),
      passage('p', { place: 'met' }),
      { kind: 'support', id: 'support-met', place: 'met', minutes: 15, timesPerWeek: 2 },
      publicPlace('start'),
      template,
      situation('s', { place: 'nord' }),
    )
    await run(removeObject, { kind: 'building', id: 'b' })
    expect(now().building.get('b')?.demolished).toBe('2026-11-24')
    expect(now().entrance.get('met')).toMatchObject({ closed: '2026-11-24', edited: ['closed'] })
    expect(now().entrance.has('new')).toBe(false)
    expect(now().support.size).toBe(0)
    expect(now().passage.get('p')).toBeDefined()
    expect(code(await run(removeObject, { kind: 'publicPlace', id: 'start' }))).toBe('place-in-use')
    expect(code(await run(removeObject, { kind: 'sector', id: 'nord' }))).toBe('sector-has-past')
  })
})

describe('paths', () => {
  const net = () =>
    app(street('s', 'n1', 'n2', at(0, 0), at(1000, 0)), street('t', 'n2', 'n3', at(1000, 0), at(1000, 500)))

  test('an end joins a node within 2 m, or cuts the edge that it touches', async () => {
    const { run, now } = net()
    await run(addPath, { line: [at(500, 10), at(500, 300), at(1010, 505)] })
    const path = [...now().street.values()].find(({ precision }) => precision === 'estimated')!
    expect(path.to).toBe('n3')
    expect(path.geometry.coordinates.at(-1)).toEqual(at(1000, 500))
    const first = now().street.get('s')!
    expect(first).toMatchObject({ from: 'n1', to: path.from, edited: ['geometry', 'lengthMetres', 'to'] })
    const second = [...now().street.values()].find(({ from, to }) => from === path.from && to === 'n2')!
    expect(first.lengthMetres + second.lengthMetres).toBeCloseTo(distanceMetres(at(0, 0), at(1000, 0)), 0)
  })

  test('a street crossed in between is a bridge unless it is asked to be met', async () => {
    const line = [at(500, -300), at(500, 300)]
    const apart = net()
    await apart.run(addPath, { line })
    expect(apart.now().street.size).toBe(3)
    const met = net()
    await met.run(addPath, { line, joins: true })
    expect(met.now().street.size).toBe(5)
  })

  test('moving a shared node moves every street of it; dropped on a node it joins it', async () => {
    const { run, now } = net()
    await run(reshapeObject, { kind: 'street', id: 's', line: [at(0, 0), at(900, 100)] })
    expect(now().street.get('t')!.geometry.coordinates[0]).toEqual(at(900, 100))
    expect(now().street.get('t')!.lengthMetres).toBeCloseTo(distanceMetres(at(900, 100), at(1000, 500)), 0)
    await run(addPath, { line: [at(0, 800), at(500, 800)] })
    const lone = [...now().street.values()].at(-1)!
    await run(reshapeObject, { kind: 'street', id: lone.id, line: [at(0, 800), at(1005, 500)] })
    expect(now().street.get(lone.id)?.to).toBe('n3')
  })

  test('closed for a time and opened again, barred and let in', async () => {
    const { run, now } = net()
    const closure = { from: '2026-12-01', until: '2026-11-01', reason: 'travaux' }
    expect(code(await run(setClosure, { street: 's', closure }))).toBe('closure-unclear')
    const clear = { ...closure, until: '2026-12-24' }
    await run(setClosure, { street: 's', closure: clear })
    expect(now().street.get('s')).toMatchObject({ closures: [clear], edited: ['closures'] })
    await run(liftClosure, { street: 's', closure: clear })
    expect(now().street.get('s')).not.toHaveProperty('closures')
    await run(barStreet, { street: 's', barred: true })
    expect(now().street.get('s')).toMatchObject({ barred: true, edited: ['barred', 'closures'] })
  })
})

describe('fields', () => {
  test('a building’s landlord is corrected with its doors; each field is named as edited', async () => {
    const { run, now } = app(
      building('b', box(0, 0, 1000, 200)),
      entrance('own', { building: 'b' }),
      entrance('other', { building: 'b', landlord: 'partenord-habitat' }),
    )
    const fields = { landlord: 'partenord-habitat', dwellings: 41, residence: ' Les Tilleuls ', name: 'b' }
    await run(editObject, { kind: 'building', id: 'b', fields })
    expect(now().building.get('b')).toMatchObject({
      ...{ landlord: 'partenord-habitat', dwellings: 41, residence: 'Les Tilleuls' },
      edited: ['dwellings', 'landlord', 'residence'],
    })
    expect(now().entrance.get('own')).toMatchObject({ landlord: 'partenord-habitat', edited: ['landlord'] })
    expect(now().entrance.get('other')).not.toHaveProperty('edited')
    await run(editObject, { kind: 'building', id: 'b', fields: { residence: '' } })
    expect(now().building.get('b')).not.toHaveProperty('residence')
  })

  test('a value that the field can’t hold is refused by the field’s name', async () => {
    const { run } = app()
    const edit = (fields: object) => run(editObject, { kind: 'entrance', id: 'e1', fields })
    expect(await edit({ dwellings: -1 })).toMatchObject({
      code: 'value-out-of-range',
      at: { field: 'Logements' },
    })
    expect(await edit({ landlord: 'nobody' })).toMatchObject({ code: 'choice-unknown' })
    expect(await edit({ number: '  ' })).toMatchObject({ code: 'text-needed' })
    expect(await edit({ access: 'open' })).toMatchObject({ code: 'choice-unknown' })
  })
})
