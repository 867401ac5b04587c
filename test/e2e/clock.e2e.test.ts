import { afterEach, expect, test } from 'vitest'
import { shell } from '../../src/messages/shell.ts'
import { storage as words } from '../../src/messages/storage.ts'
import { terrain } from '../../src/messages/terrain.ts'
import { situations } from '../../src/messages/territory.ts'
import { type App, openApp } from './harness.ts'
import { firstNote, noteOf, toShift, unlock } from './own-steps.ts'
import { heading, openExample } from './steps.ts'

const NOTE = 'Badge rendu au bureau'
let app: App | undefined
afterEach(() => app?.close())

test('a clock set to 2099 erases nothing until its date is confirmed; set back, all is there', {
  timeout: 400_000,
}, async () => {
  app = await openApp()
  app.context.setDefaultTimeout(60_000)
  const { page } = app
  await page.clock.setFixedTime('2026-11-26T09:00:00Z')
  await page.reload()
  await firstNote(page, NOTE)

  await page.clock.setFixedTime('2099-03-12T09:00:00Z')
  await page.reload()
  await unlock(page)
  await heading(page, words.clock.title).waitFor()
  await page.getByText('12 mars 2099').first().waitFor()
  // Nothing is shown before the answer.
  expect(await noteOf(page, NOTE).count()).toBe(0)
  expect(await app.axe()).toEqual([])
  await app.shot('clock-doubt')
  await page.getByRole('button', { name: words.clock.wrong }).click()
  await noteOf(page, NOTE).waitFor()
  await page.locator('tn-trouble').getByText('12 mars 2099').waitFor()
  await app.shot('clock-wrong')

  await page.clock.setFixedTime('2026-11-26T10:00:00Z')
  await page.reload()
  await unlock(page)
  await noteOf(page, NOTE).waitFor()
  expect(await page.locator('tn-trouble .line').count()).toBe(0)

  // The control: the same date confirmed erases it.
  await page.clock.setFixedTime('2099-03-12T09:00:00Z')
  await page.reload()
  await unlock(page)
  await page.getByRole('button', { name: words.clock.right, exact: true }).click()
  await heading(page, terrain.viewNames.start).waitFor()
  await expect.poll(() => noteOf(page, NOTE).count()).toBe(0)
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
