import { reportView } from '../../src/messages/report-view.ts'
import type { App } from '../e2e/harness.ts'

/** What is done and read at the office on the screens of money and of reports. */
export const yearSteps = (office: () => App) => {
  const paper = () => office().page.locator('tn-paper')
  const value = async (figure: string): Promise<string> =>
    paper().locator(`[data-figure="${figure}"] .value`).first().innerText()
  const amounts = (): Promise<readonly string[]> =>
    office().page.locator('tn-key-table tbody tr td:nth-of-type(1)').allTextContents()
  const total = (): Promise<string> => office().page.locator('tn-key-table tfoot td').first().innerText()
  const names = async (): Promise<readonly string[]> =>
    (await office().page.locator('tn-key-table tbody tr th').allInnerTexts()).map(
      (name) => name.trim().split('\n')[0]!,
    )
  const toView = (name: string): Promise<void> =>
    office().page.getByRole('button', { name, exact: true }).click()

  const choose = async (span: string, audience: string): Promise<void> => {
    const { page } = office()
    await page
      .getByRole('group', { name: reportView.span })
      .getByRole('button', { name: span, exact: true })
      .click()
    await page.getByLabel(reportView.audience, { exact: true }).selectOption(audience)
  }
  const openReport = async (): Promise<void> => {
    const { page } = office()
    await page.getByRole('button', { name: reportView.prepare, exact: true }).click()
    await page.getByRole('button', { name: reportView.open, exact: true }).click()
    await paper().getByRole('heading', { level: 1 }).waitFor()
  }
  const closeReport = async (): Promise<void> => {
    await office().page.keyboard.press('Escape')
    await office().page.getByRole('button', { name: reportView.open, exact: true }).waitFor()
  }
  return { paper, value, amounts, total, names, toView, choose, openReport, closeReport }
}
