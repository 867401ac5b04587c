import type { Page } from 'playwright-core'
import { afterEach, expect, test } from 'vitest'
import { frameworkDialog, passphraseDialog } from '../../src/messages/dialogs.ts'
import { locked, shell } from '../../src/messages/shell.ts'
import { shift } from '../../src/messages/shift.ts'
import { storage as words } from '../../src/messages/storage.ts'
import { terrain } from '../../src/messages/terrain.ts'
import { situations } from '../../src/messages/territory.ts'
import { type App, openApp } from './harness.ts'
import { heading, openExample, openMine, saved } from './steps.ts'

const PASSPHRASE = 'quatre mots sans lien'
const NOTE = 'Badge rendu au bureau'
let app: App | undefined
afterEach(() => app?.close())

const toShift = async (page: Page): Promise<void> => {
  await page.locator('tn-rail').getByRole('button', { name: shell.workspace.terrain }).click()
  await heading(page, terrain.viewNames.start).waitFor()
}
const unlock = async (page: Page): Promise<void> => {
  await page.getByLabel(locked.passphrase, { exact: true }).fill(PASSPHRASE)
  await page.getByRole('button', { name: locked.unlock, exact: true }).click()
}
const noteOf = (page: Page) => page.getByRole('listitem').getByText(NOTE).first()

test('a clock set to 2099 erases nothing until its date is confirmed; set back, all is there', {
  timeout: 400_000,
}, async () => {
  app = await openApp()
  app.context.setDefaultTimeout(60_000)
  const { page } = app
  await page.clock.setFixedTime('2026-11-26T09:00:00Z')
  await page.reload()
  await openMine(page)
  await toShift(page)
  const write = async (): Promise<void> => {
    await page.getByRole('button', { name: shift.leave, exact: true }).click()
    await page.getByLabel(shift.form.text, { exact: true }).fill(NOTE)
    await page.getByRole('button', { name: shift.form.save }).click()
  }
  await write()
  await page.getByRole('button', { name: situations.setFramework }).click()
  const frame = page.locator('tn-framework dialog')
  for (const [label] of Object.values(frameworkDialog.fields))
    await frame.getByLabel(label).fill('Délibération')
  await frame.getByRole('button', { name: frameworkDialog.confirm }).click()
  await page.getByLabel(passphraseDialog.first, { exact: true }).fill(PASSPHRASE)
  await page.getByLabel(passphraseDialog.second).fill(PASSPHRASE)
  await page.getByRole('button', { name: passphraseDialog.confirm }).click()
  await saved(page)
  await page.getByRole('button', { name: shift.form.save }).click()
  await noteOf(page).waitFor()
  await saved(page)

  await page.clock.setFixedTime('2099-03-12T09:00:00Z')
  await page.reload()
  await unlock(page)
  await heading(page, words.clock.title).waitFor()
  await page.getByText('12 mars 2099').first().waitFor()
  // Nothing is shown before the answer.
  expect(await noteOf(page).count()).toBe(0)
  expect(await app.axe()).toEqual([])
  await app.shot('clock-doubt')
  await page.getByRole('button', { name: words.clock.wrong }).click()
  await noteOf(page).waitFor()
  await page.locator('tn-trouble').getByText('12 mars 2099').waitFor()
  await app.shot('clock-wrong')

  await page.clock.setFixedTime('2026-11-26T10:00:00Z')
  await page.reload()
  await unlock(page)
  await noteOf(page).waitFor()
  expect(await page.locator('tn-trouble .line').count()).toBe(0)

  // The control: the same date confirmed erases it.
  await page.clock.setFixedTime('2099-03-12T09:00:00Z')
  await page.reload()
  await unlock(page)
  await page.getByRole('button', { name: words.clock.right, exact: true }).click()
  await heading(page, terrain.viewNames.start).waitFor()
  await expect.poll(() => noteOf(page).count()).toBe(0)
})

test('days, the round shown and the band of a situation are those of the quarter, in any zone of the device', {
  timeout: 400_000,
}, async () => {
  const seen: Record<string, { readonly start: string; readonly until: string | null }> = {}
  // In Paris the 25th has begun for half an hour; it is the afternoon of the 24th in California, of the 25th in Kiribati.
  for (const timezoneId of ['Europe/Paris', 'America/Los_Angeles', 'Pacific/Kiritimati']) {
    await app?.close()
    app = await openApp({ timezoneId, now: '2026-11-24T23:30:00Z' })
    app.context.setDefaultTimeout(60_000)
    const { page } = app
    await openExample(page)
    await toShift(page)
    const start = page.locator('tn-shift-start')
    await start.getByText('25 novembre 2026').first().waitFor()
    const words = await start.locator('*').allInnerTexts()
    await page.locator('tn-rail').getByRole('button', { name: shell.workspace.territoire }).click()
    await heading(page, shell.workspace.territoire).waitFor()
    await page.getByRole('button', { name: situations.note, exact: true }).first().click()
    const form = page.locator('tn-situation-form form')
    await form.getByRole('radio', { name: situations.anotherTime }).check()
    const day = form.getByLabel(situations.day, { exact: true })
    await day.waitFor()
    seen[timezoneId] = { start: words.join(' ').replace(/\s+/g, ' '), until: await day.getAttribute('max') }
  }
  expect(seen['Europe/Paris']!.until).toBe('2026-11-25')
  expect(seen['America/Los_Angeles']).toEqual(seen['Europe/Paris'])
  expect(seen['Pacific/Kiritimati']).toEqual(seen['Europe/Paris'])
})
