import { appendFile, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { policy } from '../../build/content-security-policy.ts'
import { writeServiceWorker } from '../../build/service-worker.ts'
import { device } from '../../src/messages/device.ts'
import { keysDialog } from '../../src/messages/dialogs.ts'
import { shell, welcome } from '../../src/messages/shell.ts'
import { type App, openApp } from './harness.ts'
import { type ServedCopy, servedCopy } from './served-copy.ts'
import { goTo, legendDwellings, mapIdle, openExample, prepareWeek } from './steps.ts'

const OFFICE = { width: 1280, height: 800 }
const PHONE = { width: 390, height: 844 }

let served: ServedCopy
let app: App

beforeEach(async () => {
  served = await servedCopy()
  app = await openApp({ url: served.url, keepsCopy: true, viewport: PHONE })
})
afterEach(async () => {
  await app.close()
  await served.close()
})

/** Until the whole copy is there and answers for this page. */
const copied = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')

const copies = (page: Page): Promise<string[]> => page.evaluate(() => caches.keys())

/** Which build the page is of: the tests write a name in theirs. */
const buildOf = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.querySelector('meta[name=build]')?.getAttribute('content') ?? null)

const releaseAnew = async (name: string): Promise<void> => {
  const page = join(served.folder, 'index.html')
  const text = await readFile(page, 'utf8')
  await writeFile(page, text.replace('</head>', `<meta name="build" content="${name}"></head>`))
  await writeServiceWorker(served.folder)
}

/** The click waits for the page that comes after it. */
const takeUpdate = (page: Page): Promise<void> => page.getByRole('button', { name: device.update }).click()

const lookForUpdate = (page: Page): Promise<unknown> =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())

test('after one visit the app, the example, its map and its engines work without network or host', async () => {
  const { page, context } = app
  await copied(page)
  await page.setViewportSize(OFFICE)
  await context.setOffline(true)
  await served.close()
  await page.reload()
  // Nothing of this was loaded before: the territory, the workers, the map's engine.
  await openExample(page)
  await mapIdle(page)
  expect(Object.values(await legendDwellings(page)).length).toBeGreaterThan(1)
  await goTo(page, 'semaine')
  await prepareWeek(page)
  await goTo(page, 'observatoire')
  await page.locator('tn-observatoire .shown[aria-busy=false]').waitFor()
  await page.setViewportSize(PHONE)
  await goTo(page, 'territoire')
  await page.getByRole('button', { name: shell.menu }).click()
  await page.getByRole('button', { name: device.open }).click()
  await page.getByText(device.copy.whole).waitFor()
  await page.getByText(device.notKept).waitFor()
  await app.shot('device')
  expect(await app.axe()).toEqual([])
  await page.getByRole('button', { name: shell.close, exact: true }).click()
  // An address that is nothing leads home; what comes from the copy still carries the policy.
  await page.goto(`${served.url}nulle/part`)
  await page.getByRole('button', { name: shell.menu }).waitFor()
  expect(page.url().replace(/#.*/, '')).toBe(served.url)
  const header = await page.evaluate(async () =>
    (await fetch('geo/codes.json')).headers.get('content-security-policy'),
  )
  expect(header).toBe(policy)
  await page.goto(served.url)
  await app.expectClean()
})

test('a copy that is not whole, or not what was built, never serves; the next visit goes on from it', async () => {
  const { page } = app
  await copied(page)
  await releaseAnew('broken')
  const streets = join(served.folder, 'geo/streets.geojson')
  const whole = await readFile(streets)
  await appendFile(streets, '\n')
  await lookForUpdate(page)
  await page.waitForFunction(async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    return (await caches.keys()).length === 2 && !registration?.installing && !registration?.waiting
  })
  await page.reload()
  await expect.poll(() => buildOf(page)).toBeNull()
  await expect.poll(() => page.getByText(device.updateReady).count()).toBe(0)
  await writeFile(streets, whole)
  await lookForUpdate(page)
  await page.getByText(device.updateReady).waitFor()
  await expect.poll(() => buildOf(page)).toBeNull()
})

test('a newer version is offered when nothing is being written, and comes on a word alone', async () => {
  const { page } = app
  await copied(page)
  await openExample(page)
  await releaseAnew('second')
  await page.getByRole('button', { name: shell.search }).click()
  await page.getByRole('combobox').fill('une note à moitié écr')
  await lookForUpdate(page)
  await page.waitForFunction(async () => (await navigator.serviceWorker.getRegistration())?.waiting)
  await page.waitForTimeout(2_000)
  await expect.poll(() => page.getByText(device.updateReady).count()).toBe(0)
  await expect.poll(() => page.getByRole('combobox').inputValue()).toBe('une note à moitié écr')
  await page.keyboard.press('Escape')
  await page.getByText(device.updateReady).waitFor()
  await app.shot('update-offer')
  expect(await app.axe()).toEqual([])
  // Loaded again without a word: still the version before. Put off: the menu keeps it.
  await page.reload()
  await page.getByText(device.updateReady).waitFor()
  await expect.poll(() => buildOf(page)).toBeNull()
  await page.getByRole('button', { name: device.later }).click()
  await page.getByText(device.updateReady).waitFor({ state: 'hidden' })
  await page.getByRole('button', { name: shell.menu }).click()
  await takeUpdate(page)
  await expect.poll(() => buildOf(page).catch(() => null)).toBe('second')
  await page.getByRole('button', { name: shell.menu }).waitFor()
  await expect.poll(async () => (await copies(page)).length).toBe(1)
  await page.getByRole('button', { name: shell.menu }).click()
  await expect.poll(() => page.getByRole('button', { name: keysDialog.title }).count()).toBe(1)
  await expect.poll(() => page.getByRole('button', { name: device.update }).count()).toBe(0)
  await app.expectClean()
})

test('another page stays in its version, whose files are still there, until it is asked', async () => {
  const { page, context } = app
  await copied(page)
  const other = await context.newPage()
  await other.goto(served.url)
  await releaseAnew('second')
  await lookForUpdate(page)
  await page.getByText(device.updateReady).waitFor()
  await takeUpdate(page)
  await expect.poll(() => buildOf(page).catch(() => null)).toBe('second')
  await expect.poll(() => buildOf(other)).toBeNull()
  expect((await copies(page)).length).toBe(2)
  await other.getByRole('button', { name: welcome.example }).click()
  await mapIdle(other)
  await other.getByText(device.updateReady).waitFor()
  await takeUpdate(other)
  await expect.poll(() => buildOf(other).catch(() => null)).toBe('second')
})
