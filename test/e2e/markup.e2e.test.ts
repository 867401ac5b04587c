import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeBackup } from '../../src/exchange/backups/write-backup.ts'
import { palette } from '../../src/messages/dialogs.ts'
import { shell } from '../../src/messages/shell.ts'
import { WORKSPACES } from '../../src/store/session.ts'
import { exampleEstate } from '../example/embedded-estate.ts'
import { type App, openApp } from './harness.ts'
import { HOSTILE_FILES, hostileEstate, hostileTexts } from './hostile-records.ts'
import { restoreAs } from './own-steps.ts'
import { goTo, inOrder, mapIdle } from './steps.ts'

let app: App
beforeAll(async () => {
  app = await openApp({ viewport: { width: 1440, height: 900 } })
})
afterAll(() => app.close())
inOrder(() => app)

/** What markup or a script would have left: none of it may ever be in the page. */
const traces = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const found: string[] = []
    const look = (root: ParentNode): void => {
      for (const each of root.querySelectorAll('*')) {
        if (each.shadowRoot) look(each.shadowRoot)
        const handlers = [...each.attributes].filter(({ name }) => name.startsWith('on'))
        const address = each.getAttribute('href') ?? each.getAttribute('src') ?? ''
        const isForeign = /^\s*javascript:|x-hostile/i.test(address) || each.localName === 'iframe'
        if (handlers.length > 0 || isForeign) found.push(each.outerHTML.slice(0, 200))
      }
    }
    look(document)
    if (Reflect.has(globalThis, '__xss')) found.push('a script ran')
    if ('polluted' in {}) found.push('a prototype was polluted')
    return found
  })

/** Writes a text into each field of the screen in which one can type; how many there were. */
const fill = (page: Page, texts: readonly string[]): Promise<number> =>
  page.evaluate((all) => {
    let number = 0
    const type = (root: ParentNode): void => {
      for (const each of root.querySelectorAll('*')) {
        if (each.shadowRoot) type(each.shadowRoot)
        const isText =
          each instanceof HTMLTextAreaElement ||
          (each instanceof HTMLInputElement && ['text', 'search', 'tel'].includes(each.type))
        if (!isText || each.readOnly || each.disabled) continue
        each.value = all[number++ % all.length]!
        each.dispatchEvent(new Event('input', { bubbles: true, composed: true }))
      }
    }
    type(document)
    return number
  }, texts)

const texts = hostileTexts()

test('a territory whose every text is hostile is restored', { timeout: 240_000 }, async () => {
  const { page } = app
  const { estate, replaced } = hostileEstate(exampleEstate(1, '2026-11-26'), texts)
  expect(replaced).toBeGreaterThan(texts.length)
  await restoreAs(page, await writeBackup(estate, [], { made: '2026-11-26' }))
  expect(await traces(page)).toEqual([])
})

describe('none of its texts is markup, a script, a style or an address', () => {
  test.each(WORKSPACES)(
    'in each view of %s, in its fields, on the map',
    { timeout: 240_000 },
    async (place) => {
      const { page } = app
      // A place may open under the name of its first view.
      await page.locator('tn-rail').getByRole('button', { name: shell.workspace[place] }).click()
      await page.locator(`tn-${place} h1`).first().waitFor()
      const views = page.locator(`tn-${place} nav button`)
      for (let view = 0; view < Math.max(1, await views.count()); view++) {
        if (
          await views
            .nth(view)
            .isEnabled()
            .catch(() => false)
        )
          await views.nth(view).click()
        // A view may still be on its way.
        await page.waitForLoadState('networkidle')
        const first = page.locator(`tn-${place} li button:enabled`).first()
        if (await first.isVisible()) await first.click()
        await fill(page, texts.slice(view * 7))
        expect([place, view, await traces(page)]).toEqual([place, view, []])
        await page.keyboard.press('Escape')
      }
      await app.expectClean()
    },
  )

  test('in the palette, in the list of territories, on the map drawn', async () => {
    const { page } = app
    await goTo(page, 'territoire')
    await mapIdle(page)
    await page.keyboard.press('Control+k')
    const asked = page.getByRole('combobox', { name: palette.label })
    for (const text of texts.slice(0, 12)) {
      await asked.fill(text)
      expect([text, await traces(page)]).toEqual([text, []])
    }
    await page.keyboard.press('Escape')
    await page.locator('tn-header').getByRole('button', { name: shell.menu }).click()
    expect(await fill(page, texts)).toBeGreaterThanOrEqual(0)
    expect(await traces(page)).toEqual([])
    await app.expectClean()
  })
})

test.skipIf(HOSTILE_FILES.length === 0).each(HOSTILE_FILES)('%s, dropped, is shown as text', async (path) => {
  const { page } = app
  await page.keyboard.press('Escape')
  await page.locator('tn-menu tn-import-button input[type=file]').setInputFiles(path)
  await page.locator('tn-import-preview, tn-territory-from-events, tn-import').first().waitFor()
  await fill(page, texts)
  expect(await traces(page)).toEqual([])
  await page.keyboard.press('Escape')
  await app.expectClean()
})
