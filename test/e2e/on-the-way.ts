import type { Locator, Page } from 'playwright'
import { fieldRound } from '../../src/messages/field-round.ts'
import { mediations } from '../../src/messages/mediations.ts'
import { shell } from '../../src/messages/shell.ts'
import { suivis } from '../../src/messages/suivis.ts'
import { act, goesOn, nameNow, ras, tapsOf } from './field-steps.ts'
import { heading, saved } from './steps.ts'

const sheet = (page: Page): Locator => page.locator('tn-field-situation, tn-field-defect')
const kept = async (page: Page): Promise<void> => {
  await sheet(page).locator('.save .primary').tap()
  await sheet(page).waitFor({ state: 'detached' })
}
const goOn = (page: Page): Promise<void> =>
  goesOn(page, () => page.getByRole('button', { name: fieldRound.backToNext }).tap())

/** Notes a situation of each code at a stop of its own; returns the taps of each. */
export const noteSituations = async (page: Page, codes: readonly string[]): Promise<readonly number[]> => {
  const taps: number[] = []
  for (const code of codes) {
    taps.push(
      await tapsOf(page, async () => {
        await act(page, 'situation').tap()
        await sheet(page).locator(`[data-family=${code[0]}]`).tap()
        await sheet(page).locator(`[data-code="${code}"]`).first().tap()
        await kept(page)
      }),
    )
    await goOn(page)
  }
  return taps
}

/** Notes a defect at the next door, a square having none; returns the door's name. */
export const noteDefect = async (page: Page): Promise<string> => {
  while (!(await act(page, 'defect').isVisible())) await ras(page)
  await act(page, 'defect').tap()
  await sheet(page).locator('[data-component=door-closer]').tap()
  await sheet(page).locator('[data-code="F-door-closer-broken"]').first().tap()
  await kept(page)
  const door = await nameNow(page)
  await goOn(page)
  return door
}

/** Opens a case at that place, takes the consent of its first party, and notes a navette. */
export const noteNavette = async (page: Page, place: string): Promise<void> => {
  await page.locator('tn-rail').getByRole('button', { name: shell.workspace.suivis }).tap()
  await page
    .locator('tn-suivis nav')
    .getByRole('button', { name: new RegExp(`^${suivis.viewNames.mediations}`) })
    .tap()
  await heading(page, suivis.viewNames.mediations).waitFor()
  const register = page.locator('tn-suivis')
  await register.getByRole('button', { name: mediations.add, exact: true }).tap()
  await page.locator('tn-mediation-form #motif').selectOption('B1')
  await page.locator('tn-mediation-form tn-place-field input').fill(place)
  await register.getByRole('button', { name: mediations.save, exact: true }).tap()
  const form = page.locator('tn-dated-form')
  const save = async (): Promise<void> => {
    await form.getByRole('button', { name: suivis.save, exact: true }).tap()
    await form.waitFor({ state: 'detached' })
  }
  await page.locator('[data-opens="consent A"]').tap()
  await save()
  await register.getByRole('button', { name: mediations.shuttleWith('A'), exact: true }).tap()
  await form.locator('textarea').fill('A veut dormir avant minuit.')
  await save()
  await page.locator('tn-timeline').getByText('A veut dormir avant minuit.').waitFor()
  await saved(page)
}
