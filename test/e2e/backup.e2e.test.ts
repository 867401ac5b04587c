import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { backups as words } from '../../src/messages/backups.ts'
import { frameworkDialog, passphraseDialog } from '../../src/messages/dialogs.ts'
import { locked, shell, welcome } from '../../src/messages/shell.ts'
import { shift } from '../../src/messages/shift.ts'
import { terrain } from '../../src/messages/terrain.ts'
import { territories } from '../../src/messages/territories.ts'
import { situations } from '../../src/messages/territory.ts'
import { type Downloaded, downloadedBy } from './downloads.ts'
import { type App, openApp } from './harness.ts'
import { inOrder, openMine, saved } from './steps.ts'

const PASSPHRASE = 'quatre mots sans lien'
const NOTE = 'La porte du local à vélos ferme mal, passer voir'
let app: App
let kept: Downloaded

beforeAll(async () => {
  app = await openApp()
})
afterAll(() => app.close())
inOrder(() => app)

const toShift = async (page: Page): Promise<void> => {
  await page.locator('tn-rail').getByRole('button', { name: shell.workspace.terrain }).click()
  await page.getByRole('heading', { level: 1, name: terrain.viewNames.start }).waitFor()
}

const protect = async (): Promise<void> => {
  const { page } = app
  await page.getByLabel(passphraseDialog.first, { exact: true }).fill(PASSPHRASE)
  await page.getByLabel(passphraseDialog.second).fill(PASSPHRASE)
  await page.getByRole('button', { name: passphraseDialog.confirm }).click()
  await saved(page)
}

test('a territory with a note is backed up to one sealed file', async () => {
  const { page } = app
  await openMine(page)
  await toShift(page)
  await page.getByRole('button', { name: shift.leave }).click()
  await page.getByLabel(shift.form.text).fill(NOTE)
  await page.getByRole('button', { name: shift.form.save }).click()
  // The first record of one's own: its frame, then its passphrase.
  await page.getByRole('button', { name: situations.setFramework }).click()
  const frame = page.locator('tn-framework dialog')
  for (const [label] of Object.values(frameworkDialog.fields))
    await frame.getByLabel(label).fill('Délibération')
  await frame.getByRole('button', { name: frameworkDialog.confirm }).click()
  await protect()
  await page.getByRole('button', { name: shift.form.save }).click()
  await page.getByRole('listitem').getByText(NOTE).first().waitFor()
  await saved(page)
  await page.getByRole('button', { name: shell.menu, exact: true }).click()
  await page.getByRole('button', { name: words.menu }).click()
  await page.getByLabel(words.passphrase).fill(PASSPHRASE)
  await page.getByLabel(words.again).fill(PASSPHRASE)
  kept = await downloadedBy(page, () => page.getByRole('button', { name: words.save, exact: true }).click())
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
  await page
    .getByLabel(words.choose)
    .setInputFiles({ name: kept.name, mimeType: 'application/octet-stream', buffer: Buffer.from(kept.bytes) })
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
  await protect()
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
