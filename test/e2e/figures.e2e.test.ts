import { afterAll, beforeAll, expect, test } from 'vitest'
import { exchanges } from '../../src/messages/exchanges.ts'
import { fundingWords } from '../../src/messages/funding.ts'
import { observatory } from '../../src/messages/observatory.ts'
import { months } from '../../src/messages/observatory-time.ts'
import { print } from '../../src/messages/print.ts'
import { reportView } from '../../src/messages/report-view.ts'
import { suivis } from '../../src/messages/suivis.ts'
import { round, week } from '../../src/messages/week.ts'
import { effect } from '../../src/messages/week-hand.ts'
import { yearSteps } from '../journeys/the-year-steps.ts'
import { metFigures } from './figures-met.ts'
import { type App, openApp } from './harness.ts'
import { chooseRound, roundStops } from './round-steps.ts'
import { goTo, mapIdle, numberIn, toast } from './steps.ts'
import { openWeekView, searched, weekEffect } from './week-steps.ts'

let app: App
beforeAll(async () => {
  app = await openApp({ viewport: { width: 1440, height: 900 }, state: 'half-walked' })
})
afterAll(() => app.close())

const met = metFigures(() => app)
const { choose, openReport, closeReport, value, toView } = yearSteps(() => app)

test('the territory and follow-ups: legend and totals, rail and list, registers and what they hold', async () => {
  const { page } = app
  await goTo(page, 'territoire')
  await mapIdle(page)
  await met.look('tn-legend')
  await met.look('tn-landlord-totals')
  await goTo(page, 'suivis')
  await met.look('tn-due')
  for (const view of ['technical', 'recency'] as const) {
    await page.locator('tn-suivis').getByRole('button', { name: suivis.viewNames[view] }).click()
    await met.look(`tn-${view}`)
    await page.locator('tn-suivis').getByRole('button', { name: suivis.back }).click()
  }
  met.agree()
})

test('two weeks: board, summary, round, « Fait », method and sheets', async () => {
  const { page } = app
  await goTo(page, 'semaine')
  for (const shown of ['next', 'this'] as const) {
    await openWeekView(page, 'week')
    if (shown === 'this') await page.getByRole('button', { name: week.previous }).click()
    await chooseRound(page, 1)
    await met.look('tn-week-summary')
    await openWeekView(page, 'done')
    await met.look('tn-done-summary')
    await openWeekView(page, 'method')
    await met.look('tn-week-method')
    await openWeekView(page, 'week')
    await page.getByRole('button', { name: week.print, exact: true }).click()
    await met.look('tn-sheets')
    await page.getByRole('button', { name: print.close }).click()
  }
  // Monday and Tuesday of this week were walked.
  expect(Math.max(...met.values('stops-done'))).toBeGreaterThan(0)
  met.agree()
  await page.getByRole('button', { name: week.next }).click()
})

test('a period: places, hours and months of the Observatory, accounts and reports', async () => {
  const { page } = app
  await goTo(page, 'observatoire')
  await page.locator('tn-observatoire .shown[aria-busy=false]').waitFor()
  await met.look('tn-heat-places')
  const month = met.last('passages-made')
  const views = page.getByRole('navigation', { name: observatory.views })
  await views.getByRole('button', { name: observatory.viewNames.hours }).click()
  await met.look('tn-heat-hours')
  await views.getByRole('button', { name: observatory.viewNames.months }).click()
  await page.locator('tn-months-view').getByText(months.table).click()
  await met.look('tn-months-view')
  await goTo(page, 'echanges')
  await toView(exchanges.viewNames.accounts)
  await page.locator('tn-presence-months').getByLabel(fundingWords.period).selectOption({ index: 2 })
  await met.look('tn-presence-months')
  await toView(exchanges.viewNames.reports)
  await choose(reportView.spans.year, 'all')
  await openReport()
  for (const kind of ['landlords', 'public', 'elsewhere'])
    met.say('report', met.last('presence-minutes', `presence-${kind}`), await value(`presence-${kind}`))
  await closeReport()
  await choose(reportView.spans.month, 'all')
  await openReport()
  met.say('report', month, await value('passages'))
  await closeReport()
  await choose(reportView.spans.week, 'all')
  await openReport()
  const late = numberIn(await value('overdue'))
  await closeReport()
  // Late in a report are those past their gap and those never met.
  const classes = ['overdue', 'never'].map((kind) => met.last('places-by-age', `kind=${kind} `).value)
  expect(late).toBe(classes[0]! + classes[1]!)
  met.agree()
})

test('after a stop is moved and the week repaired, toast, line and tiles count the stops changed in one way', async () => {
  const { page } = app
  await goTo(page, 'semaine')
  await openWeekView(page, 'week')
  await chooseRound(page, 1)
  await roundStops(page).nth(2).locator('.place').click()
  await roundStops(page).nth(2).getByLabel(round.moveChoose).selectOption({ index: 3 })
  await roundStops(page).nth(2).getByRole('button', { name: round.move, exact: true }).click()
  await weekEffect(page).getByText(effect.measures.walk).waitFor()
  met.forget()
  await met.look('tn-week-effect')
  met.agree()
  met.forget()
  await searched(page, () =>
    weekEffect(page).getByRole('button', { name: effect.repair, exact: true }).click(),
  )
  const words = await toast(page, 'Réparée').innerText()
  const said = numberIn(words)
  await met.look('tn-week-edition')
  met.say('toast', met.last('stops-changed', 'week='), words)
  expect(met.last('stops-changed', 'week=').value).toBe(said)
  const tiles = met.values('stops-changed', 'round=')
  const total = tiles.reduce((sum, each) => sum + each, 0)
  // A stop that moved to another round is marked on both.
  expect(total).toBeGreaterThanOrEqual(said)
  expect(total).toBeLessThanOrEqual(2 * said)
  met.agree()
})

test('every figure that has two places was met in two with one filter, and none that is not listed', () => {
  expect(met.alone()).toEqual([])
})
