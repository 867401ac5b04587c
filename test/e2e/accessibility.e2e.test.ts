import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { compare } from '../../src/messages/compare.ts'
import { exchanges } from '../../src/messages/exchanges.ts'
import { handover } from '../../src/messages/handover.ts'
import { importWords } from '../../src/messages/import.ts'
import { places } from '../../src/messages/observatory-places.ts'
import { shell, welcome } from '../../src/messages/shell.ts'
import { territories } from '../../src/messages/territories.ts'
import { situations, territory } from '../../src/messages/territory.ts'
import { round, week } from '../../src/messages/week.ts'
import { hand } from '../../src/messages/week-hand.ts'
import { barriers } from './barriers.ts'
import { type App, openApp } from './harness.ts'
import { card, goTo, mapIdle, openExample, openMine, prepareWeek, weekPrepared } from './steps.ts'
import { openHappening, openWeekView, SEARCH, tried, weekEffect } from './week-steps.ts'

const OFFICE = { width: 1440, height: 900 }
const PHONE = { width: 390, height: 844 }
const VIEWS = { links: 'tn-links', flaws: 'tn-flaws', quality: 'tn-data-quality', edit: 'tn-edit' }

describe.each([
  ['office', OFFICE],
  ['phone', PHONE],
] as const)('each screen, %s, light and dark', (name, viewport) => {
  let app: App
  beforeAll(async () => {
    app = await openApp({ viewport })
  })
  afterAll(() => app.close())
  afterEach(() => app.expectClean())
  const look = async (screen: string): Promise<void> => {
    for (const colorScheme of ['dark', 'light'] as const) {
      await app.page.emulateMedia({ colorScheme })
      await app.shot(`${name}-${colorScheme}-${screen}`)
      expect([colorScheme, await barriers(app, colorScheme === 'dark')]).toEqual([colorScheme, []])
    }
  }

  test('the first screen', async () => {
    await app.page.getByRole('button', { name: welcome.mine, exact: true }).waitFor()
    await look('welcome')
  })

  test('the territory, an object of it, and the form of a situation', async () => {
    const { page } = app
    await openExample(page)
    await look('territoire')
    await page.locator('tn-place-list li button').first().click()
    await page.locator('tn-selected').getByRole('heading').first().waitFor()
    await look('territoire-object')
    await page.locator('tn-territoire').getByRole('button', { name: situations.note }).first().click()
    await page.locator('tn-situation-form dialog').getByRole('heading').waitFor()
    await page.locator('tn-situation-form').getByLabel(situations.family).selectOption('F')
    await look('situation')
    await page.keyboard.press('Escape')
  })

  test('the views of the territory, the stock as a table, the list of territories', async () => {
    const { page } = app
    const views = page.getByRole('navigation', { name: territory.views })
    for (const view of ['links', 'flaws', 'quality', 'edit'] as const) {
      await views.getByRole('button', { name: territory.viewNames[view] }).click()
      await page.locator(VIEWS[view]).getByRole('heading').first().waitFor()
      await look(`territoire-${view}`)
    }
    await views.getByRole('button', { name: territory.viewNames.places, exact: true }).click()
    await page.locator('tn-territoire').getByRole('button', { name: territory.stock, exact: true }).click()
    await page.locator('tn-stock-table').getByRole('grid').waitFor()
    await look('stock')
    await page.keyboard.press('Escape')
    await page.locator('tn-header').getByRole('button', { name: shell.menu }).click()
    await page.getByRole('button', { name: territories.open }).click()
    await page.getByRole('heading', { name: territories.title, exact: true }).waitFor()
    await look('territories')
    await page.keyboard.press('Escape')
  })

  test('the palette, the keys, the menu', async () => {
    const { page } = app
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox').fill('place')
    await page.locator('tn-palette').getByRole('option').first().waitFor()
    await look('palette')
    await page.keyboard.press('Escape')
    await page.locator('tn-header').getByRole('button', { name: shell.menu }).click()
    await look('menu')
    await page.keyboard.press('Escape')
  })

  test('the week: empty, its settings, prepared, a round, its printed page', async () => {
    const { page } = app
    await goTo(page, 'semaine')
    await look('semaine-empty')
    await page.locator('tn-semaine').getByRole('button', { name: week.settings }).click()
    await page.locator('tn-week-settings').waitFor()
    await look('semaine-settings')
    await page
      .locator('tn-week-settings')
      .getByRole('button', { name: /Fermer|Retour/ })
      .first()
      .click()
    await prepareWeek(page)
    await mapIdle(page)
    await look('semaine')
    await card(page, 3).click()
    await page.locator('tn-round-detail').getByRole('heading').waitFor()
    await look('semaine-round')
    await page.locator('tn-semaine').getByRole('button', { name: week.printRound }).click()
    await page.locator('tn-sheets').waitFor()
    await look('print')
    await page.keyboard.press('Escape')
  })

  test('the week by hand, its file, its trials, its advice and its method', async () => {
    const { page } = app
    const stop = page.locator('tn-round-stop').nth(1)
    await stop.locator('.place').click()
    await stop.getByLabel(round.moveChoose).selectOption({ index: 2 })
    await stop.getByRole('button', { name: round.move, exact: true }).click()
    await weekEffect(page).waitFor()
    await openHappening(page)
    for (const title of [hand.appointments(0), hand.extraRound, hand.exclusions(0), hand.onePlace])
      await page.locator('tn-week-adjust summary').filter({ hasText: title }).click()
    await look('semaine-hand')
    await page
      .locator('tn-week-view')
      .getByRole('button', { name: handover.open, exact: true })
      .first()
      .click()
    await page.getByRole('dialog', { name: handover.menu }).waitFor()
    await look('semaine-handover')
    await page.keyboard.press('Escape')
    await openWeekView(page, 'compare')
    await tried(page, () => page.getByRole('button', { name: compare.start }).click())
    await look('semaine-compare')
    await openWeekView(page, 'advice')
    await page.locator('tn-week-advice').getByRole('heading').first().waitFor()
    await look('semaine-advice')
    await openWeekView(page, 'method')
    await page.locator('tn-week-method').getByRole('heading').first().waitFor()
    await look('semaine-method')
    await openWeekView(page, 'week')
  })

  test('the observatory and the exchanges', async () => {
    const { page } = app
    await goTo(page, 'observatoire')
    await page.locator('tn-observatoire .shown[aria-busy=false]').waitFor()
    await mapIdle(page)
    await look('observatoire')
    await expect.poll(() => page.getByRole('heading', { name: places.limits }).count()).toBe(1)
    await goTo(page, 'echanges')
    await look('echanges-empty')
    await page.getByRole('radio', { name: 'Vilogia' }).check()
    await page.getByRole('button', { name: exchanges.zip }).waitFor()
    await look('echanges')
  })
})

test('the preview of a file, the passphrase and the lock', async () => {
  const app = await openApp({ viewport: PHONE })
  try {
    const { page } = app
    await openMine(page)
    await page.locator('tn-territoire input[type=file]').setInputFiles('test/fixtures/in/entrees.csv')
    await page.locator('tn-import').getByRole('button', { name: importWords.cancel }).waitFor()
    expect(await barriers(app)).toEqual([])
    await page.locator('tn-import').getByRole('button', { name: importWords.cancel }).click()
    await goTo(page, 'semaine')
    await page.getByRole('button', { name: week.prepare, exact: true }).click()
    const asked = page.locator('tn-passphrase dialog')
    await asked.getByRole('heading').waitFor({ timeout: SEARCH })
    expect(await barriers(app)).toEqual([])
    for (const input of await asked.locator('input').all()) {
      if ((await input.getAttribute('type')) === 'password') await input.fill('quatre lapins sur un toit')
    }
    await page.keyboard.press('Enter')
    await weekPrepared(page)
    await page.reload()
    await page.locator('tn-locked h1').waitFor()
    await app.shot('phone-lock')
    expect(await barriers(app)).toEqual([])
  } finally {
    await app.close()
  }
})
