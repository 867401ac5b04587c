import { afterAll, beforeAll, expect, test } from 'vitest'
import { baseMaps } from '../../src/messages/base-maps.ts'
import { importWords } from '../../src/messages/import.ts'
import { mapWords } from '../../src/messages/map.ts'
import { locked, shell } from '../../src/messages/shell.ts'
import { territories as words } from '../../src/messages/territories.ts'
import { pmtilesArchive } from '../map/base-map/pmtiles-archive.ts'
import { type Downloaded, downloadedBy } from './downloads.ts'
import { type App, openApp } from './harness.ts'
import { PASSPHRASE, protect } from './own-steps.ts'
import { heading, inOrder, mapIdle, openExample } from './steps.ts'

let app: App
let exported: Downloaded

beforeAll(async () => {
  app = await openApp()
})
afterAll(() => app.close())
inOrder(() => app)

const openList = async (): Promise<void> => {
  await app.page.getByRole('button', { name: shell.menu, exact: true }).click()
  await app.page.getByRole('button', { name: words.open }).click()
  await app.page.getByRole('heading', { name: words.title, exact: true }).waitFor()
}
const row = (name: string) => app.page.getByRole('group', { name: words.actionsOf(name), exact: true })
const name = () => app.page.locator('tn-header .name').innerText()
/** Gives a file to the door of all files. */
const give = async (file: string, bytes: Uint8Array): Promise<void> => {
  await app.page
    .locator('tn-menu tn-import-button input[type=file]')
    .setInputFiles({ name: file, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })
}

test('the example is copied as a territory of its own, without its records', async () => {
  const { page } = app
  await openExample(page)
  await openList()
  await row('Exemple fictif').getByRole('button', { name: words.duplicate }).click()
  await page.getByLabel(words.name, { exact: true }).fill('Quartier copié')
  await page.getByRole('button', { name: words.confirm }).click()
  await protect(app.page)
  await expect.poll(name).toBe('Quartier copié')
  await expect.poll(() => page.getByText(shell.fictional).count()).toBe(0)
  await mapIdle(page)
})

test('it is exported as one file', async () => {
  await openList()
  exported = await downloadedBy(app.page, () =>
    row('Quartier copié').getByRole('button', { name: words.export }).click(),
  )
  expect(exported.name).toBe('Quartier copié.tournee.zip')
  await app.page.keyboard.press('Escape')
})

test('the file comes in as another territory, and the first is as it was', async () => {
  const { page } = app
  await give('recu.zip', exported.bytes)
  await page.getByText(words.packageHelp).waitFor()
  await page.getByRole('button', { name: importWords.apply, exact: true }).click()
  await protect(app.page)
  await expect.poll(name).toBe('Quartier copié (2)')
  await openList()
  await row('Quartier copié').getByRole('button', { name: words.show }).click()
  await page.getByLabel(locked.passphrase).fill(PASSPHRASE)
  await page.getByRole('button', { name: locked.unlock }).click()
  await heading(page, shell.workspace.territoire).waitFor()
  await expect.poll(name).toBe('Quartier copié')
  expect(page.url()).toMatch(/#territory-[0-9a-f]{12}\//)
})

test('an empty one shows where to begin', async () => {
  const { page } = app
  await openList()
  await page.getByRole('button', { name: words.create }).click()
  await page.getByLabel(words.name, { exact: true }).fill('Vide')
  await page.getByRole('button', { name: words.confirm }).click()
  await protect(app.page)
  await page.getByText(words.empty).waitFor()
  await mapIdle(page)
  await openList()
  await app.shot('territories')
  expect(await app.axe()).toEqual([])
  await row('Vide').getByRole('button', { name: words.remove }).click()
  await page.getByLabel(words.typeName('Vide')).fill('Vide')
  await page.getByRole('button', { name: words.removeForGood }).click()
  await page.getByRole('heading', { name: words.title, exact: true }).waitFor()
  await expect.poll(() => row('Vide').count()).toBe(0)
  await expect.poll(() => row('Quartier copié').count()).toBe(1)
  await page.keyboard.press('Escape')
})

test('a dropped base map is drawn under the policy, and is there after a reload', async () => {
  const { page } = app
  await page.getByLabel(locked.passphrase).fill(PASSPHRASE)
  await page.getByRole('button', { name: locked.unlock }).click()
  await heading(page, shell.workspace.territoire).waitFor()
  await mapIdle(page)
  const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGM4IWcDAALUASNyYth2AAAAAElFTkSuQmCC'
  const tile = { z: 0, x: 0, y: 0, bytes: new Uint8Array(Buffer.from(pixel, 'base64')) }
  const archive = pmtilesArchive({
    ...{ type: 'png', tiles: [tile], bounds: [-180, -85, 180, 85] },
    metadata: { attribution: 'Atelier de cartes' },
  })
  await give('monde.pmtiles', archive)
  await page.getByText('Atelier de cartes').waitFor()
  await page.reload()
  await page.getByLabel(locked.passphrase).fill(PASSPHRASE)
  await page.getByRole('button', { name: locked.unlock }).click()
  await heading(page, shell.workspace.territoire).waitFor()
  await page.getByText('Atelier de cartes').waitFor()
  await mapIdle(page)
  await page.getByRole('button', { name: mapWords.layers }).click()
  await expect
    .poll(() => page.getByRole('radio', { name: baseMaps.fileNamed('monde.pmtiles') }).isChecked())
    .toBe(true)
  await app.shot('base-map')
  expect(await app.axe()).toEqual([])
  await page.getByRole('button', { name: baseMaps.remove }).click()
  await expect.poll(() => page.getByText('Atelier de cartes').count()).toBe(0)
})

test('all this without a foreign request, a policy broken or an error said', () => app.expectClean())
