import { expect } from 'vitest'
import { savedViews } from '../../src/messages/calendar.ts'
import { due } from '../../src/messages/due.ts'
import { freeText } from '../../src/messages/free-text.ts'
import { meetingParts as parts } from '../../src/messages/meeting-parts.ts'
import { meetings as text } from '../../src/messages/meetings.ts'
import { reunion } from '../../src/messages/reunion.ts'
import { suivis } from '../../src/messages/suivis.ts'
import { sha256, unzipped } from '../e2e/downloads.ts'
import type { App } from '../e2e/harness.ts'
import { focus, goTo, saved, situationsShown } from '../e2e/steps.ts'
import { journey } from './journey.ts'
import { button, DAYS, meetingSteps, SCREENS } from './monthly-meeting-steps.ts'

const VIEW = 'Le mois, pour le comité'
const FIRST = text.scenes['last-decisions']
const CLOSER = 'Remettre en état le ferme-porte du hall'
const BENCH = 'Poser trois bancs à l’entrée du square'
const LOCK = 'Changer la serrure du local à vélos'
const EVENING = 'Passer le jeudi en soirée'
const HOURS = 'Afficher les horaires dans les halls'

const { step, device, take, put, pick, read, picture } = journey('monthly-meeting')
let office: App
let part = ''
let table = ''

const { card, room, said, openMeetings, prepare, show, decide, order } = meetingSteps(() => office)

step(
  'in October the committee decides: two by the keyboard on the projector, one on the card, and it is closed',
  async () => {
    office = await device('office', { state: 'example' })
    await openMeetings()
    await prepare(DAYS.october)
    await show()
    await decide(LOCK)
    await decide(BENCH)
    await office.page.keyboard.press('End')
    await room().getByText(BENCH).first().waitFor()
    await office.page.keyboard.press('Escape')
    await room().waitFor({ state: 'detached' })
    await office.page.setViewportSize(SCREENS.desk)
    await button(card(), text.addDecision).click()
    const form = card().locator('tn-decision-form')
    await form.getByLabel(text.who, { exact: true }).selectOption('vilogia')
    await form.getByLabel(text.decision, { exact: true }).fill(CLOSER)
    await button(form, suivis.save).click()
    await form.waitFor({ state: 'detached' })
    await button(card(), reunion.close).click()
    await card()
      .getByText(/^Réunion close le/)
      .waitFor()
    await expect.poll(() => button(card(), text.addDecision).count()).toBe(0)
  },
)

step('in between, what one of them became is settled on the closed card', async () => {
  await button(card(), `${text.settle} : ${CLOSER}`).click()
  await button(card().locator('tn-settle-form'), suivis.save).click()
  await card()
    .getByText(new RegExp(`^${text.result.done} le`))
    .waitFor()
  await saved(office.page)
})

step('before November’s, a view of the observatory is kept under a name and opened again', async () => {
  const { page } = office
  await goTo(page, 'observatoire')
  const shown = await situationsShown(page)
  expect(shown).toBeGreaterThan(0)
  const views = page.locator('tn-saved-views')
  await views.getByText(savedViews.title).click()
  await views.getByLabel(savedViews.name).fill(VIEW)
  await button(views, savedViews.keep).click()
  await button(views, savedViews.open(VIEW)).click()
  expect(await situationsShown(page)).toBe(shown)
})

step(
  'November’s is prepared; its scenes are ordered by the keyboard, and stay so after a reload',
  async () => {
    const { page } = office
    await openMeetings()
    await prepare(DAYS.november)
    const before = await order()
    expect(before[0]).toBe(FIRST)
    await button(card(), text.downOf(FIRST)).focus()
    await page.keyboard.press('Enter')
    await expect.poll(order).toEqual([before[1], FIRST, ...before.slice(2)])
    // Its button, in its new row, has the focus once the list is drawn.
    await expect.poll(async () => (await focus(office)).name).toBe(text.downOf(FIRST))
    await page.keyboard.press('Enter')
    const third = [before[1], before[2], FIRST, ...before.slice(3)]
    await expect.poll(order).toEqual(third)
    await saved(page)
    await page.reload()
    await card().waitFor()
    await expect.poll(order).toEqual(third)
    await button(card(), text.upOf(FIRST)).press('Enter')
    await button(card(), text.upOf(FIRST)).press('Enter')
    await expect.poll(order).toEqual(before)
  },
)

step('each funder’s part waits in « À faire », and holds that funder alone', async () => {
  const { page } = office
  await goTo(page, 'suivis')
  await page.locator('tn-due').getByText(due.reason['meeting-parts']).first().waitFor()
  await openMeetings()
  await page
    .locator('tn-register-list')
    .getByRole('button')
    .filter({ hasText: due.reason['meeting-parts'] })
    .first()
    .click()
  const send = card().getByRole('button', { name: `${parts.send}${parts.sendOf('Vilogia')}` })
  part = await take(office, () => send.click())
  const inside = unzipped({ name: part, bytes: await read(part), text: () => '' })
  expect([...inside.names].sort()).toEqual(['manifest.json', parts.page, parts.answers].sort())
  const manifest = JSON.parse(inside.text('manifest.json'))
  for (const { file, sha256: hash } of manifest.files) expect(sha256(inside.bytes(file))).toBe(hash)
  expect(manifest.recipient.name).toBe('Vilogia')
  expect(inside.text(parts.page)).toContain('Démonstration V-')
  expect(inside.text(parts.page)).not.toMatch(/Démonstration [PL]-|Partenord|Logis Métropole|entrée \d/)
  table = inside.text(parts.answers)
  await card()
    .getByText(/part envoyée le/)
    .waitFor()
  await saved(page)
})

