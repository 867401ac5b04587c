import { basename } from 'node:path'
import type { Page } from 'playwright'
import { expect } from 'vitest'
import { access } from '../../src/messages/access.ts'
import { backups as words } from '../../src/messages/backups.ts'
import { passphraseDialog } from '../../src/messages/dialogs.ts'
import { locked, shell, welcome } from '../../src/messages/shell.ts'
import { territories } from '../../src/messages/territories.ts'
import type { App } from '../e2e/harness.ts'
import { firstNote, leaveNote, noteOf, PASSPHRASE, protect, toShift, unlock } from '../e2e/own-steps.ts'
import { focus, saved } from '../e2e/steps.ts'
import { journey } from './journey.ts'

/** Kept for three months from the end of its quarter: gone in April. */
const OLD = 'La porte du local à vélos ferme mal, passer voir'
const NEW = 'Le banc de la place est cassé'
const OF_PHONE = 'Encombrants au pied du mur'
const OF_OFFICE = 'Lampe éteinte côté nord'
const NEXT_PASSPHRASE = 'une phrase toute neuve'

const { step, device, take, pick, read, picture } = journey('lost-phone')
let phone: App
let office: App
let first = ''
let second = ''
let code = ''

/** Waits until a note is among those left, or is no more. */
const noted = async (page: Page, note: string, isThere = true): Promise<void> => {
  await noteOf(page, note).waitFor({ state: isThere ? 'visible' : 'detached' })
}
const fromMenu = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('button', { name: shell.menu, exact: true }).click()
  await page.getByRole('button', { name, exact: true }).click()
}
const backUp = async (app: App): Promise<string> => {
  const { page } = app
  await fromMenu(page, words.menu)
  await page.getByLabel(words.passphrase).fill(PASSPHRASE)
  await page.getByLabel(words.again).fill(PASSPHRASE)
  return take(app, () => page.getByRole('button', { name: words.save, exact: true }).click())
}
const open = async (page: Page, passphrase: string): Promise<void> => {
  await page.getByLabel(locked.passphrase).fill(passphrase)
  await page.getByRole('button', { name: words.open, exact: true }).click()
}
/** On the field itself: the screen gives its title the focus when it comes. */
const unlockBy = async (page: Page, secret: string): Promise<void> => {
  const field = page.getByLabel(locked.passphrase, { exact: true })
  await field.fill(secret)
  await field.press('Enter')
}

step('two notes are left on the phone, one in December and one in January', async () => {
  phone = await device('phone', { now: '2026-12-29T10:00:00+01:00' })
  await firstNote(phone.page, OLD)
  await phone.page.clock.setFixedTime('2027-01-05T10:00:00+01:00')
  await phone.page.reload()
  await unlock(phone.page)
  await leaveNote(phone.page, NEW)
  await noted(phone.page, NEW)
  await saved(phone.page)
})

step('it is backed up to one sealed file, and locked', async () => {
  first = await backUp(phone)
  expect(basename(first)).toMatch(/sauvegarde 2027-01-05\.zip\.age$/)
  const bytes = await read(first)
  expect(bytes.toString('latin1')).toMatch(/^age-encryption\.org\/v1/)
  for (const told of ['vélos', 'banc']) expect(bytes.includes(told)).toBe(false)
  await fromMenu(phone.page, locked.now)
  await phone.page.getByRole('heading', { name: locked.title }).waitFor()
})

step('on a new computer in April a wrong passphrase opens nothing, and says so', async () => {
  office = await device('office', { now: '2027-04-06T09:00:00+02:00' })
  const { page } = office
  await page.getByRole('button', { name: welcome.other }).click()
  await page.getByRole('button', { name: words.reopen }).click()
  await pick(page.getByLabel(words.choose), first)
  await open(page, 'une autre phrase longue')
  await page.locator('tn-restore [role=alert] .error').waitFor()
  expect(await page.getByText(/214 entrées/).count()).toBe(0)
})

step('the right one shows what is in it, and that what is past its time is no more', async () => {
  const { page } = office
  await open(page, PASSPHRASE)
  await page
    .getByText(/214 entrées/)
    .first()
    .waitFor()
  await page.getByText(words.past(1)).waitFor()
  await picture(office, 'content')
  await page.getByRole('button', { name: words.restore }).click()
  await protect(page)
  await expect
    .poll(() => page.locator('tn-header .name').innerText())
    .toContain('sauvegarde du 5 janvier 2027')
  await toShift(page)
  await noted(page, NEW)
  expect(await noteOf(page, OLD).count()).toBe(0)
  await fromMenu(page, territories.open)
  const name = await page.locator('tn-header .name').innerText()
  await page.getByRole('group', { name: territories.actionsOf(name), exact: true }).waitFor()
  await page.keyboard.press('Escape')
})

