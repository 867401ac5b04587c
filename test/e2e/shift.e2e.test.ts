import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { debriefing } from '../../src/messages/debriefing.ts'
import { reflexes } from '../../src/messages/reflexes.ts'
import { shell, welcome } from '../../src/messages/shell.ts'
import { shift } from '../../src/messages/shift.ts'
import { terrain } from '../../src/messages/terrain.ts'
import { countTaps, tapsOf } from './field-steps.ts'
import { type App, openApp } from './harness.ts'
import { type ServedCopy, servedCopy } from './served-copy.ts'
import { heading, inOrder, saved } from './steps.ts'

/** A Thursday at five in the afternoon in Lille, and the next morning. */
const EVENING = Date.parse('2026-11-26T16:00Z')
const MORNING = Date.parse('2026-11-27T08:30Z')
const NOTE = 'Repasser au local à vélos avant midi'

let served: ServedCopy
let app: App

beforeAll(async () => {
  served = await servedCopy()
  app = await openApp({
    ...{ url: served.url, keepsCopy: true, touch: true },
    viewport: { width: 390, height: 844 },
  })
})
afterAll(async () => {
  await app?.close()
  await served?.close()
})

const openField = async (page: Page): Promise<void> => {
  await page.locator('tn-rail').getByRole('button', { name: shell.workspace.terrain }).tap()
  await heading(page, terrain.viewNames.start).waitFor()
}

describe('a shift without network: its numbers, its debriefing, and the next morning', () => {
  inOrder(() => app)

  test('a number on call is set, and found one tap from the view', async () => {
    const { page, context } = app
    await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
    await context.setOffline(true)
    await page.clock.setFixedTime(EVENING)
    await countTaps(page)
    await page.reload()
    await page.getByRole('button', { name: welcome.example }).tap()
    await page.getByText(shell.fictional).waitFor()
    await openField(page)
    await page.getByRole('button', { name: reflexes.open }).tap()
    await heading(page, reflexes.title).waitFor()
    await page.getByRole('link', { name: reflexes.emergency['18'].name }).waitFor()
    expect(await app.axe()).toEqual([])
    await page.getByRole('button', { name: reflexes.add }).tap()
    await page.getByLabel(reflexes.form.name, { exact: true }).fill('Gardien d’immeuble, loge')
    await page.getByLabel(reflexes.form.phone, { exact: true }).fill('03 53 01 12 34')
    await page.getByRole('button', { name: reflexes.form.save, exact: true }).tap()
    const link = page.getByRole('link', { name: 'Gardien d’immeuble, loge' })
    await expect.poll(() => link.getAttribute('href')).toBe('tel:0353011234')
    expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44)
    await saved(page)
    await page.getByRole('button', { name: reflexes.back }).tap()
  })

  test('at the debriefing a call is confirmed, a note left, and the barometer given in as many taps as sectors', async () => {
    const { page } = app
    await page.getByRole('button', { name: terrain.viewNames.debriefing }).tap()
    await heading(page, terrain.viewNames.debriefing).waitFor()
    await page.getByRole('button', { name: debriefing.confirm }).tap()
    await page.getByText(debriefing.callsNone).waitFor()
    await page.getByRole('button', { name: shift.leave }).tap()
    await page.getByLabel(shift.form.text, { exact: true }).fill(NOTE)
    await page.getByRole('button', { name: shift.form.save }).tap()
    await page.locator('tn-shift-notes').getByText(NOTE, { exact: true }).waitFor()
    const sectors = await page.locator('tn-barometer .sector').all()
    expect(sectors).toHaveLength(6)
    const taps = await tapsOf(page, async () => {
      for (const [rank, sector] of sectors.entries())
        await sector
          .locator('button')
          .nth(1 + (rank % 4))
          .tap()
    })
    expect(taps).toBe(6)
    await expect.poll(() => page.locator('tn-barometer [aria-pressed=true]').count()).toBe(6)
    await saved(page)
    await app.shot('debriefing')
    expect(await app.axe()).toEqual([])
  })

  test('the next morning the note is read first, marked new, and settled; the number is still there', async () => {
    const { page } = app
    await page.clock.setFixedTime(MORNING)
    await page.goto(served.url)
    await page.reload()
    await page.getByText(shell.fictional).waitFor()
    await page.locator('tn-rail').getByRole('button', { name: shell.workspace.terrain }).tap()
    await page
      .getByRole('navigation', { name: terrain.views })
      .getByRole('button', { name: terrain.viewNames.start })
      .tap()
    const note = page.locator('tn-shift-notes article').filter({ hasText: NOTE })
    await note.getByText(shift.isNew).waitFor()
    await app.shot('shift-start')
    expect(await app.axe()).toEqual([])
    await note.getByRole('button', { name: shift.settle }).tap()
    await note.waitFor({ state: 'detached' })
    await saved(page)
    await page.getByRole('button', { name: reflexes.open }).tap()
    await page.getByRole('link', { name: 'Gardien d’immeuble, loge' }).waitFor()
    await app.expectClean()
  })
})
