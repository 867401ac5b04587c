import { describe, expect, test } from 'vitest'
import { withRecords } from '../../../src/domain/estate.ts'
import type { Polygon } from '../../../src/geometry/position.ts'
import { addArea } from '../../../src/operations/objects/add-area.ts'
import { cutHole } from '../../../src/operations/objects/cut-hole.ts'
import { mergeAreas } from '../../../src/operations/objects/merge-areas.ts'
import { putToolDown } from '../../../src/operations/objects/put-tool-down.ts'
import { reshapeObject } from '../../../src/operations/objects/reshape-object.ts'
import { splitArea } from '../../../src/operations/objects/split-area.ts'
import { takeTool } from '../../../src/operations/objects/take-tool.ts'
import { territoryFlaws } from '../../../src/quality/territory-flaws.ts'
import { entrance, estate, sector, situation } from '../../domain/build.ts'
import { app, at, box, building, code, cornersOf, perimeter, ring } from './drawn.ts'

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

  test('an outline drawn over its own courtyard is refused, and told where it stands so', async () => {
    const holed: Polygon = {
      type: 'Polygon',
      coordinates: [...box(0, 0, 1000, 1000).coordinates, ...box(300, 300, 600, 600).coordinates],
    }
    const outside = { ...holed, coordinates: [box(0, 0, 500, 1000).coordinates[0]!, holed.coordinates[1]!] }
    const { run, now } = app(building('b', holed))
    expect(code(await run(reshapeObject, { kind: 'building', id: 'b', geometry: outside }))).toBe(
      'outline-crosses',
    )
    expect(now().building.get('b')?.geometry).toBe(holed)
    const flaws = territoryFlaws(estate(building('b', outside)))
    const [flaw] = flaws.filter(({ rule }) => rule === 'ring-crosses')
    expect(flaw).toMatchObject({ kind: 'building', object: 'b' })
    expect(territoryFlaws(withRecords(estate(), flaw!.repair!.put)).map(({ rule }) => rule)).not.toContain(
      'ring-crosses',
    )
    expect(territoryFlaws(estate(building('b', holed))).map(({ rule }) => rule)).not.toContain('ring-crosses')
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
