import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exchanges } from '../../src/messages/exchanges.ts'
import { reportView } from '../../src/messages/report-view.ts'
import { downloaded } from './downloads.ts'
import { type App, openApp } from './harness.ts'
import { goTo, openExample } from './steps.ts'

let app: App
beforeAll(async () => {
  app = await openApp({ viewport: { width: 1440, height: 900 } })
  await openExample(app.page)
  await goTo(app.page, 'echanges')
  await app.page.getByRole('button', { name: exchanges.viewNames.reports, exact: true }).click()
  await app.page.getByRole('button', { name: reportView.prepare, exact: true }).waitFor()
})
afterAll(() => app.close())

const SPANS = ['Semaine', 'Mois', 'Trimestre', 'Année de contrat'] as const

const prepare = async ({ page }: App, span: string, audience: string): Promise<void> => {
  await page.getByRole('group', { name: 'Bilan' }).getByRole('button', { name: span, exact: true }).click()
  await page.getByLabel('Pour', { exact: true }).selectOption(audience)
  await page.getByRole('button', { name: 'Préparer', exact: true }).click()
  await page.getByRole('button', { name: 'Ouvrir', exact: true }).waitFor()
}

const pages = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0

describe('reports of the example', () => {
  test.each(['all', 'vilogia'])(
    'each span for %s opens as a page; the week is one printed page',
    async (audience) => {
      const { page } = app
      for (const span of SPANS) {
        await prepare(app, span, audience)
        await page.getByRole('button', { name: 'Ouvrir', exact: true }).click()
        const paper = page.locator('tn-paper')
        await paper.getByRole('heading', { level: 1 }).waitFor()
        await expect.poll(() => paper.locator('section').count()).toBeGreaterThan(3)
        await app.shot(`paper-${audience}-${span}`)
        const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true })
        if (span === 'Semaine') expect(pages(pdf)).toBe(1)
        else expect(pages(pdf)).toBeGreaterThan(2)
        // Pages fill: with a void after each map and chart there were more.
        if (span === 'Mois') expect(pages(pdf)).toBeLessThan(13)
        await page.keyboard.press('Escape')
        await page.getByRole('button', { name: 'Ouvrir', exact: true }).waitFor()
      }
      await app.expectClean()
    },
  )

  test('a figure is opened, a text changed, the file saved stands alone', async () => {
    const { page } = app
    await prepare(app, 'Semaine', 'all')
    await page.getByRole('button', { name: 'Ouvrir', exact: true }).click()
    const paper = page.locator('tn-paper')
    await paper.getByRole('button', { name: /Passages : voir ce qui est compté/ }).click()
    await expect.poll(() => paper.locator('tn-counted-records li').count()).toBeGreaterThan(3)
    expect(await app.axe()).toEqual([])
    await page.keyboard.press('Escape')
    await paper.getByRole('button', { name: 'Modifier ce texte' }).first().click()
    await paper
      .getByRole('textbox', { name: 'Texte de la page' })
      .fill('Une fête de quartier a réuni quarante personnes.')
    await paper.getByRole('button', { name: 'Mettre sur la page' }).click()
    await paper.locator('[data-text] p', { hasText: 'quarante personnes' }).waitFor()
    const file = await downloaded(page, paper.getByRole('button', { name: 'Enregistrer (HTML)' }))
    const html = file.text()
    expect(html).toContain('Une fête de quartier a réuni quarante personnes.')
    await app.expectClean()
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
})
