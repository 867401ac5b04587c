import { createHash } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import { unzipSync } from 'fflate'
import type { Locator, Page } from 'playwright'
import { exchanges } from '../../src/messages/exchanges.ts'

export type Downloaded = { readonly name: string; readonly bytes: Uint8Array; text(): string }

const textOf = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true }).decode(bytes)

/** The file that an act hands over. */
export const downloadedBy = async (page: Page, act: () => Promise<void>): Promise<Downloaded> => {
  const [download] = await Promise.all([page.waitForEvent('download'), act()])
  // The browser is in another process: a path would be its own.
  const bytes = new Uint8Array(await buffer(await download.createReadStream()))
  return { name: download.suggestedFilename(), bytes, text: () => textOf(bytes) }
}

/** The file that a button hands over. */
export const downloaded = (page: Page, button: Locator): Promise<Downloaded> =>
  downloadedBy(page, () => button.click())

export type Unzipped = ReturnType<typeof unzipped>

export const unzipped = ({ bytes: archive }: Downloaded) => {
  const files = unzipSync(archive)
  const bytes = (name: string): Uint8Array => {
    const found = files[name]
    if (!found) throw new Error(`${name} is not in the archive: ${Object.keys(files).join(', ')}`)
    return found
  }
  return { names: Object.keys(files), bytes, text: (name: string) => textOf(bytes(name)) }
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** The cells of each row. */
export const tableText = async (rows: Locator): Promise<string[][]> =>
  Promise.all((await rows.all()).map((row) => row.locator('th, td').allInnerTexts()))

/** Identifiers of the preview's rows, through all its pages, in order. */
export const rowsOnScreen = async (page: Page): Promise<string[]> => {
  const table = page.locator('tn-release-rows')
  const next = table.getByRole('button', { name: exchanges.next })
  const ids = await table.locator('td.id').allInnerTexts()
  while ((await next.count()) > 0 && (await next.isEnabled())) {
    const first = await table.locator('td.id').first().innerText()
    await next.click()
    await table.locator('td.id').first().getByText(first, { exact: true }).waitFor({ state: 'detached' })
    ids.push(...(await table.locator('td.id').allInnerTexts()))
  }
  return ids
}
