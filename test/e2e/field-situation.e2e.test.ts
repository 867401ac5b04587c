import type { Locator, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fieldRound } from '../../src/messages/field-round.ts'
import { dangerCall, fieldDefect } from '../../src/messages/field-situation.ts'
import { words } from '../../src/messages/words.ts'
import { act, countTaps, nameNow, openRound, plain, sheetPutAway, stopName, tapsOf } from './field-steps.ts'
import { type App, openApp } from './harness.ts'
import { drivenPath, watchFinger } from './human-time.ts'
import { type ServedCopy, servedCopy } from './served-copy.ts'
import { goTo, inOrder, openExample, saved } from './steps.ts'

const DOOR = 'Démonstration V-07, entrée 1'
/** A reference that the fire brigade gave back. */
const REFERENCE = 'CTA 2026-4418'

let served: ServedCopy
let app: App
beforeAll(async () => {
  served = await servedCopy()
  app = await openApp({
    url: served.url,
    keepsCopy: true,
    touch: true,
    viewport: { width: 390, height: 844 },
  })
})
afterAll(async () => {
  await app?.close()
  await served?.close()
})

const sheet = (page: Page): Locator => page.locator('tn-field-situation, tn-field-defect')
const note = (page: Page): Locator => sheet(page).locator('.save .primary')
const code = (page: Page, id: string): Locator => sheet(page).locator(`[data-code="${id}"]`).first()
const closed = (page: Page): Promise<void> => sheet(page).waitFor({ state: 'detached' })

describe('at one door, without network', () => {
  inOrder(() => app)

  test('from the first second, a place that was not planned is opened', async () => {
    const { page, context } = app
    await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
    await context.setOffline(true)
    await countTaps(page)
    await watchFinger(page)
    await page.reload()
    await openExample(page)
    await openRound(page)
    const field = page.locator('tn-unplanned-sheet tn-place-field input')
    await field.fill(DOOR)
    await page.getByRole('button', { name: fieldRound.kinds.passage, exact: true }).tap()
    await expect.poll(() => nameNow(page)).toBe(DOOR)
  })

  test('a situation is at most four taps from the stop, and the passage is recorded with it; one undo takes both back', async () => {
    const { page } = app
    const noteOne = async (): Promise<void> => {
      await act(page, 'situation').tap()
      await sheet(page).locator('[data-family=B]').tap()
      await code(page, 'B6').tap()
      await note(page).tap()
      await closed(page)
    }
    expect(await tapsOf(page, noteOne)).toBe(4)
    await page.locator('tn-stop-card .recorded').waitFor()
    await page.locator('tn-toast').getByRole('button', { name: 'Annuler' }).tap()
    await page.locator('tn-stop-card .recorded').waitFor({ state: 'detached' })
    expect(await tapsOf(page, noteOne)).toBe(4)
    expect(await app.axe('tn-shell')).toEqual([])
  })

  test('a situation takes less than 20 seconds by the keystroke-level model, the app’s own waiting added', async () => {
    const { page } = app
    const targets = [
      act(page, 'situation'),
      sheet(page).locator('[data-family=A]'),
      code(page, 'A2'),
      note(page),
    ]
    const path = await drivenPath(page, targets, () => closed(page))
    console.log(JSON.stringify({ measure: 'seconds for a situation', ...path }))
    expect(path.taps).toBeLessThanOrEqual(4)
    expect(path.total).toBeLessThan(20)
  })

  test('the same one met again is suggested, and confirmed instead of being noted twice: three taps', async () => {
    const { page } = app
    const confirm = async (): Promise<void> => {
      await act(page, 'situation').tap()
      await code(page, 'B6').tap()
      await sheet(page).locator('[data-again]').first().tap()
      await closed(page)
    }
    expect(await tapsOf(page, confirm)).toBe(3)
  })

  test('a defect is component, defect, one button; it stands open at the door at once', async () => {
    const { page } = app
    const noteOne = async (): Promise<void> => {
      await act(page, 'defect').tap()
      await sheet(page).locator('[data-component=door-closer]').tap()
      await code(page, 'F-door-closer-broken').tap()
      await note(page).tap()
      await closed(page)
    }
    expect(await tapsOf(page, noteOne)).toBe(4)
    await act(page, 'defect').tap()
    const open = page.locator('tn-open-defects [data-defect]').filter({ hasText: 'Ferme-porte cassé' })
    await open.first().waitFor()
    expect(await app.axe('tn-shell')).toEqual([])
    await app.shot('field-defect')
    await open
      .first()
      .getByRole('button', { name: plain(fieldDefect.stillThere) })
      .tap()
    await closed(page)
  })

  test('immediate danger: numbers are links, and the call with its reference is kept with the situation', async () => {
    const { page } = app
    await act(page, 'situation').tap()
    await page.getByRole('button', { name: dangerCall.button }).tap()
    for (const number of ['112', '18', '15', '17'])
      await page.locator(`tn-danger-call a[href="tel:${number}"]`).waitFor()
    await app.shot('field-danger')
    await page.getByLabel(dangerCall.called).selectOption('18')
    await page.getByLabel(dangerCall.reference).fill(REFERENCE)
    await sheet(page).locator('[data-family=D]').tap()
    await code(page, 'D4').tap()
    await note(page).tap()
    await closed(page)
  })

  test('what the team did is about what was just noted, and shown at the stop', async () => {
    const { page } = app
    await page.locator('tn-stop-card .did').tap()
    await page.locator('tn-intervention-form [data-type=orientation]').tap()
    await page.locator('tn-intervention-form .primary').tap()
    await page.locator('tn-interventions li').filter({ hasText: words.intervention.orientation }).waitFor()
    await saved(page)
  })

  test('all is found on the place and on the card of the situation, with its call, where it goes on', async () => {
    const { page } = app
    await sheetPutAway(page)
    await page.reload()
    // The territory has come when its stop shows: what is pressed before is pressed on the one before.
    await stopName(page).waitFor()
    await goTo(page, 'territoire')
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox').waitFor()
    await page.keyboard.type(DOOR)
    await page.locator('tn-palette [role=option]').filter({ hasText: DOOR }).first().click()
    const here = page.locator('tn-situations-here li')
    for (const label of ['Stationnement abusif', 'Ferme-porte cassé', 'Feu'])
      await here.filter({ hasText: label }).first().waitFor()
    await here.filter({ hasText: 'Feu' }).first().getByRole('button').click()
    const card = page.locator('tn-situation-card')
    await card.getByText(REFERENCE).waitFor()
    await card.locator('tn-interventions li').filter({ hasText: words.intervention.orientation }).waitFor()
    await card.locator('[data-step=transmitted]').click()
    await card.locator('[data-step=done]').waitFor()
    await card.locator('[data-step=checked]').click()
    await card.locator('[data-step=reopened]').waitFor()
    expect(await app.axe('tn-shell')).toEqual([])
    await app.expectClean()
  })
})
