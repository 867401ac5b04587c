import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { advice } from '../../src/messages/advice.ts'
import { compare } from '../../src/messages/compare.ts'
import { print } from '../../src/messages/print.ts'
import { week } from '../../src/messages/week.ts'
import { effect, hand } from '../../src/messages/week-hand.ts'
import { type App, openApp } from './harness.ts'
import { chooseRound, expectPinned, roundStops } from './round-steps.ts'
import { card, cards, goTo, inOrder, openExample, prepareWeek, ROUNDS, saved, toast } from './steps.ts'
import { openHappening, openWeekView, searched, tried, undoAll, weekEffect } from './week-steps.ts'

let app: App

beforeAll(async () => {
  app = await openApp({ viewport: { width: 1440, height: 900 } })
})
afterAll(() => app.close())

const stops = () => roundStops(app.page)
const stopNames = () => stops().locator('.name').allInnerTexts()
const foot = () => weekEffect(app.page)
const edition = () => app.page.locator('tn-week-edition p')
const weekCard = (text: string) => cards(app.page).filter({ hasText: text })

describe('a coordinator’s week by hand', () => {
  inOrder(() => app)

  test('a stop moved by hand shows its effect, « Réparer » takes one step, and « Annuler » takes both back', async () => {
    const { page } = app
    await openExample(page)
    await goTo(page, 'semaine')
    await prepareWeek(page)
    await chooseRound(page, 1)
    const before = await stopNames()
    const moved = before[2] ?? ''
    await stops().nth(2).locator('.place').click()
    await expect.poll(() => stops().nth(2).locator('tn-why li').count()).toBeGreaterThan(0)
    await stops().nth(2).getByLabel('Déplacer vers').selectOption({ index: 3 })
    await stops().nth(2).getByRole('button', { name: 'Déplacer', exact: true }).click()
    await foot().getByText(effect.measures.walk).waitFor()
    await expect.poll(stopNames).toEqual(before.toSpliced(2, 1))
    await searched(page, () => foot().getByRole('button', { name: effect.repair, exact: true }).click())
    await toast(page, 'Réparée').waitFor()
    await foot().waitFor({ state: 'detached' })
    await chooseRound(page, 4)
    await expectPinned(stops().filter({ hasText: moved }).first())
    await saved(page)
    await page.keyboard.press('Control+z')
    await toast(page, 'Annulé : réparer').waitFor()
    await page.keyboard.press('Control+z')
    await toast(page, 'Annulé : déplacer').waitFor()
    await chooseRound(page, 1)
    await expect.poll(stopNames).toEqual(before)
  })

  test('sheets printed are version 1; an absence on Wednesday, and only what comes after changes and is marked', async () => {
    const { page } = app
    await page.getByRole('button', { name: week.print, exact: true }).click()
    await page.getByRole('heading', { name: print.title(ROUNDS) }).waitFor()
    await page.locator('tn-sheets').getByRole('button', { name: print.print, exact: true }).click()
    await toast(page, 'version 1').waitFor()
    await page.getByRole('button', { name: print.close }).click()
    await expect.poll(() => edition().innerText()).toMatch(/^Version 1, .* rien n’a changé depuis/)
    await chooseRound(page, 1)
    const monday = await stopNames()

    const happening = await openHappening(page)
    const form = happening.locator('tn-change-form')
    await form.getByLabel(hand.day).selectOption({ index: 2 })
    await form.getByRole('button', { name: hand.note }).click()
    await foot().getByText(hand.behind).waitFor()
    await happening.getByLabel(hand.replanFrom).selectOption({ index: 2 })
    await searched(page, () => happening.getByRole('button', { name: hand.replan }).click())

    await toast(page, 'Reste de la semaine').waitFor()
    await expect.poll(() => cards(page).count()).toBe(ROUNDS - 1)
    await expect.poll(() => edition().innerText()).toMatch(/^Version 1, .* changé depuis/)
    for (const number of [1, 2, 3, 4])
      await expect.poll(() => card(page, number).innerText()).not.toMatch(/changé/)
    await expect.poll(() => weekCard('changé').count()).toBeGreaterThan(0)
    await chooseRound(page, 1)
    await expect.poll(stopNames).toEqual(monday)
    await weekCard('changé').first().click()
    await expect.poll(() => stops().locator('.mark').count()).toBeGreaterThan(0)
  })

  test('weeks are compared side by side, and the one adopted is undone in a step', async () => {
    const { page } = app
    await openWeekView(page, 'compare')
    const table = page.locator('tn-compare-table')
    await tried(page, () => page.getByRole('button', { name: compare.start }).click())
    await page.getByLabel(compare.choose).selectOption({ label: await firstWithoutRound() })
    await tried(page, () => page.getByRole('button', { name: compare.add, exact: true }).click())
    const adopt = table.getByRole('button', { name: /^Adopter/ })
    await expect.poll(() => adopt.count()).toBe(3)
    await adopt.nth(2).click()
    await toast(page, 'prendre cet essai').waitFor()
    await openWeekView(page, 'week')
    await expect.poll(() => cards(page).count()).toBe(ROUNDS - 2)
    await page.keyboard.press('Control+z')
    await expect.poll(() => cards(page).count()).toBe(ROUNDS - 1)
  })

  test('what the week lacks has computed advice, and following one brings its round', async () => {
    const { page } = app
    await openWeekView(page, 'advice')
    const view = page.locator('tn-week-advice')
    await view.getByRole('heading', { name: advice.lacking }).waitFor()
    await tried(page, () => view.getByRole('button', { name: advice.ask }).click())
    const more = view.locator('li').filter({ hasText: 'Une tournée de plus' }).first()
    await more.getByText('Jours hors délai').waitFor()
    await searched(page, () => more.getByRole('button', { name: /^Adopter/ }).click())
    await toast(page, 'suivre un conseil').waitFor()
    await openWeekView(page, 'week')
    await expect.poll(() => cards(page).count()).toBe(ROUNDS)
  })

  test('all of it is undone to the empty week, without an error said', async () => {
    expect(await undoAll(app.page)).toBeGreaterThan(3)
    await app.page.getByText(week.emptyText).waitFor()
    await app.expectClean()
  })
})

const firstWithoutRound = (): Promise<string> =>
  app.page
    .locator('tn-week-compare')
    .locator(`optgroup[label="${compare.groups['without-round']}"] option`)
    .first()
    .innerText()
