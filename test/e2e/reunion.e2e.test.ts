import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { exchanges } from '../../src/messages/exchanges.ts'
import { meetings } from '../../src/messages/meetings.ts'
import { reunion } from '../../src/messages/reunion.ts'
import { downloadedBy, unzipped } from './downloads.ts'
import { type App, openApp } from './harness.ts'
import { parisDay } from './paris-day.ts'
import { goTo, inOrder, openExample, saved } from './steps.ts'

const PROJECTOR = { width: 1920, height: 1080 }
const OLD_PROJECTOR = { width: 1024, height: 768 }
const BENCH = 'Poser trois bancs à l’entrée du square'
const LOCK = 'Changer la serrure du local à vélos'

let app: App
beforeAll(async () => {
  app = await openApp({ viewport: PROJECTOR })
})
afterAll(() => app.close())
afterEach(() => app.expectClean())
inOrder(() => app)

const room = () => app.page.locator('tn-reunion')
const said = () => room().locator('header [role=status]')
const scroll = () => app.page.locator('tn-scene').evaluate((scene) => scene.scrollHeight - scene.clientHeight)

/** A technical committee of so many days ago, opened on the projector. */
const open = async (days: number): Promise<void> => {
  const { page } = app
  await page.getByRole('button', { name: exchanges.viewNames.meetings, exact: true }).click()
  await page.getByRole('button', { name: meetings.add }).first().click()
  const form = page.locator('tn-partner-meeting-form')
  await form.getByLabel(meetings.day, { exact: true }).fill(parisDay(days))
  await form.getByRole('button', { name: meetings.save, exact: true }).click()
  await page.getByRole('button', { name: meetings.open }).click()
  await room().getByRole('heading', { level: 1 }).waitFor()
}

/** Written by the keyboard alone: D, the sentence, Enter. */
const decide = async (words: string): Promise<void> => {
  const { keyboard } = app.page
  await keyboard.press('d')
  await app.page.locator('tn-decision-entry dialog[open]').waitFor()
  await keyboard.type(words)
  await keyboard.press('Enter')
  await app.page.locator('tn-decision-entry dialog[open]').waitFor({ state: 'hidden' })
}

const close = async (): Promise<void> => {
  await app.page.keyboard.press('c')
  const end = app.page.locator('tn-meeting-end')
  await end.getByRole('button', { name: reunion.close }).press('Enter')
  await end.getByRole('button', { name: reunion.saveHtml }).waitFor()
}

test('a first meeting decides two things by the keyboard and is closed', async () => {
  await openExample(app.page)
  await goTo(app.page, 'echanges')
  await open(45)
  await decide(LOCK)
  await decide(BENCH)
  await app.page.keyboard.press('End')
  await room().getByText(BENCH).first().waitFor()
  await close()
  await app.page.keyboard.press('Escape')
  await app.page.keyboard.press('Escape')
  await room().waitFor({ state: 'detached' })
})

test('the next one goes through its scenes by a clicker; nothing scrolls and axe finds nothing', async () => {
  const { page } = app
  await open(0)
  for (const size of [PROJECTOR, OLD_PROJECTOR]) {
    await page.setViewportSize(size)
    await page.keyboard.press('Home')
    await expect.poll(() => said().innerText()).toContain(meetings.scenes['last-decisions'])
    let before = ''
    for (let turn = 0; turn < 30; turn++) {
      await expect.poll(() => said().innerText()).not.toBe(before)
      before = await said().innerText()
      await room().getByText(reunion.preparing).waitFor({ state: 'detached' })
      await expect.poll(scroll).toBeLessThanOrEqual(1)
      if (size === PROJECTOR) expect([before, await app.axe()]).toEqual([before, []])
      const number = room().locator('header .number')
      const [scene, of] = (await number.innerText()).match(/\d+/g)!.map(Number)
      const pages = /page.(\d+).sur.(\d+)/.exec(await number.innerText())
      if (scene === of && (!pages || pages[1] === pages[2])) break
      await page.keyboard.press('PageDown')
    }
    expect(before).toContain(meetings.scenes['new-decisions'])
  }
  await page.setViewportSize(PROJECTOR)
})

test('what was decided last time is settled where it stands, and two decisions are written', async () => {
  const { page } = app
  await page.keyboard.press('Home')
  const partly = page
    .locator('tn-scene .page')
    .getByRole('button', { name: reunion.settleOf(reunion.settleAs.partly, LOCK) })
  await partly.focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => partly.getAttribute('aria-pressed')).toBe('true')
  await decide('Passer le jeudi en soirée')
  await decide('Afficher les horaires dans les halls')
  await page.keyboard.press('End')
  await room().getByText('Afficher les horaires dans les halls').first().waitFor()
})

test('the meeting is closed and its minutes are saved as a page and for a word processor', async () => {
  const { page } = app
  await close()
  const end = page.locator('tn-meeting-end')
  const save = (name: string) => downloadedBy(page, () => end.getByRole('button', { name }).press('Enter'))
  const html = await save(reunion.saveHtml)
  expect(html.name).toMatch(/^tournee-compte-rendu-.*\.html$/)
  const docx = await save(reunion.saveDocx)
  expect(docx.name).toMatch(/^tournee-compte-rendu-.*\.docx$/)
  const files = unzipped(docx)
  const document = files.text('word/document.xml')
  for (const words of [LOCK, BENCH, 'Passer le jeudi en soirée', 'Afficher les horaires dans les halls'])
    expect([html.text().includes(words), document.includes(words)], words).toEqual([true, true])
  expect(document).toContain('Faite en partie')
  // The map that was shown, as a picture.
  expect(files.names.some((name) => /^word\/media\/.*\.png$/.test(name))).toBe(true)
  await end.getByText('.docx').first().waitFor()
})

test('if the projector fails all scenes stand on A3 pages; Escape leads back, and out', async () => {
  const { page } = app
  await page.keyboard.press('Escape')
  await page.keyboard.press('a')
  await page.locator('tn-paper h1').first().waitFor()
  await app.shot('reunion-a3')
  await page.keyboard.press('Escape')
  await room().getByRole('heading', { level: 1 }).waitFor()
  await page.keyboard.press('Escape')
  await page.locator('tn-meeting-card').waitFor()
  await saved(page)
})
