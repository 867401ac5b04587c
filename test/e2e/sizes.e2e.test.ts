import { afterAll, beforeAll, expect, test } from 'vitest'
import { barriers } from './barriers.ts'
import { type App, openApp } from './harness.ts'
import { goTo, mapIdle, openExample } from './steps.ts'

const NARROW = { width: 320, height: 640 }
const OFFICE = { width: 1440, height: 900 }
const PROJECTOR = { width: 1920, height: 1080 }
const PLACES = ['territoire', 'semaine', 'observatoire', 'echanges'] as const

let app: App
beforeAll(async () => {
  app = await openApp({ viewport: NARROW })
  await openExample(app.page)
})
afterAll(() => app.close())

const fontSize = (size: string): Promise<void> =>
  app.page.evaluate((value) => document.documentElement.style.setProperty('font-size', value), size)

test('nothing is lost at 320 pixels, nor with text twice as large', async () => {
  for (const place of PLACES) {
    await goTo(app.page, place)
    expect([place, await barriers(app)]).toEqual([place, []])
  }
  await app.page.setViewportSize(OFFICE)
  await fontSize('200%')
  for (const place of PLACES) {
    await goTo(app.page, place)
    await app.shot(`twice-${place}`)
    expect([place, await barriers(app)]).toEqual([place, []])
  }
  await fontSize('100%')
})

test('on a projector each place fills the screen', async () => {
  await app.page.setViewportSize(PROJECTOR)
  for (const place of PLACES) {
    await goTo(app.page, place)
    await mapIdle(app.page)
    await app.shot(`projector-${place}`)
    expect(await barriers(app)).toEqual([])
  }
  await app.expectClean()
})
