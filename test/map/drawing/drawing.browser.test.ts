import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import type { Estate } from '../../../src/domain/estate.ts'
import { nearestOnRing } from '../../../src/geometry/nearest-on-ring.ts'
import type { Polygon, Position } from '../../../src/geometry/position.ts'
import type { Editing } from '../../../src/store/session.ts'
import { idle, quarter } from '../map-fixture.ts'
import { pictureOf } from '../map-picture.ts'
import { type HeldMap, heldMap } from './held-map.ts'

let estate: Estate
beforeAll(async () => {
  await page.viewport(920, 710)
  estate = await quarter(async (file) => (await fetch(`/geo/${file}`)).text())
})
beforeEach(() => {
  vi.spyOn(console, 'error')
})
afterEach(() => {
  expect(console.error).not.toHaveBeenCalled()
  vi.restoreAllMocks()
  document.body.replaceChildren()
})

const BY_V01 = { lng: 3.1134, lat: 50.6456, zoom: 18 }
const ring = (it: HeldMap, id = 'V-01'): readonly Position[] =>
  (it.store.read().estate.building.get(id)!.geometry as Polygon).coordinates[0]!
const off = ([lng, lat]: Position, east: number, north: number): Position => [
  lng + east / 70_600,
  lat + north / 111_200,
]
const held = async (editing: Editing): Promise<HeldMap> => {
  const it = await heldMap(estate, { view: BY_V01, workspace: 'territoire', editing })
  await expect.poll(() => it.says()).not.toBe('')
  return it
}
const steps = (it: HeldMap): readonly string[] => it.store.journal().map(({ label }) => label)

test('without a tool in hand, terra-draw is not there', async () => {
  const it = await heldMap(estate, { view: BY_V01, workspace: 'territoire', editing: null })
  expect(it.map.shadowRoot!.querySelector('tn-drawing')).toBeNull()
  expect(performance.getEntriesByType('resource').filter(({ name }) => /terra-draw/.test(name))).toEqual([])
})

test('a corner dragged is one step, undone by one undo; the others stay to the last digit', async () => {
  const it = await held({ tool: 'reshape', kind: 'building', id: 'V-01' })
  const before = ring(it)
  const corner = before[3]!
  const target = off(corner, 9, -6)
  await it.drag(corner, target)
  await expect.poll(() => steps(it)).toHaveLength(1)
  const after = ring(it)
  expect(after.filter((at) => before.includes(at)).length).toBe(before.length - 1)
  expect(nearestOnRing(it.store.read().estate.building.get('V-01')!.geometry, target)!.metres).toBeLessThan(1)
  // The one building that changed is drawn anew: what it covers now has its colour once the tool is down.
  const covered = off(corner, 4, -1)
  it.store.look({ editing: null })
  const view = it.store.read().session.view!
  const colourOf = async () => (await pictureOf(it.map, view)).at(covered)
  await idle(it.map, () => it.store.look({ layers: new Set(['buildings']) }))
  const own = await colourOf()
  await idle(it.map, () => it.store.undo())
  expect(await colourOf()).not.toEqual(own)
  expect(ring(it)).toEqual(before)
  it.store.look({ editing: { tool: 'reshape', kind: 'building', id: 'V-01' } })
  await expect.poll(() => it.says()).not.toBe('')
  // What terra-draw holds has followed: the corner is where it was, and can be dragged again.
  await it.drag(corner, target)
  await expect.poll(() => steps(it)).toHaveLength(3)
})

test('what is in hand is drawn by the tool alone, and by the map again once the tool is down', async () => {
  const it = await held({ tool: 'reshape', kind: 'building', id: 'V-01' })
  const { stage } = it.map.shadowRoot!.querySelector('tn-drawing')!
  const isDrawn = (layer: string, id: string): boolean =>
    stage.map.queryRenderedFeatures({ layers: [layer] }).some(({ properties }) => properties.id === id)
  await expect.poll(() => isDrawn('buildings', 'V-01')).toBe(false)
  await expect.poll(() => isDrawn('building-edges', 'V-01')).toBe(false)
  expect(stage.map.queryRenderedFeatures({ layers: ['buildings'] })).not.toEqual([])
  const [door] = [...estate.entrance.values()].filter(({ building }) => building === 'V-01')
  it.store.look({ editing: { tool: 'reshape', kind: 'entrance', id: door!.id } })
  await expect.poll(() => isDrawn('buildings', 'V-01')).toBe(true)
  await expect.poll(() => isDrawn('entrances', door!.id)).toBe(false)
  it.store.look({ editing: null })
  await expect.poll(() => isDrawn('entrances', door!.id)).toBe(true)
})

test('on a phone the words of the tool have the place of the legend', async () => {
  const editing: Editing = { tool: 'reshape', kind: 'building', id: 'V-01' }
  const it = await heldMap(estate, { view: BY_V01, workspace: 'territoire', editing }, '390px')
  const legend = it.map.shadowRoot!.querySelector('tn-legend')!
  await expect.poll(() => it.says()).not.toBe('')
  expect(legend.checkVisibility()).toBe(false)
  it.store.look({ editing: null })
  await expect.poll(() => legend.checkVisibility()).toBe(true)
})

test('the middle of a side, touched, becomes a corner; a corner, by the other button, goes', async () => {
  const it = await held({ tool: 'reshape', kind: 'building', id: 'V-01' })
  const before = ring(it)
  const middle: Position = [(before[0]![0] + before[1]![0]) / 2, (before[0]![1] + before[1]![1]) / 2]
  await it.click(middle)
  await expect.poll(() => ring(it)).toHaveLength(before.length + 1)
  await it.click(before[2]!, 'right')
  await expect.poll(() => ring(it)).toHaveLength(before.length)
  expect(ring(it)).not.toContainEqual(before[2])
  expect(steps(it)).toHaveLength(2)
})

