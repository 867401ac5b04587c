import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exchanges } from '../../src/messages/exchanges.ts'
import { observatory } from '../../src/messages/observatory.ts'
import { print } from '../../src/messages/print.ts'
import { shell, welcome } from '../../src/messages/shell.ts'
import { timeBar } from '../../src/messages/time-bar.ts'
import { round, week } from '../../src/messages/week.ts'
import { words } from '../../src/messages/words.ts'
import { downloaded, rowsOnScreen, tableText, unzipped } from './downloads.ts'
import { type App, openApp } from './harness.ts'
import { CHANGED, difference, keptForReadme, SAME } from './picture.ts'
import { expectNoFreeText, expectSameCounts, expectWhole } from './release-checks.ts'
import { chooseRound, expectPinned, roundDetail, roundStops } from './round-steps.ts'
import {
  card,
  cards,
  goTo,
  heatPicture,
  inOrder,
  legendDwellings,
  mapIdle,
  mapPicture,
  openExample,
  prepareWeek,
  ROUNDS,
  saved,
  situationsShown,
  switchLayer,
  toast,
} from './steps.ts'
import { SEARCH } from './week-steps.ts'

let app: App

beforeAll(async () => {
  app = await openApp({ viewport: { width: 1440, height: 900 } })
})
afterAll(() => app.close())

const board = () => app.page.locator('tn-week-board')
const detail = () => roundDetail(app.page)
const stops = () => roundStops(app.page)
const stopNames = () => stops().locator('.name').allInnerTexts()
/** Shares of pixels that differ from a picture before. */
const mapFrom = (before: Buffer) => async () => difference(app.page, await mapPicture(app.page), before)
const heatFrom = (before: Buffer) => async () => difference(app.page, await heatPicture(app.page), before)
const openRound = (number: number) => chooseRound(app.page, number)

