import type { Locator, Page } from 'playwright'
import type { ReportSpan } from '../../src/domain/reports/report.ts'
import { exchanges } from '../../src/messages/exchanges.ts'
import { reportView } from '../../src/messages/report-view.ts'
import { goTo } from './steps.ts'

/** *Échanges*, then its view of reports. */
export const toReports = async (page: Page): Promise<void> => {
  await goTo(page, 'echanges')
  await page.getByRole('button', { name: exchanges.viewNames.reports, exact: true }).click()
  await page.getByRole('button', { name: reportView.prepare, exact: true }).waitFor()
}

/** Prepares a report of the span's period at hand and opens it as a page. */
export const openReport = async (page: Page, span: ReportSpan, audience: string): Promise<Locator> => {
  await page
    .getByRole('group', { name: reportView.span })
    .getByRole('button', { name: reportView.spans[span], exact: true })
    .click()
  await page.getByLabel(reportView.audience, { exact: true }).selectOption(audience)
  await page.getByRole('button', { name: reportView.prepare, exact: true }).click()
  await page.getByRole('button', { name: reportView.open, exact: true }).click()
  const paper = page.locator('tn-paper')
  await paper.getByRole('heading', { level: 1 }).waitFor()
  return paper
}

/** Back from the page to the view. */
export const closeReport = async (page: Page): Promise<void> => {
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: reportView.open, exact: true }).waitFor()
}
