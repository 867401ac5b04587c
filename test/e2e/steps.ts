import type { Locator, Page } from 'playwright'
import { beforeEach, expect, onTestFailed } from 'vitest'
import { layerNames, mapWords } from '../../src/messages/map.ts'
import { shell, welcome } from '../../src/messages/shell.ts'
import { week } from '../../src/messages/week.ts'
import type { App } from './harness.ts'

type Place = keyof typeof shell.workspace

/** For tests that are steps of one road: the first that fails leaves a picture, and those after it are skipped. */
export const inOrder = (app: () => App): void => {
  let failed: string | undefined
  beforeEach(({ task, skip }) => {
    if (failed) skip(`“${failed}” failed before it`)
    onTestFailed(async () => {
      failed ??= task.name
      await app().picture('failed')
    })
  })
}

/** Rounds of the embedded team's week. */
export const ROUNDS = 10

/** Waits until the map has nothing left to draw. */
export const mapIdle = (page: Page): Promise<void> =>
  page.locator('tn-map[data-idle]').waitFor({ state: 'attached' })

/** Waits until the last change is on the disk. */
export const saved = (page: Page): Promise<void> =>
  page.locator('tn-header .saving').getByText(shell.saving.saved, { exact: true }).waitFor()

/** The picture in the middle of the map, where nothing floats over it. */
export const mapPicture = async (page: Page): Promise<Buffer> => {
  await mapIdle(page)
  const box = await page.locator('tn-map canvas').boundingBox()
  if (!box) throw new Error('the map has no canvas')
  const { x, y, width, height } = box
  return page.screenshot({
    clip: { x: x + width * 0.42, y: y + height * 0.25, width: width * 0.48, height: height * 0.55 },
  })
}

/** Dwellings of each landlord, as the legend counts them. */
export const legendDwellings = async (page: Page): Promise<Record<string, number>> => {
  const lines = await page.locator('tn-legend li').filter({ hasText: 'logements' }).allInnerTexts()
  return Object.fromEntries(
    lines.map((line) => {
      const [name = '', numbers = ''] = line
        .trim()
        .split('\n')
        .map((part) => part.trim())
      return [name, numberIn(numbers)]
    }),
  )
}

/** Shows or hides a layer by the map's own switches. */
export const switchLayer = async (page: Page, layer: keyof typeof layerNames): Promise<void> => {
  await page.getByRole('button', { name: mapWords.layers }).click()
  await page.getByRole('checkbox', { name: layerNames[layer], exact: true }).click()
  await page.keyboard.press('Escape')
}

export const heading = (page: Page, name: string): Locator =>
  page.getByRole('heading', { level: 1, name, exact: true })

/** Goes to a place by the rail. */
export const goTo = async (page: Page, place: Place): Promise<void> => {
  await page.locator('tn-rail').getByRole('button', { name: shell.workspace[place] }).click()
  await heading(page, shell.workspace[place]).waitFor()
}

/** From the first screen into the fictional year. */
export const openExample = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: welcome.example }).click()
  await page.getByText(shell.fictional).waitFor()
  await heading(page, shell.workspace.territoire).waitFor()
  await mapIdle(page)
}

/** From the first screen into the own territory, without records. */
export const openMine = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: welcome.mine, exact: true }).click()
  await heading(page, shell.workspace.territoire).waitFor()
  await mapIdle(page)
}

/** The rounds on the board that can be chosen: those kept, not those still sought. */
export const cards = (page: Page): Locator => page.locator('tn-week-board button.card:enabled')

/** The round's card on the board. */
export const card = (page: Page, number: number): Locator =>
  cards(page).filter({ hasText: `${week.roundNumber(number)},` })

/** Waits until a search that goes on has prepared the week. */
export const weekPrepared = (page: Page): Promise<void> =>
  page.getByRole('button', { name: week.prepareAgain }).waitFor({ timeout: 240_000 })

/** Prepares the week shown and waits until it is kept. */
export const prepareWeek = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: week.prepare, exact: true }).click()
  await page.getByRole('progressbar', { name: week.running }).waitFor()
  await weekPrepared(page)
  await expect.poll(() => cards(page).count()).toBe(ROUNDS)
  await saved(page)
}

/** How many situations the observatory says it shows, once it shows what is asked for. */
export const situationsShown = async (page: Page): Promise<number> => {
  const said = await page.locator('tn-observatoire .shown[aria-busy=false]').innerText()
  return numberIn(said.split('·')[1] ?? '')
}

/** The picture of the observatory's map, once the heat of what is asked for is on it. */
export const heatPicture = async (page: Page): Promise<Buffer> => {
  await page.locator('tn-observatoire .shown[aria-busy=false]').waitFor()
  return mapPicture(page)
}

/** The toast with these words. */
export const toast = (page: Page, words: string): Locator =>
  page.locator('tn-toast .toast').filter({ hasText: words })

/** « 1 115 logements » is 1115, whatever the space; NaN where there is no number. */
export const numberIn = (text: string): number =>
  Number(/\d[\d\s]*/.exec(text)?.[0].replaceAll(/\s/g, '') ?? Number.NaN)

export type Focus = { tag: string; name: string; ring: boolean; inView: boolean }

/** What has the focus, through shadow roots: its tag, its words, whether it shows a ring and lies in the window. */
export const focus = ({ page }: App): Promise<Focus> =>
  page.evaluate(() => {
    let element = document.activeElement
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
    if (!(element instanceof HTMLElement)) return { tag: 'none', name: '', ring: false, inView: false }
    const box = element.getBoundingClientRect()
    const style = getComputedStyle(element)
    const labels = 'labels' in element ? [...((element.labels as NodeListOf<HTMLElement> | null) ?? [])] : []
    return {
      tag: element.localName,
      name: (element.getAttribute('aria-label') ?? labels[0]?.innerText ?? element.innerText ?? '')
        .replaceAll(/\s+/g, ' ')
        .trim(),
      ring: style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0,
      inView:
        box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
    }
  })
