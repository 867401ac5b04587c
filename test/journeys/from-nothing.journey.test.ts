import { expect } from 'vitest'
import { frameworkDialog, passphraseDialog } from '../../src/messages/dialogs.ts'
import { exchanges } from '../../src/messages/exchanges.ts'
import { freeText } from '../../src/messages/free-text.ts'
import { importWords } from '../../src/messages/import.ts'
import { linkWords } from '../../src/messages/links.ts'
import { locked, shell } from '../../src/messages/shell.ts'
import { stock } from '../../src/messages/stock.ts'
import { situations } from '../../src/messages/territory.ts'
import type { App } from '../e2e/harness.ts'
import { PASSPHRASE, protect } from '../e2e/own-steps.ts'
import { databases, rawStorage } from '../e2e/raw-storage.ts'
import { goTo, heading, mapIdle, openMine, prepareWeek, saved, toast } from '../e2e/steps.ts'
import { ADDRESSES, DOORS, drop, LIST, OUTLINE, territorySteps } from './from-nothing-steps.ts'
import { journey } from './journey.ts'

const NOW = '2026-11-25T09:30:00+01:00'
const SECRET = 'le local à vélos sent encore la peinture fraîche'
const UNKNOWN = '14, rue des Essais, hall A'

const { step, device, take, read: bytesOf, picture } = journey('from-nothing')
let office: App
const { preview, read, ready, apply, view, confirmAll, totals, stockRows, noted, openStock, chooseRelease } =
  territorySteps(() => office)

step('a bad file is refused by a sentence that names it, and nothing is kept', async () => {
  office = await device('office', { now: NOW })
  const { page } = office
  await openMine(page)
  await drop(page, 'lieux.geojson', Buffer.from('{"type":"FeatureCollection","features":['))
  const told = page.locator('tn-toast [role=alert]')
  await told.getByText('lieux.geojson').waitFor()
  await expect.poll(() => told.innerText()).toMatch(/s’arrête au milieu|incomplet/)
  await expect.poll(() => preview().isVisible()).toBe(false)
  await expect.poll(() => databases(page)).not.toContain('tournee-mine')
})

step(
  'the official outline, dropped, is shown beside the one at hand; the first change asks for a passphrase',
  async () => {
    const { page } = office
    await drop(page, 'quartier.geojson', await bytesOf(OUTLINE))
    await preview()
      .getByRole('heading', { name: importWords.title('quartier.geojson') })
      .waitFor()
    await ready()
    const row = (fact: string) => preview().getByRole('row').filter({ hasText: fact })
    const area = await row(importWords.area).locator('td').allInnerTexts()
    const [before, after] = area.map((text) => Number(/[\d,]+/.exec(text)?.[0].replace(',', '.')))
    expect(before).toBeGreaterThan(80)
    expect(after).toBeGreaterThan(80)
    expect(after).not.toBe(before)
    await expect.poll(() => row(importWords.outside).count()).toBe(1)
    await apply()
    const asked = page.locator('tn-passphrase dialog')
    await asked.getByLabel(passphraseDialog.first, { exact: true }).fill('court')
    await asked.getByRole('button', { name: passphraseDialog.confirm }).click()
    await asked
      .getByText(/au moins 12 caractères/)
      .last()
      .waitFor()
    await protect(page)
    await expect.poll(() => databases(page)).toContain('tournee-mine')
  },
)

step('undo brings back the outline that was there, redo the official one', async () => {
  const { page } = office
  await toast(page, 'Fichier importé').getByRole('button', { name: shell.undo }).click()
  await toast(page, 'Annulé').waitFor()
  await page.keyboard.press('Control+Shift+Z')
  await toast(page, 'Rétabli').waitFor()
  await saved(page)
})

step('addresses come in; those of the next town are counted and left out', async () => {
  const { page } = office
  await read(ADDRESSES)
  await preview().getByText('23 adresses, sur 25 lignes lues').waitFor()
  await preview()
    .getByText(/2.objets à plus de 500.m du périmètre, laissés de côté/)
    .waitFor()
  await apply()
  await toast(page, 'Fichier importé : 23').waitFor()
})

step('a column of the landlords’ list has a title of its own: what it is, is said by hand', async () => {
  await read(LIST)
  await preview().getByText('4 portes, sur 26 lignes lues').waitFor()
  await preview().getByLabel(importWords.meaningOf('Num. de voirie')).selectOption('number')
  await preview().getByText('21 portes, sur 26 lignes lues').waitFor()
  await ready()
})

step('each faulty line is told by its number or counted; what is asked is answered', async () => {
  const { page } = office
  const notices = preview().locator('tn-import-notices section')
  for (const said of [
    /Ligne 8, champ « Lgts » : « beaucoup » n’est pas un nombre : la ligne est gardée/,
    /Ligne 20, champ « Lgts » : « -4 » ne peut pas être négatif/,
    /Ligne 22, champ « Long. » : la position « 0,00000 ; 0,00000 » n’est pas reprise.* ligne 27/,
    /Ligne 29, champ « Long. » : la valeur de « Long. » manque/,
    /Ligne 30 : 12 valeurs au lieu de 11/,
    /1 ligne en double, gardée une fois/,
  ])
    await expect.poll(async () => (await notices.innerText()).replaceAll(/\s+/g, ' ')).toMatch(said)
  const asked = preview().locator('tn-import-questions section')
  for (const question of [
    /Tél\. du gardien\) : elles ne sont pas reprises/,
    /1 ligne est un titre ou un total : à ne pas compter/,
    /4 lignes n’ont pas de position : l’adresse en tiendra lieu/,
    /1 ligne est d’ailleurs : à laisser de côté/,
    /« 18-mars »\) : ils sont relus comme des numéros/,
    /1 ligne a l’identifiant ou l’adresse d’une autre, sans la répéter/,
  ])
    await expect.poll(async () => (await asked.innerText()).replaceAll(/\s+/g, ' ')).toMatch(question)
  expect(await office.axe()).toEqual([])
  await picture(office, 'list')
  await asked.getByLabel(/«\sVilogla\s» ressemble à Vilogia/).selectOption({ label: 'Vilogia' })
  await ready()
  await confirmAll()
  await apply()
  await toast(page, '20 entrées sur la carte, au lieu de 214. 1 doute à lever.').waitFor()
  await page.getByText(shell.demonstration).first().waitFor({ state: 'detached' })
  await saved(page)
})

