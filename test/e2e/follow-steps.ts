import type { Page } from 'playwright'
import { due } from '../../src/messages/due.ts'
import { shell } from '../../src/messages/shell.ts'
import { suivis } from '../../src/messages/suivis.ts'
import type { FollowView } from '../../src/store/follow-session.ts'
import { heading } from './steps.ts'
import { unfold } from './week-records.ts'

/** *Suivis*, then one of its registers, whatever is open there. */
export const openRegister = async (page: Page, view: FollowView): Promise<void> => {
  await page.locator('tn-rail').getByRole('button', { name: shell.workspace.suivis }).click()
  await page.locator('tn-suivis h1').waitFor()
  const name = suivis.viewNames[view]
  const back = page.locator('tn-suivis .back')
  if (await back.isVisible()) await back.click()
  await page
    .locator('tn-suivis nav')
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .click()
  await heading(page, name).waitFor()
}

/** *Suivis*, its inbox, with one kind of thing shown and every section unfolded. */
export const openInbox = async (page: Page, group: keyof typeof due.group): Promise<void> => {
  await page.locator('tn-rail').getByRole('button', { name: shell.workspace.suivis }).click()
  await page.locator('tn-suivis h1').waitFor()
  const back = page.locator('tn-suivis .back')
  if (await back.isVisible()) await back.click()
  const inbox = page.locator('tn-due')
  await inbox.getByRole('button', { name: new RegExp(`^${due.group[group]} `) }).click()
  await unfold(inbox)
  const more = inbox.getByRole('button', { name: /^Montrer / })
  while ((await more.count()) > 0) await more.first().click()
}

/** Saves the form of a part and waits until it is put away. */
export const savePart = async (page: Page): Promise<void> => {
  const form = page.locator('tn-dated-form')
  await form.getByRole('button', { name: suivis.save, exact: true }).click()
  await form.waitFor({ state: 'detached' })
}

/** Words of a part's form. */
export const writePart = (page: Page, words: string): Promise<void> =>
  page.locator('tn-dated-form textarea').fill(words)

export const pressFollow = (page: Page, name: string): Promise<void> =>
  page.locator('tn-suivis').getByRole('button', { name, exact: true }).click()
