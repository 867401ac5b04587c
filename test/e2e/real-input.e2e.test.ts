import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { frameworkDialog, passphraseDialog } from '../../src/messages/dialogs.ts'
import { freeText } from '../../src/messages/free-text.ts'
import { importWords } from '../../src/messages/import.ts'
import { locked, shell, welcome } from '../../src/messages/shell.ts'
import { situations } from '../../src/messages/territory.ts'
import { type App, openApp } from './harness.ts'
import { databases, rawStorage } from './raw-storage.ts'
import { heading, inOrder, mapIdle, openExample, openMine, saved, toast } from './steps.ts'

const OFFICIAL = '../shared/territory/official/qpv-QN05978M.geojson'
const PASSPHRASE = 'quatre lapins sur un toit'
const SECRET = 'le local à vélos sent encore la peinture fraîche'
const ENTRANCES = [
  'Bailleur;Adresse;Logements;Longitude;Latitude',
  'Vilogia;1 rue du Languedoc;30;3,1121;50,6421',
  'PARTENORD HABITAT;3 rue du Languedoc;12;3,1123;50,6422',
  'Logis Metropole;5 rue du Languedoc;beaucoup;3,1125;50,6423',
].join('\r\n')

let app: App
beforeAll(async () => {
  app = await openApp({ viewport: { width: 1440, height: 900 } })
})
afterAll(() => app.close())

type File = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }
const file = (name: string, content: string | Buffer): File => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content),
})

/** Drops a file on the map, as a hand would. */
const drop = async (page: Page, { name, buffer }: File): Promise<void> => {
  const transfer = await page.evaluateHandle(
    ([fileName, base64]) => {
      const bytes = Uint8Array.from(atob(base64 as string), (char) => char.charCodeAt(0))
      const data = new DataTransfer()
      data.items.add(new File([bytes], fileName as string))
      return data
    },
    [name, buffer.toString('base64')],
  )
  for (const type of ['dragover', 'drop'])
    await page.dispatchEvent('tn-map', type, { dataTransfer: transfer })
}

const pick = (page: Page, some: File): Promise<void> =>
  page.locator('tn-territoire tn-import-button input[type=file]').setInputFiles(some)