describe('a coordinator’s Monday to the meeting, by mouse', () => {
  inOrder(() => app)

  test('a first start offers the example, and the territory is drawn', async () => {
    const { page } = app
    await page.getByRole('button', { name: welcome.mine, exact: true }).waitFor()
    await openExample(page)
    const dwellings = { Vilogia: 1115, 'Partenord Habitat': 1219, 'Logis Métropole': 510 }
    await expect.poll(() => legendDwellings(page)).toEqual(dwellings)
    const whole = await mapPicture(page)
    await switchLayer(page, 'buildings')
    await expect.poll(mapFrom(whole)).toBeGreaterThan(CHANGED)
    await switchLayer(page, 'buildings')
    await expect.poll(mapFrom(whole)).toBeLessThan(SAME)
  })

  test('one click prepares the week, and says how far it is', async () => {
    const { page } = app
    await goTo(page, 'semaine')
    await page.getByText(week.emptyText).waitFor()
    await prepareWeek(page)
    await expect.poll(() => board().locator('tr:not(.notes)').count()).toBe(6)
    await page.getByRole('heading', { name: week.summaryTitle }).waitFor()
    await mapIdle(page)
    await app.shot('readme')
    if (process.env.REGEN) await keptForReadme(app, 'semaine')
  })

  test('a round shows its stops in order with their times', async () => {
    await openRound(1)
    const times = await stops().locator('.time').allInnerTexts()
    expect(times.length).toBeGreaterThan(5)
    const minutes = times.map((time) => {
      const [, hour, minute] = /^(\d{1,2}) h (\d\d)$/.exec(time) ?? []
      return Number(hour) * 60 + Number(minute)
    })
    expect(minutes).toEqual(minutes.toSorted((a, b) => a - b))
  })

  test('a stop dragged onto another round goes there, is locked, and comes back by « Annuler »', async () => {
    const { page } = app
    const before = await stopNames()
    const moved = before.at(2) ?? ''
    await stops().nth(2).locator('.line').dragTo(card(page, 5))
    await toast(page, moved).waitFor()
    await expect.poll(() => stops().count()).toBe(before.length - 1)
    await expect.poll(stopNames).not.toContain(moved)
    await openRound(5)
    const there = stops().filter({ hasText: moved }).first()
    await expectPinned(there)
    await page.getByRole('button', { name: /^Annuler : déplacer/ }).click()
    await expect.poll(stopNames).not.toContain(moved)
    await openRound(1)
    await expect.poll(stopNames).toEqual(before)
  })

  test('another stop is moved by buttons, locked, and a new plan keeps it', async () => {
    const { page } = app
    await openRound(1)
    const moved = (await stopNames()).at(3) ?? ''
    await stops().nth(3).locator('.place').click()
    await stops().nth(3).getByLabel(round.moveChoose).selectOption({ index: 2 })
    await stops().nth(3).getByRole('button', { name: round.move, exact: true }).click()
    await toast(page, moved).waitFor()
    await openRound(3)
    await expectPinned(stops().filter({ hasText: moved }).first())
    await saved(page)
    await page.getByRole('button', { name: week.prepareAround(1) }).click()
    await page.getByRole('progressbar', { name: week.running }).waitFor()
    await page.getByRole('button', { name: week.prepareAround(1) }).waitFor({ timeout: SEARCH })
    await expect.poll(() => cards(page).count()).toBe(ROUNDS)
    await openRound(3)
    await expectPinned(stops().filter({ hasText: moved }).first())
  })

  test('the printed week has a page for each round: map, boxes, no situation', async () => {
    const { page } = app
    await page.getByRole('button', { name: week.print, exact: true }).click()
    await page.getByRole('heading', { name: print.title(ROUNDS) }).waitFor()
    const pages = page.locator('tn-sheets article')
    await expect.poll(() => pages.count()).toBe(ROUNDS)
    for (const each of await pages.all()) {
      await expect.poll(() => each.locator('svg').count()).toBeGreaterThan(0)
      const rows = await each.locator('tbody tr.stop-row').count()
      expect(rows).toBeGreaterThan(0)
      await expect.poll(() => each.locator('tbody .box').count()).toBe(rows)
      expect((await each.locator('tbody .box').allInnerTexts()).join('')).toBe('')
    }
    const text = await page.locator('tn-sheets main').innerText()
    for (const family of Object.values(words.family)) expect(text).not.toContain(family)
    for (const status of [words.status.noted, words.status.observed]) expect(text).not.toContain(status)
    await page.emulateMedia({ media: 'print' })
    await expect.poll(() => page.locator('tn-sheets header.bar').isVisible()).toBe(false)
    await app.shot('print-week')
    await page.emulateMedia({ media: 'screen' })
    await page.getByRole('button', { name: print.close }).click()
    await board().waitFor()
  })

  test('the slider goes through the months: other counts, another picture', async () => {
    const { page } = app
    await goTo(page, 'observatoire')
    const slider = page.getByRole('slider', { name: timeBar.slider })
    const opened = await slider.inputValue()
    const lastMonth = await situationsShown(page)
    const lastPicture = await heatPicture(page)
    await expect
      .poll(() => slider.getAttribute('aria-valuetext'))
      .toContain(observatory.situations(lastMonth))
    if (process.env.REGEN) await keptForReadme(app, 'observatoire')
    await slider.fill('6')
    const valueText = () => slider.getAttribute('aria-valuetext')
    await expect.poll(() => situationsShown(page)).not.toBe(lastMonth)
    const middle = await valueText()
    await expect.poll(heatFrom(lastPicture)).toBeGreaterThan(CHANGED)
    // The last full month, before the one that goes on.
    await slider.fill(opened)
    await expect.poll(() => situationsShown(page)).toBe(lastMonth)
    expect(await valueText()).not.toBe(middle)
    await expect.poll(heatFrom(lastPicture)).toBeLessThan(SAME)
  })

  test('play goes on by itself until pause', async () => {
    const { page } = app
    const slider = page.getByRole('slider', { name: timeBar.slider })
    await slider.fill('3')
    await page.getByRole('button', { name: timeBar.play, exact: true }).click()
    await expect.poll(async () => Number(await slider.inputValue())).toBeGreaterThan(3)
    await page.getByRole('button', { name: timeBar.pause, exact: true }).click()
    await page.getByRole('button', { name: timeBar.play, exact: true }).waitFor()
    const paused = await slider.inputValue()
    await mapIdle(page)
    expect(await slider.inputValue()).toBe(paused)
  })

  test('a family left out leaves the count and the picture', async () => {
    const { page } = app
    const [all, picture] = [await situationsShown(page), await heatPicture(page)]
    await page.locator('tn-heat-filters summary').first().click()
    const family = page.getByRole('checkbox', { name: observatory.family('A', words.family.A) })
    await family.uncheck()
    await expect.poll(() => situationsShown(page)).toBeLessThan(all)
    await expect.poll(heatFrom(picture)).toBeGreaterThan(CHANGED)
    await family.check()
    await expect.poll(() => situationsShown(page)).toBe(all)
  })

  test('Vilogia’s file holds what the screen shows, and nothing more', async () => {
    const { page } = app
    await goTo(page, 'echanges')
    await page.getByRole('button', { name: exchanges.lastQuarter }).click()
    await page.getByRole('radio', { name: 'Vilogia' }).check()
    await page.locator('tn-releases [role=status]').getByText('Vilogia, ').waitFor()
    const ids = await rowsOnScreen(page)
    expect(ids.length).toBeGreaterThan(5)
    await page.getByRole('status').getByText(exchanges.rows(ids.length)).waitFor()

    const alone = await downloaded(page, page.getByRole('button', { name: exchanges.geojson, exact: true }))
    const geojson = JSON.parse(alone.text())
    expect(geojson.type).toBe('FeatureCollection')
    expect(geojson.features.map((feature: { id: string }) => feature.id)).toEqual(ids)

    const zip = unzipped(
      await downloaded(page, page.getByRole('button', { name: exchanges.zip, exact: true })),
    )
    const manifest = JSON.parse(zip.text('manifest.json'))
    expect(manifest.recipient.name).toBe('Vilogia')
    expect(manifest.fictional).toBe(true)
    expect(zip.text('situations.geojson')).toBe(alone.text())
    expectWhole(zip, ids.length)
    expectNoFreeText(zip)
    expectSameCounts(zip, await tableText(page.locator('tn-release-counts tbody tr')))
  })

  test('after a reload all is still there, and can still be undone', async () => {
    const { page } = app
    await goTo(page, 'semaine')
    const asked = () => new URLSearchParams(new URL(page.url()).hash.split('?')[1]).get('tournee')
    const before = asked()
    await openRound(2)
    const names = await stopNames()
    await expect.poll(asked).not.toBe(before)
    await page.reload()
    await detail()
      .getByRole('heading', { name: round.heading(2) })
      .waitFor()
    await expect.poll(stopNames).toEqual(names)
    await expect.poll(() => cards(page).count()).toBe(ROUNDS)
    await page.getByText(shell.fictional).waitFor()
    await mapIdle(page)
    const undo = page.locator('tn-header').getByRole('button', { name: /^Annuler : préparer/ })
    await undo.click()
    await toast(page, 'Annulé').waitFor()
    await saved(page)
    await page
      .locator('tn-header')
      .getByRole('button', { name: /^Annuler : déplacer/ })
      .waitFor()
    await page
      .locator('tn-header')
      .getByRole('button', { name: /^Rétablir : préparer/ })
      .click()
    await toast(page, 'Rétabli').waitFor()
    await openRound(2)
    await expect.poll(stopNames).toEqual(names)
  })

  test('all this without a foreign request, a policy broken or an error said', async () => {
    await app.expectClean()
  })
})
