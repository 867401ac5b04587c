import { existsSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { savedViews } from '../../src/messages/calendar.ts'
import { passphraseDialog } from '../../src/messages/dialogs.ts'
import { territoryWords } from '../../src/messages/event-territory.ts'
import { observatory } from '../../src/messages/observatory.ts'
import { places } from '../../src/messages/observatory-places.ts'
import { presence } from '../../src/messages/observatory-presence.ts'
import { compare } from '../../src/messages/observatory-time.ts'
import { questions } from '../../src/messages/questions.ts'
import { shell } from '../../src/messages/shell.ts'
import { timeBar } from '../../src/messages/time-bar.ts'
import { type App, openApp } from './harness.ts'
import { goTo, inOrder, mapIdle, openExample, saved, situationsShown, toast } from './steps.ts'

const PARIS = '/work/shared/incidents-real/paris-dans-ma-rue-10k.csv'
const PASSPHRASE = 'quatre mots sans lien'
const VERDICT = /Sûr|Probable|Peut être le hasard/

let app: App
beforeAll(async () => {
  app = await openApp({ viewport: { width: 1440, height: 900 } })
})
afterAll(() => app.close())
inOrder(() => app)

const panel = () => app.page.locator('tn-observatoire')
const bar = () => app.page.locator('tn-time-bar')
const slider = () => app.page.getByRole('slider', { name: timeBar.slider })
/** What is looked at, once the list is of it. */
const shown = (): Promise<string> => panel().locator('.shown[aria-busy=false]').innerText()
const openView = (view: keyof typeof observatory.viewNames): Promise<void> =>
  panel().getByRole('button', { name: observatory.viewNames[view], exact: true }).click()
const setWindow = (name: keyof typeof timeBar.windows): Promise<void> =>
  bar().getByRole('button', { name: timeBar.windows[name], exact: true }).click()

test('time is moved by keys, played at four times its speed, paused, brushed and widened', async () => {
  const { page } = app
  await openExample(page)
  await goTo(page, 'observatoire')
  const last = await shown()
  await slider().press('ArrowLeft')
  await expect.poll(shown).not.toBe(last)
  await slider().press('Home')
  await expect.poll(() => slider().inputValue()).toBe('0')
  await bar().getByRole('combobox', { name: timeBar.speed }).selectOption('4')
  await bar().getByRole('button', { name: timeBar.play, exact: true }).click()
  await expect.poll(async () => Number(await slider().inputValue())).toBeGreaterThan(1)
  await bar().getByRole('button', { name: timeBar.pause, exact: true }).click()
  const paused = await slider().inputValue()
  const until = bar().getByRole('slider', { name: timeBar.brushUntil })
  const before = await until.getAttribute('aria-valuetext')
  await until.press('ArrowLeft')
  await expect.poll(() => until.getAttribute('aria-valuetext')).not.toBe(before)
  await expect.poll(() => slider().inputValue()).toBe(paused)
  await slider().press('End')
  const month = await situationsShown(page)
  await setWindow('quarter')
  await expect.poll(() => situationsShown(page)).toBeGreaterThan(month)
  await setWindow('year')
  await mapIdle(page)
})

test('the list says a verdict in words; a presence is asked for at a place, and taken back', async () => {
  const { page } = app
  await shown()
  const rows = panel().locator('tn-ranking')
  await expect.poll(() => rows.locator('.ranked').first().innerText()).toMatch(VERDICT)
  // The example's own presences are at places that are proven.
  await rows.getByRole('region', { name: places.section.chance }).getByRole('button').first().press('Enter')
  const study = panel().locator('tn-place-study')
  await study.getByRole('button', { name: presence.ask }).click()
  await study.getByRole('button', { name: presence.submit, exact: true }).click()
  await study.getByRole('button', { name: presence.change }).waitFor()
  await toast(page, 'présence').getByRole('button', { name: shell.undo, exact: true }).click()
  await study.getByRole('button', { name: presence.ask }).waitFor()
})

test('two periods are compared with buttons, side by side and as their difference', async () => {
  const { page } = app
  await openView('compare')
  await panel().getByRole('button', { name: compare.preset.halves, exact: true }).click()
  await panel().getByRole('button', { name: compare.onlyA, exact: true }).click()
  await panel().getByRole('button', { name: compare.difference, exact: true }).click()
  await panel().getByText(compare.waiting).waitFor({ state: 'detached' })
  await mapIdle(page)
  await expect
    .poll(() => panel().getByRole('region', { name: compare.title }).innerText())
    .toMatch(/Autant de situations|B compte/)
  await app.shot('observatory-difference')
  await openView('places')
})

test('a view is kept under a name, opened again, and stays by its address', async () => {
  const { page } = app
  const kept = await shown()
  await expect.poll(async () => page.url()).not.toContain('observatoire=')
  const [year = 'no dates'] = /du=\d{4}-\d\d-\d\d&au=\d{4}-\d\d-\d\d/.exec(page.url()) ?? []
  await panel().getByText(savedViews.title).click()
  await panel().getByLabel(savedViews.name, { exact: true }).fill('Une année')
  await panel().getByRole('button', { name: savedViews.keep, exact: true }).click()
  await saved(page)
  await setWindow('week')
  await expect.poll(shown).not.toBe(kept)
  await panel()
    .getByRole('button', { name: savedViews.open('Une année') })
    .click()
  await expect.poll(shown).toBe(kept)
  // The address says it a moment after the screen.
  await expect.poll(async () => page.url()).toContain(year)
  await page.reload()
  await expect.poll(shown).toBe(kept)
  expect(await app.axe()).toEqual([])
})

test.skipIf(!existsSync(PARIS))(
  'real incidents of another town, dropped, are a territory of their own that plays and ranks (/work/shared)',
  async () => {
    const { page } = app
    await page.locator('tn-menu tn-import-button input[type=file]').setInputFiles(PARIS)
    await page.getByRole('heading', { name: territoryWords.title }).waitFor()
    await page.getByLabel(territoryWords.source).fill('Ville de Paris — Dans ma rue')
    await page.getByLabel(territoryWords.licence, { exact: true }).fill('ODbL 1.0')
    await page.getByRole('checkbox', { name: questions['events-published']({}) }).check()
    await page.getByRole('button', { name: territoryWords.apply, exact: true }).click()
    await page.getByLabel(passphraseDialog.first, { exact: true }).fill(PASSPHRASE)
    await page.getByLabel(passphraseDialog.second).fill(PASSPHRASE)
    await page.getByRole('button', { name: passphraseDialog.confirm }).click()
    await saved(page)
    await expect.poll(() => page.getByText(shell.fictional).count()).toBe(0)
    await panel().getByText('Ville de Paris — Dans ma rue, ODbL 1.0').waitFor()
    await expect.poll(shown).toMatch(/Août\s2024/)
    await setWindow('year')
    await expect.poll(shown).toMatch(/8\s338\s+situations/)
    await expect
      .poll(() => panel().locator('tn-ranking .ranked').first().innerText())
      .toMatch(/^Carreau \d+\.\d+, 750\d\d[\s\S]*situations[\s\S]*attendu/)
    await panel().getByText(places.equalEffort).waitFor()
    await setWindow('month')
    await slider().press('Home')
    await bar().getByRole('button', { name: timeBar.play, exact: true }).click()
    await expect.poll(async () => Number(await slider().inputValue())).toBeGreaterThan(2)
    await bar().getByRole('button', { name: timeBar.pause, exact: true }).click()
    await mapIdle(page)
    await app.shot('observatory-paris')
  },
)

test('all this without a foreign request, a policy broken or an error said', () => app.expectClean())
