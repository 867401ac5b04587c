import { existsSync, readFileSync } from 'node:fs'
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { passphraseDialog } from '../../src/messages/dialogs.ts'
import { edit } from '../../src/messages/edit.ts'
import { flawWords } from '../../src/messages/flaws.ts'
import { importWords } from '../../src/messages/import.ts'
import { linkWords } from '../../src/messages/links.ts'
import { shell, welcome } from '../../src/messages/shell.ts'
import { territories } from '../../src/messages/territories.ts'
import { territory } from '../../src/messages/territory.ts'
import { week } from '../../src/messages/week.ts'
import { weekSettings } from '../../src/messages/week-settings.ts'
import { type App, openApp } from './harness.ts'
import { goTo, inOrder, mapIdle, saved, toast, weekPrepared } from './steps.ts'

const SAMPLES = '../shared/corpus/samples/'
const PASSPHRASE = 'quatre lapins sur un toit'

/** The landlords' list as it may come: one street misspelt, its position lost. */
const misspeltList = (): Buffer => {
  const written = new TextDecoder('latin1').decode(readFileSync(`${SAMPLES}landlord-sample-cp1252.csv`))
  const lines = written.split(/\r?\n/).map((line) => {
    const cells = line.split(';')
    if (cells[3] !== '16') return line
    ;[cells[4], cells[10], cells[11]] = ['Rue de Borgone', '', '']
    return cells.join(';')
  })
  return Buffer.from(lines.join('\r\n'), 'latin1')
}

let app: App
beforeAll(async () => {
  app = await openApp({ viewport: { width: 1440, height: 900 } })
})
afterAll(() => app.close())

const panel = (page: Page) => page.locator('tn-territoire')
const entrances = async (page: Page): Promise<string> =>
  (
    await panel(page)
      .getByText(/entrées? et .* sur la carte/)
      .innerText()
  ).replaceAll(/\s/g, ' ')

/** Opens a view of the place. */
const view = async (page: Page, name: keyof typeof territory.viewNames): Promise<void> => {
  await panel(page)
    .getByRole('navigation', { name: territory.views })
    .getByRole('button', { name: territory.viewNames[name] })
    .click()
}

/** Gives a file, answers what it asks by `answer`, and applies it. */
const take = async (
  page: Page,
  name: string,
  buffer: Buffer,
  answer?: (page: Page) => Promise<void>,
): Promise<void> => {
  await panel(page)
    .locator('tn-import-button input[type=file]')
    .first()
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer })
  await page.getByRole('heading', { name: importWords.title(name) }).waitFor()
  const apply = page.getByRole('button', { name: importWords.apply, exact: true })
  await apply.waitFor()
  await answer?.(page)
  await apply.click()
  await toast(page, 'Fichier importé').waitFor()
  await saved(page)
}
const sample = (page: Page, name: string, answer?: (page: Page) => Promise<void>): Promise<void> =>
  take(page, name, readFileSync(SAMPLES + name), answer)

/** Whatever the file asks, by the first answer offered: an unknown landlord is a new one. */
const answerAll = async (page: Page): Promise<void> => {
  const waiting = page.locator('tn-import-questions .question.waits')
  for (let texts = await waiting.allInnerTexts(); texts.length > 0; texts = await waiting.allInnerTexts()) {
    await waiting.first().locator('input').first().check()
    // An answer may raise another question.
    await expect.poll(async () => (await waiting.allInnerTexts()).join()).not.toBe(texts.join())
    await page.getByRole('button', { name: importWords.apply, exact: true }).waitFor()
  }
}

