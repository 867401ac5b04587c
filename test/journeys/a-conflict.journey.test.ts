import { beforeAll, expect } from 'vitest'
import { exchanges } from '../../src/messages/exchanges.ts'
import { mediations as m } from '../../src/messages/mediations.ts'
import { reportView } from '../../src/messages/report-view.ts'
import { requests } from '../../src/messages/requests.ts'
import { suivis } from '../../src/messages/suivis.ts'
import { downloaded, unzipped } from '../e2e/downloads.ts'
import { openRegister, pressFollow, savePart, writePart } from '../e2e/follow-steps.ts'
import type { App } from '../e2e/harness.ts'
import { closeReport, openReport, toReports } from '../e2e/report-steps.ts'
import { goTo, heading, numberIn, openExample, saved } from '../e2e/steps.ts'
import { weekRecords } from '../e2e/week-records.ts'
import { journey } from './journey.ts'

const PLACE = 'Démonstration V-03, entrée 1'
const ELSEWHERE = 'Démonstration V-16, entrée 1'
const AGREED = 'B baisse le son après 22 h.'
const SAID = { A: 'A veut dormir avant minuit.', B: 'B ne savait pas que l’on entendait.' }
const FUNDERS = [
  ...['Vilogia', 'Partenord Habitat', 'Logis Métropole', 'AG2R La Mondiale'],
  'Ville de Mons-en-Barœul',
]
const MEDIATIONS = 'Médiations'
const DESK = { width: 1440, height: 900 }
const PHONE = { width: 390, height: 844 }
/** Of the quarter that the case is of: its short days in the register. */
const IN_QUARTER = /(juil\.|août|sept\.) 2026/

const { step, device, picture } = journey('a-conflict')
let office: App
let caseCode = ''
/** What the week's records say of mediations before the case. */
let totals: readonly string[] = []
/** Cases of the quarter in the register, before this one. */
let before = 0

/** Another day, the app opened at its week. */
const at = async (instant: string, week: string): Promise<void> => {
  const { page } = office
  await page.clock.setFixedTime(instant)
  await page.evaluate((semaine) => {
    history.replaceState(null, '', location.href.replace(/semaine=[^&]*/, `semaine=${semaine}`))
  }, week)
  await page.reload()
  await page.locator('tn-rail').waitFor()
}
const countOf = (lines: readonly string[], what: RegExp): number =>
  numberIn(lines.find((line) => what.test(line)) ?? '0')
/** The week's records have that many more, as totals alone. */
const expectWeek = async (was: readonly string[], more: readonly (readonly [RegExp, number])[]) => {
  const records = await weekRecords(office.page)
  for (const [what, count] of more)
    await expect
      .poll(async () => countOf(await records.locator('.total').allInnerTexts(), what), {
        message: `${what}`,
      })
      .toBe(countOf(was, what) + count)
  const all = (await records.locator('summary, li, p').allInnerTexts()).join(' ')
  expect(all).not.toMatch(/M-\d{4}-\d{2}|22 h|Navette/)
}
const casesOfQuarter = async (): Promise<number> => {
  const details = await office.page.locator('tn-register-list li .detail').allTextContents()
  return details.filter((detail) => IN_QUARTER.test(detail)).length
}

const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
const expectNothingOfIt = (text: string): void => {
  const bare = text.replaceAll(/\s+/g, ' ')
  expect(bare.length).toBeGreaterThan(20)
  for (const words of [caseCode, PLACE, AGREED, SAID.A, SAID.B]) expect(bare).not.toContain(words)
}

beforeAll(async () => {
  office = await device('office', { now: '2026-09-16T10:00+02:00' })
  await openExample(office.page)
})

step('a resident’s demande becomes a case under a code, which stays in the team', async () => {
  const { page } = office
  totals = await (await weekRecords(page)).locator('.total').allInnerTexts()
  await openRegister(page, 'mediations')
  await page.locator('tn-register-list li').first().waitFor({ state: 'attached' })
  before = await casesOfQuarter()
  // Fewer than five are never told: with what was settled on the spot the case is the fifth.
  expect(before).toBe(3)
  await pressFollow(page, m.add)
  const onTheSpot = page.locator('tn-mediation-form')
  await onTheSpot.getByRole('radio', { name: m.mode['real-time'] }).check()
  await onTheSpot.locator('#motif').selectOption('B1')
  await onTheSpot.locator('tn-place-field input').fill(ELSEWHERE)
  await pressFollow(page, m.save)
  await page.locator('tn-mediation-case h2').waitFor()
  await openRegister(page, 'requests')
  await pressFollow(page, requests.add)
  const form = page.locator('tn-request-form')
  await form.locator('#motif').selectOption('B1')
  await form.locator('tn-place-field input').fill(PLACE)
  await form.getByRole('button', { name: requests.save, exact: true }).click()
  await pressFollow(page, requests.openMediation)
  await heading(page, suivis.viewNames.mediations).waitFor()
  await expect.poll(() => page.locator('tn-mediation-form #motif').inputValue()).toBe('B1')
  await expect.poll(() => page.locator('tn-mediation-form tn-place-field input').inputValue()).toBe(PLACE)
  await pressFollow(page, m.save)
  const title = page.locator('tn-mediation-case h2').getByText(/^M-2026-\d{2}$/)
  caseCode = await title.innerText()
  await page.getByText(m.privateWhy).waitFor()
  await saved(page)
})

