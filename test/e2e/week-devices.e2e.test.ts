import { expect, test } from 'vitest'
import { handover } from '../../src/messages/handover.ts'
import { importWords } from '../../src/messages/import.ts'
import { week } from '../../src/messages/week.ts'
import { effect, hand } from '../../src/messages/week-hand.ts'
import { type Downloaded, downloaded } from './downloads.ts'
import { openApp } from './harness.ts'
import { keyboard } from './keyboard.ts'
import { roundStops } from './round-steps.ts'
import { cards, focus, goTo, openExample, openMine, prepareWeek, ROUNDS, toast } from './steps.ts'
import { SEARCH, searched, weekEffect } from './week-steps.ts'

/** The file of the first pair's rounds, a rendez-vous among them, which only the office knows of. */
const handedByOffice = async (): Promise<Downloaded> => {
  const office = await openApp({ viewport: { width: 1440, height: 900 } })
  try {
    const { page } = office
    await openExample(page)
    await goTo(page, 'semaine')
    await prepareWeek(page)
    await page
      .locator('summary')
      .filter({ hasText: hand.appointments(0) })
      .click()
    const form = page.locator('tn-appointment-form')
    await form.getByLabel(hand.place).fill('Le LIEN')
    await form.getByRole('button', { name: hand.add }).click()
    await searched(page, () => weekEffect(page).getByRole('button', { name: hand.catchUp }).click())
    await page.locator('tn-week-view').getByRole('button', { name: handover.open, exact: true }).click()
    const menu = page.getByRole('dialog', { name: handover.menu })
    await menu.getByLabel(handover.whose).selectOption({ index: 1 })
    const file = await downloaded(page, menu.getByRole('button', { name: handover.forms.phone }))
    await expect.poll(() => page.locator('tn-week-edition p').innerText()).toMatch(/^Version 1/)
    await office.expectClean()
    return file
  } finally {
    await office.close()
  }
}

test('a pair’s file goes to a fresh phone, which shows its rounds and says nothing false of them', async () => {
  const file = await handedByOffice()
  const phone = await openApp({ viewport: { width: 390, height: 844 } })
  try {
    const { page } = phone
    await openMine(page)
    const buffer = Buffer.from(file.bytes)
    await page
      .locator('tn-territoire input[type=file]')
      .setInputFiles({ name: file.name, mimeType: 'application/json', buffer })
    await page.getByRole('button', { name: importWords.apply, exact: true }).click()
    const secrets = page.locator('tn-passphrase input[type=password]')
    await secrets.first().waitFor()
    for (const each of await secrets.all()) await each.fill('quatre lapins sur un toit')
    await page.keyboard.press('Enter')
    await toast(page, 'version 1').waitFor()
    await expect.poll(() => cards(page).count()).toBe(ROUNDS / 2)
    await expect.poll(() => page.locator('tn-week-edition p').innerText()).toMatch(/rien n’a changé depuis/)
    await expect.poll(() => page.getByText(hand.behind).count()).toBe(0)
    const sent = JSON.parse(file.text()) as { rounds: { id: string }[]; stops: { round: string }[] }
    const [first] = sent.rounds
    await cards(page).first().click()
    await expect
      .poll(() => roundStops(page).count())
      .toBe(sent.stops.filter(({ round }) => round === first?.id).length)
    await phone.expectClean()
  } finally {
    await phone.close()
  }
})

test('by keyboard alone: prepare, move a stop, repair, note an absence and take its round out', async () => {
  const app = await openApp({ viewport: { width: 1440, height: 900 } })
  try {
    const { page } = app
    const keys = keyboard(app)
    const progress = page.locator('tn-planning-progress')
    /** The progress takes the focus, and gives it back. */
    const searchedByKeys = async (): Promise<void> => {
      await page.keyboard.press('Enter')
      await progress.waitFor()
      await progress.waitFor({ state: 'detached', timeout: SEARCH })
      await keys.expectSomewhere()
    }
    await openExample(page)
    await goTo(page, 'semaine')
    await keys.tabTo(week.prepare)
    await searchedByKeys()
    await keys.tabTo(new RegExp(`^${week.roundNumber(1)},`))
    await keys.press('Enter')
    await keys.tabTo(/^\d{1,2} h \d\d .*/)
    await keys.press('Enter')
    await keys.tabTo('Déplacer vers la tournée')
    await keys.press('ArrowDown')
    await keys.tabTo('Déplacer')
    await keys.press('Enter')
    await weekEffect(page).waitFor()
    await keys.tabTo(effect.repair)
    await searchedByKeys()
    await toast(page, 'Réparée').waitFor()

    await keys.tabTo(hand.happeningShort)
    await keys.press('Enter')
    await keys.expectOn({ tag: 'summary', name: hand.happening })
    await keys.tabTo(hand.note)
    await keys.press('Enter')
    await weekEffect(page).getByText(hand.behind).waitFor()
    await keys.tabTo(hand.replan)
    await searchedByKeys()
    await expect.poll(() => cards(page).count()).toBe(ROUNDS - 1)
    expect((await focus(app)).tag).toBe('button')
    await app.expectClean()
  } finally {
    await app.close()
  }
})
