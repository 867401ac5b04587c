import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { backups } from '../../src/messages/backups.ts'
import { shell } from '../../src/messages/shell.ts'
import { shift } from '../../src/messages/shift.ts'
import { storage as words } from '../../src/messages/storage.ts'
import { type Downloaded, downloadedBy } from './downloads.ts'
import { type App, openApp } from './harness.ts'
import { firstNote, leaveNote, noteOf, PASSPHRASE, restoreFrom, toShift, unlock } from './own-steps.ts'
import { inOrder, saved } from './steps.ts'

const QUOTA = 3_000_000
let app: App
let kept: Downloaded
/** The note that met the full disk, and how many were tried. */
let last = ''
let taken = 0

beforeAll(async () => {
  app = await openApp()
  app.context.setDefaultTimeout(60_000)
})
afterAll(() => app.close())
inOrder(() => app)

const line = (page: Page, text: string) => page.locator('tn-trouble').getByText(text)
const cdp = async (
  page: Page,
  method: 'Storage.overrideQuotaForOrigin' | 'Storage.clearDataForOrigin',
  more: object,
) => {
  const session = await page.context().newCDPSession(page)
  await session.send(method, { origin: new URL(page.url()).origin, ...more } as never)
  return session
}
/** Fills the origin's room, apart from the app's own. */
const fill = (page: Page, bytes: number): Promise<void> =>
  page.evaluate(async (size) => {
    const handle = await (await navigator.storage.getDirectory()).getFileHandle('filler', { create: true })
    const stream = await handle.createWritable()
    await stream.write(new Uint8Array(size))
    await stream.close()
  }, bytes)
const empty = (page: Page): Promise<void> =>
  page.evaluate(async () => (await navigator.storage.getDirectory()).removeEntry('filler'))

test('a territory of its own has a first note', async () => {
  const { page } = app
  await firstNote(page, 'Premier mot')
})

test('with no room left the next note is said not saved, stands on the screen, and the one after keeps its form', async () => {
  const { page } = app
  await fill(page, QUOTA)
  await cdp(page, 'Storage.overrideQuotaForOrigin', { quotaSize: QUOTA })
  // Chromium asks for the quota anew half a minute after it last did: small writes pass until then.
  await expect
    .poll(
      async () => {
        last = `Badge rendu (${++taken})`
        await leaveNote(page, last)
        await noteOf(page, last).waitFor()
        await page.locator('tn-header .saved').or(line(page, words.trouble.full)).first().waitFor()
        return line(page, words.trouble.full).count()
      },
      { timeout: 90_000, interval: 3_000 },
    )
    .toBe(1)
  await page.locator('tn-header .saving').getByText(shell.saving.failed, { exact: true }).waitFor()
  await leaveNote(page, 'Clef au tiroir')
  await expect
    .poll(() => page.getByLabel(shift.form.text, { exact: true }).inputValue())
    .toBe('Clef au tiroir')
  await app.shot('storage-full')
})

test('what takes room is shown with the ways to make some', async () => {
  const { page } = app
  await page.locator('tn-trouble').getByRole('button', { name: words.makeRoom }).click()
  const dialog = page.locator('tn-device dialog')
  await dialog.getByRole('table', { name: words.room.caption }).waitFor()
  await dialog.getByRole('row', { name: words.room.records }).waitFor()
  expect(await app.axe()).toEqual([])
  await app.shot('storage-room')
  await dialog.getByRole('button', { name: shell.close }).click()
})

test('once there is room all goes on without a reload, each note once; a reload finds them', async () => {
  const { page } = app
  await empty(page)
  await page.locator('tn-trouble').getByRole('button', { name: words.retry }).click()
  await line(page, words.trouble.full).waitFor({ state: 'detached' })
  await saved(page)
  await page.getByRole('button', { name: shift.form.save }).click()
  await noteOf(page, 'Clef au tiroir').waitFor()
  await saved(page)
  await page.reload()
  await unlock(page)
  for (const note of ['Premier mot', last, 'Clef au tiroir']) {
    await noteOf(page, note).waitFor()
    expect(await page.getByRole('listitem').filter({ hasText: note }).count()).toBe(1)
  }
})

test('erased by the browser while it is open: it stops, says so, and what is on the screen is backed up', async () => {
  const { page } = app
  await page.locator('tn-header').waitFor()
  await cdp(page, 'Storage.clearDataForOrigin', { storageTypes: 'indexeddb' })
  await line(page, words.trouble.evicted).waitFor()
  await app.shot('storage-evicted')
  await page.locator('tn-trouble').getByRole('button', { name: words.backUp }).click()
  await page.getByLabel(backups.passphrase).fill(PASSPHRASE)
  await page.getByLabel(backups.again).fill(PASSPHRASE)
  kept = await downloadedBy(page, () => page.getByRole('button', { name: backups.save, exact: true }).click())
})

test('opened again, the screen says that the browser has erased it, offers the backup, and the backup brings all back', async () => {
  const { page } = app
  await page.reload()
  await page.getByRole('heading', { level: 1, name: words.erased.title(1) }).waitFor()
  expect(await app.axe()).toEqual([])
  await app.shot('storage-erased')
  await page.getByRole('button', { name: words.erased.restore }).click()
  await restoreFrom(page, kept)
  await toShift(page)
  for (const note of ['Premier mot', last, 'Clef au tiroir']) await noteOf(page, note).waitFor()
})

test('a newer version that opens in another tab: the older one lets go and says so; held up by a tab that sleeps, the new one says which to close and goes on', async () => {
  const { page, context } = app
  const sleeper = await context.newPage()
  await sleeper.goto(new URL('geo/', page.url()).href)
  await sleeper.evaluate(async () => {
    for (const { name } of await indexedDB.databases())
      if (name?.startsWith('tournee-territory'))
        await new Promise((resolve) => {
          indexedDB.open(name).onsuccess = resolve
        })
  })
  const newer = await context.newPage()
  // The app as its next layout would be.
  await newer.addInitScript(() => {
    const open = IDBFactory.prototype.open
    IDBFactory.prototype.open = function (name, version) {
      return open.call(this, name, name.startsWith('tournee-') && version ? version + 1 : version)
    }
  })
  await newer.goto(page.url())
  // The territory that was lost is told of until one goes on without it.
  await newer.getByRole('button', { name: words.erased.anew }).click()
  await unlock(newer)
  await line(page, words.trouble.newer).waitFor()
  await line(newer, words.trouble.held).waitFor()
  await app.shot('storage-newer')
  await sleeper.close()
  await newer.locator('tn-header').waitFor()
  await toShift(newer)
  await noteOf(newer, 'Clef au tiroir').waitFor()
  await line(newer, words.trouble.held).waitFor({ state: 'detached' })
})
