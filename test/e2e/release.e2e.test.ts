import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exchanges } from '../../src/messages/exchanges.ts'
import { releaseHeaders } from '../../src/messages/release-files.ts'
import { downloaded, rowsOnScreen, sha256, tableText, unzipped } from './downloads.ts'
import { type App, openApp } from './harness.ts'
import { expectNoFreeText, expectSameCounts, expectWhole } from './release-checks.ts'
import { goTo, openExample } from './steps.ts'

let app: App

beforeAll(async () => {
  app = await openApp({ viewport: { width: 1440, height: 900 } })
  await openExample(app.page)
  await goTo(app.page, 'echanges')
})
afterAll(() => app.close())

const button = (name: string) => app.page.getByRole('button', { name, exact: true })
const send = async (to: string): Promise<void> => {
  await app.page.getByRole('radio', { name: to }).check()
  // The preview of the one before stands until this one is made.
  await app.page.locator('tn-releases [role=status]').getByText(`${to}, `).waitFor()
}
const sendings = () => tableText(app.page.locator('tn-sendings tbody tr'))

describe('what partners get', () => {
  test('quarters that are over are frozen, the one that goes on is not, one cut by the start of the records never', async () => {
    const of = (words: string) => app.page.locator('tn-quarters li').filter({ hasText: words }).count()
    await expect.poll(() => of('arrêtés le')).toBeGreaterThanOrEqual(2)
    await expect.poll(() => of('en cours jusqu’au')).toBe(1)
    expect(
      (await of('ne couvrent pas tout le trimestre')) + (await of('pas encore arrêtés')),
    ).toBeLessThanOrEqual(2)
  })

  test('a landlord’s archive, GeoJSON and table hold the same rows as the screen, and each is noted as sent', async () => {
    const { page } = app
    await page.getByRole('button', { name: exchanges.lastQuarter }).click()
    await send('Partenord Habitat')
    const ids = await rowsOnScreen(page)
    expect(ids.length).toBeGreaterThan(5)
    const archive = await downloaded(page, button(exchanges.zip))
    const zip = unzipped(archive)
    expectWhole(zip, ids.length)
    expectNoFreeText(zip)
    expectSameCounts(zip, await tableText(page.locator('tn-release-counts tbody tr')))
    const geojson = await downloaded(page, button(exchanges.geojson))
    expect(geojson.text()).toBe(zip.text('situations.geojson'))
    const table = await downloaded(page, button(exchanges.csv))
    expect(table.bytes).toEqual(zip.bytes('situations.csv'))
    expect([...table.bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    await page.getByRole('checkbox', { name: exchanges.bom }).uncheck()
    const plain = await downloaded(page, button(exchanges.csv))
    expect(plain.bytes).toEqual(table.bytes.slice(3))
    expect(plain.text().startsWith(releaseHeaders.id)).toBe(true)

    const sent = await sendings()
    expect(sent.map(([, to]) => to)).toEqual(Array(4).fill('Partenord Habitat'))
    expect(sent.map((cells) => cells[5])).toEqual(
      [plain, table, geojson, archive].map(({ bytes }) => sha256(bytes).slice(0, 12)),
    )
    expect(sent.map((cells) => cells[4])).toEqual([plain, table, geojson, archive].map(({ name }) => name))
  })

  test('the insurer gets totals and no row', async () => {
    const { page } = app
    await send('AG2R La Mondiale')
    expect(await rowsOnScreen(page)).toEqual([])
    const zip = unzipped(await downloaded(page, button(exchanges.zip)))
    expectWhole(zip, 0)
    expectSameCounts(zip, await tableText(page.locator('tn-release-counts tbody tr')))
    const manifest = JSON.parse(zip.text('manifest.json'))
    const said = (measure: string) =>
      manifest.counts.totals.filter((total: { measure: string; scope: string }) => total.measure === measure)
    for (const family of ['A', 'D', 'F']) expect(said(family)).toMatchObject([{ scope: 'recipient' }])
    expect(JSON.parse((await downloaded(page, button(exchanges.geojson))).text()).features).toEqual([])
    expect((await downloaded(page, button(exchanges.csv))).text().trim().split('\r\n')).toHaveLength(1)
  })

  test('what was sent is still told after a reload, and no undo takes it away', async () => {
    const { page } = app
    const before = await sendings()
    expect(before).toHaveLength(7)
    await page.keyboard.press('Control+z')
    await page.reload()
    await page.locator('tn-sendings tbody tr').first().waitFor()
    await expect.poll(sendings).toEqual(before)
    await app.expectClean()
  })
})
