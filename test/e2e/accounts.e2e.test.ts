import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exchanges } from '../../src/messages/exchanges.ts'
import { fundingWords as key } from '../../src/messages/funding.ts'
import { paper as paperWords } from '../../src/messages/paper.ts'
import { reliefWords as relief } from '../../src/messages/relief.ts'
import { reportView } from '../../src/messages/report-view.ts'
import { type App, openApp } from './harness.ts'
import { keyboard } from './keyboard.ts'
import { goTo, inOrder, openExample } from './steps.ts'

/** Milliseconds that a busy machine may take for a step. */
const PATIENCE = 60_000
const AXIS = 'Présence du personnel de proximité'
let app: App

beforeAll(async () => {
  app = await openApp({ viewport: { width: 1440, height: 900 } })
  app.page.setDefaultTimeout(PATIENCE)
  await openExample(app.page)
})
afterAll(() => app.close())

/** Whole cents of « 45 164,56 € ». */
const cents = (text: string): number =>
  Math.round(Number(text.replace(/[^\d,]/g, '').replace(',', '.')) * 100)
const pages = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0

describe('the key and the relief of property tax, by the keyboard alone', () => {
  inOrder(() => app)

  const amounts = (): Promise<readonly string[]> =>
    app.page.locator('tn-key-table tbody tr td:nth-of-type(1)').allTextContents()
  const total = (): Promise<string> => app.page.locator('tn-key-table tfoot td').first().innerText()

  test('a weight that was not published is set with its source; shares add up to the cent', async () => {
    const { page } = app
    const keys = keyboard(app)
    await goTo(page, 'echanges')
    await keys.tabTo(exchanges.viewNames.accounts)
    await keys.press('Enter')
    await page.locator('tn-key-table tbody tr').first().waitFor()
    const before = await amounts()
    expect(before).toHaveLength(5)
    expect(before.filter((each) => cents(each) === 0)).toHaveLength(1)
    expect(before.reduce((sum, each) => sum + cents(each), 0)).toBe(cents(await total()))
    await keys.tabTo(key.editWeight('AG2R La Mondiale'))
    await page.keyboard.press('Enter')
    await keys.tabTo({ tag: 'input', name: key.weight })
    await page.keyboard.press('Control+A')
    await page.keyboard.type('284')
    await keys.tabTo({ tag: 'input', name: key.source })
    await page.keyboard.type('Convention constitutive')
    await page.keyboard.press('Enter')
    await page.locator('tn-weight-form').waitFor({ state: 'detached' })
    await page.locator('tn-key-table').getByText('Convention constitutive').waitFor()
    await expect.poll(async () => (await amounts()).filter((each) => cents(each) === 0).length).toBe(0)
    const after = await amounts()
    expect(after.reduce((sum, each) => sum + cents(each), 0)).toBe(cents(await total()))
    expect(cents(await total())).toBe(16_000_000)
    expect(await app.axe()).toEqual([])
  })

  test('presence is read beside the key, month by month, at the size of a large screen too', async () => {
    const { page } = app
    const months = page.locator('tn-presence-months')
    await months.getByRole('heading', { name: key.presence }).waitFor()
    const table = months.getByRole('table').first()
    await expect.poll(() => table.locator('tbody tr').count()).toBeGreaterThan(5)
    await expect.poll(() => table.locator('td', { hasText: /point/ }).count()).toBeGreaterThan(3)
    await keyboard(app).tabTo({ tag: 'select', name: key.period })
    await page.setViewportSize({ width: 1920, height: 1080 })
    expect(await app.axe()).toEqual([])
    await page.setViewportSize({ width: 1440, height: 900 })
  })

  test('the amount of an axis is changed, and the axes are added up', async () => {
    const { page } = app
    const keys = keyboard(app)
    await keys.tabTo(exchanges.viewNames.relief)
    await keys.press('Enter')
    await page.locator('tn-relief .axes li').first().waitFor()
    await keys.tabTo(`${relief.editAxis} : ${AXIS}`)
    await page.keyboard.press('Enter')
    await page.locator('tn-axis-form').waitFor()
    await keys.tabTo({ tag: 'input', name: relief.axisAmount })
    await page.keyboard.press('Control+A')
    await page.keyboard.type('95000')
    await page.keyboard.press('Enter')
    await page.locator('tn-axis-form').waitFor({ state: 'detached' })
    await expect
      .poll(async () => cents(await page.locator('tn-relief .axes li').first().innerText()))
      .toBe(9_500_000)
    await keys.expectSomewhere()
    expect(await app.axe()).toEqual([])
  })

  test('the landlord’s page is shown, a résidence reached from its contents, and printed without voids', async () => {
    const { page } = app
    const keys = keyboard(app)
    await keys.tabTo(relief.show)
    await page.keyboard.press('Enter')
    const sheet = page.locator('tn-paper')
    await sheet.getByRole('heading', { level: 1, name: /Abattement de TFPB 20\d\d/ }).waitFor()
    expect(
      cents(await sheet.locator(`[data-figure="relief-amount-staff-presence"] .value`).innerText()),
    ).toBe(9_500_000)
    const contents = sheet.getByRole('navigation', { name: paperWords.contents })
    const last = await contents.getByRole('link').last().innerText()
    await keys.tabTo({ tag: 'a', name: last })
    await page.keyboard.press('Enter')
    await keys.expectOn({ tag: 'h2', name: last })
    const residence = sheet.locator('section.new-page').last()
    await residence.getByText(relief.report.passages, { exact: true }).waitFor()
    await expect.poll(() => residence.locator('tbody tr').count()).toBe(3)
    expect(await app.axe()).toEqual([])
    const residences = await sheet.locator('section.new-page').count()
    expect(residences).toBeGreaterThan(10)
    // One each, after those of the landlord.
    const printed = pages(await page.pdf({ preferCSSPageSize: true }))
    expect(printed).toBeGreaterThan(residences)
    expect(printed).toBeLessThan(residences + 6)
    await page.setViewportSize({ width: 1920, height: 1080 })
    await keys.tabTo(reportView.page.close)
    expect(await app.axe()).toEqual([])
    await page.keyboard.press('Enter')
    await sheet.waitFor({ state: 'detached' })
    await app.expectClean()
  })
})
