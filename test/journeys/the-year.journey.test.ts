import { expect } from 'vitest'
import { exchanges } from '../../src/messages/exchanges.ts'
import { fundingWords as key } from '../../src/messages/funding.ts'
import { paper as paperWords } from '../../src/messages/paper.ts'
import { reliefWords as relief } from '../../src/messages/relief.ts'
import { reportView } from '../../src/messages/report-view.ts'
import { unzipped } from '../e2e/downloads.ts'
import { type App, openApp } from '../e2e/harness.ts'
import { keyboard } from '../e2e/keyboard.ts'
import { goTo, heading, numberIn } from '../e2e/steps.ts'
import { journey } from './journey.ts'
import { yearSteps } from './the-year-steps.ts'

const AXIS = 'Présence du personnel de proximité'
const SPANS = Object.values(reportView.spans)
const QUARTER = 'T3'

const { step, device, take, read, picture } = journey('the-year')
let office: App
/** What each funder pays in a year, in cents, by its name. */
let paid: Readonly<Record<string, number>> = {}

/** Whole cents of « 45 164,56 € ». */
const cents = (text: string): number =>
  Math.round(Number(text.replace(/[^\d,]/g, '').replace(',', '.')) * 100)
const pages = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
const { paper, value, amounts, total, names, toView, choose, openReport, closeReport } = yearSteps(
  () => office,
)

step(
  'the key is read as the council wrote it: 28 % for the town, and 45 000 € at most when the objective grows',
  async () => {
    office = await device('office', { state: 'example' })
    const { page } = office
    await goTo(page, 'echanges')
    await toView(exchanges.viewNames.accounts)
    const town = page.locator('tn-key-table tbody tr', { hasText: 'Ville' }).locator('td').first()
    await expect.poll(async () => cents(await town.innerText())).toBe(4_480_000)
    await page.getByRole('button', { name: key.editKey, exact: true }).click()
    const form = page.locator('tn-key-form')
    const objective = form.getByLabel(key.objective, { exact: true })
    await objective.fill('170000')
    await objective.press('Enter')
    await form.waitFor({ state: 'detached' })
    await expect.poll(async () => cents(await town.innerText())).toBe(4_500_000)
    await page.getByText(/plafond atteint/).waitFor()
    expect(cents(await total())).toBe(17_000_000)
    await page.keyboard.press('Control+z')
    await expect.poll(async () => cents(await town.innerText())).toBe(4_480_000)
    await heading(page, exchanges.title).click()
  },
)

step('a weight that was not published is set with its source; shares add up to the cent', async () => {
  const { page } = office
  const keys = keyboard(office)
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
  await picture(office, 'key')
  expect(await office.axe()).toEqual([])
})

step('presence is read beside the key, month by month, at the size of a large screen too', async () => {
  const { page } = office
  const months = page.locator('tn-presence-months')
  await months.getByRole('heading', { name: key.presence }).waitFor()
  const table = months.getByRole('table').first()
  await expect.poll(() => table.locator('tbody tr').count()).toBeGreaterThan(5)
  await expect.poll(() => table.locator('td', { hasText: /point/ }).count()).toBeGreaterThan(3)
  await keyboard(office).tabTo({ tag: 'select', name: key.period })
  await page.setViewportSize({ width: 1920, height: 1080 })
  expect(await office.axe()).toEqual([])
  await page.setViewportSize({ width: 1440, height: 900 })
})

step('the amount of an axis is changed, and the axes are added up', async () => {
  const { page } = office
  const keys = keyboard(office)
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
  expect(await office.axe()).toEqual([])
})

step(
  'the landlord’s page is shown, a résidence reached from its contents, and printed without voids',
  async () => {
    const { page } = office
    const keys = keyboard(office)
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
    expect(await office.axe()).toEqual([])
    const residences = await sheet.locator('section.new-page').count()
    expect(residences).toBeGreaterThan(10)
    // One each, after those of the landlord.
    const printed = pages(await page.pdf({ preferCSSPageSize: true }))
    expect(printed).toBeGreaterThan(residences)
    expect(printed).toBeLessThan(residences + 6)
    await page.setViewportSize({ width: 1920, height: 1080 })
    await keys.tabTo(reportView.page.close)
    expect(await office.axe()).toEqual([])
    await page.keyboard.press('Enter')
    await sheet.waitFor({ state: 'detached' })
  },
)

