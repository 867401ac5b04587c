import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { plans as p } from '../../src/messages/plans.ts'
import { projects as j } from '../../src/messages/projects.ts'
import { openRegister, pressFollow, savePart, writePart } from './follow-steps.ts'
import { type App, openApp } from './harness.ts'
import { inOrder, saved } from './steps.ts'
import { weekRecords } from './week-records.ts'

const PLACE = 'Démonstration V-03, entrée 1'
const OBJECTIVE = 'Un hall où l’on se salue'
const PROJECT = 'Jardin des cent pas'
const DESK = { width: 1440, height: 900 }
let app: App

beforeAll(async () => {
  app = await openApp({ viewport: DESK, state: 'example' })
})
afterAll(() => app.close())

const save = (): Promise<void> => savePart(app.page)
const write = (words: string): Promise<void> => writePart(app.page, words)
const press = (name: string): Promise<void> => pressFollow(app.page, name)

describe('a plan of partners and a project, from their opening to their end', () => {
  inOrder(() => app)

  test('a plan has two commitments, one kept, and is evaluated', async () => {
    const { page } = app
    await openRegister(page, 'plans')
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
    await openRegister(page, 'projects')
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

  test('both are in the records of the week', async () => {
    const records = await weekRecords(app.page)
    const all = (await records.locator('summary, li, p').allInnerTexts()).join(' ')
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