step(
  'the table filled in is read back; who it names is masked before it is taken, in one undo step',
  async () => {
    const { page } = office
    const answered = table
      .split('\r\n')
      .map((row, at) =>
        at > 0 && row.includes(';situations-A;')
          ? `${row}Deux passages de plus par semaine`
          : at > 0 && row.includes(';open-F;')
            ? `${row}Voir avec Mme Dubois`
            : row,
      )
    const file = card().getByLabel(parts.read)
    await pick(file, await put('reponses.csv', answered.join('\r\n')))
    const answers = card().locator('tn-answers-read')
    await answers.getByText(/^2.réponses, \d/).waitFor()
    expect(await office.axe()).toEqual([])
    await button(answers, parts.take(2)).click()
    await answers.getByRole('alert').filter({ hasText: 'Mme Dubois' }).first().waitFor()
    await answers
      .getByRole('button', { name: new RegExp(`^${freeText.mask}`) })
      .first()
      .click()
    await button(answers, parts.take(2)).click()
    const given = card().locator('tn-answers-given li')
    await expect.poll(() => given.count()).toBe(2)
    await expect.poll(() => given.first().innerText()).toContain('Deux passages de plus par semaine')
    await expect.poll(() => given.nth(1).innerText()).not.toContain('Dubois')
    await saved(page)
    await page.keyboard.press('Control+z')
    await expect.poll(() => given.count()).toBe(0)
    await page.keyboard.press('Control+Shift+z')
    await expect.poll(() => given.count()).toBe(2)
    // The archive given back as it was sent has nothing to take.
    await pick(file, part)
    await answers.getByText(parts.none).waitFor()
    await button(answers, parts.giveUp).click()
  },
)

step('on the projector it begins with what became of October’s decisions', async () => {
  await show()
  await expect.poll(() => said().innerText()).toContain(FIRST)
  const page = office.page.locator('tn-scene .page')
  for (const decision of [LOCK, BENCH, CLOSER]) await page.getByText(decision).first().waitFor()
  await picture(office, 'last-decisions')
})

step('a clicker goes through its scenes at two sizes; nothing scrolls and axe finds nothing', async () => {
  const { page } = office
  for (const size of [SCREENS.projector, SCREENS.oldProjector]) {
    await page.setViewportSize(size)
    await page.keyboard.press('Home')
    await expect.poll(() => said().innerText()).toContain(FIRST)
    let before = ''
    for (let turn = 0; turn < 30; turn++) {
      await expect.poll(() => said().innerText()).not.toBe(before)
      before = await said().innerText()
      await room().getByText(reunion.preparing).waitFor({ state: 'detached' })
      const scroll = () =>
        page.locator('tn-scene').evaluate((scene) => scene.scrollHeight - scene.clientHeight)
      await expect.poll(scroll).toBeLessThanOrEqual(1)
      if (size === SCREENS.projector) expect([before, await office.axe()]).toEqual([before, []])
      const number = await room().locator('header .number').innerText()
      const [scene, of] = number.match(/\d+/g)!.map(Number)
      const pages = /page.(\d+).sur.(\d+)/.exec(number)
      if (scene === of && (!pages || pages[1] === pages[2])) break
      await page.keyboard.press('PageDown')
    }
    expect(before).toContain(text.scenes['new-decisions'])
  }
  await page.setViewportSize(SCREENS.projector)
})

step('what was decided is settled where it stands, and two decisions are written', async () => {
  const { page } = office
  await page.keyboard.press('Home')
  const partly = page
    .locator('tn-scene .page')
    .getByRole('button', { name: reunion.settleOf(reunion.settleAs.partly, LOCK) })
  await partly.focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => partly.getAttribute('aria-pressed')).toBe('true')
  await decide(EVENING)
  await decide(HOURS)
  await page.keyboard.press('End')
  await room().getByText(HOURS).first().waitFor()
  await picture(office, 'decided')
})

step('it is closed; its minutes are saved as a page and for a word processor, with the map', async () => {
  const { page } = office
  await page.keyboard.press('c')
  const end = page.locator('tn-meeting-end')
  await end.getByRole('button', { name: reunion.close }).press('Enter')
  await end.getByRole('button', { name: reunion.saveHtml }).waitFor()
  const save = (name: string) => take(office, () => end.getByRole('button', { name }).press('Enter'))
  const html = await save(reunion.saveHtml)
  expect(html).toMatch(/tournee-compte-rendu-[^/]*\.html$/)
  const docx = await save(reunion.saveDocx)
  expect(docx).toMatch(/tournee-compte-rendu-[^/]*\.docx$/)
  const files = unzipped({ name: docx, bytes: await read(docx), text: () => '' })
  const document = files.text('word/document.xml')
  const page1 = (await read(html)).toString('utf8')
  for (const words of [LOCK, BENCH, EVENING, HOURS])
    expect([page1.includes(words), document.includes(words)], words).toEqual([true, true])
  expect(document).toContain('Faite en partie')
  expect(files.names.some((name) => /^word\/media\/.*\.png$/.test(name))).toBe(true)
  await end.getByText('.docx').first().waitFor()
})

step('if the projector fails all scenes stand on A3 pages; Escape leads back, and out', async () => {
  const { page } = office
  await page.keyboard.press('Escape')
  await page.locator('tn-meeting-end dialog[open]').waitFor({ state: 'detached' })
  await page.keyboard.press('a')
  await page.locator('tn-paper h1').first().waitFor()
  await picture(office, 'a3')
  await page.keyboard.press('Escape')
  await room().getByRole('heading', { level: 1 }).waitFor()
  await page.keyboard.press('Escape')
  await card().waitFor()
  await saved(page)
})
