import { expect, test } from 'vitest'
import { settingsOf, withRecords } from '../../src/domain/estate.ts'
import type { SituationDraft } from '../../src/domain/situation-draft.ts'
import { editSituation } from '../../src/operations/situations/edit-situation.ts'
import { noteSituation } from '../../src/operations/situations/note-situation.ts'
import { removeSituation } from '../../src/operations/situations/remove-situation.ts'
import { setFramework } from '../../src/operations/situations/set-framework.ts'
import { undoLast } from '../../src/operations/undo-last.ts'
import { embeddedEstate } from '../example/embedded-estate.ts'
import { anApp } from './an-app.ts'

const framework = {
  purpose: 'Médiation sociale',
  controllers: 'Ville et bailleurs',
  processor: 'Titulaire du marché',
  legalBasis: 'Mission d’intérêt public',
  notice: 'Affichée dans les halls',
  impactAssessment: '',
}
const ready = () => {
  const estate = embeddedEstate()
  return withRecords(estate, [{ ...settingsOf(estate), framework }])
}
const draft = (some: Partial<SituationDraft> = {}): SituationDraft => ({
  code: 'A1',
  place: 'E001',
  when: { day: '2026-11-23', band: 'morning' },
  severity: 2,
  recurrence: 'new',
  origin: 'seen',
  by: 'team',
  responsible: 'vilogia',
  audience: 'funder',
  status: 'noted',
  ...some,
})

test('a situation is noted with a dated first status, and taken back by undo', async () => {
  const app = anApp(ready())
  await app.run(noteSituation, draft())
  const [noted] = app.store.read().estate.situation.values()
  expect(noted).toMatchObject({
    code: 'A1',
    place: 'E001',
    statusSteps: [{ status: 'noted', on: '2026-11-23' }],
  })
  await app.run(undoLast, undefined)
  expect(app.store.read().estate.situation.size).toBe(0)
})

test('the first real situation waits for the framework; the fictional one does not', async () => {
  const app = anApp(embeddedEstate())
  expect(await app.run(noteSituation, draft())).toMatchObject({ code: 'framework-missing' })
  await app.run(setFramework, framework)
  expect(await app.run(noteSituation, draft())).toMatchObject({ kind: 'done' })
  const estate = embeddedEstate()
  const example = anApp(withRecords(estate, [{ ...settingsOf(estate), fictional: true }]))
  expect(await example.run(noteSituation, draft())).toMatchObject({ kind: 'done' })
})

test('a framework without a purpose is refused', async () => {
  const app = anApp(embeddedEstate())
  expect(await app.run(setFramework, { ...framework, purpose: ' ' })).toMatchObject({
    code: 'framework-missing',
  })
})

test.each([
  ['an unknown code', { code: 'Z9' }, 'code-needed'],
  ['an unknown place', { place: 'nowhere' }, 'place-needed'],
  ['a social code at a door', { code: 'G1' }, 'place-too-fine'],
  ['a day to come', { when: { day: '2026-11-25', band: 'morning' } }, 'when-in-future'],
  ['no day', { when: { day: '', band: 'morning' } }, 'when-needed'],
  ['a note that names somebody', { note: 'Vu avec Mme Dubois au 3e' }, 'note-names-someone'],
  ['a reference that names somebody', { reference: 'Mme Dubois, 3e' }, 'note-names-someone'],
] as const)('%s is refused and nothing is noted', async (_what, some, code) => {
  const app = anApp(ready())
  expect(await app.run(noteSituation, draft(some as Partial<SituationDraft>))).toMatchObject({
    kind: 'refusal',
    code,
  })
  expect(app.store.read().estate.situation.size).toBe(0)
})

test('a new status is a dated step after those before, and the old ones stay', async () => {
  const app = anApp(ready())
  await app.run(noteSituation, draft())
  const [noted] = app.store.read().estate.situation.values()
  await app.run(editSituation, { id: noted!.id, draft: draft({ status: 'transmitted', severity: 3 }) })
  expect(app.store.read().estate.situation.get(noted!.id)).toMatchObject({
    severity: 3,
    statusSteps: [
      { status: 'noted', on: '2026-11-23' },
      { status: 'transmitted', on: '2026-11-24' },
    ],
  })
})

test('a correction without a new status adds no step, and an absent note is gone', async () => {
  const app = anApp(ready())
  await app.run(noteSituation, draft({ note: 'devant le local' }))
  const [noted] = app.store.read().estate.situation.values()
  await app.run(editSituation, { id: noted!.id, draft: draft({ recurrence: 'repeated' }) })
  const edited = app.store.read().estate.situation.get(noted!.id)
  expect(edited?.statusSteps).toHaveLength(1)
  expect(edited).not.toHaveProperty('note')
})

test('a correction leaves what its form does not show as it is now; a date put off goes with a new status', async () => {
  const app = anApp(ready())
  await app.run(noteSituation, draft())
  const [noted] = app.store.read().estate.situation.values()
  const id = noted!.id
  const since = { call: { to: '18' }, seenAgain: ['2026-11-24'], remindOn: '2026-12-01' } as const
  app.store.commit('Noter', (now) => withRecords(now, [{ ...now.situation.get(id)!, ...since }]))
  await app.run(editSituation, { id, draft: draft({ severity: 3, seenAgain: ['2026-11-01'] }) })
  expect(app.store.read().estate.situation.get(id)).toMatchObject({ severity: 3, ...since })
  await app.run(editSituation, { id, draft: draft({ status: 'transmitted' }) })
  expect(app.store.read().estate.situation.get(id)).not.toHaveProperty('remindOn')
  expect(app.store.read().estate.situation.get(id)).toMatchObject({ call: { to: '18' } })
})

test('a situation noted by mistake is removed, and can be brought back', async () => {
  const app = anApp(ready())
  await app.run(noteSituation, draft())
  const [noted] = app.store.read().estate.situation.values()
  await app.run(removeSituation, { id: noted!.id })
  expect(app.store.read().estate.situation.size).toBe(0)
  await app.run(undoLast, undefined)
  expect(app.store.read().estate.situation.get(noted!.id)).toEqual(noted)
})

test('drug use keeps its half-day and stays in the team, whatever hour and audience were given', async () => {
  const app = anApp(ready())
  const asked = {
    code: 'C5',
    place: 'sector-mairie',
    when: { minute: '2026-11-23T18:42Z' },
    audience: 'public',
  } as const
  await app.run(noteSituation, draft({ ...asked, status: 'observed' }))
  const [noted] = app.store.read().estate.situation.values()
  expect(noted).toMatchObject({ when: { day: '2026-11-23', band: 'afternoon' }, audience: 'team' })
  await app.run(editSituation, { id: noted!.id, draft: draft({ ...asked, status: 'followed' }) })
  expect(app.store.read().estate.situation.get(noted!.id)).toMatchObject({
    when: { day: '2026-11-23', band: 'afternoon' },
    audience: 'team',
  })
  expect(JSON.stringify(app.store.journal())).not.toContain('18:42')
})
