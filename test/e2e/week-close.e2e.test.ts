import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { recency } from '../../src/messages/recency.ts'
import { suivis } from '../../src/messages/suivis.ts'
import { week } from '../../src/messages/week.ts'
import { weekClose as text } from '../../src/messages/week-close.ts'
import { weekRecordWords as records } from '../../src/messages/week-records.ts'
import { words } from '../../src/messages/words.ts'
import { act, chooseLongestRound, goesOn, nameNow, openRound, plain, ras } from './field-steps.ts'
import { type App, openApp } from './harness.ts'
import { rawStorage } from './raw-storage.ts'
import { goTo, inOrder, numberIn, openExample, prepareWeek, saved, toast } from './steps.ts'
import { openWeekView } from './week-steps.ts'

const WEEK = '2026-W48'
let app: App

beforeAll(async () => {
  app = await openApp({ viewport: { width: 390, height: 844 }, touch: true })
})
afterAll(() => app.close())

/** What the browser keeps of passages, in records, pages and steps of the history; the draft of the round, gone in a day, is none. */
const keptOfPassages = async (): Promise<string> =>
  (await rawStorage(app.page))
    .split('\n')
    .filter((line) => /"passage:|"kind":"passage","id"|"kind":"passage"[^}]*"when"/.test(line))
    .join('\n')
const MINUTE = /2026-11-27T(?!00:00Z)\d{2}:\d{2}Z/
const PAIR = /"passage:[^"]*","field":"pair"/
/** What it keeps of the week's rounds and of what was handed out that names a pair, in records and in steps of the history. */
const pairsPlanned = async (): Promise<readonly string[]> =>
  (await rawStorage(app.page))
    .split('\n')
    .flatMap((line) => [
      ...(line.match(/"kind":"round","id":"[^"]*"[^}]*?"week":"2026-W48"[^}]*?"pair":"[^"]+"/g) ?? []),
      ...(line.match(/"kind":"round"[^}]*?"pair":"[^"]+"[^}]*?"week":"2026-W48"/g) ?? []),
      ...(line.match(/"record":"round:[^"]*","field":"pair","(?:from|to)":"[^"]+"/g) ?? []),
      ...(/weekEdition/.test(line) ? (line.match(/"pair":"[^"]+"/g) ?? []) : []),
    ])
const doneNow = async (): Promise<number> =>
  numberIn(await app.page.locator('tn-done-summary .lead').innerText())

describe('a week that is walked, looked at and closed', () => {
  inOrder(() => app)
  let met = ''

  test('the week is prepared on the Sunday before', async () => {
    const { page } = app
    await page.clock.setFixedTime(new Date('2026-11-22T18:00:00+01:00'))
    await page.reload()
    await openExample(page)
    await goTo(page, 'semaine')
    await page.locator('tn-week-pager output').getByText(week.number(WEEK)).waitFor()
    await prepareWeek(page)
  })

  test('on Friday a pair records three stops of its round', async () => {
    const { page } = app
    await page.clock.setFixedTime(new Date('2026-11-27T09:45:00+01:00'))
    // A tab that comes back reads the day anew.
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
    await openRound(page)
    await chooseLongestRound(page)
    met = await nameNow(page)
    await ras(page)
    await ras(page)
    await goesOn(page, async () => {
      await act(page, 'not-done').tap()
      await page.getByRole('button', { name: words.notDone['no-access'] }).tap()
    })
    await saved(page)
    const kept = await keptOfPassages()
    expect([MINUTE.test(kept), PAIR.test(kept)]).toEqual([true, true])
    expect(await pairsPlanned()).not.toEqual([])
  })

  test('planned against done stands stop by stop; a stop that was not said is said in one tap', async () => {
    const { page } = app
    await goTo(page, 'semaine')
    await openWeekView(page, 'done')
    await expect.poll(doneNow).toBe(2)
    await page.locator('tn-done-summary').getByText(words.notDone['no-access']).waitFor()
    await page.locator('tn-done-rounds summary').first().click()
    await page.locator('tn-done-stop').first().getByRole('button', { name: /^Fait/ }).click()
    await toast(page, ': fait').waitFor()
    await expect.poll(doneNow).toBe(3)
    await page
      .locator('tn-week-records summary')
      .filter({ hasText: records.count('passage', 4) })
      .waitFor()
  })

  test('it is not closed before its last round is over; then the close asks, says what is lost, and is for good', async () => {
    const { page } = app
    const close = page.locator('tn-week-done').getByRole('button', { name: text.close(WEEK) })
    await close.click()
    await toast(page, 'La semaine finit').waitFor()
    await page.clock.setFixedTime(new Date('2026-11-27T19:00:00+01:00'))
    await close.click()
    const dialog = page.getByRole('dialog', { name: text.dialog.title(WEEK) })
    await dialog.getByText(text.dialog.final).waitFor()
    await app.shot('week-close')
    expect(await app.axe()).toEqual([])
    await dialog.getByRole('button', { name: text.dialog.confirm, exact: true }).click()
    await page.getByText(text.closedOn('2026-11-27')).waitFor()
    await saved(page)
    const kept = await keptOfPassages()
    expect([MINUTE.test(kept), PAIR.test(kept)]).toEqual([false, false])
    expect(await pairsPlanned()).toEqual([])
  })

  test('after a reload: closed, the same counts, nothing that takes it back', async () => {
    const { page } = app
    await page.reload()
    await page.getByText(text.closedOn('2026-11-27')).waitFor()
    await expect.poll(doneNow).toBe(3)
    await page.keyboard.press('Control+z')
    await toast(page, 'Annulé : noter fait').waitFor()
    await expect.poll(doneNow).toBe(2)
    await page.getByText(text.closedOn('2026-11-27')).waitFor()
    await saved(page)
    // The step back has its own time, of the evening; that of the walk does not come with it.
    expect((await keptOfPassages()).includes('2026-11-27T08:')).toBe(false)
  })

  test('the place is met today in the list of last passages', async () => {
    const { page } = app
    await goTo(page, 'suivis')
    await page.getByRole('button', { name: suivis.viewNames.recency }).click()
    const row = page.locator('tn-recency ol .place').filter({ hasText: met })
    await row.getByText(recency.age(0)).waitFor()
    expect(plain(await page.locator('tn-recency [role=status]').innerText())).toMatch(/sur \d/)
    expect(await app.axe()).toEqual([])
    await app.expectClean()
  })
})