const preview = (page: Page) => page.locator('tn-import')
const totals = (page: Page) => page.locator('tn-landlord-totals tfoot')
describe('a real quarter: official outline, real stock, first situation, sealed', () => {
  inOrder(() => app)

  test('a bad file is refused by a sentence that names it, and nothing is kept', async () => {
    const { page } = app
    await openMine(page)
    await drop(page, file('lieux.geojson', '{"type":"FeatureCollection","features":['))
    const told = page.locator('tn-toast [role=alert]')
    await told.getByText('lieux.geojson').waitFor()
    await expect.poll(() => told.innerText()).toMatch(/s’arrête au milieu|incomplet/)
    await expect.poll(() => preview(page).isVisible()).toBe(false)
    await expect.poll(() => databases(page)).not.toContain('tournee-mine')
  })

  test.skipIf(!existsSync(OFFICIAL))(
    'the official outline, dropped, replaces the priority area after a preview; the first change asks for a passphrase',
    async () => {
      const { page } = app
      await drop(page, file('qpv.geojson', await readFile(OFFICIAL)))
      await preview(page)
        .getByRole('heading', { name: importWords.title('qpv.geojson') })
        .waitFor()
      await preview(page).getByRole('button', { name: importWords.apply, exact: true }).waitFor()
      const area = await preview(page)
        .getByRole('row')
        .filter({ hasText: importWords.area })
        .locator('td')
        .allInnerTexts()
      const [before, after] = area.map((text) => Number(/[\d,]+/.exec(text)?.[0].replace(',', '.')))
      expect(before).toBeGreaterThan(80)
      expect(after).toBeGreaterThan(80)
      expect(after).not.toBe(before)
      await expect
        .poll(() => preview(page).getByRole('row').filter({ hasText: importWords.outside }).count())
        .toBe(1)
      await preview(page).getByRole('button', { name: importWords.apply, exact: true }).click()

      const asked = page.locator('tn-passphrase dialog')
      await asked.getByRole('heading', { name: passphraseDialog.title }).waitFor()
      await asked.getByLabel(passphraseDialog.first, { exact: true }).fill('court')
      await asked.getByRole('button', { name: passphraseDialog.confirm }).click()
      await asked
        .getByText(/au moins 12 caractères/)
        .last()
        .waitFor()
      await asked.getByLabel(passphraseDialog.first, { exact: true }).fill(PASSPHRASE)
      await asked.getByLabel(passphraseDialog.second).fill(PASSPHRASE)
      await asked.getByRole('button', { name: passphraseDialog.confirm }).click()
      await toast(page, 'Fichier importé').waitFor()
      await saved(page)
      await expect.poll(() => databases(page)).toContain('tournee-mine')
    },
  )

  test.skipIf(!existsSync(OFFICIAL))(
    'undo brings back the outline that was there, redo the official one',
    async () => {
      const { page } = app
      await toast(page, 'Fichier importé').getByRole('button', { name: shell.undo }).click()
      await toast(page, 'Annulé').waitFor()
      await page.keyboard.press('Control+Shift+Z')
      await toast(page, 'Rétabli').waitFor()
      await saved(page)
    },
  )

  test('a landlord’s list takes the place of the demonstration; what could not be read is named, what could is kept', async () => {
    const { page } = app
    await pick(page, file('patrimoine.csv', ENTRANCES))
    await preview(page)
      .getByRole('heading', { name: importWords.title('patrimoine.csv') })
      .waitFor()
    await preview(page)
      .getByText(/ligne 4/)
      .first()
      .waitFor({ state: 'attached' })
    await expect.poll(() => preview(page).getByText('« beaucoup »').count()).toBeGreaterThan(0)
    for (const question of await preview(page).getByRole('checkbox').all()) await question.check()
    await preview(page).getByRole('button', { name: importWords.apply, exact: true }).click()
    if (!existsSync(OFFICIAL)) {
      const asked = page.locator('tn-passphrase dialog')
      await asked.getByLabel(passphraseDialog.first, { exact: true }).fill(PASSPHRASE)
      await asked.getByLabel(passphraseDialog.second).fill(PASSPHRASE)
      await asked.getByRole('button', { name: passphraseDialog.confirm }).click()
    }
    await toast(page, 'Fichier importé').waitFor()
    await expect.poll(() => totals(page).innerText()).toMatch(/3\s+42\s/)
    await page.getByText(shell.demonstration).first().waitFor({ state: 'detached' })
    await mapIdle(page)
    await app.shot('real-stock')
  })

  test('the first real situation asks for the framework, refuses a name in its note, and is kept once masked', async () => {
    const { page } = app
    await page.locator('tn-territoire').getByRole('button', { name: situations.note }).first().click()
    const form = page.locator('tn-situation-form dialog')
    await form.getByLabel(situations.family).selectOption('A')
    await form.getByLabel(situations.code, { exact: true }).selectOption('A1')
    await form.getByLabel(situations.place, { exact: true }).selectOption({ label: '1, rue du Languedoc' })
    await form.getByLabel(situations.noteText, { exact: true }).fill(`${SECRET}, vu avec Mme Dubois`)
    await form.getByRole('button', { name: situations.save, exact: true }).click()
    await form.getByRole('button', { name: situations.setFramework }).click()

    const cadre = page.locator('tn-framework dialog')
    for (const [label] of Object.values(frameworkDialog.fields)) {
      await cadre.getByLabel(label).fill('Délibération du 23 juin 2016')
    }
    await cadre.getByRole('button', { name: frameworkDialog.confirm }).click()
    await form.getByRole('button', { name: situations.save, exact: true }).click()
    await form
      .getByRole('alert')
      .getByText(/désigner quelqu’un/)
      .waitFor()
    await form.getByRole('button', { name: freeText.maskIt('Mme Dubois') }).click()
    await expect
      .poll(() => form.getByLabel(situations.noteText, { exact: true }).inputValue())
      .toContain('[masqué]')
    await form.getByRole('button', { name: situations.save, exact: true }).click()
    await form.waitFor({ state: 'hidden' })
    await saved(page)
  })

  test('after a reload all is locked; a wrong phrase opens nothing, the right one gives everything back', async () => {
    const { page } = app
    await page.reload()
    await heading(page, locked.title).waitFor()
    await page.getByLabel(locked.passphrase, { exact: true }).fill('quatre lapins sous un toit')
    await page.getByRole('button', { name: locked.unlock, exact: true }).click()
    await page
      .getByText(/n’est pas la bonne/)
      .first()
      .waitFor()
    await page.getByLabel(locked.passphrase, { exact: true }).fill(PASSPHRASE)
    await page.getByRole('button', { name: locked.unlock, exact: true }).click()
    await heading(page, shell.workspace.territoire).waitFor()
    await expect.poll(() => totals(page).innerText()).toMatch(/3\s+42\s/)
    await page
      .locator('tn-place-list')
      .getByRole('button', { name: /Entrées/ })
      .click()
    await page
      .locator('tn-place-list')
      .getByRole('button', { name: /1, rue du Languedoc/ })
      .click()
    await page
      .locator('tn-situations-here')
      .getByRole('button', { name: /Dépôt d’encombrants/ })
      .click()
    await page.getByText(SECRET).first().waitFor()
  })

  test('what lies on the device tells nothing of it', async () => {
    const raw = await rawStorage(app.page)
    expect(raw.length).toBeGreaterThan(1000)
    for (const text of ['peinture', 'Languedoc', 'situation:', 'Délibération', PASSPHRASE]) {
      expect(raw).not.toContain(text)
      expect(raw).not.toContain([...text].join('\0'))
    }
  })

  test('the example lives beside it in a database of its own, unsealed, and is removed in one click', async () => {
    const { page } = app
    await page.reload()
    await heading(page, locked.title).waitFor()
    await page.getByRole('button', { name: welcome.example }).click()
    await page.getByText(shell.fictional).waitFor()
    await mapIdle(page)
    await expect
      .poll(() => databases(page))
      .toEqual(expect.arrayContaining(['tournee-example', 'tournee-mine']))
    await page.getByRole('button', { name: shell.removeExample }).first().click()
    await heading(page, locked.title).waitFor()
    await expect.poll(() => databases(page)).not.toContain('tournee-example')
    await app.expectClean()
  })
})

test('from a first start, the example is opened and removed, and the first start is there again', async () => {
  const own = await openApp()
  try {
    await openExample(own.page)
    await own.page.getByRole('button', { name: shell.removeExample }).first().click()
    await own.page.getByRole('button', { name: welcome.mine, exact: true }).waitFor()
    await expect.poll(() => databases(own.page)).not.toContain('tournee-example')
    await own.expectClean()
  } finally {
    await own.close()
  }
})
