import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { WRONG_MOST } from '../../src/domain/screen-code.ts'
import { device } from '../../src/messages/device.ts'
import { screenCode as words } from '../../src/messages/screen-code.ts'
import { locked, shell } from '../../src/messages/shell.ts'
import { shift } from '../../src/messages/shift.ts'
import { type App, openApp } from './harness.ts'
import { firstNote, noteOf, unlock } from './own-steps.ts'
import { rawStorage } from './raw-storage.ts'
import { focus, heading, inOrder } from './steps.ts'

const NOTE = 'Badge rendu au bureau'
const HALF = 'La porte du hall ne ferme plus, le bas fro'
const CODE = '70418263'

let app: App
beforeAll(async () => {
  app = await openApp({ touch: true, viewport: { width: 390, height: 844 } })
  // The page's own time from here on: it flows, and minutes without a touch can be let pass.
  await app.page.clock.install()
  await app.page.reload()
})
afterAll(() => app?.close())

const inMenu = async (name: string): Promise<void> => {
  await app.page.getByRole('button', { name: shell.menu, exact: true }).tap()
  await app.page.locator('tn-menu').getByRole('button', { name, exact: true }).tap()
}
const draft = () => app.page.getByLabel(shift.form.text, { exact: true })
const code = () => app.page.getByLabel(words.hidden.code, { exact: true })
const give = async (digits: string): Promise<void> => {
  await code().fill(digits)
  await app.page.getByRole('button', { name: words.hidden.show, exact: true }).tap()
}
/** Nothing of the territory can be seen, found or read out: all that is left is the card that asks for the code. */
const onlyTheCode = async (): Promise<void> => {
  const { page } = app
  await heading(page, words.hidden.title).waitFor()
  for (const text of [NOTE, shell.workspace.terrain, shift.notes])
    expect(await page.getByText(text).filter({ visible: true }).count()).toBe(0)
  expect(await draft().isVisible()).toBe(false)
  expect(await page.getByRole('heading').allInnerTexts()).toEqual([words.hidden.title])
  expect(await page.getByRole('button').allInnerTexts()).toEqual([words.hidden.show, words.hidden.passphrase])
  expect(await page.title()).toBe(shell.product)
  const found = await page.evaluate((note) => {
    const find = Reflect.get(window, 'find') as (text: string) => boolean
    return find.call(window, note)
  }, NOTE)
  expect(found).toBe(false)
}

describe('a code on a phone', { timeout: 300_000 }, () => {
  inOrder(() => app)

  test('is chosen in the settings, which say that it encrypts nothing', async () => {
    const { page } = app
    await firstNote(page, NOTE)
    await inMenu(device.open)
    await page.getByText(words.none).waitFor()
    await page.getByText(words.lead).waitFor()
    await page.getByLabel(words.field, { exact: true }).fill(CODE)
    await page.getByLabel(words.again, { exact: true }).fill(CODE)
    await page.getByRole('button', { name: words.choose, exact: true }).tap()
    await page.getByText(words.set(2)).waitFor()
    await app.shot('screen-code-chosen')
    expect(await app.axe('tn-shell')).toEqual([])
    await page.getByRole('button', { name: shell.close, exact: true }).tap()
  })

  test('by the button all is hidden at once, without network too, and no key opens it', async () => {
    const { page, context } = app
    await page.getByRole('button', { name: shift.leave, exact: true }).tap()
    await draft().fill(HALF)
    await context.setOffline(true)
    await inMenu(words.hideNow)
    await onlyTheCode()
    await context.setOffline(false)
    expect(await focus(app)).toMatchObject({ tag: 'input', name: words.hidden.code, inView: true })
    for (const key of [
      'Escape',
      'Escape',
      'Escape',
      'Control+k',
      'Control+z',
      '?',
      'Tab',
      'Tab',
      'Tab',
      'Tab',
    ])
      await page.keyboard.press(key)
    await onlyTheCode()
    await app.shot('screen-hidden')
    expect(await app.axe()).toEqual([])
    for (const each of await page.getByRole('button').all())
      expect((await each.boundingBox())?.height).toBeGreaterThanOrEqual(44)
  })

  test('a wrong code is said; the right one shows the screen as it was, half a note included', async () => {
    const { page } = app
    await give('0000')
    await page
      .getByRole('alert')
      .filter({ hasText: /Encore 4.essais/ })
      .waitFor()
    await app.shot('screen-hidden-wrong')
    await give(CODE)
    await heading(page, words.hidden.title).waitFor({ state: 'hidden' })
    await expect.poll(() => draft().inputValue()).toBe(HALF)
    await expect.poll(() => draft().isVisible()).toBe(true)
    await noteOf(page, NOTE).waitFor()
  })

  test('two minutes without a touch hide it, and nothing stored tells the code', async () => {
    const { page } = app
    await page.clock.fastForward(60_000)
    expect(await heading(page, words.hidden.title).isVisible()).toBe(false)
    await page.clock.fastForward(61_000)
    await onlyTheCode()
    const stored = await rawStorage(page)
    expect(stored).not.toContain(CODE)
    expect(stored.replaceAll('\0', '')).not.toContain(CODE)
    expect(stored.length).toBeGreaterThan(1_000)
    expect(
      await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }])),
    ).not.toContain(CODE)
  })

  test('five wrong codes lock it under the passphrase; opened by that, the half note and the code are still there', async () => {
    const { page } = app
    for (let tries = 1; tries < WRONG_MOST; tries++) {
      await give('0000')
      await page
        .getByRole('alert')
        .filter({ hasText: new RegExp(`Encore ${WRONG_MOST - tries}\\sessai`) })
        .waitFor()
    }
    await give('0000')
    await heading(page, locked.title).waitFor()
    await page.getByText(words.hidden.locked).waitFor()
    await app.shot('screen-code-locked')
    await unlock(page)
    await noteOf(page, NOTE).waitFor()
    const leave = page.getByRole('button', { name: shift.leave, exact: true })
    if (!(await draft().isVisible())) await leave.tap()
    await expect.poll(() => draft().inputValue()).toBe(HALF)
    await inMenu(words.hideNow)
    await onlyTheCode()
    await page.getByRole('button', { name: words.hidden.passphrase, exact: true }).tap()
    await heading(page, locked.title).waitFor()
    await app.expectClean()
  })
})
