import type { Browser, Page } from 'playwright'
import { HEAT_STEPS } from '../../src/domain/hotspots/density.ts'
import { layerNames, mapWords } from '../../src/messages/map.ts'
import { welcome } from '../../src/messages/shell.ts'

type View = { readonly lng: number; readonly lat: number; readonly zoom: number }
type Place = readonly [lng: number, lat: number]

/** A ramp that can be read back finely: from each stop to the next one channel alone runs through all its levels. */
const TEST_RAMP = [
  [0, 0, 0],
  [255, 0, 0],
  [255, 255, 0],
  [255, 255, 255],
  [0, 255, 255],
  [0, 0, 255],
] as const
/** What lies under the heat, and how strong the heat is over it (`HEAT_OPACITY` of the map). */
const GROUND = 128
const OPACITY = 0.8
const FAR = 14
const NEAR = 18

const world = (zoom: number): number => 512 * 2 ** zoom
const projected = ([lng, lat]: Place, zoom: number) => ({
  x: ((lng + 180) / 360) * world(zoom),
  y: (0.5 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI)) * world(zoom),
})
const unprojected = ({ x, y }: { x: number; y: number }, zoom: number): Place => [
  (x / world(zoom)) * 360 - 180,
  (Math.atan(Math.sinh((0.5 - y / world(zoom)) * 2 * Math.PI)) * 180) / Math.PI,
]

/** The density that a colour stands for: the nearest point of the ramp; null where nothing is coloured or the edge is soft. */
const densityOf = (pixel: readonly number[]): number | null => {
  const colour = pixel.map((value) => (value - (1 - OPACITY) * GROUND) / OPACITY)
  let best = { far: 12, value: null as number | null }
  for (let step = 0; step + 1 < TEST_RAMP.length; step++) {
    const [from, to] = [TEST_RAMP[step]!, TEST_RAMP[step + 1]!]
    const channel = from.findIndex((level, index) => level !== to[index])
    const share = Math.min(
      1,
      Math.max(0, (colour[channel]! - from[channel]!) / (to[channel]! - from[channel]!)),
    )
    const far = Math.hypot(
      ...colour.map((level, index) => level - (from[index]! + share * (to[index]! - from[index]!))),
    )
    const value = HEAT_STEPS[step]! * (HEAT_STEPS[step + 1]! / HEAT_STEPS[step]!) ** share
    if (far < best.far && value >= 2 * HEAT_STEPS[0]) best = { far, value }
  }
  return best.value
}

/** The app on its example, in the observatory, nothing on the map but the heat in the test ramp. */
const onlyHeat = async (browser: Browser, address: string, deviceScaleFactor: number): Promise<Page> => {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'fr-FR',
    deviceScaleFactor,
  })
  const page = await context.newPage()
  await page.goto(address)
  await page.getByRole('button', { name: welcome.example }).click()
  await page.locator('tn-map[data-idle]').waitFor({ timeout: 120_000 })
  await page.goto(`${address}#exemple/observatoire`)
  await page.getByRole('button', { name: mapWords.layers }).click()
  const switches = page.getByRole('group', { name: mapWords.layersTitle })
  for (const [id, name] of Object.entries(layerNames)) {
    const box = switches.getByRole('checkbox', { name, exact: true })
    if ((await box.count()) > 0) await box.setChecked(id === 'heat')
  }
  await page.keyboard.press('Escape')
  const hex = (colour: readonly number[]): string =>
    `#${colour.map((level) => level.toString(16).padStart(2, '0')).join('')}`
  const tokens = {
    ...Object.fromEntries(TEST_RAMP.map((colour, step) => [`--map-heat-${step + 1}`, hex(colour)])),
    ...{ '--map-land': hex([GROUND, GROUND, GROUND]), '--map-chrome': 'hidden' },
  }
  for (const [name, value] of Object.entries(tokens))
    await page.evaluate(`document.documentElement.style.setProperty('${name}', '${value}')`)
  return page
}

type Reading = (place: Place) => number | null

