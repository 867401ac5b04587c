import { expect, test } from 'vitest'
import { shell } from '../../src/messages/shell.ts'
import { barriers } from './barriers.ts'
import { openApp } from './harness.ts'
import { goTo, heading, mapIdle, openExample } from './steps.ts'

const OFFICE = { width: 1440, height: 900 }
const PROJECTOR = { width: 1920, height: 1080 }

test('nothing is lost at 320 pixels, nor with text twice as large', async () => {
  const app = await openApp({ viewport: { width: 320, height: 640 } })
  try {
    const { page } = app
    await openExample(page)
    for (const place of ['territoire', 'semaine', 'observatoire', 'echanges'] as const) {
      await goTo(page, place)
      expect([place, await barriers(app)]).toEqual([place, []])
    }
    await page.setViewportSize(OFFICE)
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
    for (const place of ['territoire', 'semaine', 'observatoire', 'echanges'] as const) {
      await goTo(page, place)
      await app.shot(`twice-${place}`)
      expect([place, await barriers(app)]).toEqual([place, []])
    }
  } finally {
    await app.close()
  }
})

test('on a projector each place fills the screen', async () => {
  const app = await openApp({ viewport: PROJECTOR })
  try {
    const { page } = app
    await openExample(page)
    for (const place of ['territoire', 'semaine', 'observatoire', 'echanges'] as const) {
      await goTo(page, place)
      await heading(page, shell.workspace[place]).waitFor()
      await mapIdle(page)
      await app.shot(`projector-${place}`)
      expect(await barriers(app)).toEqual([])
    }
    await app.expectClean()
  } finally {
    await app.close()
  }
})
