import '../../../styles/tokens.css'
import '../../../styles/map.css'
import '../../../src/map/tn-map.ts'
import { ContextProvider } from '@lit/context'
import { zxyToTileId } from 'pmtiles'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { type BaseMapState, NO_BASE_MAP } from '../../../src/domain/base-map.ts'
import type { Estate } from '../../../src/domain/estate.ts'
import { portsContext } from '../../../src/operations/context.ts'
import type { Ports } from '../../../src/operations/ports.ts'
import type { Session } from '../../../src/store/session.ts'
import { idle, mapStore, mountMap, quarter, sessionWith } from '../map-fixture.ts'
import { pictureOf } from '../map-picture.ts'
import { pmtilesArchive, squareTile, tileId } from './pmtiles-archive.ts'

let estate: Estate
beforeAll(async () => {
  await page.viewport(920, 710)
  estate = await quarter(async (file) => (await fetch(`/geo/${file}`)).text())
})
const asked: string[] = []
beforeEach(() => {
  asked.length = 0
  const real = window.fetch
  vi.spyOn(window, 'fetch').mockImplementation((request, init) => {
    const { href } = new URL(request instanceof Request ? request.url : String(request), location.href)
    asked.push(href)
    // The plan itself is not to be had from here.
    return href.startsWith('https://data.geopf.fr')
      ? Promise.resolve(new Response(null, { status: 404 }))
      : real(request, init)
  })
})
afterEach(() => {
  vi.restoreAllMocks()
  document.body.replaceChildren()
  delete document.documentElement.dataset.theme
})

const VIEW = { lng: 3.1134, lat: 50.6456, zoom: 15 }
const BOUNDS = [3.0, 50.6, 3.2, 50.7] as const
/** Tiles of zoom 10 over the quarter. */
const Z = 10
const X = Math.floor(((VIEW.lng + 180) / 360) * 2 ** Z)
const Y = Math.floor((0.5 - Math.asinh(Math.tan((VIEW.lat * Math.PI) / 180)) / (2 * Math.PI)) * 2 ** Z)

const picture = async (colour: string): Promise<Uint8Array> => {
  const canvas = new OffscreenCanvas(256, 256)
  const context = canvas.getContext('2d')!
  context.fillStyle = colour
  context.fillRect(0, 0, 256, 256)
  return new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer())
}
const fileOf = (bytes: Uint8Array, name = 'fond.pmtiles'): BaseMapState['file'] => ({
  name,
  blob: new Blob([bytes as BlobPart]),
})
const raster = async (colour: string, header?: Record<number, number>) =>
  fileOf(
    pmtilesArchive({
      ...{ type: 'png', bounds: BOUNDS, tiles: [{ z: Z, x: X, y: Y, bytes: await picture(colour) }] },
      metadata: { attribution: '<a href="https://x.example">&copy; Atelier</a>' },
      ...(header && { header }),
    }),
  )
const vector = (name: string, kind: string, listed = name) =>
  fileOf(
    pmtilesArchive({
      ...{ type: 'vector', bounds: BOUNDS, metadata: { vector_layers: [{ id: listed }] } },
      tiles: [{ z: Z, x: X, y: Y, bytes: squareTile([{ name, kind }]) }],
    }),
  )

const show = async (baseMap: Partial<BaseMapState>, part: Partial<Session> = {}) => {
  const store = mapStore(
    estate,
    sessionWith({
      ...{ view: VIEW, layers: new Set(), baseMap: { ...NO_BASE_MAP, ...baseMap } },
      ...part,
    }),
  )
  const map = mountMap(store, '900px', '700px')
  const remembered: unknown[] = []
  new ContextProvider(map.parentElement!, {
    context: portsContext,
    initialValue: {
      store: () => store,
      rememberBaseMap: (base) => remembered.push(base),
      forgetBaseMap: async () => null,
    } as Partial<Ports> as Ports,
  })
  await idle(map)
  const base = () => store.read().session.baseMap!
  const controls = () => map.shadowRoot!.querySelector('tn-map-controls')!.shadowRoot!
  const switches = () => controls().querySelector('tn-base-map')!.shadowRoot!
  const colour = async () => (await pictureOf(map, VIEW)).at([VIEW.lng, VIEW.lat])
  return { store, map, base, controls, switches, colour, remembered }
}
const near = (seen: readonly number[], wanted: readonly number[]) => {
  for (const channel of [0, 1, 2])
    expect(Math.abs(seen[channel]! - wanted[channel]!), `${seen} for ${wanted}`).toBeLessThanOrEqual(3)
}

test('the archive that tests write numbers its tiles as the specification does', () => {
  for (const [z, x, y] of [
    ...([
      [0, 0, 0],
      [1, 0, 1],
      [1, 1, 1],
      [2, 3, 0],
      [5, 17, 9],
      [10, 520, 343],
    ] as const),
  ])
    expect(tileId(z, x, y)).toBe(zxyToTileId(z, x, y))
})

