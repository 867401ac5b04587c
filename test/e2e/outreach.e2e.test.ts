import type { Locator, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { edit } from '../../src/messages/edit.ts'
import { outreach as text } from '../../src/messages/outreach.ts'
import { plans } from '../../src/messages/plans.ts'
import { shell } from '../../src/messages/shell.ts'
import { suivis } from '../../src/messages/suivis.ts'
import { situations } from '../../src/messages/territory.ts'
import { type App, openApp } from './harness.ts'
import { goTo, heading, inOrder, openExample, saved } from './steps.ts'
import { weekRecords } from './week-records.ts'

const PLACE = 'Démonstration V-03, entrée 1'
const OTHER = 'Démonstration V-04, entrée 1'
const STAND = 'Stand rénovation au pied des tours'
const WALK = 'Diagnostic en marchant de novembre'
const SURVEY = 'Enquête sur les halls'
let app: App
let phone: App

beforeAll(async () => {
  app = await openApp({ viewport: { width: 1440, height: 900 } })
  await openExample(app.page)
})
afterAll(async () => {
  await app.close()
  await phone?.close()
})

const button = (within: Page | Locator, name: string): Locator =>
  within.getByRole('button', { name, exact: true })

const openActions = async (page: Page): Promise<void> => {
  await page
    .locator('tn-suivis nav')
    .getByRole('button', { name: new RegExp(`^${suivis.viewNames.actions}`) })
    .click()
  await heading(page, suivis.viewNames.actions).waitFor()
}

const addAction = async (
  page: Page,
  title: string,
  form: keyof typeof text.form,
  place?: string,
): Promise<void> => {
  await button(page, text.add).click()
  const made = page.locator('tn-action-form')
  await made.getByLabel(text.field.title, { exact: true }).fill(title)
  await made.getByLabel(text.field.form, { exact: true }).selectOption(form)
  if (place) await made.locator('tn-place-field input').fill(place)
  await button(made, text.save).click()
  await page.getByRole('heading', { level: 2, name: title }).waitFor()
}

const noteStep = async (page: Page, step: 'held' | 'closed', people = ''): Promise<void> => {
  await button(page.locator('tn-action-card'), text.step[step]).click()
  const form = page.locator('tn-action-step')
  if (people !== '') await form.getByLabel(text.field.people, { exact: true }).fill(people)
  if (people !== '') await form.getByLabel(text.field.people, { exact: true }).press('Tab')
  await button(form, suivis.save).click()
  await form.waitFor({ state: 'detached' })
}

describe('actions, from their planning to what came back to residents', () => {
  inOrder(() => app)

  test('an action of information is planned, held, and closed with the people met', async () => {
    const { page } = app
    await goTo(page, 'suivis')
    await openActions(page)
    await addAction(page, STAND, 'stall', PLACE)
    await noteStep(page, 'held')
    await button(page.locator('tn-action-card'), text.step.closed).click()
    await button(page.locator('tn-action-step'), suivis.save).click()
    await page.getByText('combien de personnes ont été rencontrées').waitFor()
    await button(page.locator('tn-action-step'), shell.cancel).click()
    await noteStep(page, 'closed', '18')
    await page.getByText('18 personnes rencontrées').first().waitFor()
    await saved(page)
  })

  test('an expectation raised there is answered after the close, and the page for residents says it', async () => {
    const { page } = app
    const card = page.locator('tn-action-card')
    await button(card, text.expectations.add).click()
    const form = card.locator('tn-dated-form')
    await form.getByLabel(text.expectations.text, { exact: true }).fill('Savoir quand les travaux commencent')
    await card.getByLabel(text.expectations.to, { exact: true }).selectOption('vilogia')
    await button(form, suivis.save).click()
    await form.waitFor({ state: 'detached' })
    await card.getByRole('button', { name: new RegExp(`^${text.expectations.giveAnswer}`) }).click()
    await form.getByLabel(text.expectations.answer, { exact: true }).fill('En mars, bâtiment par bâtiment')
    await button(form, suivis.save).click()
    await form.waitFor({ state: 'detached' })
    await button(card, text.answersPrint).click()
    const sheet = page.locator('tn-handout')
    await sheet.getByText('En mars, bâtiment par bâtiment').waitFor()
    await page.keyboard.press('Escape')
    await sheet.waitFor({ state: 'detached' })
  })

  test('what changed there is the observatory’s own study', async () => {
    const { page } = app
    await button(page.locator('tn-action-card'), text.changed.ask).click()
    await page.locator('tn-before-after .outcome').getByText('Trop tôt pour le dire').waitFor()
    expect(await app.axe()).toEqual([])
  })

  test('a walk has a way along the streets, then drawn; one of its points becomes a situation', async () => {
    const { page } = app
    await button(page, suivis.closeCard).click()
    await addAction(page, WALK, 'walking-diagnosis')
    const card = page.locator('tn-action-card')
    await button(card, text.walk.plan).click()
    const way = card.locator('tn-walk-way')
    await way.locator('tn-place-field input').fill(PLACE)
    await button(way, text.addOf(PLACE)).click()
    await way.locator('tn-place-field input').fill(OTHER)
    await button(way, text.walk.planDo).click()
    await way.getByText('Par les rues').waitFor()
    for (const words of ['Encombrants derrière le local', 'Lampe éteinte']) {
      await button(card, text.walk.here).click()
      const form = card.locator('tn-point-form')
      await button(form, PLACE).click()
      await form.getByLabel(text.walk.point, { exact: true }).fill(words)
      await button(form, text.walk.saveNote).click()
      await form.waitFor({ state: 'detached' })
    }
    await app.shot('walk')
    await card.getByRole('button', { name: `${text.walk.toSituation} : 1.` }).click()
    const form = page.locator('tn-situation-form')
    // A, D and F, and the choice not made.
    await expect.poll(() => form.locator('#family option').count()).toBe(4)
    await form.locator('#code').selectOption('A1')
    await button(form, situations.save).click()
    await card.getByText(text.walk.became.situation).waitFor()
    await saved(page)
  })

  test('the other becomes a commitment of a plan of partners', async () => {
    const { page } = app
    const card = page.locator('tn-action-card')
    const toCommitment = card.getByRole('button', { name: `${text.walk.toCommitment} : 2.` })
    await toCommitment.click()
    const none = card.getByRole('button', { name: text.commitment.makePlan, exact: true })
    const form = card.locator('tn-point-commitment tn-dated-form')
    await none.or(form).first().waitFor()
    if (await none.isVisible()) {
      await none.click()
      const plan = page.locator('tn-plan-form')
      await plan.getByLabel(plans.objective, { exact: true }).fill('Un pied d’immeuble éclairé')
      await plan.locator('tn-place-field input').fill(PLACE)
      await plan.locator('button[type=submit]').click()
      await plan.waitFor({ state: 'detached' })
      await button(page, suivis.back).click()
      await openActions(page)
      await page.getByRole('button', { name: new RegExp(`^${WALK}`) }).click()
      await toCommitment.click()
    }
    await button(form, text.commitment.save).click()
    await form.waitFor({ state: 'detached' })
    await card.getByText(text.walk.became.jointPlan).waitFor()
    await card.getByText('Tous les points ont leur suite.').waitFor()
    await saved(page)
  })

  test('the way is drawn on the map in place of the planned one', async () => {
    const { page } = app
    const card = page.locator('tn-action-card')
    await button(card, text.walk.redraw).click()
    await page.locator('tn-drawing').waitFor()
    const canvas = page.locator('tn-map canvas')
    const box = (await canvas.boundingBox())!
    for (const [x, y] of [
      [0.55, 0.5],
      [0.6, 0.42],
      [0.66, 0.5],
    ] as const) {
      await page.mouse.move(box.x + box.width * x, box.y + box.height * y, { steps: 4 })
      await page.mouse.click(box.x + box.width * x, box.y + box.height * y, { delay: 50 })
      await page.waitForTimeout(400)
    }
    await button(page.locator('tn-drawing'), edit.finish).click()
    await card.getByText('Tracé à la main').waitFor()
    await app.shot('walk-drawn')
    expect(await app.axe()).toEqual([])
  })

  test('what was held is in the records of its week', async () => {
    const records = await weekRecords(app.page)
    await records.getByText(STAND).first().waitFor()
  })
})

describe('a survey on a phone', () => {
  inOrder(() => phone)

  test('it is written, tallied in one tap an answer, undone in one, and shown in shares from five answers on', async () => {
    phone = await openApp({ viewport: { width: 390, height: 844 }, touch: true })
    const { page } = phone
    await openExample(page)
    await goTo(page, 'suivis')
    await openActions(page)
    await addAction(page, SURVEY, 'survey')
    const survey = page.locator('tn-survey')
    await button(survey, text.survey.write).tap()
    await survey.getByLabel(text.survey.question, { exact: true }).fill('Comment est le hall ?')
    await survey.getByLabel(text.survey.answers, { exact: true }).fill('Propre\nSale')
    await button(survey.locator('tn-survey-questions'), text.save).tap()
    const sale = survey.getByRole('button', { name: /Compter une réponse : Sale/ })
    for (let count = 0; count < 5; count++) {
      await sale.tap()
      await survey.getByRole('button', { name: new RegExp(`Sale ${count + 1}$`) }).waitFor()
    }
    await survey.getByRole('button', { name: /Compter une réponse : Propre/ }).tap()
    await survey.getByText('83 %').waitFor()
    await page.locator('tn-toast').getByRole('button', { name: 'Annuler' }).tap()
    await survey.getByText('100 %').waitFor()
    const box = (await sale.boundingBox())!
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44)
    await phone.shot('survey')
    expect(await phone.axe()).toEqual([])
  })
})
