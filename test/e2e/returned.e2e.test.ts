import { zipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { exchanges } from '../../src/messages/exchanges.ts'
import { received, returns } from '../../src/messages/returns.ts'
import { shell } from '../../src/messages/shell.ts'
import { type Downloaded, downloaded, unzipped } from './downloads.ts'
import { type App, openApp } from './harness.ts'
import { goTo, inOrder, openExample, saved } from './steps.ts'

let app: App
let archive: Downloaded

beforeAll(async () => {
  app = await openApp({ viewport: { width: 1440, height: 900 } })
})
afterAll(() => app.close())
inOrder(() => app)

const view = (name: string) => app.page.getByRole('button', { name, exact: true })
const given = (name: string, bytes: Uint8Array | string) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(bytes),
})

test('a landlord’s file leaves', async () => {
  const { page } = app
  await openExample(page)
  await goTo(page, 'echanges')
  await page.getByLabel(exchanges.from, { exact: true }).fill('2026-10-01')
  await page.getByRole('radio', { name: 'Vilogia' }).check()
  await page.getByRole('heading', { name: exchanges.preview }).waitFor()
  archive = await downloaded(page, view(exchanges.zip))
})

test('it comes back with a status and a ticket: a difference, taken over in one press, and undone in one', async () => {
  const { page } = app
  const [head = '', ...rows] = unzipped(archive).text('situations.csv').trimEnd().split('\r\n')
  const columns = head.replace('\ufeff', '').split(';')
  const [status, reference] = [columns.indexOf('statut'), columns.indexOf('reference')]
  const open = rows.findIndex((row) =>
    ['Notée', 'Transmise', 'Prise en charge'].includes(row.split(';')[status]!),
  )
  expect(open).toBeGreaterThanOrEqual(0)
  const changed = rows[open]!.split(';')
  changed[status] = 'Réparé'
  changed[reference] = 'TK-2026-77'
  rows[open] = changed.join(';')
  await view(exchanges.viewNames.returned).click()
  await page
    .getByLabel(returns.choose)
    .setInputFiles(given('retour Vilogia.csv', [head, ...rows].join('\r\n')))
  await page.getByText(`${returns.summary(rows.length, 1, rows.length - 1)}`).waitFor()
  const line = page.locator('tn-returned-changes tbody tr')
  await expect.poll(() => line.count()).toBe(1)
  await expect.poll(() => line.innerText()).toContain('→ Faite')
  await expect.poll(() => line.innerText()).toContain('→ TK-2026-77')
  expect(await app.axe()).toEqual([])
  await app.shot('returned')
  await page.getByRole('button', { name: returns.apply(1) }).click()
  await saved(page)
  await page.locator('tn-toast').getByRole('button', { name: shell.undo }).click()
  await saved(page)
  // Read again, it says the same difference: nothing of it is there any more.
  await page
    .getByLabel(returns.choose)
    .setInputFiles(given('retour Vilogia.csv', [head, ...rows].join('\r\n')))
  await page.getByText(returns.summary(rows.length, 1, rows.length - 1)).waitFor()
  await page.getByRole('button', { name: returns.close }).click()
})

test('a file of elsewhere is refused with what to do', async () => {
  const { page } = app
  await page.getByLabel(returns.choose).setInputFiles(given('autre.csv', 'code;date\nA1;2026-01-01\n'))
  await page.getByRole('alert').getByText('Ce n’est pas un fichier envoyé d’ici').waitFor()
})

test('an envoy as it was written is whole; a byte changed is told', async () => {
  const { page } = app
  await view(exchanges.viewNames.received).click()
  await page.getByLabel(received.choose).setInputFiles(given(archive.name, archive.bytes))
  await page.getByText(received.whole).waitFor()
  await page.getByRole('definition').getByText('Vilogia').waitFor()
  expect(await app.axe()).toEqual([])
  const zip = unzipped(archive)
  const names = ['situations.geojson', 'situations.csv', 'counts.csv', 'LISEZMOI.txt', 'manifest.json']
  const files = Object.fromEntries(names.map((name) => [name, zip.bytes(name)]))
  const csv = files['situations.csv']!.slice()
  csv[csv.length - 5]! ^= 1
  await page
    .getByLabel(received.choose)
    .setInputFiles(given('envoi.zip', zipSync({ ...files, 'situations.csv': csv })))
  await page.getByText(received.flawed(1)).waitFor()
  await page.getByRole('row', { name: `situations.csv ${received.states.changed}` }).waitFor()
  await app.expectClean()
})
