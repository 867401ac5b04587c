import '../../styles/tokens.css'
import '../../styles/map.css'
import '../../src/map/tn-map.ts'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import type { Estate } from '../../src/domain/estate.ts'
import { withoutRecords, withRecords } from '../../src/domain/estate.ts'
import type { Position } from '../../src/geometry/position.ts'
import type { LayerId, Session } from '../../src/store/session.ts'
import { hills, idle, mapStore, mountMap, quarter, sessionWith } from './map-fixture.ts'
import { pictureOf, pixelOf } from './map-picture.ts'
import { weekOfRounds } from './round-fixture.ts'

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
  delete document.documentElement.dataset.theme
})

const BY_V01 = { lng: 3.1134, lat: 50.6456, zoom: 17 }
const E001: Position = [3.113477, 50.645744]
const IN_V01: Position = [3.1134, 50.64565]

const show = async (part: Partial<Session> = {}, records: Estate = estate) => {
  const store = mapStore(records, sessionWith(part))
  const map = mountMap(store, '900px', '700px')
  await idle(map)
  const canvas = map.shadowRoot!.querySelector('canvas')!
  const press = (key: string) =>
    canvas.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }))
  const words = () => map.shadowRoot!.querySelector('[role=status]')!.textContent!.trim()
  const point = (kind: string, place: Position) => {
    const { x, y } = pixelOf(place, store.read().session.view!, map)
    const box = map.getBoundingClientRect()
    const at = { clientX: box.x + x, clientY: box.y + y, bubbles: true, composed: true }
    expect(map.shadowRoot!.elementFromPoint(at.clientX, at.clientY)).toBe(canvas)
    for (const type of kind === 'click' ? ['mousedown', 'mouseup', 'click'] : [kind])
      canvas.dispatchEvent(new MouseEvent(type, at))
  }
  const picture = () => pictureOf(map, store.read().session.view!)
  return { store, map, canvas, press, words, point, picture }
}

const layers = (...ids: LayerId[]): ReadonlySet<LayerId> => new Set(ids)
const brightness = (colour: readonly number[]) => colour.reduce((sum, value) => sum + value, 0) / 3

test('at first the whole perimeter is in view, its inside bright and the outside dimmed', async () => {
  const { store, picture } = await show({ layers: layers('perimeter') })
  const view = store.read().session.view!
  expect(view.zoom).toBeGreaterThan(13)
  const { at } = await picture()
  const [inside, extension] = [at([3.1135, 50.6445]), at([3.1, 50.6432])]
  expect(inside).toEqual([245, 241, 234])
  expect(extension).toEqual(inside)
  for (const place of [
    [3.107, 50.6455],
    [3.1165, 50.6365],
    [3.1, 50.638],
  ] as const)
    expect(brightness(at(place))).toBeLessThan(brightness(inside) - 12)
})

test('a building has its landlord’s colour; without its layer it is gone', async () => {
  const { store, map, picture } = await show({ view: BY_V01, layers: layers('buildings') })
  expect((await picture()).at(IN_V01)).toEqual([0, 114, 178])
  await idle(map, () => store.look({ layers: layers() }))
  expect((await picture()).at(IN_V01)).toEqual([245, 241, 234])
})

test('records that go are no longer drawn', async () => {
  const { store, map, picture } = await show({ view: BY_V01, layers: layers('buildings') })
  await idle(map, () => store.setEstate(withoutRecords(estate, 'building', ['V-01'])))
  expect((await picture()).at(IN_V01)).toEqual([245, 241, 234])
})

test('the theme of the page repaints the map', async () => {
  const { map, picture } = await show({ view: BY_V01, layers: layers('buildings') })
  await idle(map, () => {
    document.documentElement.dataset.theme = 'dark'
  })
  expect((await picture()).at([3.1142, 50.6456])).toEqual([36, 34, 29])
  expect((await picture()).at(IN_V01)).toEqual([74, 163, 220])
})

