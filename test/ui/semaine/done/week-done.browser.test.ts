import { expect, test } from 'vitest'
import { type AnyRecord, withRecords } from '../../../../src/domain/estate.ts'
import type { Mediation } from '../../../../src/domain/follow-up/mediation.ts'
import type { Relay } from '../../../../src/domain/follow-up/relay.ts'
import { stopsOf } from '../../../../src/domain/week/stops-of.ts'
import { week as weekText } from '../../../../src/messages/week.ts'
import { weekClose as text } from '../../../../src/messages/week-close.ts'
import { weekRecordWords as records } from '../../../../src/messages/week-records.ts'
import type { Session } from '../../../../src/store/session.ts'
import '../../../../src/ui/semaine/done/week-done.ts'
import '../../../../src/ui/semaine/semaine.ts'
import '../../../../src/ui/semaine/week-view.ts'
import { settings } from '../../../domain/build.ts'
import { axeFaults } from '../../axe-faults.ts'
import { button, deepAll, mount, wordsOf } from '../../mount.ts'
import { preparedEstate, WEEK } from '../week-scene.ts'

const MONDAY = '2026-11-30'
const roundOn = (day: string): string =>
  [...preparedEstate().round.values()].find((each) => each.day === day)!.id
const [first, second] = stopsOf(preparedEstate(), roundOn(MONDAY))
const done: AnyRecord = {
  ...{ kind: 'passage', id: 'p-done', place: first!.place, stop: first!.id, round: first!.round, pair: 'p1' },
  ...{ when: { minute: '2026-11-30T08:40Z' }, done: true, exchanges: '3-5', youths: '1-2' },
}
const missed: AnyRecord = {
  ...{ kind: 'passage', id: 'p-missed', place: second!.place, stop: second!.id, round: second!.round },
  ...{ when: { minute: '2026-11-30T08:50Z' }, done: false, reason: 'no-access' },
}

/** The prepared week on a day, with two passages recorded, at half past six in the evening. */
const shown = (today: string, session: Partial<Session> = {}, ...more: AnyRecord[]) =>
  mount(
    'tn-week-done',
    withRecords(preparedEstate(), [settings({ fictional: true }), done, missed, ...more]),
    { today, week: WEEK, weekView: 'done', ...session },
    () => ({ clock: () => Date.parse(`${today}T18:30:00+01:00`) }),
  )

/** The summary of a round. */
const summary = (element: HTMLElement, rank: number): HTMLElement =>
  deepAll(element.shadowRoot!.querySelector('tn-done-rounds')!.shadowRoot!, 'summary')[rank]!

test('planned against done is said stop by stop, with reasons and ages, and without a fault of access', async () => {
  const { element, settled } = await shown('2026-12-01')
  expect(wordsOf(element)).toContain('1 sur 4 arrêts faits')
  summary(element, 0).click()
  await settled()
  const stops = deepAll(element.shadowRoot!, 'tn-done-stop').map((each) => wordsOf(each).trim())
  expect(stops[0]).toContain('Fait')
  expect(stops[1]).toContain('Non fait : accès impossible')
  expect(stops[1]).toContain('aucun passage connu')
  expect(stops[2]).toContain('Rien de noté')
  for (const details of deepAll(element.shadowRoot!, 'details')) (details as HTMLDetailsElement).open = true
  await settled()
  expect(await axeFaults(element)).toEqual([])
})

test('one tap says that a stop was done, on the half-day it was planned for; the focus stays on its line', async () => {
  const { element, store, settled } = await shown('2026-12-01')
  summary(element, 0).click()
  await settled()
  const line = deepAll(element.shadowRoot!, 'tn-done-stop')[2]!
  deepAll(line.shadowRoot!, 'button')[0]!.click()
  await settled()
  const made = [...store.read().estate.passage.values()].find(({ id }) => id.includes('test'))
  expect(made).toMatchObject({ done: true, when: { day: MONDAY, band: 'morning' }, pair: 'p1' })
  expect(line.shadowRoot!.activeElement?.localName).toBe('button')
  expect(wordsOf(element)).toContain('2 sur 4 arrêts faits')
})

test('another half-day or a reason is said in the form', async () => {
  const { element, store, settled } = await shown('2026-12-01')
  summary(element, 1).click()
  await settled()
  const [line] = deepAll(element.shadowRoot!, 'tn-done-stop')
  button(line!, `${text.sayOtherOf('Place square')}`).click()
  await settled()
  const choose = (id: string, value: string): void => {
    const select = line!.shadowRoot!.querySelector<HTMLSelectElement>(`#${id}`)!
    select.value = value
    select.dispatchEvent(new Event('change'))
  }
  choose('what', 'weather')
  choose('band', 'morning')
  await settled()
  button(line!, text.save).click()
  await settled()
  expect([...store.read().estate.passage.values()].find(({ id }) => id.includes('test'))).toMatchObject({
    ...{ done: false, reason: 'weather', when: { day: '2026-12-01', band: 'morning' } },
  })
})

