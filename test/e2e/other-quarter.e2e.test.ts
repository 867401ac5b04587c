import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { passphraseDialog } from '../../src/messages/dialogs.ts'
import { edit } from '../../src/messages/edit.ts'
import { shell, welcome } from '../../src/messages/shell.ts'
import { territories } from '../../src/messages/territories.ts'
import { territory } from '../../src/messages/territory.ts'
import { type App, openApp } from './harness.ts'
import { inOrder, saved, toast } from './steps.ts'

const PASSPHRASE = 'quatre lapins sur un toit'

let app: App
beforeAll(async () => {
  app = await openApp({ viewport: { width: 1440, height: 900 } })
})
afterAll(() => app.close())

describe('a quarter of another town, from the first screen', () => {
  inOrder(() => app)

  test('by the keyboard it is made, empty; the focus lands on its title, the blank map says why it is blank', async () => {
    const { page } = app
    await page.getByRole('button', { name: welcome.other }).press('Enter')
    await page.getByRole('button', { name: territories.create }).press('Enter')
    await page.getByLabel(territories.name, { exact: true }).fill('Un autre quartier')
    await page.keyboard.press('Enter')
    await page.getByLabel(passphraseDialog.first, { exact: true }).fill(PASSPHRASE)
    await page.getByLabel(passphraseDialog.second).fill(PASSPHRASE)
    await page.keyboard.press('Enter')
    await saved(page)
    await page.getByText(territories.emptyMap).waitFor()
    const heading = page.getByRole('heading', { level: 1, name: territory.title })
    await expect.poll(() => heading.evaluate((each) => each.matches(':focus'))).toBe(true)
    expect(await app.axe()).toEqual([])
  })

  test('what a tool says is not covered by what was just done', async () => {
    const { page } = app
    await page.locator('tn-territoire').getByRole('button', { name: territory.viewNames.edit }).click()
    const panel = page.locator('tn-edit')
    await panel.getByLabel(edit.addKind, { exact: true }).selectOption('receptionPlace')
    await panel.getByText(edit.addByFields).click()
    await panel.getByLabel(`${edit.point(1)}, ${edit.lng}`).fill('3,1140')
    await panel.getByLabel(`${edit.point(1)}, ${edit.lat}`).fill('50,6434')
    await panel.getByRole('button', { name: edit.addNow, exact: true }).click()
    await saved(page)
    await panel.getByRole('button', { name: edit.move, exact: true }).click()
    const said = page.locator('tn-drawing').getByRole('button', { name: edit.putDown })
    await said.waitFor()
    const told = (await toast(page, 'ajouter un lieu').boundingBox())!
    const tool = (await said.boundingBox())!
    expect(tool.y).toBeGreaterThanOrEqual(told.y + told.height)
    await page.getByRole('button', { name: shell.dismiss }).click()
  })

  test('all that without a foreign request, a policy broken or an error said', () => app.expectClean())
})