test('a corner that makes the outline cross itself is refused, and put back', async () => {
  const it = await held({ tool: 'reshape', kind: 'building', id: 'V-01' })
  const before = ring(it)
  const [, , third, fourth] = before
  const beyond = off(third!, 3 * (third![0] - fourth![0]) * 70_600, 0)
  await it.drag(before[0]!, [beyond[0], (third![1] + before[1]![1]) / 2])
  await expect.poll(() => it.store.read().session.toast?.tone).toBe('refusal')
  expect(it.store.read().session.toast?.text).toContain('se croiserait')
  expect(ring(it)).toEqual(before)
})

test('an entrance is placed on the edge of its building, the tool stays for the next one', async () => {
  const it = await held({ tool: 'add', kind: 'entrance' })
  expect(it.says()).toContain('Touchez la carte')
  const side = ring(it)
  const middle: Position = [(side[0]![0] + side[1]![0]) / 2, (side[0]![1] + side[1]![1]) / 2]
  await it.click(off(middle, 0.5, 0.5))
  await expect.poll(() => steps(it)).toHaveLength(1)
  const { selection, editing } = it.store.read().session
  const placed = it.store.read().estate.entrance.get(selection!.id)!
  expect(placed.building).toBe('V-01')
  expect(
    nearestOnRing(it.store.read().estate.building.get('V-01')!.geometry, placed.at)!.metres,
  ).toBeLessThan(0.05)
  expect(editing).toEqual({ tool: 'add', kind: 'entrance' })
})

test('an entrance dragged off goes back onto the edge', async () => {
  const it = await held({ tool: 'reshape', kind: 'entrance', id: 'E001' })
  const at = estate.entrance.get('E001')!.at
  await it.drag(at, off(at, 2, 2))
  await expect.poll(() => steps(it)).toHaveLength(1)
  const now = it.store.read().estate
  expect(
    nearestOnRing(now.building.get('V-01')!.geometry, now.entrance.get('E001')!.at)!.metres,
  ).toBeLessThan(0.05)
  expect(now.entrance.get('E001')!.at).not.toEqual(at)
})

test('a building is cut by a line of two clicks and Enter', async () => {
  const it = await held({ tool: 'split', kind: 'building', id: 'V-01' })
  const side = ring(it)
  const half = (a: Position, b: Position): Position => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]
  const [from, to] = [half(side[0]!, side[1]!), half(side[2]!, side[3]!)]
  const past = (a: Position, b: Position): Position => [
    b[0] + (b[0] - a[0]) * 0.2,
    b[1] + (b[1] - a[1]) * 0.2,
  ]
  await it.click(past(to, from))
  await expect.poll(() => it.says()).toContain('Entrée')
  await it.click(past(from, to))
  await it.press('{Enter}')
  await expect.poll(() => it.store.read().estate.building.size).toBe(estate.building.size + 1)
  expect(steps(it)).toHaveLength(1)
  await expect.poll(() => it.store.read().session.editing).toBeNull()
})

test('a new building is drawn by corners; Backspace takes one back, Escape leaves the outline, then the tool', async () => {
  const it = await held({ tool: 'add', kind: 'building', landlord: 'vilogia' })
  const start = off([3.1134, 50.6456], 42, -38)
  for (const [east, north] of [
    [0, 0],
    [12, 0],
    [20, 25],
  ] as const)
    await it.click(off(start, east, north))
  await it.press('{Backspace}')
  await it.click(off(start, 12, 9))
  await it.click(off(start, 0, 9))
  // Taken back and put again: of the line, not of the territory.
  await it.press('{Control>}z{/Control}')
  await it.press('{Control>}{Shift>}z{/Shift}{/Control}')
  await it.press('{Enter}')
  await expect.poll(() => steps(it)).toEqual(['Ajouter un bâtiment'])
  await expect.poll(() => it.store.read().session.editing).toBeNull()
  expect(ring(it, it.store.read().session.selection!.id)).toHaveLength(5)

  it.store.look({ editing: { tool: 'add', kind: 'building', landlord: 'vilogia' } })
  await expect.poll(() => it.says()).toContain('premier coin')
  await it.click(off(start, -14, 0))
  await it.click(off(start, -6, 0))
  await it.press('{Escape}')
  await expect.poll(() => it.says()).toContain('premier coin')
  expect(it.store.read().session.editing).not.toBeNull()
  await it.press('{Escape}')
  await expect.poll(() => it.store.read().session.editing).toBeNull()
  expect(steps(it)).toHaveLength(1)
  await expect.poll(() => it.map.shadowRoot!.querySelector('tn-drawing')).toBeNull()
})

test('while a tool is in hand a click chooses nothing and hover lights nothing', async () => {
  const it = await held({ tool: 'add', kind: 'street' })
  await it.click([3.113477, 50.645744])
  expect(it.store.read().session.selection).toBeNull()
  expect(it.store.read().session.hover).toBeNull()
})

test('an undo that takes the object away puts the tool down', async () => {
  const it = await held({ tool: 'add', kind: 'publicPlace' })
  await it.click(off([3.1134, 50.6456], 42, -38))
  await expect.poll(() => steps(it)).toHaveLength(1)
  // Chosen, to be named before another: the tool is down.
  await expect.poll(() => it.store.read().session.editing).toBeNull()
  const { id, kind } = it.store.read().session.selection!
  expect(kind).toBe('publicPlace')
  it.store.look({ editing: { tool: 'reshape', kind: 'publicPlace', id } })
  await expect.poll(() => it.says()).toContain('Glissez')
  it.store.undo()
  await expect.poll(() => it.store.read().session.editing).toBeNull()
})
