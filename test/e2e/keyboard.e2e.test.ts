import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { palette } from '../../src/messages/dialogs.ts'
import { exchanges } from '../../src/messages/exchanges.ts'
import { mapWords } from '../../src/messages/map.ts'
import { observatory } from '../../src/messages/observatory.ts'
import { filters } from '../../src/messages/observatory-filters.ts'
import { print } from '../../src/messages/print.ts'
import { shell, welcome } from '../../src/messages/shell.ts'
import { timeBar } from '../../src/messages/time-bar.ts'
import { round, week } from '../../src/messages/week.ts'
import { words } from '../../src/messages/words.ts'
import { type Downloaded, downloadedBy } from './downloads.ts'
import { type App, openApp } from './harness.ts'
import { keyboard } from './keyboard.ts'
import {
  card,
  cards,
  focus,
  heading,
  inOrder,
  mapIdle,
  ROUNDS,
  saved,
  situationsShown,
  weekPrepared,
} from './steps.ts'
import { weekEffect } from './week-steps.ts'

let app: App
let keys: ReturnType<typeof keyboard>

beforeAll(async () => {
  app = await openApp({ viewport: { width: 1440, height: 900 } })
  keys = keyboard(app)
})
afterAll(() => app.close())

/** The palette finds what these words say, and Enter does it. */
const byPalette = async (query: string): Promise<void> => {
  await app.page.keyboard.press('Control+k')
  await app.page.getByRole('combobox', { name: palette.label }).waitFor()
  await app.page.keyboard.type(query)
  await app.page.locator('tn-palette').getByRole('option').first().waitFor()
  await keys.press('Enter')
}

