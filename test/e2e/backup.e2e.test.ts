import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { backups as words } from '../../src/messages/backups.ts'
import { locked, shell, welcome } from '../../src/messages/shell.ts'
import { territories } from '../../src/messages/territories.ts'
import { type Downloaded, downloadedBy } from './downloads.ts'
import { type App, openApp } from './harness.ts'
import { chooseBackup, firstNote, leaveNote, noteOf, PASSPHRASE, protect, toShift } from './own-steps.ts'
import { focus, inOrder, saved } from './steps.ts'

const NOTE = 'La porte du local à vélos ferme mal, passer voir'
let app: App
let kept: Downloaded

beforeAll(async () => {
  app = await openApp()
})
afterAll(() => app.close())
inOrder(() => app)

/** Waits until a note is among those left, or is no more. */
const noted = async (page: Page, note: string, isThere = true): Promise<void> => {
  await noteOf(page, note).waitFor({ state: isThere ? 'visible' : 'detached' })
}

const backUp = async (page: Page): Promise<Downloaded> => {
  await page.getByRole('button', { name: shell.menu, exact: true }).click()
  await page.getByRole('button', { name: words.menu }).click()
  await page.getByLabel(words.passphrase).fill(PASSPHRASE)
  await page.getByLabel(words.again).fill(PASSPHRASE)
  return downloadedBy(page, () => page.getByRole('button', { name: words.save, exact: true }).click())
}

test('a territory with a note is backed up to one sealed file', async () => {
  await firstNote(app.page, NOTE)
  kept = await backUp(app.page)
  expect(kept.name).toMatch(/sauvegarde \d{4}-\d{2}-\d{2}\.zip\.age$/)
  expect(Buffer.from(kept.bytes).toString('latin1')).toMatch(/^age-encryption\.org\/v1/)
  expect(Buffer.from(kept.bytes).includes('vélos')).toBe(false)
})

test('it is locked from the menu', async () => {
  const { page } = app
  await page.getByRole('button', { name: shell.menu, exact: true }).click()
  await page.getByRole('button', { name: locked.now, exact: true }).click()
  await page.getByRole('heading', { name: locked.title }).waitFor()
})

test('on another device, it is read with its passphrase alone, shown, and opened as a territory of its own', async () => {
  await app.close()
  app = await openApp()
  const { page } = app
  await page.getByRole('button', { name: welcome.other }).click()
  await page.getByRole('button', { name: words.reopen }).click()
  await chooseBackup(page, kept)
  await page.getByLabel(locked.passphrase).fill('une autre phrase longue')
  await page.getByRole('button', { name: words.open, exact: true }).click()
  await page.locator('tn-restore [role=alert] .error').waitFor()
  await page.getByLabel(locked.passphrase).fill(PASSPHRASE)
  await page.getByRole('button', { name: words.open, exact: true }).click()
  await page
    .getByText(/214 entrées/)
    .first()
    .waitFor()
  await page.getByRole('button', { name: words.restore }).click()
  await protect(page)
  await expect.poll(() => page.locator('tn-header .name').innerText()).toContain('sauvegarde du')
  await toShift(page)
  await page.getByText(NOTE).first().waitFor()
})

test('it is in the list of this device', async () => {
  const { page } = app
  await page.getByRole('button', { name: shell.menu, exact: true }).click()
  await page.getByRole('button', { name: territories.open }).click()
  await page
    .getByText(/sauvegarde du/)
    .first()
    .waitFor()
})

describe('between two machines', () => {
  const [FIRST, OF_A, OF_B] = [
    'Le banc de la place est cassé',
    'Lampe éteinte côté nord',
    'Encombrants au pied du mur',
  ]
  let b: App
  let ofA: Downloaded

  afterAll(() => b?.close())

  /** Tab after Tab, until what has the focus has this name. */
  const reach = async (name: string): Promise<void> => {
    for (let tabs = 0; tabs < 60; tabs++) {
      if ((await focus(b)).name.startsWith(name)) return
      await b.page.keyboard.press('Tab')
    }
    throw new Error(`« ${name} » is not reached by Tab; the focus is on « ${(await focus(b)).name} »`)
  }
  const enter = async (name: string): Promise<void> => {
    await reach(name)
    await b.page.keyboard.press('Enter')
  }

  /** From the screen to the preview of A's backup, without a mouse. */
  const previewByKeyboard = async (): Promise<void> => {
    const { page } = b
    await enter(shell.menu)
    await page.getByRole('button', { name: territories.open }).waitFor()
    await enter(territories.open)
    await page.getByRole('button', { name: words.reopen }).waitFor()
    await enter(words.reopen)
    await reach(words.choose)
    await chooseBackup(page, ofA)
    await reach(locked.passphrase)
    await page.keyboard.type(PASSPHRASE)
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await focus(b)).name).toContain('sauvegardé le')
  }

  test('a backup opens on the second; then each notes something of its own', async () => {
    await app.close()
    app = await openApp()
    await firstNote(app.page, FIRST)
    const first = await backUp(app.page)
    b = await openApp()
    const { page } = b
    await page.getByRole('button', { name: welcome.other }).click()
    await page.getByRole('button', { name: words.reopen }).click()
    await chooseBackup(page, first)
    await page.getByLabel(locked.passphrase).fill(PASSPHRASE)
    await page.getByRole('button', { name: words.open, exact: true }).click()
    await page.getByRole('button', { name: words.restore }).click()
    await protect(page)
    await toShift(page)
    await noted(page, FIRST)
    await leaveNote(page, OF_B)
    await noted(page, OF_B)
    await saved(page)
    await leaveNote(app.page, OF_A)
    await noted(app.page, OF_A)
    await saved(app.page)
    ofA = await backUp(app.page)
  })

  test('merged by keyboard alone, both notes are there, and undo takes the merge back', async () => {
    const { page } = b
    await previewByKeyboard()
    await page.getByText(/1 fiche nouvelle, .* 1 seulement ici/).waitFor()
    await reach(words.way.beside())
    await page.keyboard.press('ArrowDown')
    await enter(words.merge)
    await noted(page, OF_A)
    await noted(page, OF_B)
    await saved(page)
    await page.keyboard.press('Control+z')
    await noted(page, OF_A, false)
    await noted(page, OF_B)
    await saved(page)
  })

  test('replaced by keyboard alone: what is here is offered a backup first, then only the other is left', async () => {
    const { page } = b
    await previewByKeyboard()
    await reach(words.way.beside())
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await enter(words.saveFirst)
    await reach(words.passphrase)
    await page.keyboard.type(PASSPHRASE)
    await reach(words.again)
    await page.keyboard.type(PASSPHRASE)
    const own = await downloadedBy(page, () => page.keyboard.press('Enter'))
    expect(Buffer.from(own.bytes).toString('latin1')).toMatch(/^age-encryption\.org\/v1/)
    await page.getByText(/sauvegardé aujourd’hui, et rien n’a changé depuis/).waitFor()
    // Not before the box is ticked.
    await enter(words.replace)
    await page.getByText(words.agreeFirst).waitFor()
    await reach('Oui, remplacer')
    await page.keyboard.press('Space')
    await enter(words.replace)
    await noted(page, OF_B, false)
    await noted(page, OF_A)
    await saved(page)
    await page.reload()
    const passphrase = page.getByLabel(locked.passphrase)
    await passphrase.fill(PASSPHRASE)
    // On the field itself: the screen gives its title the focus when it comes.
    await passphrase.press('Enter')
    await toShift(page)
    await noted(page, OF_A)
    await noted(page, OF_B, false)
    await b.expectClean()
    await app.expectClean()
  })
})
