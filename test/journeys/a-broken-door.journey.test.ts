import { zipSync } from 'fflate'
import type { Locator } from 'playwright'
import { expect } from 'vitest'
import { due } from '../../src/messages/due.ts'
import { exchanges } from '../../src/messages/exchanges.ts'
import { fieldRound } from '../../src/messages/field-round.ts'
import { fieldDefect } from '../../src/messages/field-situation.ts'
import { requests } from '../../src/messages/requests.ts'
import { received, returns } from '../../src/messages/returns.ts'
import { shell } from '../../src/messages/shell.ts'
import { terrain } from '../../src/messages/terrain.ts'
import { situations } from '../../src/messages/territory.ts'
import { week } from '../../src/messages/week.ts'
import { words } from '../../src/messages/words.ts'
import { type Unzipped, unzipped } from '../e2e/downloads.ts'
import { act, nameNow, plain } from '../e2e/field-steps.ts'
import { openInbox, openRegister } from '../e2e/follow-steps.ts'
import type { App } from '../e2e/harness.ts'
import { closeReport, openReport, toReports } from '../e2e/report-steps.ts'
import { goTo, saved } from '../e2e/steps.ts'
import { unfold, weekRecords } from '../e2e/week-records.ts'
import { journey } from './journey.ts'

const PLACE = 'Démonstration V-03, entrée 1'
const CODE = 'F-door-closer-broken'
const ASKED = 'La porte de l’entrée claque jour et nuit'
const [FIRST_TICKET, SECOND_TICKET] = ['TK-2026-77', 'TK-2026-92']
const DESK = { width: 1440, height: 900 }
const PHONE = { width: 390, height: 844 }
type Status = keyof typeof words.status

const { step, device, take, put, pick, read, picture } = journey('a-broken-door')
let office: App
let defect = ''
let archive = ''

const at = async (instant: string): Promise<void> => {
  await office.page.clock.setFixedTime(instant)
  await office.page.reload()
  await office.page.getByText(shell.fictional).waitFor()
}
const view = (name: string): Locator => office.page.getByRole('button', { name, exact: true })
const row = (hasText: string): Locator =>
  office.page.locator('tn-due tn-due-row').filter({ hasText }).filter({ hasText: PLACE })
const stepFromInbox = async (status: Status): Promise<void> => {
  await openInbox(office.page, 'situation')
  await row(defect).getByRole('button', { name: words.status[status] }).click()
  await saved(office.page)
}

/** Vilogia's archive of the month, put on the disk. */
const landlordFile = async (): Promise<string> => {
  const { page } = office
  await goTo(page, 'echanges')
  await view(exchanges.viewNames.files).click()
  await page.getByLabel(exchanges.until, { exact: true }).fill('2026-11-30')
  await page.getByLabel(exchanges.from, { exact: true }).fill('2026-11-01')
  await page.getByRole('radio', { name: 'Vilogia' }).check()
  await page.getByRole('heading', { name: exchanges.preview }).waitFor()
  return take(office, () => view(exchanges.zip).click())
}
const opened = async (path: string): Promise<Unzipped> =>
  unzipped({ name: path, bytes: await read(path), text: () => '' })
const linesOf = (zip: Unzipped): string[] => zip.text('situations.csv').trimEnd().split('\r\n')
const isOurs = (line: string): boolean => line.includes(CODE) && line.includes(PLACE)

/** What the landlord gives back: the file with its status and its ticket at the door. */
const returnedFile = async (name: string, ticket: string) => {
  const [head = '', ...rows] = linesOf(await opened(archive))
  const columns = head.replace('\ufeff', '').split(';')
  const lines = rows.map((line) => {
    if (!isOurs(line)) return line
    const cells = line.split(';')
    cells[columns.indexOf('statut')] = 'Réparé'
    cells[columns.indexOf('reference')] = ticket
    return cells.join(';')
  })
  return { path: await put(name, [head, ...lines].join('\r\n')), count: rows.length }
}
/** Reads a returned file, and waits for its one difference. */
const readReturned = async ({ path, count }: { path: string; count: number }): Promise<void> => {
  await goTo(office.page, 'echanges')
  await view(exchanges.viewNames.returned).click()
  await pick(office.page.getByLabel(returns.choose), path)
  await office.page.getByText(returns.summary(count, 1, count - 1)).waitFor()
}

