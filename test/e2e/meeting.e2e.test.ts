import type { Locator, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { due } from '../../src/messages/due.ts'
import { exchanges } from '../../src/messages/exchanges.ts'
import { freeText } from '../../src/messages/free-text.ts'
import { meetingParts as parts } from '../../src/messages/meeting-parts.ts'
import { meetings as text } from '../../src/messages/meetings.ts'
import { reunion } from '../../src/messages/reunion.ts'
import { suivis } from '../../src/messages/suivis.ts'
import { downloaded, sha256, unzipped } from './downloads.ts'
import { type App, openApp } from './harness.ts'
import { parisDay } from './paris-day.ts'
import { focus, goTo, inOrder, openExample, saved } from './steps.ts'

const FIRST = text.scenes['last-decisions']
const DECISION = 'Remettre en état le ferme-porte du hall'
let app: App

beforeAll(async () => {
  app = await openApp({ viewport: { width: 1440, height: 900 } })
  await openExample(app.page)
})
afterAll(() => app.close())

const button = (within: Page | Locator, name: string): Locator =>
  within.getByRole('button', { name, exact: true })
const card = (): Locator => app.page.locator('tn-meeting-card')
const openMeetings = async (): Promise<void> => {
  await goTo(app.page, 'echanges')
  await button(app.page, exchanges.viewNames.meetings).click()
}
/** Names of the scenes, in their order. */
const order = async (): Promise<string[]> =>
  (await card().locator('tn-scene-order li > span:first-child').allInnerTexts()).map((each) =>
    each.replace(/^\d+\. /, ''),
  )

describe('a meeting with partners, from its preparation to what they answer and decide', () => {
  inOrder(() => app)
  let table = ''
  let archive: Uint8Array

  test('a meeting is prepared for an audience, which says what it will be shown', async () => {
    const { page } = app
    await openMeetings()
    await button(page, text.add).click()
    const form = page.locator('tn-partner-meeting-form')
    await form.getByLabel(text.audience, { exact: true }).selectOption('technical-committee')
    await form.getByText(text.audienceShows['technical-committee']).waitFor()
    // Today, so that what is decided in it can be settled.
    await form.getByLabel(text.day, { exact: true }).fill(parisDay())
    await form.getByLabel(text.start, { exact: true }).fill('14:30')
    expect(await app.axe()).toEqual([])
    await button(form, text.save).click()
    await card().getByRole('heading', { level: 2, name: text.audiences['technical-committee'] }).waitFor()
    await saved(page)
    expect(await app.axe()).toEqual([])
  })

  test('its scenes are ordered from the keyboard, and stay so after a reload', async () => {
    const { page } = app
    const before = await order()
    expect(before[0]).toBe(FIRST)
    await button(card(), text.downOf(FIRST)).focus()
    await page.keyboard.press('Enter')
    await expect.poll(order).toEqual([before[1], FIRST, ...before.slice(2)])
    expect((await focus(app)).name).toBe(text.downOf(FIRST))
    await page.keyboard.press('Enter')
    await expect.poll(order).toEqual([before[1], before[2], FIRST, ...before.slice(3)])
    await saved(page)
    await page.reload()
    await card().waitFor()
    await expect.poll(order).toEqual([before[1], before[2], FIRST, ...before.slice(3)])
  })

  test('the parts wait in « À faire », and each holds its own funder alone', async () => {
    const { page } = app
    await goTo(page, 'suivis')
    await page.locator('tn-due').getByText(due.reason['meeting-parts']).first().waitFor()
    await openMeetings()
    await page
      .locator('tn-register-list')
      .getByRole('button')
      .filter({ hasText: due.reason['meeting-parts'] })
      .first()
      .click()
    const send = card().getByRole('button', { name: `${parts.send}${parts.sendOf('Vilogia')}` })
    const file = await downloaded(page, send)
    const inside = unzipped(file)
    expect([...inside.names].sort()).toEqual(['manifest.json', parts.page, parts.answers].sort())
    const manifest = JSON.parse(inside.text('manifest.json'))
    for (const { file: name, sha256: hash } of manifest.files) expect(sha256(inside.bytes(name))).toBe(hash)
    expect(manifest.recipient.name).toBe('Vilogia')
    const page1 = inside.text(parts.page)
    expect(page1).toContain('Démonstration V-')
    expect(page1).not.toMatch(/Démonstration [PL]-|Partenord|Logis Métropole|entrée \d/)
    table = inside.text(parts.answers)
    archive = file.bytes
    await card()
      .getByText(/part envoyée le/)
      .waitFor()
    await saved(page)
  })

  test('the table filled in is read back; who it names is masked before it is taken, in one undo step', async () => {
    const { page } = app
    const [head, ...rows] = table.split('\r\n')
    const filled = rows.map((row) =>
      row.includes(';situations-A;')
        ? `${row}Deux passages de plus par semaine`
        : row.includes(';open-F;')
          ? `${row}Voir avec Mme Dubois`
          : row,
    )
    const pick = card().getByLabel(parts.read)
    await pick.setInputFiles({
      name: 'reponses.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from([head, ...filled].join('\r\n')),
    })
    const read = card().locator('tn-answers-read')
    await read.getByText(/^2.réponses, \d/).waitFor()
    expect(await app.axe()).toEqual([])
    await button(read, parts.take(2)).click()
    await read.getByRole('alert').filter({ hasText: 'Mme Dubois' }).first().waitFor()
    await read
      .getByRole('button', { name: new RegExp(`^${freeText.mask}`) })
      .first()
      .click()
    await button(read, parts.take(2)).click()
    const given = card().locator('tn-answers-given li')
    await expect.poll(() => given.count()).toBe(2)
    await expect.poll(() => given.first().innerText()).toContain('Deux passages de plus par semaine')
    await expect.poll(() => given.nth(1).innerText()).not.toContain('Dubois')
    await saved(page)
    await page.keyboard.press('Control+z')
    await expect.poll(() => given.count()).toBe(0)
    await page.keyboard.press('Control+Shift+z')
    await expect.poll(() => given.count()).toBe(2)
    // The archive given back as it was sent has nothing to take.
    await pick.setInputFiles({ name: 'part.zip', mimeType: 'application/zip', buffer: Buffer.from(archive) })
    await read.getByText(parts.none).waitFor()
    await button(read, parts.giveUp).click()
  })

  test('what is decided is written, settled, and stays once the meeting is closed', async () => {
    const { page } = app
    await button(card(), text.addDecision).click()
    const form = card().locator('tn-decision-form')
    await form.getByLabel(text.who, { exact: true }).selectOption('vilogia')
    await form.getByLabel(text.decision, { exact: true }).fill(DECISION)
    await button(form, suivis.save).click()
    await form.waitFor({ state: 'detached' })
    await button(card(), reunion.close).click()
    await card()
      .getByText(/^Réunion close le/)
      .waitFor()
    await expect.poll(() => button(card(), text.addDecision).count()).toBe(0)
    await button(card(), `${text.settle} : ${DECISION}`).click()
    await button(card().locator('tn-settle-form'), suivis.save).click()
    await card()
      .getByText(new RegExp(`^${text.result.done} le`))
      .waitFor()
    await saved(page)
    await app.expectClean()
  })
})