describe.skipIf(!existsSync(SAMPLES))('a quarter from official files and a landlord’s list', () => {
  inOrder(() => app)

  test('a territory is made, empty, and sealed', async () => {
    const { page } = app
    await page.getByRole('button', { name: welcome.mine, exact: true }).click()
    await page.getByRole('button', { name: shell.menu, exact: true }).click()
    await page.getByRole('button', { name: territories.open }).click()
    await page.getByRole('button', { name: territories.create }).click()
    await page.getByLabel(territories.name, { exact: true }).fill('Quartier d’essai')
    await page.getByRole('button', { name: territories.confirm }).click()
    await page.getByLabel(passphraseDialog.first, { exact: true }).fill(PASSPHRASE)
    await page.getByLabel(passphraseDialog.second).fill(PASSPHRASE)
    await page.getByRole('button', { name: passphraseDialog.confirm }).click()
    await saved(page)
    await page.getByText(territories.empty).waitFor()
  })

  test('QPV, cadastre, addresses and social housing come in; what is doubtful makes nothing yet', async () => {
    const { page } = app
    await sample(page, 'qpv2024-sample.geojson')
    await sample(page, 'cadastre-59410-batiments-sample.json')
    await sample(page, 'adresses-59410-sample.csv')
    await sample(page, 'rpls-2025-dido-layout-sample.csv')
    await expect.poll(() => entrances(page)).toMatch(/^0 entrée et 0 logement/)
    await view(page, 'links')
    // Whose the dwellings are is a question once a landlord's list is there.
    await page.locator('tn-links').getByText(linkWords.none).waitFor()
  })

  test('the landlords’ list names the landlords; doors stand at their addresses, a misspelt one waits', async () => {
    const { page } = app
    await take(page, 'patrimoine.csv', misspeltList(), answerAll)
    await expect.poll(() => entrances(page)).not.toMatch(/^0 /)
    await app.shot('quarter-stock')
  })

  test('streets to walk on', async () => {
    const { page } = app
    await sample(page, 'streets-sample.osm', answerAll)
    await mapIdle(page)
    await app.shot('quarter-streets')
  })

  test('the doubt is settled by a person’s word, and its door stands', async () => {
    const { page } = app
    const before = Number.parseInt(await entrances(page), 10)
    await view(page, 'links')
    const links = page.locator('tn-links')
    await links.getByText(linkWords.left(1)).waitFor()
    await links
      .getByText(/Borgone/)
      .first()
      .waitFor()
    expect(await app.axe()).toEqual([])
    await app.shot('quarter-doubt')
    await links.getByRole('button', { name: linkWords.accept, exact: true }).click()
    await links.getByText(linkWords.none).waitFor()
    await expect.poll(async () => Number.parseInt(await entrances(page), 10)).toBe(before + 1)
    await saved(page)
  })

  test('a place to start from is added by its coordinates; nothing is wrong with the territory', async () => {
    const { page } = app
    await view(page, 'edit')
    const panel = page.locator('tn-edit')
    await panel.getByLabel(edit.addKind, { exact: true }).selectOption('receptionPlace')
    await panel.getByText(edit.addByFields).click()
    await panel.getByLabel(`${edit.point(1)}, ${edit.lng}`).fill('3,1140')
    await panel.getByLabel(`${edit.point(1)}, ${edit.lat}`).fill('50,6434')
    await panel.getByRole('button', { name: edit.addNow, exact: true }).click()
    await saved(page)
    await view(page, 'flaws')
    await page.locator('tn-flaws [role=status]').getByText(flawWords.counts(0, 2)).waitFor()
    await app.shot('quarter-check')
  })

  test('with a pair and a round type, a week is prepared; every door has its place', async () => {
    const { page } = app
    await goTo(page, 'semaine')
    await page.locator('tn-semaine').getByRole('button', { name: week.settings, exact: true }).click()
    await page.getByLabel(weekSettings.pairNew).fill('Binôme 1')
    await page.getByRole('button', { name: weekSettings.pairAdd, exact: true }).click()
    for (const day of ['Mardi', 'Jeudi']) {
      await page.getByRole('button', { name: weekSettings.templateAdd, exact: true }).click()
      await page.getByLabel(weekSettings.day, { exact: true }).selectOption(day)
      await page.getByRole('button', { name: weekSettings.save, exact: true }).click()
    }
    await page.getByRole('button', { name: weekSettings.back }).click()
    await page.getByRole('button', { name: week.prepare, exact: true }).click()
    await weekPrepared(page)
    await saved(page)
    await mapIdle(page)
    await app.shot('quarter-week')
    await page
      .locator('tn-semaine')
      .getByText(/dans 21 lieux sur 21\./)
      .waitFor()
  })

  test('all that without a foreign request, a policy broken or an error said', () => app.expectClean())
})
