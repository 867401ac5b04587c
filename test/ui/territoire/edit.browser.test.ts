import { expect, test } from 'vitest'
import type { Building } from '../../../src/domain/building.ts'
import type { Street } from '../../../src/domain/street.ts'
import type { Polygon, Position } from '../../../src/geometry/position.ts'
import { fromLambert93 } from '../../../src/geometry/projected.ts'
import '../../../src/ui/territoire/edit/edit.ts'
import '../../../src/ui/territoire/selected-object.ts'
import { entrance, estate } from '../../domain/build.ts'
import { button, deepAll, mount, wordsOf } from '../mount.ts'

const box = (west: number, south: number, east: number, north: number): Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
})
const building = (id: string, geometry: Polygon): Building => ({
  ...{ kind: 'building', id, landlord: 'vilogia', name: `Bât ${id}`, dwellings: 40, geometry },
  ...{ source: 'test', precision: 'surveyed' },
})
const street: Street = {
  ...{
    kind: 'street',
    id: 's',
    from: 'a',
    to: 'b',
    class: 'path',
    lengthMetres: 70,
    name: 'Allée des Sarts',
  },
  ...{ source: 'test', precision: 'surveyed' },
  geometry: {
    type: 'LineString',
    coordinates: [
      [3.11, 50.641],
      [3.111, 50.641],
    ],
  },
}
const quarter = estate(
  building('a', box(3.11, 50.64, 3.111, 50.6402)),
  building('b', box(3.111, 50.64, 3.112, 50.6402)),
  entrance('door', { building: 'a', number: '1', at: [3.1104, 50.64] }),
  street,
)
const opened = (kind: 'building' | 'entrance' | 'street', id: string) =>
  mount('tn-edit', quarter, {
    workspace: 'territoire',
    territoryView: 'edit',
    editing: null,
    selection: { kind, id },
  })

const within = (element: HTMLElement, tag: string, at = 0): HTMLElement => {
  const found = deepAll(element.shadowRoot!, tag)[at]
  if (!found) throw new Error(`no <${tag}>`)
  return found
}
const type = (root: HTMLElement, name: string, value: string): void => {
  const input = deepAll(root.shadowRoot!, 'input, select').find(
    (each) => each.getAttribute('aria-label') === name || each.id === name,
  ) as HTMLInputElement | undefined
  if (!input) throw new Error(`no field « ${name} »`)
  input.value = value
  for (const name of ['input', 'change']) input.dispatchEvent(new Event(name, { bubbles: true }))
}
const degrees = ([lng, lat]: Position): string => `${lat}, ${lng}`

test('a corner is moved by its coordinates, pasted as a pair, in one step', async () => {
  const { element, store, settled } = await opened('building', 'a')
  const corners = within(within(element, 'tn-object-shape'), 'tn-corner-fields')
  type(corners, 'Coin 3, longitude', degrees([3.1112, 50.6404]))
  await settled()
  button(corners, 'Appliquer').click()
  await expect.poll(() => store.journal().map(({ label }) => label)).toEqual(['Modifier le contour de Bât a'])
  const ring = (store.read().estate.building.get('a')!.geometry as Polygon).coordinates[0]!
  expect(ring[2]).toEqual([3.1112, 50.6404])
  expect(ring).toHaveLength(5)
})

test('a pair in metres of Lambert-93 is read and applied by Enter', async () => {
  const { element, store } = await opened('building', 'a')
  const corners = within(within(element, 'tn-object-shape'), 'tn-corner-fields')
  expect(wordsOf(corners)).toContain('Lambert-93')
  const input = deepAll(corners.shadowRoot!, 'input').find(
    (each) => each.getAttribute('aria-label') === 'Coin 3, longitude',
  ) as HTMLInputElement
  input.value = '707880.50 7060600.25'
  input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
  await expect.poll(() => store.journal()).toHaveLength(1)
  const [lng, lat] = (store.read().estate.building.get('a')!.geometry as Polygon).coordinates[0]![2]!
  const there = fromLambert93(707_880.5, 7_060_600.25)
  expect([lng, lat]).toEqual([expect.closeTo(there[0], 7), expect.closeTo(there[1], 7)])
})

test('a coordinate that is none is named, and changes nothing', async () => {
  const { element, store, settled } = await opened('building', 'a')
  const corners = within(within(element, 'tn-object-shape'), 'tn-corner-fields')
  type(corners, 'Coin 2, latitude', 'rue du Languedoc')
  await settled()
  button(corners, 'Appliquer').click()
  await settled()
  expect(wordsOf(corners)).toContain('Coin 2 : Cette position n’est pas lisible')
  expect(store.journal()).toEqual([])
})

test('a building is cut by two points, and joined with its neighbour by name', async () => {
  const { element, store, settled } = await opened('building', 'a')
  const tools = within(element, 'tn-object-tools')
  const cut = within(tools, 'tn-corner-fields')
  type(cut, 'Point 1, longitude', degrees([3.1107, 50.6395]))
  type(cut, 'Point 2, longitude', degrees([3.1107, 50.6405]))
  await settled()
  button(cut, 'Couper en deux').click()
  await expect.poll(() => store.read().estate.building.size).toBe(3)
  const joining = deepAll(tools.shadowRoot!, 'summary').find((each) => /Réunir/.test(each.textContent))
  joining!.click()
  await expect.poll(() => deepAll(tools.shadowRoot!, '#other')).toHaveLength(1)
  await settled()
  const names = deepAll(tools.shadowRoot!, '#other option').map((each) => each.textContent.trim())
  expect(names).toEqual(['Bât a, partie détachée'])
  button(tools, 'Réunir').click()
  await expect.poll(() => store.read().estate.building.size).toBe(2)
  expect(store.journal()).toHaveLength(2)
})

