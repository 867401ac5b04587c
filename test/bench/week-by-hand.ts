import type { Browser, Locator, Page } from 'playwright'
import { rngOf } from '../../src/domain/rng.ts'
import { welcome } from '../../src/messages/shell.ts'
import { round, week } from '../../src/messages/week.ts'
import { effect } from '../../src/messages/week-hand.ts'
import { workOf } from './frames.ts'

const MOVES = 20
const CANCELS = 50
const WORKERS = 2
/** Milliseconds that a search goes on before it is stopped, of its ten seconds. */
const [SOONEST, LATEST] = [300, 2500]
const PATIENCE = 240_000

export type ByHand = {
  /** Of each move, milliseconds from the press of its button to the frame that shows what it does to the week. */
  readonly moves: readonly number[]
  /** Milliseconds of work of the page's main thread for a move, the mean. */
  readonly moveWork: number
  /** Of each search stopped, milliseconds from the order to the plan of the slower of two workers. */
  readonly cancels: readonly number[]
}

/**
 * Before the page's own scripts: what is said to its workers and by them, in its own time. `comlink` calls by a path of
 * names and answers by the call's id.
 */
const RECORD_WORKERS = `(() => {
  const Native = globalThis.Worker
  const now = () => performance.now()
  globalThis.heard = { asked: new Set(), stopAt: 0, answers: [] }
  globalThis.Worker = class extends Native {
    constructor(...given) {
      super(...given)
      this.addEventListener('message', ({ data }) => {
        if (heard.asked.delete(data?.id)) heard.answers.push(now())
      })
    }
    postMessage(message, ...rest) {
      const path = message?.type === 'APPLY' ? message.path.join('.') : ''
      if (path === 'plan') heard.asked.add(message.id)
      if (path === 'stop') heard.stopAt = now()
      super.postMessage(message, ...rest)
    }
  }
})()`

/** From the press of a button in the page to the frame after the effect of it stands at the foot of the panel. */
const RECORD_EFFECT = `(() => {
  const find = (root, name) => root.querySelector(name) ?? [...root.querySelectorAll('*')].map((each) => each.shadowRoot && find(each.shadowRoot, name)).find(Boolean)
  const foot = find(document, 'tn-week-effect')
  globalThis.pressedAt = globalThis.shownAt = 0
  addEventListener('click', () => { globalThis.pressedAt = performance.now(); globalThis.shownAt = 0 }, true)
  new MutationObserver(() => {
    if (!foot.shadowRoot.querySelector('.measures') || globalThis.shownAt > 0) return
    requestAnimationFrame(() => { globalThis.shownAt ||= performance.now() })
  }).observe(foot.shadowRoot, { childList: true, subtree: true, characterData: true })
})()`

/** The example's week made by hand and searched on, in the built app. */
export const weekByHand = async (browser: Browser, address: string): Promise<ByHand> => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'fr-FR' })
  context.setDefaultTimeout(PATIENCE)
  await context.addInitScript(RECORD_WORKERS)
  const page = await context.newPage()
  await page.goto(address)
  await page.getByRole('button', { name: welcome.example }).click()
  await page.locator('tn-map[data-idle]').waitFor({ state: 'attached' })
  await page.goto(`${address}#exemple/semaine`)
  await page.getByRole('button', { name: week.prepare, exact: true }).click()
  await progress(page).waitFor()
  await progress(page).waitFor({ state: 'detached' })
  const moved = await moves(page)
  const stopped = await cancels(page)
  await context.close()
  return { ...moved, ...stopped }
}

async function moves(page: Page): Promise<Pick<ByHand, 'moves' | 'moveWork'>> {
  const work = await workOf(page)
  await page.evaluate(RECORD_EFFECT)
  const times: number[] = []
  let spent = 0
  const [first, second] = [card(page, 1), card(page, 4)]
  for (let move = 0; move < MOVES; move++) {
    const isThere = move % 2 === 0
    await (isThere ? first : second).click()
    await page
      .locator('tn-round-detail')
      .getByRole('heading', { name: round.heading(isThere ? 1 : 4) })
      .waitFor()
    const stop = page.locator('tn-round-detail tn-round-stop').nth(1)
    await stop.locator('.place').click()
    const target = stop.getByLabel(round.moveChoose)
    await target.selectOption({ index: isThere ? 3 : 1 })
    const before = await work()
    await stop.getByRole('button', { name: round.move, exact: true }).click()
    times.push((await said(page, 'shownAt')) - (await said(page, 'pressedAt')))
    spent += (await work()) - before
    await page.locator('tn-week-effect').getByRole('button', { name: effect.leave, exact: true }).click()
    await page.locator('tn-week-effect .measures').waitFor({ state: 'detached' })
  }
  return { moves: times, moveWork: spent / MOVES }
}

async function cancels(page: Page): Promise<Pick<ByHand, 'cancels'>> {
  const rng = rngOf(1)
  const times: number[] = []
  for (let cancel = 0; cancel < CANCELS; cancel++) {
    await page.getByRole('button', { name: week.searchLonger, exact: true }).click()
    await progress(page).waitFor()
    await page.evaluate('heard.answers = []')
    await page.waitForTimeout(rng.int(SOONEST, LATEST))
    // Pressed in the page: the way from outside to the button is not the app's.
    await progress(page).getByRole('button', { name: week.stop }).dispatchEvent('click')
    await progress(page).waitFor({ state: 'detached' })
    const [stopAt, answers] = await page.evaluate<[number, number[]]>('[heard.stopAt, heard.answers]')
    if (answers.length !== WORKERS) throw new Error(`${answers.length} workers gave a plan`)
    times.push(Math.max(...answers) - stopAt)
  }
  return { cancels: times }
}

/** A time of the page that is 0 until it is known; asked for from outside, since the page lets nothing be evaluated inside. */
async function said(page: Page, name: string): Promise<number> {
  for (;;) {
    const value = await page.evaluate<number>(name)
    if (value > 0) return value
  }
}

function progress(page: Page): Locator {
  return page.locator('tn-planning-progress')
}

function card(page: Page, number: number): Locator {
  return page.locator('tn-week-board button.card:enabled').filter({ hasText: `${week.roundNumber(number)},` })
}
