import type { Page } from 'playwright'
import type { WrittenFile } from '../../src/exchange/packages/write-release.ts'
import { backups } from '../../src/messages/backups.ts'
import { passphraseDialog } from '../../src/messages/dialogs.ts'
import { locked, welcome } from '../../src/messages/shell.ts'
import { saved } from './steps.ts'

export const PASSPHRASE = 'quatre mots sans lien'

/** From the first screen, opens a backup as a territory of its own, sealed by `PASSPHRASE`; a sealed one is opened by it too. */
export const restoreAs = async (page: Page, file: WrittenFile): Promise<void> => {
  await page.getByRole('button', { name: welcome.other }).click()
  await page.getByRole('button', { name: backups.reopen }).click()
  await page
    .getByLabel(backups.choose)
    .setInputFiles({ name: file.name, mimeType: file.type, buffer: Buffer.from(file.bytes) })
  if (file.name.endsWith('.age')) await page.getByLabel(locked.passphrase).fill(PASSPHRASE)
  await page.getByRole('button', { name: backups.open, exact: true }).click()
  await page.getByRole('button', { name: backups.restore }).click()
  await page.getByLabel(passphraseDialog.first, { exact: true }).fill(PASSPHRASE)
  await page.getByLabel(passphraseDialog.second).fill(PASSPHRASE)
  await page.getByRole('button', { name: passphraseDialog.confirm }).click()
  await saved(page)
}
