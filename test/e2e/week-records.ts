import type { Locator, Page } from 'playwright'
import { expect } from 'vitest'
import { isoWeekOf } from '../../src/domain/civil-date.ts'
import { week } from '../../src/messages/week.ts'
import { goTo } from './steps.ts'

/** Opens every fold there, once there is one. */
export const unfold = async (within: Locator): Promise<void> => {
  await within.locator('details').first().waitFor({ state: 'attached' })
  await openFolds(within)
}

const openFolds = (within: Locator): Promise<void> =>
  within.locator('details').evaluateAll((all) => {
    for (const each of all) (each as HTMLDetailsElement).open = true
  })

/** « Fait » of the week that holds today, its lists unfolded. */
export const weekRecords = async (page: Page): Promise<Locator> => {
  await goTo(page, 'semaine')
  await page.getByRole('button', { name: week.viewNames.done, exact: true }).click()
  // By the page's clock, which a test may have set, in the quarter.
  const today = await page.evaluate(() =>
    new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Paris' }),
  )
  const said = page.locator('tn-week-pager output')
  for (let turn = 0; turn < 3; turn++) {
    const shown = await said.innerText()
    if (shown.includes(week.number(isoWeekOf(today)))) break
    await page.getByRole('button', { name: week.previous }).click()
    await expect.poll(() => said.innerText()).not.toBe(shown)
  }
  const records = page.locator('tn-week-records')
  // A week of mediations alone has totals and nothing to unfold.
  await records.locator('details, .total').first().waitFor({ state: 'attached' })
  await openFolds(records)
  return records
}
