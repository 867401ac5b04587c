import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mediations as m } from '../../src/messages/mediations.ts'
import { plans as p } from '../../src/messages/plans.ts'
import { projects as j } from '../../src/messages/projects.ts'
import { requests } from '../../src/messages/requests.ts'
import { shell } from '../../src/messages/shell.ts'
import { suivis } from '../../src/messages/suivis.ts'
import type { FollowView } from '../../src/store/follow-session.ts'
import { type App, openApp } from './harness.ts'
import { heading, inOrder, numberIn, openExample, saved } from './steps.ts'
import { weekRecords } from './week-records.ts'

const PLACE = 'Démonstration V-03, entrée 1'
const OBJECTIVE = 'Un hall où l’on se salue'
const PROJECT = 'Jardin des cent pas'
const DESK = { width: 1440, height: 900 }
let app: App
/** What the week's records say of mediations before the road. */
let totals: readonly string[] = []

beforeAll(async () => {
  app = await openApp({ viewport: DESK })
  await openExample(app.page)
})
afterAll(() => app.close())

const openRegister = async (view: FollowView): Promise<void> => {
  const { page } = app
  await page.locator('tn-rail').getByRole('button', { name: shell.workspace.suivis }).click()
  await page.locator('tn-suivis h1').waitFor()
  const name = suivis.viewNames[view]
  const back = page.locator('tn-suivis .back')
  if (await back.isVisible()) await back.click()
  await page
    .locator('tn-suivis nav')
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .click()
  await heading(page, name).waitFor()
}

/** Saves the form of a part and waits until it is put away. */
const save = async (): Promise<void> => {
  const form = app.page.locator('tn-dated-form')
  await form.getByRole('button', { name: suivis.save, exact: true }).click()
  await form.waitFor({ state: 'detached' })
}
const write = (words: string): Promise<void> => app.page.locator('tn-dated-form textarea').fill(words)
const press = (name: string): Promise<void> =>
  app.page.locator('tn-suivis').getByRole('button', { name, exact: true }).click()

const countOf = (lines: readonly string[], what: RegExp): number =>
  numberIn(lines.find((line) => what.test(line)) ?? '0')

