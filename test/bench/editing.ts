import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright'
import { edit } from '../../src/messages/edit.ts'
import { welcome } from '../../src/messages/shell.ts'
import { framesWhile, median, RECORD_REST, workOf } from './frames.ts'

/** The building whose corner is dragged, and its corner to the north-east. */
const HELD = 'V-01'
const CORNER = [3.113477, 50.645818] as const
const MOVES = 60
const VIEW = { lng: 3.1134, lat: 50.6456, zoom: 17 }

export type Dragged = {
  /** Milliseconds from frame to frame while the map itself is moved, nothing being edited: what its painting costs here. */
  readonly map: number
  /** Milliseconds from frame to frame while the corner is dragged. */
  readonly frame: number
  /** Milliseconds of work of the page's main thread for each move of the pointer. */
  readonly work: number
  /** Milliseconds from letting go to the map at rest. */
  readonly commit: number
}

/** So many buildings of four corners on a grid around the quarter, as a file of the embedded territory has them. */
const withMore = async (count: number): Promise<string> => {
  const layer = JSON.parse(await readFile('geo/buildings.geojson', 'utf8')) as { features: object[] }
  const side = Math.ceil(Math.sqrt(count))
  for (let index = 0; index < count; index++) {
    const [x, y] = [index % side, Math.floor(index / side)]
    const [west, south] = [VIEW.lng + (x - side / 2) * 0.0003, VIEW.lat + (y - side / 2) * 0.0002]
    const [east, north] = [west + 0.00018, south + 0.00012]
    const ring = [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ].map((at) => at.map((value) => Math.round(value! * 1e6) / 1e6))
    const id = `G-${index}`
    const properties = {
      id,
      landlord: 'vilogia',
      name: id,
      dwellings: 12,
      source: 'x',
      precision: 'estimated',
    }
    layer.features.push({
      ...{ type: 'Feature', id, properties },
      geometry: { type: 'Polygon', coordinates: [ring] },
    })
  }
  return JSON.stringify(layer)
}

/** Where a place is in the page: Web Mercator, 512 pixels a tile, the view in the middle of the map. */
const pixelOf = (
  [lng, lat]: readonly [number, number],
  box: { x: number; y: number; width: number; height: number },
) => {
  const world = 512 * 2 ** VIEW.zoom
  const y = (degrees: number): number =>
    (0.5 - Math.asinh(Math.tan((degrees * Math.PI) / 180)) / (2 * Math.PI)) * world
  return {
    x: box.x + box.width / 2 + ((lng - VIEW.lng) / 360) * world,
    y: box.y + box.height / 2 + y(lat) - y(VIEW.lat),
  }
}

const dragged = async (page: Page): Promise<Omit<Dragged, 'map'>> => {
  const box = await page.locator('tn-map canvas').first().boundingBox()
  if (!box) throw new Error('the map has no box')
  await page.evaluate(RECORD_REST)
  const frames: number[] = []
  const commits: number[] = []
  const works: number[] = []
  const work = await workOf(page)
  let { x, y } = pixelOf(CORNER, box)
  for (let drag = 0; drag < 5; drag++) {
    const [toX, toY] = [x + (drag % 2 === 0 ? 30 : -30), y + (drag % 2 === 0 ? -20 : 20)]
    await page.mouse.move(x, y)
    await page.mouse.down()
    const before = await work()
    frames.push(
      await framesWhile(page, async () => {
        for (let step = 1; step <= MOVES; step++)
          await page.mouse.move(x + ((toX - x) * step) / MOVES, y + ((toY - y) * step) / MOVES)
      }),
    )
    works.push(((await work()) - before) / MOVES)
    const released = await page.evaluate<number>('performance.now()')
    await page.mouse.up()
    await page.getByText(`modifier le contour de Démonstration ${HELD}`).first().waitFor()
    let rested = 0
    while (rested <= released) rested = await page.evaluate<number>('restedAt')
    commits.push(rested - released)
    // Where it snapped to may be some pixels away: the reach of the hand is wider.
    ;[x, y] = [toX, toY]
  }
  return { frame: median(frames), work: median(works), commit: median(commits) }
}

/** Frames while the map is moved by hand, away from any building and back. */
const moved = async (page: Page): Promise<number> => {
  const box = await page.locator('tn-map canvas').first().boundingBox()
  if (!box) throw new Error('the map has no box')
  const [x, y] = [box.x + box.width * 0.6, box.y + box.height * 0.4]
  await page.mouse.move(x, y)
  await page.mouse.down()
  const frame = await framesWhile(page, async () => {
    for (let step = 1; step <= MOVES; step++)
      await page.mouse.move(x + 40 * Math.sin((step / MOVES) * 2 * Math.PI), y)
  })
  await page.mouse.up()
  return frame
}

/** The corner of one building dragged, in the embedded territory with so many buildings more. */
export const editingFrames = async (browser: Browser, address: string, more: number): Promise<Dragged> => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'fr-FR' })
  const body = await withMore(more)
  await context.route('**/geo/buildings.geojson', (route) =>
    route.fulfill({ contentType: 'application/geo+json', body }),
  )
  const page = await context.newPage()
  await page.goto(address)
  await page.getByRole('button', { name: welcome.example }).click()
  await page.locator('tn-map[data-idle]').waitFor({ timeout: 120_000 })
  const { lng, lat, zoom } = VIEW
  const place = `${address}#exemple/territoire?vue=edit&objet=building:${HELD}&lng=${lng}&lat=${lat}&z=${zoom}`
  const goThere = async (): Promise<void> => {
    await page.goto(place)
    await page.reload()
    await page.locator('tn-map[data-idle]').waitFor({ timeout: 120_000 })
  }
  await goThere()
  const map = await moved(page)
  await goThere()
  await page.getByRole('button', { name: edit.reshape, exact: true }).click()
  await page.locator('tn-drawing [role=status]').waitFor()
  await page.locator('tn-map[data-idle]').waitFor({ timeout: 120_000 })
  const figures = { map, ...(await dragged(page)) }
  await context.close()
  return figures
}
