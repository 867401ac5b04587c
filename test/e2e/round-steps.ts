import type { Locator, Page } from 'playwright'
import { expect } from 'vitest'
import { round } from '../../src/messages/week.ts'
import { card } from './steps.ts'

/** The chosen round, under the board. */
export const roundDetail = (page: Page): Locator => page.locator('tn-round-detail')

/** Its stops, in order. */
export const roundStops = (page: Page): Locator => roundDetail(page).locator('tn-round-stop')

/** Chooses a round on the board, unless it is chosen already. */
export const chooseRound = async (page: Page, number: number): Promise<void> => {
  const chosen = card(page, number)
  if ((await chosen.getAttribute('aria-pressed')) !== 'true') await chosen.click()
  await roundDetail(page)
    .getByRole('heading', { name: round.heading(number) })
    .waitFor()
}

/** The stop is locked: the next plan keeps it where it is. */
export const expectPinned = async (stop: Locator): Promise<void> => {
  await expect.poll(() => stop.locator('.pin').getAttribute('aria-pressed')).toBe('true')
}