/** Stands at the door, its defects open. */
const openDoor = async (): Promise<void> => {
  const { page } = office
  await page.getByRole('button', { name: terrain.viewNames.round, exact: true }).click()
  await page.locator('tn-unplanned-sheet tn-place-field input').fill(PLACE)
  await page.getByRole('button', { name: fieldRound.kinds.passage, exact: true }).click()
  await expect.poll(() => nameNow(page)).toBe(plain(PLACE))
  await act(page, 'defect').click()
}

step('a door that shuts no more is noted, and a resident asks when it will be repaired', async () => {
  office = await device('office', { state: 'example' })
  const { page } = office
  await goTo(page, 'territoire')
  await page.getByRole('button', { name: situations.note }).first().click()
  const form = page.locator('tn-situation-form')
  await form.locator('#family').selectOption('F')
  await form.locator('#code').selectOption(CODE)
  defect = (await form.locator(`#code option[value="${CODE}"]`).textContent())?.trim() ?? ''
  await form.locator('#place').selectOption({ label: PLACE })
  await form.getByRole('button', { name: situations.save, exact: true }).click()
  await form.locator('form').waitFor({ state: 'detached' })
  await openRegister(page, 'requests')
  await page.getByRole('button', { name: requests.add }).click()
  const asked = page.locator('tn-request-form')
  await asked.locator('tn-place-field input').fill(PLACE)
  await asked.locator('textarea').fill(ASKED)
  await asked.getByRole('button', { name: requests.save, exact: true }).click()
  await page.getByRole('heading', { name: ASKED }).waitFor()
})

step('both wait in the inbox: the defect is transmitted, the resident is told so', async () => {
  const { page } = office
  await stepFromInbox('transmitted')
  await openInbox(page, 'request')
  const waiting = row(ASKED)
  await waiting.getByRole('button', { name: due.close.answer }).click()
  await waiting.getByLabel(requests.outcomeLabel).selectOption('transmitted')
  await waiting.locator('textarea').fill('Le bailleur a été prévenu')
  await waiting.getByRole('button', { name: requests.saveAnswer }).click()
  await waiting.waitFor({ state: 'detached' })
  await saved(page)
})

step('the landlord’s file has the door once, is whole, and tells a byte that was changed', async () => {
  const { page } = office
  archive = await landlordFile()
  const zip = await opened(archive)
  const [line, ...others] = linesOf(zip).filter(isOurs)
  expect(others).toEqual([])
  expect(line).toContain(`;${words.status.transmitted};`)
  for (const name of zip.names) expect(zip.text(name)).not.toContain(ASKED)
  await view(exchanges.viewNames.received).click()
  await pick(page.getByLabel(received.choose), archive)
  await page.getByText(received.whole).waitFor()
  await page.getByRole('definition').getByText('Vilogia').waitFor()
  expect(await office.axe()).toEqual([])
  const files = Object.fromEntries(zip.names.map((name) => [name, zip.bytes(name).slice()]))
  const csv = files['situations.csv']!
  csv[csv.length - 5]! ^= 1
  await pick(page.getByLabel(received.choose), await put('envoi.zip', zipSync(files)))
  await page.getByText(received.flawed(1)).waitFor()
  await page.getByRole('row', { name: `situations.csv ${received.states.changed}` }).waitFor()
})

step(
  'it comes back with « Réparé » and a ticket: one difference, taken over, undone, taken over',
  async () => {
    const { page } = office
    await view(exchanges.viewNames.returned).click()
    await pick(page.getByLabel(returns.choose), await put('autre.csv', 'code;date\nA1;2026-01-01\n'))
    await page.getByRole('alert').getByText('Ce n’est pas un fichier envoyé d’ici').waitFor()
    await at('2026-11-27T09:00:00+01:00')
    const file = await returnedFile('retour Vilogia.csv', FIRST_TICKET)
    await readReturned(file)
    const line = page.locator('tn-returned-changes tbody tr')
    await expect.poll(() => line.count()).toBe(1)
    await expect.poll(() => line.innerText()).toContain(`→ ${words.status.done}`)
    await expect.poll(() => line.innerText()).toContain(`→ ${FIRST_TICKET}`)
    expect(await office.axe()).toEqual([])
    await picture(office, 'returned')
    await page.getByRole('button', { name: returns.apply(1) }).click()
    await saved(page)
    await page.locator('tn-toast').getByRole('button', { name: shell.undo }).click()
    await saved(page)
    // Read again, it says the same difference: nothing of it was left.
    await readReturned(file)
    await page.getByRole('button', { name: returns.apply(1) }).click()
    await saved(page)
  },
)

