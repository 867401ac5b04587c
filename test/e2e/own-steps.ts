import type { Locator, Page } from 'playwright'
import { backups } from '../../src/messages/backups.ts'
import { frameworkDialog, passphraseDialog } from '../../src/messages/dialogs.ts'
import { locked, shell, welcome } from '../../src/messages/shell.ts'
import { shift } from '../../src/messages/shift.ts'
import { terrain } from '../../src/messages/terrain.ts'
import { situations } from '../../src/messages/territory.ts'
import { heading, openMine, saved } from './steps.ts'

export const PASSPHRASE = 'quatre mots sans lien'

/** Gives the passphrase that is asked for, twice, and waits until all is kept under it. */
export const protect = async (page: Page): Promise<void> => {
  await page.getByRole('heading', { name: passphraseDialog.title }).waitFor()
  await page.getByLabel(passphraseDialog.first, { exact: true }).fill(PASSPHRASE)
  await page.getByLabel(passphraseDialog.second).fill(PASSPHRASE)
  await page.getByRole('button', { name: passphraseDialog.confirm }).click()
  await saved(page)
}

export const unlock = async (page: Page): Promise<void> => {
  await page.getByLabel(locked.passphrase, { exact: true }).fill(PASSPHRASE)
  await page.getByRole('button', { name: locked.unlock, exact: true }).click()
}

export const toShift = async (page: Page): Promise<void> => {
  await page.locator('tn-rail').getByRole('button', { name: shell.workspace.terrain }).click()
  await heading(page, terrain.viewNames.start).waitFor()
}

/** Leaves a note to the other pair. */
export const leaveNote = async (page: Page, note: string): Promise<void> => {
  await page.getByRole('button', { name: shift.leave, exact: true }).click()
  await page.getByLabel(shift.form.text, { exact: true }).fill(note)
  await page.getByRole('button', { name: shift.form.save, exact: true }).click()
}

/** The note among those left. */
export const noteOf = (page: Page, note: string): Locator =>
  page.getByRole('listitem').getByText(note).first()

/** From the first screen to a territory of one's own with a first note: its frame, then its passphrase. */
export const firstNote = async (page: Page, note: string): Promise<void> => {
  await openMine(page)
  await toShift(page)
  await leaveNote(page, note)
  await page.getByRole('button', { name: situations.setFramework }).click()
  const frame = page.locator('tn-framework dialog')
  for (const [label] of Object.values(frameworkDialog.fields))
    await frame.getByLabel(label).fill('Délibération')
  await frame.getByRole('button', { name: frameworkDialog.confirm }).click()
  await protect(page)
  await page.getByRole('button', { name: shift.form.save, exact: true }).click()
  await noteOf(page, note).waitFor()
  await saved(page)
}

type BackupFile = { readonly name: string; readonly bytes: Uint8Array }

/** What the system's own picker does: it is no part of the page. */
export const chooseBackup = (page: Page, { name, bytes }: BackupFile): Promise<void> =>
  page
    .getByLabel(backups.choose)
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })

/** From the dialog that reads backups, opens one as a territory of its own; a sealed one by `PASSPHRASE`. */
export const restoreFrom = async (page: Page, file: BackupFile): Promise<void> => {
  await chooseBackup(page, file)
  if (file.name.endsWith('.age')) await page.getByLabel(locked.passphrase).fill(PASSPHRASE)
  await page.getByRole('button', { name: backups.open, exact: true }).click()
  await page.getByRole('button', { name: backups.restore }).click()
  await protect(page)
}

/** The same from the first screen. */
export const restoreAs = async (page: Page, file: BackupFile): Promise<void> => {
  await page.getByRole('button', { name: welcome.other }).click()
  await page.getByRole('button', { name: backups.reopen }).click()
  await restoreFrom(page, file)
}