describe('a conflict, a plan of partners and a project, from their opening to their end', () => {
  inOrder(() => app)

  test('a case is opened from a demande, under a code, and says that it stays in the team', async () => {
    const { page } = app
    totals = await (await weekRecords(page)).locator('.total').allInnerTexts()
    await openRegister('requests')
    await press(requests.add)
    const form = page.locator('tn-request-form')
    await form.locator('#motif').selectOption('B1')
    await form.locator('tn-place-field input').fill(PLACE)
    await form.getByRole('button', { name: requests.save, exact: true }).click()
    await press(requests.openMediation)
    await heading(page, suivis.viewNames.mediations).waitFor()
    await expect.poll(() => page.locator('tn-mediation-form #motif').inputValue()).toBe('B1')
    await expect.poll(() => page.locator('tn-mediation-form tn-place-field input').inputValue()).toBe(PLACE)
    await press(m.save)
    await page
      .locator('tn-mediation-case h2')
      .getByText(/^M-\d{4}-\d{2}$/)
      .waitFor()
    await page.getByText(m.privateWhy).waitFor()
    await saved(page)
  })

  test('no round table before both consent; then navettes, the second on a phone, and the table', async () => {
    const { page } = app
    await press(m.meeting['round-table'])
    await page
      .locator('tn-dated-form')
      .getByRole('checkbox', { name: m.party('A') })
      .check()
    await page
      .locator('tn-dated-form')
      .getByRole('checkbox', { name: m.party('B') })
      .check()
    await page.locator('tn-dated-form').getByRole('button', { name: suivis.save, exact: true }).click()
    await page.getByText(/notez d’abord celui de la partie A/).waitFor()
    await page.locator('tn-dated-form').getByRole('button').first().click()
    for (const letter of ['A', 'B']) {
      await page.locator(`[data-opens="consent ${letter}"]`).click()
      await save()
    }
    await press(m.shuttleWith('A'))
    await write('A veut dormir avant minuit.')
    await save()
    await page.setViewportSize({ width: 390, height: 844 })
    await press(m.shuttleWith('B'))
    await write('B ne savait pas que l’on entendait.')
    const { height } = (await page.locator('tn-dated-form button.primary').boundingBox())!
    expect(height).toBeGreaterThanOrEqual(44)
    await app.shot('mediation-navette')
    await save()
    await page.setViewportSize(DESK)
    await press(m.meeting['round-table'])
    await save()
  })

  test('an agreement is written, checked, kept; the case is closed with one timeline of it all', async () => {
    const { page } = app
    await press(m.addAgreement)
    await write('B baisse le son après 22 h.')
    await save()
    await page.getByRole('button', { name: `${m.check} : B baisse le son après 22 h.` }).click()
    await save()
    await page
      .locator('tn-part-list')
      .getByText(/^Tenu, vérifié le/)
      .waitFor()
    await press(m.close)
    await save()
    const said = await page.locator('tn-timeline ol').innerText()
    const order = [
      m.happened.opened,
      m.happened.consent('B'),
      'Navette A',
      'A veut dormir avant minuit.',
      'Navette B',
      'Table ronde A et B',
      m.happened.agreement,
      m.happened.checked('kept'),
      m.happened.closed('agreement'),
    ].map((words) => said.indexOf(words))
    expect(order).toEqual([...order].sort((a, b) => a - b))
    expect(order[0]).toBeGreaterThanOrEqual(0)
    expect(await app.axe()).toEqual([])
    await app.shot('mediation-case')
    await saved(page)
  })

  test('a plan has two commitments, one kept, and is evaluated', async () => {
    const { page } = app
    await openRegister('plans')
    await press(p.add)
    await page.locator('tn-joint-plan-form tn-place-field input').fill(PLACE)
    await page.locator('tn-joint-plan-form input#text').fill(OBJECTIVE)
    await press(p.save)
    for (const [partner, words] of [
      ['team', 'Tenir une permanence dans le hall'],
      ['ville', 'Réparer l’éclairage du passage'],
    ] as const) {
      await press(p.addCommitment)
      await page.locator('tn-commitment-form select').selectOption(partner)
      await write(words)
      await save()
    }
    await page.getByRole('button', { name: `${p.settle} : Tenir une permanence dans le hall` }).click()
    await page.getByText(/^tenu le/).waitFor()
    await app.shot('plan-card')
    await press(p.evaluate)
    await write('On se salue, l’éclairage reste à faire.')
    await page.locator('tn-evaluation-form select').selectOption('partly')
    await save()
    await page.locator('tn-joint-plan-card dl').getByText(p.result.partly).waitFor()
    expect(await app.axe()).toEqual([])
    await saved(page)
  })

  test('a project goes from the idea to its end', async () => {
    const { page } = app
    await openRegister('projects')
    await press(j.add)
    await page.locator('tn-project-form input#text').fill(PROJECT)
    await page.getByRole('checkbox', { name: j.means['residents-fund'] }).check()
    await page.locator('tn-project-form #people').fill('14')
    await page.locator('tn-project-form #youths').fill('6')
    await app.shot('project-form')
    await press(j.save)
    await page.getByText(j.participants(14, 6)).waitFor()
    await press(j.addMilestone)
    await write('Trouver de la terre')
    await save()
    await page.getByRole('button', { name: `${j.settle} : Trouver de la terre` }).click()
    await press(j.step['under-way'])
    await press(j.step.done)
    await page.getByText(/^depuis le/).waitFor()
    expect(await app.axe()).toEqual([])
    await app.shot('project-card')
    await saved(page)
  })

  test('all are in the records of the week: mediations as totals alone', async () => {
    const records = await weekRecords(app.page)
    for (const [what, more] of [
      [/médiations? ouverte/, 1],
      [/rencontres? de médiation/, 3],
      [/accords? vérifié/, 1],
      [/médiations? terminée/, 1],
    ] as const)
      await expect
        .poll(async () => countOf(await records.locator('.total').allInnerTexts(), what), {
          message: String(what),
        })
        .toBe(countOf(totals, what) + more)
    const all = (await records.locator('summary, li, p').allInnerTexts()).join(' ')
    expect(all).not.toMatch(/M-\d{4}-\d{2}|22 h|Navette/)
    expect(all).toContain(OBJECTIVE)
    expect(all).toContain(PROJECT)
    await records
      .getByRole('button', { name: new RegExp(PROJECT) })
      .first()
      .click()
    await app.page.locator('tn-project-card h2').getByText(PROJECT).waitFor()
    await app.expectClean()
  })
})
