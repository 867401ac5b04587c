import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { relays } from '../../src/messages/relays.ts'
import { suivis } from '../../src/messages/suivis.ts'
import { openInbox, openRegister } from './follow-steps.ts'
import { type App, openApp } from './harness.ts'
import { heading, inOrder, saved } from './steps.ts'
import { weekRecords } from './week-records.ts'

const BUILDING = 'Démonstration V-03'
let app: App
let partner = ''

beforeAll(async () => {
  app = await openApp({ viewport: { width: 1440, height: 900 }, state: 'example' })
})
afterAll(() => app.close())

describe('a relay is taken step by step from the inbox, and found in the records of its week', () => {
  inOrder(() => app)

  test('a relay goes from proposed to continuity checked, one tap a step, and leaves the inbox', async () => {
    const { page } = app
    const row = () =>
      page
        .locator('tn-due tn-due-row')
        .filter({ hasText: `Logement : ${partner}` })
        .filter({ hasText: BUILDING })
    await openRegister(page, 'relays')
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
      await openInbox(page, 'relay')
      await row().getByRole('button', { name: relays.step[status] }).click()
      if (status === 'continuity-checked') break
      // The step moved its reminder: the row is read anew, from its register to the inbox.
      await page
        .locator('tn-suivis nav')
        .getByRole('button', { name: /^Relais/ })
        .click()
      await heading(page, suivis.viewNames.relays).waitFor()
    }
    await row().waitFor({ state: 'detached' })
    await saved(page)
  })

  test('each step is in the records of the week', async () => {
    const records = await weekRecords(app.page)
    for (const step of ['proposé', 'accepté', 'contact pris', 'pris en charge', 'continuité vérifiée'])
      await records
        .getByRole('list', { name: 'Étapes de relais' })
        .getByText(new RegExp(`Logement, .*${step}`))
        .first()
        .waitFor()
    await app.expectClean()
  })
})
