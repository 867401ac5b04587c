import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { edit } from '../../src/messages/edit.ts'
import { type App, openApp } from './harness.ts'
import { inOrder, mapIdle, openExample } from './steps.ts'

/** The north-east corner of the building V-01, and where it is looked at from. */
const CORNER = [3.113477, 50.645818] as const
const VIEW = { lng: 3.1134, lat: 50.6456, zoom: 18 }

let app: App
beforeAll(async () => {
  app = await openApp({ viewport: { width: 1440, height: 900 } })
})
afterAll(() => app.close())

/** Where a place is in the page: Web Mercator, 512 pixels a tile, the view in the middle of the map. */
const pixelOf = async (page: Page, [lng, lat]: readonly [number, number]) => {
  const box = (await page.locator('tn-map canvas').first().boundingBox())!
  const world = 512 * 2 ** VIEW.zoom
  const y = (degrees: number): number =>
    (0.5 - Math.asinh(Math.tan((degrees * Math.PI) / 180)) / (2 * Math.PI)) * world
  return {
    x: box.x + box.width / 2 + ((lng - VIEW.lng) / 360) * world,
    y: box.y + box.height / 2 + y(lat) - y(VIEW.lat),
  }
}
const done = (page: Page) => page.getByText('modifier le contour de Démonstration V-01').first()

describe('a corner of a building, by the hand, under the released policy', () => {
  inOrder(() => app)

  test('the tool is taken in the view Modifier; terra-draw comes then, and not before', async () => {
    const { page } = app
    await openExample(page)
    const scripts = () =>
      page.evaluate(
        () => performance.getEntriesByType('resource').filter(({ name }) => /tn-drawing/.test(name)).length,
      )
    const { lng, lat, zoom } = VIEW
    const hash = `#exemple/territoire?vue=edit&objet=building:V-01&lng=${lng}&lat=${lat}&z=${zoom}`
    await page.evaluate((to) => location.replace(to), hash)
    await page.getByRole('button', { name: edit.reshape, exact: true }).waitFor()
    await mapIdle(page)
    await expect.poll(scripts).toBe(0)
    await page.getByRole('button', { name: edit.reshape, exact: true }).click()
    await page.locator('tn-drawing').getByText('Glissez un coin').waitFor()
    await expect.poll(scripts).toBe(1)
    await mapIdle(page)
    await app.expectClean()
  })

  test('dragged by the mouse, it is one step, which Ctrl+Z takes back', async () => {
    const { page } = app
    const { x, y } = await pixelOf(page, CORNER)
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x + 40, y - 30, { steps: 8 })
    await page.mouse.up()
    await done(page).waitFor()
    await app.shot('editing')
    await page.keyboard.press('Control+z')
    await page.getByText('Annulé : modifier le contour').first().waitFor()
    await app.expectClean()
  })

  test('dragged by a finger, it is one step too', async () => {
    const { page } = app
    const { x, y } = await pixelOf(page, CORNER)
    const debug = await page.context().newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', dx: number, dy: number) =>
      debug.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x: x + dx, y: y + dy }],
      })
    await touch('touchStart', 0, 0)
    for (let step = 1; step <= 8; step++) await touch('touchMove', 5 * step, -4 * step)
    await touch('touchEnd', 0, 0)
    await page.getByText('Fait : modifier le contour de Démonstration V-01').first().waitFor()
    await app.expectClean()
  })

  test('Escape puts the tool down; the view has no barrier that axe finds', async () => {
    const { page } = app
    await page.locator('tn-map canvas').first().focus()
    await page.keyboard.press('Escape')
    await page.locator('tn-drawing').waitFor({ state: 'detached' })
    expect(await app.axe()).toEqual([])
    await app.expectClean()
  })
})