step('on the phone, at the door: it is said to be repaired, it is not, it is opened again', async () => {
  const { page } = office
  await page.setViewportSize(PHONE)
  await page.locator('tn-rail').getByRole('button', { name: shell.workspace.terrain }).click()
  await openDoor()
  const open = page.locator('tn-open-defects [data-defect]').filter({ hasText: defect })
  await open.getByText(fieldDefect.ticket(FIRST_TICKET)).waitFor()
  await picture(office, 'at-the-door')
  await open.getByRole('button', { name: fieldDefect.reopen }).click()
  await open.getByText(words.status.reopened).waitFor()
  await saved(page)
  await page.setViewportSize(DESK)
})

step('the landlord says again that it is repaired, now under another ticket, and it is', async () => {
  const { page } = office
  await at('2026-11-30T14:00:00+01:00')
  // Opened again it waits anew.
  for (const status of ['transmitted', 'done'] as const) await stepFromInbox(status)
  await readReturned(await returnedFile('retour Vilogia 2.csv', SECOND_TICKET))
  const line = page.locator('tn-returned-changes tbody tr')
  await expect.poll(() => line.innerText()).toContain(`→ ${SECOND_TICKET}`)
  await page.getByRole('button', { name: returns.apply(1) }).click()
  await saved(page)
  await stepFromInbox('checked')
  await row(defect).waitFor({ state: 'detached' })
})

step('the records of both weeks have the door’s steps, each once', async () => {
  const { page } = office
  const records = await weekRecords(page)
  const list = (name: string): Locator => records.getByRole('list', { name })
  const expectSteps = async (...steps: readonly Status[]): Promise<void> => {
    const said = await list('Suites données à des situations')
      .getByText(`${defect}, ${PLACE} : `)
      .allInnerTexts()
    const names = said.map((each) => each.split(' : ').at(-1))
    expect(names.toSorted()).toEqual(
      steps.map((each) => words.status[each].toLocaleLowerCase('fr')).toSorted(),
    )
  }
  await expectSteps('transmitted', 'done', 'checked')
  await page.getByRole('button', { name: week.previous }).click()
  await page.locator('tn-week-pager output').getByText(week.number('2026-W48'), { exact: true }).waitFor()
  await unfold(records)
  for (const [name, what] of [
    ['Situations notées', `${defect}, ${PLACE}`],
    ['Demandes reçues', PLACE],
    ['Demandes répondues', PLACE],
  ] as const)
    await list(name).getByText(what).waitFor()
  await expectSteps('transmitted', 'done', 'reopened')
})

step('in December the month’s report counts the door once, and the landlord’s file has it once', async () => {
  const { page } = office
  await at('2026-12-02T09:00:00+01:00')
  await toReports(page)
  const paper = await openReport(page, 'month', 'vilogia')
  await paper
    .getByText(/30\snovembre\s2026/)
    .first()
    .waitFor()
  const figure = paper.locator('[data-figure="situations-F"]').first().getByRole('button')
  await figure.scrollIntoViewIfNeeded()
  await picture(office, 'report')
  await figure.click()
  const counted = paper
    .locator('tn-counted-records li')
    .filter({ hasText: defect })
    .filter({ hasText: PLACE })
  await expect.poll(() => counted.count()).toBe(1)
  await page.keyboard.press('Escape')
  await closeReport(page)
  archive = await landlordFile()
  const [line, ...others] = linesOf(await opened(archive)).filter(isOurs)
  expect(others).toEqual([])
  expect(line).toContain(`;${words.status.checked};${SECOND_TICKET};`)
})