describe('the same road by keyboard alone', () => {
  inOrder(() => app)

  test('the example opens by Tab and Enter, and the place’s title has the focus', async () => {
    const { page } = app
    await page.getByRole('button', { name: welcome.example }).waitFor()
    await keys.tabTo(welcome.example)
    await page.keyboard.press('Enter')
    await heading(page, shell.workspace.territoire).waitFor()
    await mapIdle(page)
    await keys.expectOn({ tag: 'h1', name: shell.workspace.territoire })
  })

  test('an object of the map is chosen by N and Enter, cleared and left by Escape', async () => {
    const { page } = app
    await keys.tabTo({ tag: 'canvas' })
    await keys.press('n')
    const said = page.locator('tn-map').getByRole('status')
    await expect.poll(() => said.innerText()).not.toBe('')
    const first = await said.innerText()
    await keys.press('n')
    await expect.poll(() => said.innerText()).not.toBe(first)
    await keys.press('p')
    await expect.poll(() => said.innerText()).toBe(first)
    await keys.press('Enter')
    await expect.poll(() => said.innerText()).toBe(mapWords.selected(first))
    await page.locator('tn-selected').getByRole('heading', { level: 2 }).waitFor()
    expect(first).toContain(await page.locator('tn-selected').getByRole('heading', { level: 2 }).innerText())
    await expect.poll(() => new URL(page.url()).hash).toContain('objet=')
    await keys.press('Escape')
    await expect.poll(() => said.innerText()).toBe(mapWords.cleared)
    await page.locator('tn-selected section').waitFor({ state: 'detached' })
    await keys.expectOn({ tag: 'canvas' })
    await keys.press('Escape')
    await keys.expectOn({ tag: 'button', name: mapWords.zoomIn })
  })

  test('the week is prepared by Enter, and the focus stays on something', async () => {
    const { page } = app
    await keys.tabTo(shell.workspace.semaine)
    await page.keyboard.press('Enter')
    await heading(page, week.title).waitFor()
    await keys.expectOn({ tag: 'h1', name: week.title })
    await keys.tabTo(week.prepare)
    await keys.press('Enter')
    await weekPrepared(page)
    await expect.poll(() => cards(page).count()).toBe(ROUNDS)
    await keys.expectSomewhere()
    await saved(page)
  })

  test('a stop moves to another round by its list, and comes back by Ctrl+Z', async () => {
    const { page } = app
    await keys.tabTo(new RegExp(`^${week.roundNumber(1)},`))
    await keys.press('Enter')
    await page
      .locator('tn-round-detail')
      .getByRole('heading', { name: round.heading(1) })
      .waitFor()
    const stops = page.locator('tn-round-stop')
    const before = await stops.locator('.name').allInnerTexts()
    await keys.tabTo(/^\d{1,2} h \d\d .*/)
    await keys.press('Enter')
    await keys.tabTo(round.moveChoose)
    await keys.press('ArrowDown')
    await expect.poll(() => stops.count()).toBe(before.length)
    await keys.tabTo(round.move)
    await keys.press('Enter')
    await weekEffect(page).waitFor()
    await expect.poll(() => stops.count()).toBe(before.length - 1)
    await keys.expectSomewhere()
    await expect
      .poll(() =>
        card(page, 2)
          .or(card(page, 3))
          .filter({ hasText: week.locked(1) })
          .count(),
      )
      .toBe(1)
    await keys.press('Control+z')
    await expect.poll(() => stops.locator('.name').allInnerTexts()).toEqual(before)
    await weekEffect(page).waitFor({ state: 'detached' })
    await keys.expectSomewhere()
  })

  test('the palette prints the week, and Escape comes back to it', async () => {
    const { page } = app
    await byPalette('imprimer')
    await page.getByRole('heading', { name: print.title(ROUNDS) }).waitFor()
    await keys.expectOn({ tag: 'h1', name: print.title(ROUNDS) })
    await keys.press('Escape')
    await page.locator('tn-week-board').waitFor()
    await keys.expectSomewhere()
  })

  test('the palette goes to a place and closes by Escape to where it was', async () => {
    const { page } = app
    await byPalette('parc sud')
    await heading(page, shell.workspace.territoire).waitFor()
    await page.locator('tn-selected').getByRole('heading', { name: 'Parc sud' }).waitFor()
    await keys.expectSomewhere()
    const before = await focus(app)
    await keys.press('Control+k')
    await page.getByRole('combobox', { name: palette.label }).waitFor()
    await keys.press('Escape')
    await page.getByRole('combobox', { name: palette.label }).waitFor({ state: 'detached' })
    await expect.poll(() => focus(app)).toEqual(before)
  })

  test('arrows go through the months, a family is left out by the space bar', async () => {
    const { page } = app
    await keys.tabTo(shell.workspace.observatoire)
    await page.keyboard.press('Enter')
    await heading(page, observatory.title).waitFor()
    const last = await situationsShown(page)
    await keys.tabTo({ tag: 'summary', name: filters.title })
    await page.keyboard.press('Enter')
    await keys.tabTo(new RegExp(`^${observatory.family('A', words.family.A)}`))
    await keys.press('Space')
    await expect.poll(() => situationsShown(page)).toBeLessThan(last)
    await keys.press('Space')
    await expect.poll(() => situationsShown(page)).toBe(last)
    await keys.tabTo(timeBar.slider)
    await keys.press('ArrowLeft')
    await expect.poll(() => situationsShown(page)).not.toBe(last)
    await keys.press('ArrowRight')
    await expect.poll(() => situationsShown(page)).toBe(last)
    await keys.expectOn({ tag: 'input', name: timeBar.slider })
  })

  test('a recipient is chosen and its file downloaded', async () => {
    const { page } = app
    await keys.tabTo(shell.workspace.echanges)
    await page.keyboard.press('Enter')
    await heading(page, exchanges.title).waitFor()
    await keys.tabTo(exchanges.lastQuarter)
    await keys.press('Enter')
    await keys.tabTo(/Partenord|Vilogia/)
    await keys.press('Space')
    const vilogia = page.getByRole('radio', { name: 'Vilogia' })
    for (let step = 0; step < 8 && !(await vilogia.isChecked()); step++) await keys.press('ArrowDown')
    await keys.tabTo(exchanges.zip)
    const file: Downloaded = await downloadedBy(page, () => keys.press('Enter'))
    expect(file.name).toMatch(/^tournee-fichier-.*-vilogia-exemple\.zip$/)
    await keys.expectSomewhere()
    await app.expectClean()
  })
})
