import type { Locator } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { due } from '../../src/messages/due.ts'
import { relays } from '../../src/messages/relays.ts'
import { requests } from '../../src/messages/requests.ts'
import { suivis } from '../../src/messages/suivis.ts'
import { situations } from '../../src/messages/territory.ts'
import { words } from '../../src/messages/words.ts'
import { type App, openApp } from './harness.ts'
import { goTo, heading, inOrder, openExample, saved } from './steps.ts'
import { unfold, weekRecords } from './week-records.ts'

const PLACE = 'Démonstration V-03, entrée 1'
const BUILDING = 'Démonstration V-03'
const DEFECT = 'F-lift-does-not-close'
let app: App
let partner = ''
let defect = ''

beforeAll(async () => {
  app = await openApp({ viewport: { width: 1440, height: 900 } })
  await openExample(app.page)
})
afterAll(() => app.close())

const inbox = (): Locator => app.page.locator('tn-due')

const openRegister = async (view: 'requests' | 'relays' | 'technical'): Promise<void> => {
  const { page } = app
  await goTo(page, 'suivis')
  const name = suivis.viewNames[view]
  await page
    .locator('tn-suivis nav')
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .click()
  await heading(page, name).waitFor()
}

/** Back to the inbox, with one kind of thing shown and every section unfolded. */
const openInbox = async (group: keyof typeof due.group): Promise<void> => {
  const { page } = app
  await page.getByRole('button', { name: suivis.back }).click()
  await inbox()
    .getByRole('button', { name: new RegExp(`^${due.group[group]} `) })
    .click()
  await unfold(inbox())
  const more = inbox().getByRole('button', { name: /^Montrer / })
  while ((await more.count()) > 0) await more.first().click()
}

const row = (...texts: readonly string[]): Locator =>
  texts.reduce((rows, hasText) => rows.filter({ hasText }), inbox().locator('tn-due-row'))

describe('what waits is closed from the inbox, and found in the records of its week', () => {
  inOrder(() => app)

  test('a request is noted with its due day, waits in the inbox, and is answered from there', async () => {
    const { page } = app
    await openRegister('requests')
    await page.getByRole('button', { name: requests.add }).click()
    const form = page.locator('tn-request-form')
    await form.locator('tn-place-field input').fill(PLACE)
    await form.locator('textarea').fill('Le banc devant l’entrée est à déplacer')
    await form.getByRole('button', { name: requests.save, exact: true }).click()
    await page.getByRole('heading', { name: 'Le banc devant l’entrée est à déplacer' }).waitFor()
    await openInbox('request')
    const waiting = row('Le banc devant l’entrée')
    await waiting.getByRole('button', { name: due.close.answer }).click()
    await waiting.getByLabel(requests.outcomeLabel).selectOption('transmitted')
    await waiting.locator('textarea').fill('La Ville a été prévenue')
    await waiting.getByRole('button', { name: requests.saveAnswer }).click()
    await waiting.waitFor({ state: 'detached' })
    await saved(page)
  })

  test('a relay goes from proposed to continuity checked, one tap a step, and leaves the inbox', async () => {
    const { page } = app
    await openRegister('relays')
    await page.getByRole('button', { name: relays.add }).click()
    const form = page.locator('tn-relay-form')
    await form.getByLabel(relays.domain).selectOption('housing')
    partner = (await form.locator('#partner optgroup option').first().textContent()) ?? ''
    await form.getByLabel(relays.partner).selectOption({ label: partner })
    await form.getByLabel(relays.place).selectOption({ label: BUILDING })
    await form.getByLabel(relays.people).fill('2')
    await form.getByLabel(relays.youths).fill('1')
    await form.getByRole('button', { name: relays.save, exact: true }).click()
    await page.getByText(relays.peopleCount(2, 1)).first().waitFor()
    await expect.poll(() => page.locator('tn-timeline li').count()).toBe(1)
    for (const status of ['agreed', 'contact-made', 'taken-up', 'continuity-checked'] as const) {
      await openInbox('relay')
      await row(`Logement : ${partner}`, BUILDING).getByRole('button', { name: relays.step[status] }).click()
      if (status === 'continuity-checked') break
      // The step moved its reminder: the row is read anew, from its register to the inbox.
      await page
        .locator('tn-suivis nav')
        .getByRole('button', { name: /^Relais/ })
        .click()
      await heading(page, suivis.viewNames.relays).waitFor()
    }
    await row(`Logement : ${partner}`, BUILDING).waitFor({ state: 'detached' })
    await saved(page)
  })

  test('a defect is noted, transmitted, done and checked on the spot, from the inbox', async () => {
    const { page } = app
    await goTo(page, 'territoire')
    await page.getByRole('button', { name: situations.note }).first().click()
    const form = page.locator('tn-situation-form')
    await form.locator('#family').selectOption('F')
    await form.locator('#code').selectOption(DEFECT)
    defect = (await form.locator(`#code option[value="${DEFECT}"]`).textContent())?.trim() ?? ''
    await form.locator('#place').selectOption({ label: PLACE })
    await form.getByRole('button', { name: situations.save, exact: true }).click()
    await form.locator('form').waitFor({ state: 'detached' })
    for (const status of ['transmitted', 'done', 'checked'] as const) {
      await openRegister('technical')
      await openInbox('situation')
      await row(defect, PLACE).getByRole('button', { name: words.status[status] }).click()
    }
    await row(defect, PLACE).waitFor({ state: 'detached' })
    await saved(page)
  })

  test('the three are in the records of the week', async () => {
    const { page } = app
    const records = await weekRecords(page)
    const list = (name: string): Locator => records.getByRole('list', { name })
    await list('Demandes reçues').getByText(PLACE).waitFor()
    await list('Demandes répondues').getByText(PLACE).waitFor()
    for (const step of ['proposé', 'accepté', 'contact pris', 'pris en charge', 'continuité vérifiée'])
      await list('Étapes de relais')
        .getByText(new RegExp(`Logement, .*${step}`))
        .first()
        .waitFor()
    await list('Situations notées').getByText(`${defect}, ${PLACE}`).waitFor()
    for (const step of ['transmise', 'faite', 'contrôlée sur place'])
      await list('Suites données à des situations').getByText(`${defect}, ${PLACE} : ${step}`).waitFor()
    await app.expectClean()
  })
})