test('a picture of a dropped file is drawn under our layers, with its credit; taken off, the ground is ours again', async () => {
  const { store, map, base, controls, colour } = await show({ choice: 'file', file: await raster('#c81e3c') })
  near(await colour(), [200, 30, 60])
  expect(base()).toMatchObject({ choice: 'file', credit: '© Atelier', flaw: null })
  await expect.poll(() => controls().textContent).toContain('© Atelier')
  await idle(map, () => store.look({ layers: new Set(['buildings']) }))
  near((await pictureOf(map, VIEW)).at([3.1134, 50.64565]), [0, 114, 178])
  await idle(map, () => store.look({ layers: new Set(), baseMap: { ...base(), choice: 'none' } }))
  near(await colour(), [245, 241, 234])
})

test('vector tiles take our colours, in both themes, by the names of Protomaps and of OpenMapTiles', async () => {
  const { store, map, base, colour } = await show({ choice: 'file', file: vector('water', 'water') })
  near(await colour(), [188, 217, 230])
  await idle(map, () => {
    document.documentElement.dataset.theme = 'dark'
  })
  near(await colour(), [30, 53, 66])
  document.documentElement.dataset.theme = 'light'
  await idle(map, () => store.look({ baseMap: { ...base(), file: vector('landuse', 'park') } }))
  near(await colour(), [213, 229, 198])
  await idle(map, () => store.look({ baseMap: { ...base(), file: vector('building', 'x') } }))
  near(await colour(), [226, 219, 206])
  await idle(map, () => store.look({ baseMap: { ...base(), file: vector('unknown', 'x') } }))
  near(await colour(), [226, 219, 206])
})

test('our streets, green spaces and footprints step back over a richer ground, and come back', async () => {
  const { store, map, base } = await show(
    { choice: 'file', file: await raster('#c81e3c') },
    { layers: new Set(['streets', 'greenSpaces']) },
  )
  const [green] = [...estate.greenSpace.values()]
  const [lng, lat] = (green!.geometry.coordinates as unknown as number[][][])[0]![0] as [number, number]
  const view = { lng, lat, zoom: 17 }
  await idle(map, () => store.look({ view }))
  const share = async () => {
    const seen = (await pictureOf(map, view)).at([lng, lat])
    return seen[0] > 190 && seen[1] < 60
  }
  expect(await share()).toBe(true)
  await idle(map, () => store.look({ baseMap: { ...base(), choice: 'none' } }))
  expect(await share()).toBe(false)
})

test.each([
  ['of another version', { 7: 4 }],
  ['of unknown tiles', { 99: 9 }],
  ['packed as browsers don’t read', { 98: 4 }],
  ['with a directory of nowhere', { 8: 255, 10: 255 }],
])('a file %s is refused with a sentence, and nothing lies there', async (_what, header) => {
  const { base, switches, colour } = await show({ choice: 'file', file: await raster('#c81e3c', header) })
  await expect.poll(() => base().flaw).toMatchObject({ code: 'base-map-invalid' })
  expect(base().choice).toBe('none')
  await expect.poll(() => switches().querySelector('[role=alert]')?.textContent).toMatch(/PMTiles/)
  expect(switches().querySelector('[role=alert]')?.textContent).not.toMatch(/Error|champ/)
  near(await colour(), [245, 241, 234])
})

test('one served beside the app is asked for only when it is chosen', async () => {
  const { base, switches } = await show({ isServed: true })
  expect(asked.filter((url) => url.includes('pmtiles'))).toEqual([])
  switches().querySelector<HTMLInputElement>('input[value=served]')!.click()
  await expect.poll(() => base().flaw).toMatchObject({ code: 'base-map-missing' })
  expect(asked.some((url) => url.endsWith('/base-map.pmtiles'))).toBe(true)
})

test('neither the plan of the IGN nor a served file is offered by a build without it', async () => {
  const { switches } = await show({})
  expect([...switches().querySelectorAll('input')].map(({ value }) => value)).toEqual(['none'])
})

test('the plan of the IGN says what it reveals, and asks nothing of it before the accord', async () => {
  const { base, controls, switches, remembered } = await show({ ign: 'asks' })
  const foreign = () => asked.filter((url) => new URL(url).origin === 'https://data.geopf.fr')
  const press = (words: string) =>
    [...switches().querySelectorAll('button')].find((each) => each.textContent === words)!.click()
  const choose = () => switches().querySelector<HTMLInputElement>('input[value=ign]')!.click()
  choose()
  await expect.poll(() => switches().textContent).toContain('Votre adresse IP')
  expect([base().choice, base().ign, foreign()]).toEqual(['none', 'asks', []])
  press('Renoncer')
  await expect.poll(() => switches().textContent).not.toContain('Votre adresse IP')
  expect([base().choice, remembered, foreign()]).toEqual(['none', [], []])
  choose()
  await expect.poll(() => switches().textContent).toContain('Votre adresse IP')
  press('Accepter et afficher le plan IGN')
  await expect.poll(() => foreign().length).toBeGreaterThan(0)
  const { searchParams } = new URL(foreign()[0]!)
  expect(searchParams.get('LAYER')).toBe('GEOGRAPHICALGRIDSYSTEMS.PLANIGNV2')
  expect(searchParams.get('TILEMATRIXSET')).toBe('PM')
  expect(base()).toMatchObject({ choice: 'ign', ign: 'agreed' })
  expect(remembered.at(-1)).toMatchObject({ choice: 'ign', ign: 'agreed' })
  await expect.poll(() => controls().textContent).toContain('© IGN – Plan IGN')
})
