import { readFile } from 'node:fs/promises'
import type { Locator, Page } from 'playwright'
import { expect } from 'vitest'
import { exchanges } from '../../src/messages/exchanges.ts'
import { importWords } from '../../src/messages/import.ts'
import { stock } from '../../src/messages/stock.ts'
import { situations, territory } from '../../src/messages/territory.ts'
import type { App } from '../e2e/harness.ts'

/** Files of a quarter as they come from outside, made up but for the positions, which are the quarter's. */
export const OUTLINE = 'test/fixtures/in/journeys/quartier.geojson'
export const ADDRESSES = 'test/fixtures/in/journeys/adresses.csv'
export const LIST = 'test/fixtures/in/journeys/patrimoine.csv'

/** Doors that the landlords' list makes: address as on the screen, landlord, dwellings. */
export const DOORS: readonly (readonly [address: string, landlord: string, dwellings: number])[] = [
  ...[13, 14, 14, 13, 14, 14, 0, 14, 14, 13].map(
    // « 18-mars » is what a spreadsheet makes of the number 18-3.
    (count, at) => [`${at === 8 ? '18-3' : 2 * at + 2}, rue des Essais, hall A`, 'Vilogia', count] as const,
  ),
  ...[13, 13, 14, 13, 13].map(
    (count, at) => [`${2 * at + 1}, rue de Bourgogne, hall A`, 'Partenord Habitat', count] as const,
  ),
  ['13, rue de Bourgogne, hall A', 'Partenord Habitat', 14],
  ['15, rue de Bourgogne, hall A', 'Partenord Habitat', 13],
  ...[14, 14, 13, 14].map(
    (count, at) => [`${at + 1}, place de l’Épreuve, hall A`, 'Logis Métropole', count] as const,
  ),
]

/** Drops a file on the map, as a hand would. */
export const drop = async (page: Page, name: string, bytes: Buffer): Promise<void> => {
  const transfer = await page.evaluateHandle(
    ([fileName, base64]) => {
      const content = Uint8Array.from(atob(base64 as string), (char) => char.charCodeAt(0))
      const data = new DataTransfer()
      data.items.add(new File([content], fileName as string))
      return data
    },
    [name, bytes.toString('base64')],
  )
  for (const type of ['dragover', 'drop'])
    await page.dispatchEvent('tn-map', type, { dataTransfer: transfer })
}

/** What is done in the place « Territoire » of the office. */
export const territorySteps = (office: () => App) => {
  const panel = (): Locator => office().page.locator('tn-territoire')
  const preview = (): Locator => office().page.locator('tn-import')
  const read = async (file: string): Promise<void> => {
    const { page } = office()
    const name = file.split('/').at(-1)!
    await panel()
      .locator('tn-import-button input[type=file]')
      .first()
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: await readFile(file) })
    await page.getByRole('heading', { name: importWords.title(name) }).waitFor()
    await ready()
  }
  /** Waits until the file is read, with the answers given so far. */
  const ready = (): Promise<void> =>
    preview().getByRole('button', { name: importWords.apply, exact: true }).waitFor()
  const apply = (): Promise<void> =>
    preview().getByRole('button', { name: importWords.apply, exact: true }).click()
  const view = (name: keyof typeof territory.viewNames): Promise<void> =>
    panel()
      .getByRole('navigation', { name: territory.views })
      .getByRole('button', { name: territory.viewNames[name] })
      .click()
  /** Ticks what the file asks to be confirmed, until all is; what it asks to be chosen was chosen before. */
  const confirmAll = async (): Promise<void> => {
    const waiting = preview().locator('.question.waits')
    for (let left = await waiting.count(); left > 0; left = await waiting.count()) {
      await waiting.first().locator('input').first().check()
      await expect.poll(() => waiting.count()).toBeLessThan(left)
      await ready()
    }
    await preview().getByText(importWords.allConfirmed).waitFor()
  }
  /** Entrances and dwellings, as the last row of the table of landlords counts them. */
  const totals = (): Promise<string> => office().page.locator('tn-landlord-totals tfoot').innerText()
  /** Every row of the table of the stock: address, landlord, dwellings. */
  const stockRows = async (): Promise<readonly (readonly [string, string, number])[]> => {
    const cells = (column: string) => office().page.locator(`tn-stock-grid td.${column}`).allInnerTexts()
    const [numbers, landlords, dwellings] = await Promise.all([
      cells('number'),
      cells('landlord'),
      cells('dwellings'),
    ])
    return numbers.map((number, at) => [
      number.trim(),
      landlords[at]!.trim(),
      Number.parseInt(dwellings[at]!, 10),
    ])
  }
  /** The form of a situation, filled in for a place. */
  const noted = async (family: string, code: string, place: string, note = ''): Promise<Locator> => {
    await panel().getByRole('button', { name: situations.note }).first().click()
    const form = office().page.locator('tn-situation-form dialog')
    await form.getByLabel(situations.family).selectOption(family)
    await form.getByLabel(situations.code, { exact: true }).selectOption(code)
    await form.getByLabel(situations.place, { exact: true }).selectOption({ label: place })
    if (note) await form.getByLabel(situations.noteText, { exact: true }).fill(note)
    await form.getByRole('button', { name: situations.save, exact: true }).click()
    return form
  }
  const openStock = async (): Promise<Locator> => {
    await panel().getByRole('button', { name: territory.stock, exact: true }).click()
    const table = office().page.locator('tn-stock-table')
    await table.getByRole('heading', { name: stock.title }).waitFor()
    return table
  }
  /** A landlord's file of some days, as the screen is about to write it. */
  const chooseRelease = async (to: string, from: string, until: string): Promise<void> => {
    const { page } = office()
    await page.getByRole('button', { name: exchanges.viewNames.files, exact: true }).click()
    await page.getByLabel(exchanges.from, { exact: true }).fill(from)
    await page.getByLabel(exchanges.until, { exact: true }).fill(until)
    await page.getByRole('radio', { name: to }).check()
    await page.locator('tn-releases [role=status]').getByText(`${to}, `).waitFor()
  }
  return {
    ...{ panel, preview, read, ready, apply, view, confirmAll, totals },
    ...{ stockRows, noted, openStock, chooseRelease },
  }
}