test('a click selects the entrance under it, and one on bare ground selects nothing', async () => {
  const { store, point } = await show({ view: BY_V01 })
  point('click', E001)
  expect(store.read().session.selection).toEqual({ kind: 'entrance', id: 'E001' })
  point('click', [3.1145, 50.6457])
  expect(store.read().session.selection).toBeNull()
  point('click', IN_V01)
  expect(store.read().session.selection).toEqual({ kind: 'building', id: 'V-01' })
})

test('a click on the perimeter’s line selects that part', async () => {
  const { store, point } = await show({ view: { lng: 3.111, lat: 50.6466, zoom: 17 } })
  point('click', [3.111155, 50.6465])
  expect(store.read().session.selection).toEqual({ kind: 'perimeter', id: 'priority' })
})

test('hover tells the store and shows the object’s words, and Escape dismisses them', async () => {
  const { store, map, point } = await show({ view: BY_V01 })
  point('mousemove', IN_V01)
  await expect.poll(() => store.read().session.hover).toEqual({ kind: 'building', id: 'V-01' })
  const words = () => map.shadowRoot!.querySelector('.hover')?.textContent
  await expect.poll(words).toBe('Démonstration V-01 : Vilogia, 38 logements')
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))
  await expect.poll(words).toBeUndefined()
})

test('the keyboard steps to the nearest object, says it, chooses it, clears it and leaves', async () => {
  const { store, canvas, press, words } = await show({
    view: { ...BY_V01, lng: E001[0], lat: E001[1] },
    layers: layers('entrances'),
  })
  canvas.focus()
  press('n')
  expect(store.read().session.hover).toEqual({ kind: 'entrance', id: 'E001' })
  await expect.poll(words).toBe('Démonstration V-01, entrée 1 : Vilogia, 13 logements, accès par badge')
  press('PageDown')
  expect(store.read().session.hover).toEqual({ kind: 'entrance', id: 'E002' })
  press('p')
  press('Enter')
  expect(store.read().session.selection).toEqual({ kind: 'entrance', id: 'E001' })
  await expect.poll(words).toContain('Choisi : Démonstration V-01, entrée 1')
  press('Escape')
  expect(store.read().session.selection).toBeNull()
  expect(canvas.matches(':focus')).toBe(true)
  press('Escape')
  expect(canvas.matches(':focus')).toBe(false)
})

test('the map is one tab stop with a French name, role and description', async () => {
  const { map, canvas } = await show()
  expect(map.shadowRoot!.querySelectorAll('.canvas [tabindex="0"]')).toHaveLength(1)
  expect(canvas.getAttribute('aria-label')).toBe('Carte du quartier')
  expect(canvas.getAttribute('aria-roledescription')).toBe('carte')
  const description = map.shadowRoot!.getElementById(canvas.getAttribute('aria-describedby')!)
  expect(description!.textContent).toContain('Échap')
})

const HOT: Position = [3.1125, 50.6452]
const hot = (part: Partial<Session['heat']> = {}): Partial<Session> => {
  const { heat } = sessionWith()
  const density = hills([
    [HOT, 11],
    [[3.109, 50.634], 3],
  ])
  return {
    workspace: 'observatoire',
    layers: layers('heat'),
    heat: { ...heat, density: { request: heat.filter, state: 'done', result: density }, ...part },
  }
}

test('the heat map is the same picture on the ground at zoom 14 and at zoom 18', async () => {
  const far = { lng: 3.1105, lat: 50.6395, zoom: 14 }
  const { store, map, picture } = await show({ ...hot(), view: far })
  // On the flat top, at the second hill's, and one place below the first step: elsewhere a pixel of zoom 14 is metres wide.
  const places: Position[] = [HOT, [3.109, 50.634], [3.1125, 50.6395]]
  const seen = places.map((await picture()).at)
  expect(new Set(seen.map(String)).size).toBe(3)
  expect(seen.at(-1)).toEqual([245, 241, 234])
  for (const [index, [lng, lat]] of places.entries()) {
    await idle(map, () => store.look({ view: { lng, lat, zoom: 18 } }))
    const near = (await picture()).at([lng, lat])
    for (const channel of [0, 1, 2])
      expect(Math.abs(near[channel]! - seen[index]![channel]!), `${lng} ${lat}`).toBeLessThanOrEqual(2)
  }
})