test('the close asks first: what is lost, what was not said; back goes to what is to say', async () => {
  const { element, store, settled } = await shown('2026-12-01')
  button(element, text.close(WEEK)).click()
  await settled()
  const dialog = deepAll(element.shadowRoot!, 'dialog')[0] as HTMLDialogElement
  expect(dialog.open).toBe(true)
  const words = wordsOf(element.shadowRoot!.querySelector('tn-close-week')!)
  for (const each of [text.dialog.final, text.dialog.unrecorded(2), ...text.dialog.losses])
    expect(words).toContain(each)
  expect(await axeFaults(dialog)).toEqual([])
  button(element, text.dialog.back).click()
  await settled()
  expect(store.read().estate.weekClosure.size).toBe(0)
  expect(deepAll(element.shadowRoot!, 'tn-done-stop')).toHaveLength(3)
})

test('closed, the week says so, its passages have no minute and no pair, and undo has nothing of it', async () => {
  const { element, store, settled } = await shown('2026-12-01')
  button(element, text.close(WEEK)).click()
  await settled()
  button(element, text.dialog.confirm).click()
  await settled()
  expect(wordsOf(element)).toContain(text.closedOn('2026-12-01'))
  expect(JSON.stringify([...store.read().estate.passage.values()])).not.toMatch(/"minute"|"pair"/)
  expect(store.undoLabel()).toBeNull()
  expect(deepAll(element.shadowRoot!, 'dialog')[0]).toHaveProperty('open', false)
  expect(deepAll(element.shadowRoot!, 'tn-done-summary')[0]!.textContent).not.toContain('p1')
})

test('a week that is not over is not closed: the button says when it ends', async () => {
  const { element, store, settled } = await shown(MONDAY)
  const close = button(element, text.close(WEEK))
  expect(close.getAttribute('aria-disabled')).toBe('true')
  close.click()
  await settled()
  expect(store.read().session.dialog).toBe('none')
  expect(wordsOf(element)).toContain('mardi 1er déc. à 16 h 00')
})

test('what was recorded in the week is listed by kind and opens; mediations are totals', async () => {
  const relay: Relay = {
    ...{ kind: 'relay', id: 'r1', domain: 'social', partner: 'team', people: 1, youths: 0 },
    statusSteps: [{ status: 'proposed', on: MONDAY }],
  }
  const mediation: Mediation = {
    ...{ kind: 'mediation', id: 'm1', caseCode: 'M-2026-77', mode: 'deferred', motif: 'B1', place: 'e1' },
    ...{ opened: MONDAY, parties: [], meetings: [], agreements: [] },
  }
  const { element, store, settled } = await shown('2026-12-01', {}, relay, mediation)
  const list = element.shadowRoot!.querySelector('tn-week-records')!
  expect(wordsOf(list)).toContain(records.count('passage', 2))
  expect(wordsOf(list)).toContain(records.count('mediation-opened', 1))
  expect(wordsOf(list)).not.toContain('M-2026-77')
  button(list, 'Social, L’équipe : proposé').click()
  await settled()
  expect(store.read().session).toMatchObject({
    ...{ workspace: 'suivis', followView: 'relays', selection: { kind: 'relay', id: 'r1' } },
  })
})

test('the header brings a week that is over to mind; board and round say what is done, by mark and word', async () => {
  const estate = withRecords(preparedEstate(), [settings({ fictional: true }), done, missed])
  const session: Partial<Session> = { today: '2026-12-07', week: '2026-W50', weekView: 'week' }
  const { element, store, settled } = await mount('tn-semaine', estate, session, () => ({
    clock: () => Date.parse('2026-12-07T09:00:00+01:00'),
  }))
  expect(wordsOf(element)).toContain(text.toClose(WEEK))
  button(element, text.toCloseOpen).click()
  await settled()
  expect(store.read().session).toMatchObject({ week: WEEK, weekView: 'done' })
  expect(wordsOf(element)).not.toContain(text.toClose(WEEK))
  store.look({ weekView: 'week', round: roundOn(MONDAY) })
  await settled()
  const [card] = deepAll(element.shadowRoot!, 'button.card')
  expect(card!.textContent).toContain(text.cardDone(1))
  expect(card!.textContent).toContain(text.cardNotDone(1))
  const stops = deepAll(element.shadowRoot!, 'tn-round-stop').map((each) => wordsOf(each))
  expect(stops[0]).toContain(text.state.done)
  expect(stops[1]).toContain('Non fait : accès impossible')
  expect(wordsOf(element)).toContain(weekText.viewNames.done)
})

test('from a planned week to one without a plan and back, by the pager of what was done', async () => {
  const { element, store, settled } = await mount(
    'tn-semaine',
    withRecords(preparedEstate(), [settings({ fictional: true }), done, missed]),
    { today: '2026-12-01', week: WEEK, weekView: 'done' },
  )
  const rounds = () => deepAll(element.shadowRoot!, 'tn-done-rounds')
  await expect.poll(rounds).toHaveLength(1)
  for (const way of [weekText.previous, weekText.next, weekText.next, weekText.previous]) {
    button(element, way).click()
    await settled()
    expect(deepAll(element.shadowRoot!, 'tn-broken-part')).toEqual([])
    expect(rounds()).toHaveLength(store.read().session.week === WEEK ? 1 : 0)
  }
})
