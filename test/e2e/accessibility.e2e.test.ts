import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { exchanges } from '../../src/messages/exchanges.ts'
import { importWords } from '../../src/messages/import.ts'
import { observatory } from '../../src/messages/observatory.ts'
import { shell, welcome } from '../../src/messages/shell.ts'
import { territories } from '../../src/messages/territories.ts'
import { situations, territory } from '../../src/messages/territory.ts'
import { week } from '../../src/messages/week.ts'
import { type App, openApp } from './harness.ts'
import { card, goTo, heading, mapIdle, openExample, openMine, prepareWeek } from './steps.ts'

const OFFICE = { width: 1440, height: 900 }
const PHONE = { width: 390, height: 844 }
const VIEWS = { links: 'tn-links', flaws: 'tn-flaws', quality: 'tn-data-quality', edit: 'tn-edit' }
const PROJECTOR = { width: 1920, height: 1080 }

/** No barrier that axe knows, and nothing wider than the window. */
const barriers = async (app: App): Promise<string[]> => {
  const found = await app.axe()
  const wide = await app.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  return [
    ...found.map(({ rule, places }) => `${rule}: ${places.join(' | ')}`),
    ...(wide > 0 ? [`${wide} px wider than the window`] : []),
  ]
}

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
      // Pictures are for whoever looks; nobody does on the machine that only checks.
      if (!process.env.CI) await app.shot(`${name}-${colorScheme}-${screen}`)
      expect([colorScheme, await barriers(app)]).toEqual([colorScheme, []])
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

  test('the observatory and the exchanges', async () => {
    const { page } = app
    await goTo(page, 'observatoire')
    await page.locator('tn-observatoire .shown[aria-busy=false]').waitFor()
    await mapIdle(page)
    await look('observatoire')
    expect(await page.getByText(observatory.honest).count()).toBe(1)
    await goTo(page, 'echanges')
    await look('echanges-empty')
    await page.getByLabel(exchanges.recipient).selectOption('vilogia')
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
    await asked.getByRole('heading').waitFor({ timeout: 60_000 })
    expect(await barriers(app)).toEqual([])
    for (const input of await asked.locator('input').all()) {
      if ((await input.getAttribute('type')) === 'password') await input.fill('quatre lapins sur un toit')
    }
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: week.prepareAgain }).waitFor()
    await page.reload()
    await page.locator('tn-locked h1').waitFor()
    await app.shot('phone-lock')
    expect(await barriers(app)).toEqual([])
  } finally {
    await app.close()
  }
})

test('nothing is lost at 320 pixels, nor with text twice as large', async () => {
  const app = await openApp({ viewport: { width: 320, height: 640 } })
  try {
    const { page } = app
    await openExample(page)
    for (const place of ['territoire', 'semaine', 'observatoire', 'echanges'] as const) {
      await goTo(page, place)
      expect([place, await barriers(app)]).toEqual([place, []])
    }
    await page.setViewportSize(OFFICE)
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
    for (const place of ['territoire', 'semaine', 'observatoire', 'echanges'] as const) {
      await goTo(page, place)
      await app.shot(`twice-${place}`)
      expect([place, await barriers(app)]).toEqual([place, []])
    }
  } finally {
    await app.close()
  }
})

test('on a projector each place fills the screen', async () => {
  const app = await openApp({ viewport: PROJECTOR })
  try {
    const { page } = app
    await openExample(page)
    for (const place of ['territoire', 'semaine', 'observatoire', 'echanges'] as const) {
      await goTo(page, place)
      await heading(page, shell.workspace[place]).waitFor()
      await mapIdle(page)
      await app.shot(`projector-${place}`)
      expect(await barriers(app)).toEqual([])
    }
    await app.expectClean()
  } finally {
    await app.close()
  }
})
