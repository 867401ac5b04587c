import { expect, test } from 'vitest'
import { settingsOf, withRecords } from '../../src/domain/estate.ts'
import type { Situation } from '../../src/domain/situation.ts'
import { confirmCall } from '../../src/operations/field/confirm-call.ts'
import { printReflexes } from '../../src/operations/field/print-reflexes.ts'
import { type OnCallDraft, setOnCall } from '../../src/operations/field/set-on-call.ts'
import { setShiftNote } from '../../src/operations/field/set-shift-note.ts'
import { settleShiftNote } from '../../src/operations/field/settle-shift-note.ts'
import { removeFollowUp } from '../../src/operations/follow-up/remove-follow-up.ts'
import { setBarometer } from '../../src/operations/follow-up/set-barometer.ts'
import { undoLast } from '../../src/operations/undo-last.ts'
import { situation } from '../domain/build.ts'
import { embeddedEstate } from '../example/embedded-estate.ts'
import { anApp } from './an-app.ts'

const TODAY = '2026-11-26'
const fictional = (...records: readonly Situation[]) => {
  const estate = embeddedEstate()
  return withRecords(estate, [{ ...settingsOf(estate), fictional: true }, ...records])
}
const app = (...records: readonly Situation[]) => anApp(fictional(...records), { session: { today: TODAY } })

test('a note is left with its day, changed, settled, and each is undone', async () => {
  const { store, run } = app()
  await run(setShiftNote, {
    type: 'to-do',
    text: ' Rappeler le gardien ',
    place: 'E001',
    until: '2026-11-27',
  })
  const [left] = store.read().estate.shiftNote.values()
  expect(left).toEqual({
    ...{ kind: 'shiftNote', id: 'shiftNote-test-1', type: 'to-do', text: 'Rappeler le gardien' },
    ...{ on: TODAY, place: 'E001', until: '2026-11-27' },
  })
  await run(setShiftNote, { id: left!.id, type: 'information', text: 'Le gardien a rappelé' })
  expect(store.read().estate.shiftNote.get(left!.id)).toEqual({
    ...{ kind: 'shiftNote', id: left!.id, type: 'information', text: 'Le gardien a rappelé', on: TODAY },
  })
  await run(settleShiftNote, { id: left!.id })
  expect(store.read().estate.shiftNote.get(left!.id)?.settled).toBe(TODAY)
  expect(await run(settleShiftNote, { id: left!.id })).toMatchObject({ code: 'nothing-selected' })
  await run(undoLast, undefined)
  expect(store.read().estate.shiftNote.get(left!.id)?.settled).toBeUndefined()
})

test.each([
  ['without words', { type: 'information', text: ' ' }, 'text-needed'],
  ['of a place to avoid without a place', { type: 'place-to-avoid', text: 'Travaux' }, 'avoid-needs-place'],
  ['of an unknown place', { type: 'to-do', text: 'Passer', place: 'nowhere' }, 'place-needed'],
  ['with its last day over', { type: 'to-do', text: 'Passer', until: '2026-11-25' }, 'until-past'],
  ['that names somebody', { type: 'information', text: 'Voir Mme Dupont' }, 'note-names-someone'],
  ['that is no more', { id: 'gone', type: 'information', text: 'Passer' }, 'nothing-selected'],
] as const)('a note %s is refused', async (_what, draft, code) => {
  const { store, run } = app()
  expect(await run(setShiftNote, draft)).toMatchObject({ code })
  expect(store.read().estate.shiftNote.size).toBe(0)
})

test('the first note of a real territory waits for the framework', async () => {
  expect(
    await anApp(embeddedEstate()).run(setShiftNote, { type: 'information', text: 'Bonjour' }),
  ).toMatchObject({
    code: 'framework-missing',
  })
})

const number = (over: Partial<OnCallDraft> = {}): OnCallDraft => ({
  ...{ name: 'Astreinte technique', phone: '01 99 00 12 34', funder: 'vilogia', hours: '' },
  ...over,
})

test('a number is added, corrected, removed; it needs no framework, for it names nobody', async () => {
  const { store, run } = anApp(embeddedEstate())
  await run(setOnCall, number({ hours: '18 h – 8 h, et le week-end' }))
  const [added] = store.read().estate.onCall.values()
  expect(added).toMatchObject({ funder: 'vilogia', hours: '18 h – 8 h, et le week-end' })
  await run(setOnCall, number({ id: added!.id, funder: '', phone: '+33 1 99 00 12 35' }))
  expect(store.read().estate.onCall.get(added!.id)).toEqual({
    ...{ kind: 'onCall', id: added!.id, name: 'Astreinte technique', phone: '+33 1 99 00 12 35' },
  })
  await run(removeFollowUp, { kind: 'onCall', id: added!.id })
  expect(store.read().estate.onCall.size).toBe(0)
})

test.each([
  ['without a name', number({ name: '' }), 'text-needed'],
  ['of a person', number({ name: 'Mme Dupont' }), 'note-names-someone'],
  ['that is not dialled', number({ phone: 'au bureau' }), 'phone-unclear'],
  ['of an unknown funder', number({ funder: 'nobody' }), 'nothing-selected'],
] as const)('a number %s is refused', async (_what, draft, code) => {
  expect(await app().run(setOnCall, draft)).toMatchObject({ code })
})

test('a call is confirmed once, with its reference', async () => {
  const { store, run } = app(situation('s1', { call: { to: '18' } }), situation('s2'))
  expect(await run(confirmCall, { id: 's2' })).toMatchObject({ code: 'nothing-selected' })
  expect(await run(confirmCall, { id: 's1', reference: 'vu avec Mme Dupont' })).toMatchObject({
    code: 'note-names-someone',
  })
  await run(confirmCall, { id: 's1', reference: ' 2026-118 ' })
  expect(store.read().estate.situation.get('s1')?.call).toEqual({
    ...{ to: '18', reference: '2026-118', confirmed: TODAY },
  })
  expect(await run(confirmCall, { id: 's1' })).toMatchObject({ code: 'nothing-selected' })
})

test('a sector has one level a week, which can be changed within it', async () => {
  const { store, run } = app()
  await run(setBarometer, { sector: 'sector-nord', level: 1 })
  await run(setBarometer, { sector: 'sector-nord', level: -1 })
  expect([...store.read().estate.barometer.values()]).toEqual([
    {
      ...{ kind: 'barometer', id: 'barometer-2026-W48-sector-nord', week: '2026-W48' },
      ...{ sector: 'sector-nord', level: -1, on: TODAY },
    },
  ])
  await run(undoLast, undefined)
  expect([...store.read().estate.barometer.values()].map(({ level }) => level)).toEqual([1])
  expect(await run(setBarometer, { sector: 'E001', level: 0 })).toMatchObject({ code: 'nothing-selected' })
})

test('the sheet is shown for print with the public numbers and the team’s own', async () => {
  const { store, run } = app()
  await run(setOnCall, number())
  await run(printReflexes, undefined)
  const handout = store.read().session.handout
  const lines = handout && 'sections' in handout ? handout.sections.flatMap(({ list = [] }) => list) : []
  expect(lines).toHaveLength(9)
  expect(lines.at(-1)).toContain('01 99 00 12 34 · Astreinte technique (Vilogia)')
})