step('the street written otherwise waits in « Doutes » until a person says which it is', async () => {
  const { page } = office
  await view('links')
  const links = page.locator('tn-links')
  await links.getByText(linkWords.left(1)).waitFor()
  await links.getByText('13 Rue de Borgone').first().waitFor()
  expect(await office.axe()).toEqual([])
  await picture(office, 'doubt')
  await links.getByRole('button', { name: linkWords.accept, exact: true }).click()
  await links.getByText(linkWords.none).waitFor()
  await saved(page)
})

step(
  'every line that makes a door is in the table; the one without dwellings is found and set right',
  async () => {
    const { page } = office
    await view('flaws')
    const flawed = page.locator('tn-flaws').getByText(UNKNOWN)
    await flawed.first().waitFor()
    await view('places')
    await expect.poll(totals).toMatch(/21\s+271\s/)
    const table = await openStock()
    await expect.poll(async () => [...(await stockRows())].sort()).toEqual([...DOORS].sort())
    await picture(office, 'table')
    const row = table.getByRole('row').filter({ has: page.getByText(UNKNOWN, { exact: true }) })
    await row.locator('td.dwellings').click()
    await page.keyboard.press('Enter')
    await page.keyboard.type('12')
    await page.keyboard.press('Enter')
    await expect.poll(() => row.locator('td.dwellings').innerText()).toBe('12')
    await table.getByRole('button', { name: stock.close }).first().click()
    await expect.poll(totals).toMatch(/21\s+283\s/)
    await saved(page)
  },
)

step('the first situation asks for the framework and refuses a name; two more are noted', async () => {
  const { page } = office
  const form = await noted('A', 'A1', '2, rue des Essais, hall A', `${SECRET}, vu avec Mme Dubois`)
  await form.getByRole('button', { name: situations.setFramework }).click()
  const framework = page.locator('tn-framework dialog')
  for (const [label] of Object.values(frameworkDialog.fields))
    await framework.getByLabel(label).fill('Délibération du 23 juin 2016')
  await framework.getByRole('button', { name: frameworkDialog.confirm }).click()
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
  for (const [family, code, place] of [
    ['B', 'B1', '4, rue des Essais, hall A'],
    ['A', 'A1', '1, rue de Bourgogne, hall A'],
  ] as const)
    await (await noted(family, code, place)).waitFor({ state: 'hidden' })
  await saved(page)
})

step('a week is prepared in which every place has its passage', async () => {
  const { page } = office
  await goTo(page, 'semaine')
  await prepareWeek(page)
  await page
    .locator('tn-semaine')
    .getByText(/dans (\d+) lieux sur \1\./)
    .waitFor()
  await mapIdle(page)
  await picture(office, 'week')
})

step('the landlord’s GeoJSON holds its own facts alone, without a word written by hand', async () => {
  await goTo(office.page, 'echanges')
  await chooseRelease('Vilogia', '2026-11-01', '2026-11-25')
  const save = office.page.getByRole('button', { name: exchanges.geojson, exact: true })
  const text = (await bytesOf(await take(office, () => save.click()))).toString('utf8')
  const { type, features } = JSON.parse(text)
  expect(type).toBe('FeatureCollection')
  expect(features).toHaveLength(1)
  const [{ geometry, properties }] = features
  expect(properties).toMatchObject({ code: 'A1', lieu: '2, rue des Essais, hall A', date: '2026-11-25' })
  expect(geometry).toMatchObject({ type: 'Point', coordinates: [3.11348, 50.64574] })
  expect(text).not.toMatch(/Bourgogne|Partenord|peinture|B1/)
})

step(
  'after a reload all is locked; a wrong phrase opens nothing, the right one gives everything back',
  async () => {
    const { page } = office
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
    await page.locator('tn-rail').waitFor()
    await goTo(page, 'territoire')
    await expect.poll(totals).toMatch(/21\s+283\s/)
    const list = page.locator('tn-place-list')
    await list.getByRole('button', { name: /Entrées/ }).click()
    await list.getByRole('button', { name: /^2, rue des Essais/ }).click()
    await page
      .locator('tn-situations-here')
      .getByRole('button', { name: /Dépôt d’encombrants/ })
      .click()
    await page.getByText(SECRET).first().waitFor()
  },
)

step('what lies on the device tells nothing of it', async () => {
  const raw = await rawStorage(office.page)
  expect(raw.length).toBeGreaterThan(1000)
  for (const text of ['peinture', 'rue des Essais', 'situation:', 'Délibération', PASSPHRASE]) {
    expect(raw).not.toContain(text)
    expect(raw).not.toContain([...text].join('\0'))
  }
  await office.expectClean()
})