step('each funder’s report of the year says the amount of the key, to the cent', async () => {
  const { page } = office
  await toView(exchanges.viewNames.accounts)
  await page.locator('tn-key-table tbody tr').first().waitFor()
  const [who, what] = [await names(), await amounts()]
  paid = Object.fromEntries(who.map((name, at) => [name, cents(what[at]!)]))
  await toView(exchanges.viewNames.reports)
  const options = page.getByLabel(reportView.audience, { exact: true }).locator('option')
  await expect.poll(() => options.count()).toBe(who.length + 1)
  const funders = await options.evaluateAll((all) =>
    all.map((each) => [(each as HTMLOptionElement).value, each.textContent?.trim() ?? ''] as const),
  )
  const told: Record<string, number> = {}
  for (const [id, label] of funders.slice(1)) {
    await choose(reportView.spans.year, id)
    await openReport()
    told[label.replace(/ \([^)]*\)$/, '')] = cents(await value('funding-amount'))
    await closeReport()
  }
  expect(told).toEqual(paid)
})

for (const audience of ['all', 'vilogia'])
  step(`each span for ${audience} opens as a page; the week is one printed page`, async () => {
    const { page } = office
    for (const span of SPANS) {
      await choose(span, audience)
      await openReport()
      await expect.poll(() => paper().locator('section').count()).toBeGreaterThan(3)
      const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true })
      if (span === reportView.spans.week) expect(pages(pdf)).toBe(1)
      else expect(pages(pdf)).toBeGreaterThan(2)
      // Pages fill: with a void after each map and chart there were more.
      if (span === reportView.spans.month) expect(pages(pdf)).toBeLessThan(13)
      await closeReport()
    }
  })

step(
  'a quarter’s material facts are as many in the landlord’s report, behind each figure and in its file',
  async () => {
    const { page } = office
    await choose(reportView.spans.quarter, 'vilogia')
    const period = page.getByRole('group', { name: reportView.period }).getByRole('status')
    while (!(await period.innerText()).includes(QUARTER)) await toView(reportView.previous)
    await openReport()
    const said: Record<string, number> = {}
    for (const family of ['A', 'D', 'F']) {
      said[family] = numberIn(await value(`situations-${family}`))
      await paper().locator(`[data-figure="situations-${family}"]`).first().getByRole('button').click()
      const opened = paper().locator('tn-counted-records')
      await expect.poll(async () => numberIn(await opened.locator('h3').innerText())).toBe(said[family])
      await page.keyboard.press('Escape')
    }
    await picture(office, 'landlord')
    await closeReport()
    await toView(exchanges.viewNames.files)
    await toView(exchanges.lastQuarter)
    await page.getByRole('radio', { name: 'Vilogia' }).check()
    await page.locator('tn-releases [role=status]').getByText('Vilogia, ').waitFor()
    const file = await take(office, () => toView(exchanges.zip))
    const zip = unzipped({ name: file, bytes: await read(file), text: () => '' })
    const { features } = JSON.parse(zip.text('situations.geojson')) as {
      features: { properties: Record<string, string> }[]
    }
    const inFile: Record<string, number> = { A: 0, D: 0, F: 0 }
    for (const { properties } of features) inFile[properties.code![0]!]!++
    expect(inFile).toEqual(said)
    expect(features.length).toBeGreaterThan(5)
  },
)

step('a figure opens its records, a text is changed, the file saved stands alone', async () => {
  const { page } = office
  await toView(exchanges.viewNames.reports)
  await choose(reportView.spans.week, 'all')
  await openReport()
  await paper()
    .getByRole('button', { name: /Passages : voir ce qui est compté/ })
    .click()
  await expect.poll(() => paper().locator('tn-counted-records li').count()).toBeGreaterThan(3)
  expect(await office.axe()).toEqual([])
  await page.keyboard.press('Escape')
  await paper().getByRole('button', { name: reportView.page.edit }).first().click()
  await paper()
    .getByRole('textbox', { name: reportView.page.text })
    .fill('Une fête de quartier a réuni quarante personnes.')
  await paper().getByRole('button', { name: reportView.page.keep }).click()
  await paper().locator('[data-text] p', { hasText: 'quarante personnes' }).waitFor()
  const file = await take(office, () => paper().getByRole('button', { name: reportView.page.html }).click())
  const html = (await read(file)).toString('utf8')
  expect(html).toContain('Une fête de quartier a réuni quarante personnes.')
  const alone = await openApp({ url: `data:text/html;base64,${Buffer.from(html).toString('base64')}` })
  try {
    const requests: string[] = []
    alone.context.on('request', (request) => requests.push(request.url()))
    await alone.page.reload()
    await alone.page.getByRole('heading', { level: 1, name: 'Point hebdomadaire' }).waitFor()
    expect(requests.filter((url) => !url.startsWith('data:'))).toEqual([])
    expect(await alone.axe()).toEqual([])
  } finally {
    await alone.close()
  }
})