/** The heat as painted at a view: what any place of the ground reads, by the four pixels around it. */
const reading = async (page: Page, view: View): Promise<Reading> => {
  await page.evaluate(
    `location.hash = 'exemple/observatoire?lng=${view.lng}&lat=${view.lat}&z=${view.zoom}'; document.documentElement.classList.toggle('read')`,
  )
  await page.waitForTimeout(1500)
  await page.locator('tn-map[data-idle]').waitFor({ timeout: 120_000 })
  const map = page.locator('tn-map')
  const box = (await map.boundingBox())!
  const image = await page.screenshot({ clip: box, timeout: 120_000 })
  await page.evaluate(`(async () => {
    const bytes = Uint8Array.from(atob('${image.toString('base64')}'), (letter) => letter.charCodeAt(0))
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
    context.drawImage(bitmap, 0, 0)
    globalThis.painted = context.getImageData(0, 0, bitmap.width, bitmap.height)
  })()`)
  const { width, height, data } = await page.evaluate<{ width: number; height: number; data: string }>(
    `({ width: painted.width, height: painted.height, data: (() => {
      let text = ''
      for (let at = 0; at < painted.data.length; at += 30000) text += String.fromCharCode(...painted.data.subarray(at, at + 30000))
      return btoa(text)
    })() })`,
  )
  const pixels = Buffer.from(data, 'base64')
  const scale = width / box.width
  const centre = projected([view.lng, view.lat], view.zoom)
  return (place) => {
    const { x, y } = projected(place, view.zoom)
    const across = (x - centre.x + box.width / 2) * scale - 0.5
    const down = (y - centre.y + box.height / 2) * scale - 0.5
    const [left, top] = [Math.floor(across), Math.floor(down)]
    let sum = 0
    for (const [dx, dy] of [
      [0, 0],
      [1, 0],
      [0, 1],
      [1, 1],
    ] as const) {
      if (left + dx < 0 || top + dy < 0 || left + dx >= width || top + dy >= height) return null
      const at = 4 * ((top + dy) * width + left + dx)
      const value = densityOf([pixels[at]!, pixels[at + 1]!, pixels[at + 2]!])
      if (value === null) return null
      const [east, south] = [across - left, down - top]
      sum += value * (dx ? east : 1 - east) * (dy ? south : 1 - south)
    }
    return sum
  }
}

/** Centres of the far view's pixels around its middle, `pixels` each way. */
const placesAround = (
  view: View,
  box: { width: number; height: number },
  pixels: number,
): readonly Place[] => {
  const centre = projected([view.lng, view.lat], view.zoom)
  const half = [(box.width / 2) % 1, (box.height / 2) % 1]
  const places: Place[] = []
  for (let dy = -pixels; dy <= pixels; dy++)
    for (let dx = -pixels; dx <= pixels; dx++)
      places.push(
        unprojected({ x: centre.x + dx + 0.5 - half[0]!, y: centre.y + dy + 0.5 - half[1]! }, view.zoom),
      )
  return places
}

export type HeatReadback = {
  /** Places read in all four pictures. */
  readonly places: number
  /** Greatest difference between any two of them, in percent of the scale (its last stop). */
  readonly percent: number
}

/** The density as painted at zooms 14 and 18 and at one and two pixels of the device a pixel, read back around its greatest place. */
export const heatReadback = async (browser: Browser, address: string): Promise<HeatReadback> => {
  const readings: Reading[] = []
  let view: View = { lng: 3.1105, lat: 50.6395, zoom: FAR }
  let places: readonly Place[] = []
  for (const ratio of [1, 2]) {
    const page = await onlyHeat(browser, address, ratio)
    if (ratio === 1) {
      const whole = await reading(page, view)
      const box = (await page.locator('tn-map').boundingBox())!
      const [hottest] = placesAround(view, box, 200)
        .map((place) => ({ place, value: whole(place) ?? 0 }))
        .sort((a, b) => b.value - a.value)
      const [lng, lat] = hottest!.place.map((degrees) => Math.round(degrees * 1e5) / 1e5) as [number, number]
      view = { lng, lat, zoom: FAR }
      // What zoom 18 shows of the ground, on the lesser of its sides.
      places = placesAround(view, box, Math.floor(box.height / 2 / 2 ** (NEAR - FAR)) - 2)
    }
    for (const zoom of [FAR, NEAR]) readings.push(await reading(page, { ...view, zoom }))
    await page.context().close()
  }
  const read = places
    .map((place) => readings.map((at) => at(place)))
    .filter((values): values is number[] => values.every((value) => value !== null))
  const spans = read.map((values) => Math.max(...values) - Math.min(...values))
  return { places: read.length, percent: (Math.max(0, ...spans) / HEAT_STEPS.at(-1)!) * 100 }
}