test('the heat takes the colours of the theme, and is there again after the graphics context was lost', async () => {
  const { map, canvas, picture } = await show({ ...hot(), view: { lng: HOT[0], lat: HOT[1], zoom: 17 } })
  const light = (await picture()).at(HOT)
  expect(brightness(light)).toBeLessThan(110)
  const card = canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!
  const lost = new Promise((done) => canvas.addEventListener('webglcontextlost', done, { once: true }))
  card.loseContext()
  await lost
  // It can be restored once all have heard of the loss.
  await new Promise((done) => setTimeout(done))
  // A theme that changes meanwhile asks nothing of a map that can't answer.
  document.documentElement.dataset.theme = 'dark'
  await idle(map, () => card.restoreContext())
  const dark = (await picture()).at(HOT)
  expect(brightness(dark)).toBeGreaterThan(180)
  await idle(map, () => {
    delete document.documentElement.dataset.theme
  })
  expect((await picture()).at(HOT)).toEqual(light)
})

test('a round drawn on the map can be chosen by its line, and its stops are then numbered places to choose', async () => {
  const records = withRecords(estate, weekOfRounds(estate, '2026-W48').slice(0, 13))
  const round = records.round.get('round-1')!
  const [from, to] = [round.line[0]!, round.line[1]!]
  const middle: Position = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]
  const view = { lng: middle[0], lat: middle[1], zoom: 15 }
  const { store, map, point } = await show({ workspace: 'semaine', view, layers: layers('rounds') }, records)
  await idle(map, () => point('click', middle))
  expect(store.read().session).toMatchObject({
    round: 'round-1',
    selection: { kind: 'round', id: 'round-1' },
  })
  const [lng, lat] = to
  await idle(map, () => store.look({ view: { lng, lat, zoom: 18 } }))
  point('click', to)
  expect(store.read().session.selection).toEqual({ kind: 'stop', id: 'round-1-stop-0' })
})

test('buttons and counters move the view: zoom, whole perimeter, the selection', async () => {
  const { store, map } = await show({ view: BY_V01 })
  const controls = map.shadowRoot!.querySelector('tn-map-controls')!.shadowRoot!
  const press = (name: string) =>
    controls.querySelector<HTMLButtonElement>(`button[aria-label="${name}"]`)!.click()
  const zoom = () => store.read().session.view!.zoom
  press('Zoomer')
  press('Zoomer')
  await expect.poll(zoom).toBeCloseTo(19, 1)
  press('Voir tout le périmètre')
  await expect.poll(zoom).toBeLessThan(15)
  store.look({ selection: { kind: 'publicPlace', id: 'place-parvis-mairie' }, flyToSelection: 1 })
  await expect.poll(() => store.read().session.view).toMatchObject({ lng: 3.11086, lat: 50.64255 })
})

test('a switch shows and hides its layer, and the legend counts what is there', async () => {
  const { store, map } = await show()
  const controls = map.shadowRoot!.querySelector('tn-map-controls')!.shadowRoot!
  controls.querySelector<HTMLInputElement>('input[name=situations]')!.click()
  expect(store.read().session.layers.has('situations')).toBe(true)
  const legend = map.shadowRoot!.querySelector('tn-legend')!.shadowRoot!
  const text = legend.textContent!.replace(/\s+/g, ' ')
  expect(text).toContain('Vilogia 1 115 logements')
  expect(text).toContain('Implantation de démonstration')
  expect(text).not.toContain('par hectare')
  store.look(({ layers: now }) => ({ ...hot(), layers: new Set([...now, 'heat']) }))
  await expect.poll(() => legend.textContent).toContain('par hectare')
})

test('nothing is asked of another origin', async () => {
  await show({ view: BY_V01 })
  const foreign = performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name))
    .filter(({ protocol, origin }) => /^(http|ws)/.test(protocol) && origin !== location.origin)
  expect(foreign.map(String)).toEqual([])
})
