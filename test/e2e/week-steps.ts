import type { Locator, Page } from 'playwright'
import { week } from '../../src/messages/week.ts'
import { effect, hand } from '../../src/messages/week-hand.ts'

/** Milliseconds that a search may take on a machine that does other things. */
export const SEARCH = 240_000

/** One of the ways to look at a week. */
export const openWeekView = (page: Page, view: keyof typeof week.viewNames): Promise<void> =>
  page
    .getByRole('navigation', { name: week.views })
    .getByRole('button', { name: week.viewNames[view], exact: true })
    .click()

/** What the last change did, at the foot of the panel. */
export const weekEffect = (page: Page): Locator =>
  page.locator('tn-week-effect').getByRole('region', { name: effect.title })

/** Something unforeseen, its form open. */
export const openHappening = async (page: Page): Promise<Locator> => {
  await page.locator('tn-week-view').getByRole('button', { name: hand.happeningShort, exact: true }).click()
  const happening = page.locator('tn-happening')
  await happening.getByRole('button', { name: hand.replan }).waitFor()
  return happening
}

/** Waits until a search that was started has given its week. */
export const searched = async (page: Page, start: () => Promise<void>): Promise<void> => {
  await start()
  await page.locator('tn-planning-progress').waitFor()
  await page.locator('tn-planning-progress').waitFor({ state: 'detached', timeout: SEARCH })
}

/** Waits until trials that were started are all there. */
export const tried = async (page: Page, start: () => Promise<void>): Promise<void> => {
  await start()
  await page.locator('tn-search-progress').waitFor()
  await page.locator('tn-search-progress').waitFor({ state: 'detached', timeout: SEARCH })
}

/** Takes steps back until the header says that there is none. */
export const undoAll = async (page: Page): Promise<number> => {
  const undo = page.locator('tn-header').getByRole('button', { name: /^Annuler :/ })
  let steps = 0
  for (; (await undo.count()) > 0; steps++) {
    const last = (await undo.getAttribute('aria-label')) ?? ''
    await undo.click()
    await page.locator('tn-toast .toast').filter({ hasText: 'Annulé' }).first().waitFor()
    await page
      .locator('tn-header')
      .getByRole('button', { name: last.replace('Annuler', 'Rétablir') })
      .waitFor()
  }
  return steps
}