test('an entrance is added by its coordinates, on the edge of its building', async () => {
  const { element, store, settled } = await opened('building', 'a')
  const add = within(element, 'tn-add-object')
  type(add, 'kind', 'entrance')
  await settled()
  const place = within(add, 'tn-corner-fields')
  type(place, 'Point 1, longitude', degrees([3.1108, 50.63999]))
  await settled()
  button(place, 'Ajouter').click()
  await expect.poll(() => store.read().estate.entrance.size).toBe(quarter.entrance.size + 1)
  const added = [...store.read().estate.entrance.values()].at(-1)!
  expect(added).toMatchObject({ building: 'a', number: '2', landlord: 'vilogia' })
  expect(added.at[1]).toBeCloseTo(50.64, 7)
})

test('a tool is taken by its button, pressed while it is in hand, put down by Escape', async () => {
  const { element, store, settled } = await opened('building', 'a')
  const tools = within(element, 'tn-object-tools')
  button(tools, 'Déplacer les coins').click()
  await expect
    .poll(() => store.read().session.editing)
    .toEqual({ tool: 'reshape', kind: 'building', id: 'a' })
  await settled()
  expect(button(tools, 'Déplacer les coins').getAttribute('aria-pressed')).toBe('true')
  element.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
  await expect.poll(() => store.read().session.editing).toBeNull()
})

test('what opens is as tall as a button', async () => {
  const { element } = await opened('building', 'a')
  const least = button(element, 'Déplacer les coins').offsetHeight
  const summaries = deepAll(element.shadowRoot!, 'summary')
  expect(summaries.length).toBeGreaterThan(3)
  for (const summary of summaries)
    expect(summary.offsetHeight, summary.textContent!).toBeGreaterThanOrEqual(least)
})

test('the button of the tool in hand can be read', async () => {
  const { element, store, settled } = await opened('building', 'a')
  const draw = button(within(element, 'tn-add-object'), 'Dessiner sur la carte')
  const colours = () => {
    const { color, backgroundColor } = getComputedStyle(draw)
    return [color, backgroundColor]
  }
  const before = colours()
  draw.click()
  await expect.poll(() => store.read().session.editing).toMatchObject({ tool: 'add' })
  await settled()
  expect(draw.getAttribute('aria-pressed')).toBe('true')
  await expect.poll(() => colours()[1]).not.toBe(before[1])
  expect(colours()[0]).not.toBe(before[0])
})

test('fields are saved; a wrong one is named by its error and keeps the focus', async () => {
  const { element, store, settled } = await opened('building', 'a')
  const form = within(element, 'tn-object-fields')
  const submit = () => form.shadowRoot!.querySelector('form')!.requestSubmit()
  type(form, 'dwellings', '-3')
  submit()
  await settled()
  expect(wordsOf(form)).toContain('entre 0 et 2000')
  expect(form.shadowRoot!.activeElement?.id).toBe('dwellings')
  type(form, 'dwellings', '41')
  type(form, 'residence', 'Les Tilleuls')
  submit()
  await expect
    .poll(() => store.read().estate.building.get('a'))
    .toMatchObject({
      ...{ dwellings: 41, residence: 'Les Tilleuls', edited: ['dwellings', 'residence'] },
    })
})

test('a path is closed for works, and opened again', async () => {
  const { element, store, settled } = await opened('street', 's')
  const closures = within(element, 'tn-street-closures')
  const submit = () => closures.shadowRoot!.querySelector('form')!.requestSubmit()
  submit()
  await settled()
  expect(wordsOf(closures)).toContain('un motif')
  type(closures, 'until', '2026-12-24')
  type(closures, 'text', 'travaux de réseau, voir M. Modèle')
  submit()
  await expect.poll(() => wordsOf(closures)).toContain('désigner quelqu’un')
  expect(store.read().estate.street.get('s')?.closures).toBeUndefined()
  type(closures, 'text', 'travaux de réseau')
  submit()
  await expect
    .poll(() => store.read().estate.street.get('s')?.closures)
    .toEqual([{ from: '2026-11-24', until: '2026-12-24', reason: 'travaux de réseau' }])
  await settled()
  expect(wordsOf(closures)).toContain('Du 24 novembre 2026 au 24 décembre 2026 : travaux de réseau')
  button(closures, 'Lever').click()
  await expect.poll(() => store.read().estate.street.get('s')?.closures).toBeUndefined()
})

test('the card of an object leads to this view', async () => {
  const { element, store } = await mount('tn-selected', quarter, {
    ...{ workspace: 'territoire', territoryView: 'places', selection: { kind: 'building', id: 'a' } },
  })
  button(element, 'Modifier').click()
  expect(store.read().session.territoryView).toBe('edit')
})

test('what is chosen on the map is chosen in the list, its kind first; adding folds away', async () => {
  const { element, store, settled } = await mount('tn-edit', quarter, {
    ...{ workspace: 'territoire', territoryView: 'edit', editing: null, selection: null },
  })
  const add = within(element, '.add') as HTMLDetailsElement
  expect(add.open).toBe(true)
  store.look({ selection: { kind: 'street', id: 's' } })
  await settled()
  const [kind, object] = deepAll(
    within(element, 'tn-choose-object').shadowRoot!,
    'select',
  ) as HTMLSelectElement[]
  expect([kind!.value, object!.value]).toEqual(['street', 's'])
  expect(object!.selectedOptions[0]?.textContent?.trim()).toBe('Allée des Sarts, tronçon 1')
  expect(add.open).toBe(false)
})