step('no round table before both consent; then a shuttle to each, the second noted on a phone', async () => {
  const { page } = office
  const form = page.locator('tn-dated-form')
  await pressFollow(page, m.meeting['round-table'])
  for (const letter of ['A', 'B']) await form.getByRole('checkbox', { name: m.party(letter) }).check()
  await form.getByRole('button', { name: suivis.save, exact: true }).click()
  await page.getByText(/notez d’abord celui de la partie A/).waitFor()
  await form.getByRole('button').first().click()
  for (const letter of ['A', 'B']) {
    await page.locator(`[data-opens="consent ${letter}"]`).click()
    await savePart(page)
  }
  await pressFollow(page, m.shuttleWith('A'))
  await writePart(page, SAID.A)
  await savePart(page)
  await page.setViewportSize(PHONE)
  await pressFollow(page, m.shuttleWith('B'))
  await writePart(page, SAID.B)
  const { height } = (await form.locator('button.primary').boundingBox())!
  expect(height).toBeGreaterThanOrEqual(44)
  await picture(office, 'navette')
  await savePart(page)
  await page.setViewportSize(DESK)
})

step('around the table they agree, and the agreement has a day to be checked', async () => {
  const { page } = office
  await pressFollow(page, m.meeting['round-table'])
  await savePart(page)
  await pressFollow(page, m.addAgreement)
  await writePart(page, AGREED)
  await savePart(page)
  await saved(page)
  await expectWeek(totals, [
    [/médiations? ouverte/, 2],
    [/rencontres? de médiation/, 3],
  ])
})

step(
  'twelve days later the check is still to come in the register; the agreement is kept, and the case closed',
  async () => {
    const { page } = office
    await at('2026-09-28T10:00+02:00', '2026-W40')
    await openRegister(page, 'mediations')
    const line = page.locator('tn-register-list li').filter({ hasText: caseCode })
    await line.getByText(/^Vérifier l’accord : pour le 7 oct\. 2026$/).waitFor()
    await line.getByRole('button').click()
    await page.getByRole('button', { name: `${m.check} : ${AGREED}` }).click()
    await savePart(page)
    await page
      .locator('tn-part-list')
      .getByText(/^Tenu, vérifié le/)
      .waitFor()
    await pressFollow(page, m.close)
    await savePart(page)
    const said = await page.locator('tn-timeline ol').innerText()
    const order = [
      m.happened.opened,
      m.happened.consent('B'),
      'Navette A',
      SAID.A,
      'Navette B',
      'Table ronde A et B',
      m.happened.agreement,
      m.happened.checked('kept'),
      m.happened.closed('agreement'),
    ].map((words) => said.indexOf(words))
    expect(order).toEqual([...order].sort((a, b) => a - b))
    expect(order[0]).toBeGreaterThanOrEqual(0)
    expect(await office.axe()).toEqual([])
    await picture(office, 'case')
    await saved(page)
    // Nothing else is in the records of that Monday.
    await expectWeek(
      [],
      [
        [/accords? vérifié/, 1],
        [/médiations? terminée/, 1],
      ],
    )
  },
)

step('the quarter over, its figures are frozen: the case is one of them', async () => {
  const { page } = office
  await at('2026-10-02T10:00+02:00', '2026-W40')
  await openRegister(page, 'mediations')
  expect(await casesOfQuarter()).toBe(before + 2)
  await goTo(page, 'echanges')
  await page.getByRole('button', { name: /^Arrêter les chiffres/ }).click()
  await page
    .locator('tn-freeze-quarter')
    .getByRole('button', { name: exchanges.quarters.dialog.confirm })
    .click()
  await page
    .locator('tn-quarters')
    .getByText(/arrêtés le 2 octobre 2026/)
    .waitFor()
  await saved(page)
})

step(
  'the quarter’s report counts it and says nothing of it; printed, it is for the partners’ table',
  async () => {
    const { page } = office
    await toReports(page)
    const paper = await openReport(page, 'quarter', 'all')
    const figure = paper.getByRole('button', { name: reportView.page.openFigure('5', MEDIATIONS) })
    await figure.waitFor()
    await figure.scrollIntoViewIfNeeded()
    await picture(office, 'report')
    const file = await downloaded(page, paper.getByRole('button', { name: reportView.page.html }))
    expectNothingOfIt(file.text())
    const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true })
    expect(pagesOf(pdf)).toBeGreaterThan(2)
    await closeReport(page)
  },
)

step('no partner’s file or report of the quarter has its code, its place or a word of it', async () => {
  const { page } = office
  // Of the landlord whose door it was at.
  const paper = await openReport(page, 'quarter', 'vilogia')
  const report = await downloaded(page, paper.getByRole('button', { name: reportView.page.html }))
  expectNothingOfIt(report.text())
  await closeReport(page)
  await page.getByRole('button', { name: exchanges.viewNames.files, exact: true }).click()
  await page.getByRole('button', { name: exchanges.lastQuarter }).click()
  expect(await page.locator('tn-releases').getByRole('radio').count()).toBe(FUNDERS.length)
  for (const name of FUNDERS) {
    await page.getByRole('radio', { name }).check()
    await page.locator('tn-releases [role=status]').getByText(`${name}, `).waitFor()
    const zip = unzipped(
      await downloaded(page, page.getByRole('button', { name: exchanges.zip, exact: true })),
    )
    for (const file of zip.names) expectNothingOfIt(zip.text(file))
    const manifest = JSON.parse(zip.text('manifest.json'))
    expect(manifest.period).toEqual({ from: '2026-07-01', until: '2026-09-30' })
    const counted = manifest.counts.totals.filter((each: { measure: string }) => each.measure === 'mediation')
    expect(counted).toMatchObject([{ scope: 'mission', count: 5 }])
  }
})