step('a recovery sheet is printed on one page, its code shown once', async () => {
  const { page } = office
  await fromMenu(page, access.title)
  await page.getByLabel(access.now).fill(PASSPHRASE)
  await page.getByRole('button', { name: access.make }).click()
  const sheet = page.locator('tn-recovery-sheet')
  code = await sheet.locator('.code').innerText()
  expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}[- ]?){6}$/)
  await picture(office, 'sheet')
  const pdf = await page.pdf({ preferCSSPageSize: true })
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1)
  await sheet.getByRole('button', { name: shell.close }).click()
  await sheet.waitFor({ state: 'detached' })
})

step(
  'the passphrase forgotten, the code opens, and a new passphrase takes the place of the old',
  async () => {
    const { page } = office
    await fromMenu(page, locked.now)
    await unlockBy(page, 'quatre mots mal retenus')
    await page
      .getByText(/n’est pas la bonne/)
      .first()
      .waitFor()
    await unlockBy(page, code)
    await noted(page, NEW)
    await fromMenu(page, access.title)
    await page.getByLabel(access.now).fill(code)
    await page.getByLabel(access.next).fill(NEXT_PASSPHRASE)
    await page.getByLabel(passphraseDialog.second).fill(NEXT_PASSPHRASE)
    await page.getByRole('button', { name: access.change, exact: true }).click()
    await page.getByText(access.changed).waitFor()
    await page.reload()
    await unlockBy(page, PASSPHRASE)
    await page
      .getByText(/n’est pas la bonne/)
      .first()
      .waitFor()
    await unlockBy(page, NEXT_PASSPHRASE)
    await noted(page, NEW)
  },
)

/** From the screen to the preview of the phone's later backup, without a mouse. */
const previewByKeyboard = async (): Promise<void> => {
  const { page } = office
  await enter(shell.menu)
  await page.getByRole('button', { name: territories.open }).waitFor()
  await enter(territories.open)
  await page.getByRole('button', { name: words.reopen }).waitFor()
  await enter(words.reopen)
  await reach(words.choose)
  await pick(page.getByLabel(words.choose), second)
  await reach(locked.passphrase)
  await page.keyboard.type(PASSPHRASE)
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await focus(office)).name).toContain('sauvegardé le')
}
/** Tab after Tab, until what has the focus has a name that begins so. */
const reach = async (name: string): Promise<void> => {
  for (let tabs = 0; tabs < 60; tabs++) {
    if ((await focus(office)).name.startsWith(name)) return
    await office.page.keyboard.press('Tab')
  }
  throw new Error(`« ${name} » is not reached by Tab; the focus is on « ${(await focus(office)).name} »`)
}
const enter = async (name: string): Promise<void> => {
  await reach(name)
  await office.page.keyboard.press('Enter')
}

step(
  'the phone is found: its later backup is merged by the keyboard alone, and undo takes it back',
  async () => {
    await unlock(phone.page)
    await leaveNote(phone.page, OF_PHONE)
    await noted(phone.page, OF_PHONE)
    await saved(phone.page)
    second = await backUp(phone)
    const { page } = office
    await leaveNote(page, OF_OFFICE)
    await noted(page, OF_OFFICE)
    await saved(page)
    await previewByKeyboard()
    await page.getByText(/1 fiche nouvelle, .* 1 seulement ici/).waitFor()
    await picture(office, 'compared')
    await reach(words.way.beside())
    await page.keyboard.press('ArrowDown')
    await enter(words.merge)
    await noted(page, OF_PHONE)
    await noted(page, OF_OFFICE)
    await saved(page)
    await page.keyboard.press('Control+z')
    await noted(page, OF_PHONE, false)
    await noted(page, OF_OFFICE)
    await saved(page)
  },
)

step('replaced by the keyboard alone: a backup is offered first, then only the other is left', async () => {
  const { page } = office
  await previewByKeyboard()
  await reach(words.way.beside())
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await enter(words.saveFirst)
  await reach(words.passphrase)
  await page.keyboard.type(PASSPHRASE)
  await reach(words.again)
  await page.keyboard.type(PASSPHRASE)
  const own = await take(office, () => page.keyboard.press('Enter'))
  expect((await read(own)).toString('latin1')).toMatch(/^age-encryption\.org\/v1/)
  await page.getByText(/sauvegardé aujourd’hui, et rien n’a changé depuis/).waitFor()
  // Not before the box is ticked.
  await enter(words.replace)
  await page.getByText(words.agreeFirst).waitFor()
  await reach('Oui, remplacer')
  await page.keyboard.press('Space')
  await enter(words.replace)
  await noted(page, OF_OFFICE, false)
  await noted(page, OF_PHONE)
  await saved(page)
  await page.reload()
  await unlockBy(page, NEXT_PASSPHRASE)
  await noted(page, OF_PHONE)
  await noted(page, OLD, false)
  await noted(page, OF_OFFICE, false)
})
