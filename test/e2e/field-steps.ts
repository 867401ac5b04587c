import type { Locator, Page } from 'playwright'
import { expect } from 'vitest'
import { frameworkDialog, passphraseDialog } from '../../src/messages/dialogs.ts'
import { fieldRound } from '../../src/messages/field-round.ts'
import { locked, shell } from '../../src/messages/shell.ts'
import { terrain } from '../../src/messages/terrain.ts'
import { rawStorage } from './raw-storage.ts'
import { heading, saved } from './steps.ts'
import { SEARCH } from './week-steps.ts'

/** Milliseconds between two taps that are meant as two. */
const APART = 450

/** Words as a page gives them back, every space alike. */
export const plain = (words: string): string => words.replaceAll(/\s+/g, ' ').trim()

/** Counts every press of a finger from the next page on. */
export const countTaps = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    Reflect.set(globalThis, 'taps', 0)
    addEventListener(
      'pointerdown',
      (event) => event.isTrusted && Reflect.set(globalThis, 'taps', Reflect.get(globalThis, 'taps') + 1),
      true,
    )
  })
}

export const taps = (page: Page): Promise<number> => page.evaluate(() => Reflect.get(globalThis, 'taps'))

/** How many taps what is done there takes. */
export const tapsOf = async (page: Page, act: () => Promise<unknown>): Promise<number> => {
  const before = await taps(page)
  await act()
  return (await taps(page)) - before
}

export const unlock = async (page: Page, passphrase: string): Promise<void> => {
  await heading(page, locked.title).waitFor()
  await page.getByLabel(locked.passphrase, { exact: true }).fill(passphrase)
  await page.getByRole('button', { name: locked.unlock, exact: true }).tap()
}

/** The passphrase that the first change asks for, be it a week that takes its time. */
export const givePassphrase = async (page: Page, passphrase: string): Promise<void> => {
  const asked = page.locator('tn-passphrase dialog')
  await asked.waitFor({ timeout: SEARCH })
  await asked.getByLabel(passphraseDialog.first, { exact: true }).fill(passphrase)
  await asked.getByLabel(passphraseDialog.second).fill(passphrase)
  await asked.getByRole('button', { name: passphraseDialog.confirm }).tap()
  await asked.waitFor({ state: 'hidden' })
}

/** From the round, where the first note is refused without it. */
export const setFramework = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: fieldRound.setFramework }).tap()
  const dialog = page.locator('tn-framework dialog')
  for (const [label] of Object.values(frameworkDialog.fields))
    await dialog.getByLabel(label).fill('Délibération du 23 juin 2016')
  await dialog.getByRole('button', { name: frameworkDialog.confirm }).tap()
  await dialog.waitFor({ state: 'hidden' })
  await saved(page)
}

/** *Terrain*, then *Ma tournée*. */
export const openRound = async (page: Page): Promise<void> => {
  await page.locator('tn-rail').getByRole('button', { name: shell.workspace.terrain }).tap()
  await page
    .getByRole('navigation', { name: terrain.views })
    .getByRole('button', { name: terrain.viewNames.round })
    .tap()
  await heading(page, terrain.viewNames.round).waitFor()
}

/** Chooses the round of today with the most stops; returns their number. */
export const chooseLongestRound = async (page: Page): Promise<number> => {
  const rounds = page.locator('tn-round-chooser li button')
  await rounds.first().waitFor()
  const counts = (await rounds.allInnerTexts()).map((words) => Number(/(\d+)\s+arrêt/.exec(words)?.[1]))
  await rounds.nth(counts.indexOf(Math.max(...counts))).tap()
  await stopName(page).waitFor()
  return Math.max(...counts)
}

/** Waits until the disk says that no sheet is open at the stop: written a moment after the screen, it is what a reload begins with. Of an unsealed territory. */
export const sheetPutAway = (page: Page): Promise<void> =>
  expect.poll(() => rawStorage(page)).toContain('"fieldSheet":"none"')

/** The name of the stop at hand, large. */
export const stopName = (page: Page): Locator => page.locator('tn-stop-card h2')
export const nameNow = async (page: Page): Promise<string> => plain(await stopName(page).innerText())

/** One of the acts at a stop, by its class. */
export const act = (page: Page, name: string): Locator => page.locator(`tn-stop-actions .${name}`)

/** Taps, then waits until another stop is at hand, or the round is over. */
export const goesOn = async (page: Page, tap: () => Promise<unknown>): Promise<void> => {
  const before = await nameNow(page)
  await page.waitForTimeout(APART)
  await tap()
  await expect.poll(async () => plain((await stopName(page).allInnerTexts())[0] ?? 'over')).not.toBe(before)
}

export const ras = (page: Page): Promise<void> => goesOn(page, () => act(page, 'ras').tap())

/** What the list says of each stop, in order. */
export const stopStates = async (page: Page): Promise<string[]> =>
  (await page.locator('tn-stop-list li button .state').allTextContents()).map(plain)
