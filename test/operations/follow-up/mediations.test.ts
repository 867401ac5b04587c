import { expect, test } from 'vitest'
import { isRefusal } from '../../../src/domain/refusal.ts'
import { sentence } from '../../../src/messages/sentence.ts'
import { checkAgreement } from '../../../src/operations/follow-up/check-agreement.ts'
import { closeMediation } from '../../../src/operations/follow-up/close-mediation.ts'
import { editMediation } from '../../../src/operations/follow-up/edit-mediation.ts'
import { giveConsent } from '../../../src/operations/follow-up/give-consent.ts'
import { noteMeeting } from '../../../src/operations/follow-up/note-meeting.ts'
import { openMediation } from '../../../src/operations/follow-up/open-mediation.ts'
import { removeFollowUp } from '../../../src/operations/follow-up/remove-follow-up.ts'
import { reopenMediation } from '../../../src/operations/follow-up/reopen-mediation.ts'
import { setAgreement } from '../../../src/operations/follow-up/set-agreement.ts'
import { withdrawConsent } from '../../../src/operations/follow-up/withdraw-consent.ts'
import type { Operation } from '../../../src/operations/operation.ts'
import { undoLast } from '../../../src/operations/undo-last.ts'
import { anApp } from '../an-app.ts'
import { ground } from './mediation-moves.ts'

const TODAY = '2026-11-24'
const draft = { mode: 'deferred', motif: 'B1', place: 'e1', opened: '2026-11-02', parties: 2 } as const
const mediation = 'mediation-test-1'
const opened = async () => {
  const app = anApp(ground())
  await app.run(openMediation, draft)
  const of = () => app.store.read().estate.mediation.get(mediation)!
  const refused = async <Target>(operation: Operation<Target>, target: Target): Promise<string> => {
    const outcome = await app.run(operation, target)
    return isRefusal(outcome) ? sentence(outcome) : 'done'
  }
  return { app, of, refused }
}
const table = { mediation, type: 'round-table', on: '2026-11-12', parties: ['A', 'B'] } as const

test('a case goes from its opening to its close, each step undone by one undo', async () => {
  const { app, of } = await opened()
  expect(of()).toMatchObject({ caseCode: 'M-2026-01', parties: [{ letter: 'A' }, { letter: 'B' }] })
  expect(app.store.read().session.selection).toEqual({ kind: 'mediation', id: mediation })
  for (const party of ['A', 'B']) await app.run(giveConsent, { mediation, party, on: '2026-11-03' })
  await app.run(noteMeeting, { ...table, note: ' Le bruit baisse. ' })
  await app.run(setAgreement, { mediation, text: 'Moins de bruit', on: '2026-11-12', checkOn: '2026-11-20' })
  const agreement = of().agreements[0]!.id
  await app.run(checkAgreement, {
    mediation,
    agreement,
    on: '2026-11-20',
    kept: 'partly',
    again: '2026-11-24',
  })
  expect(of().agreements[0]).toMatchObject({
    checkOn: '2026-11-24',
    checks: [{ on: '2026-11-20', kept: 'partly' }],
  })
  await app.run(checkAgreement, { mediation, agreement, on: TODAY, kept: 'kept' })
  await app.run(closeMediation, { mediation, on: TODAY, outcome: 'agreement' })
  expect(of()).toMatchObject({
    meetings: [{ type: 'round-table', note: 'Le bruit baisse.' }],
    agreements: [{ checks: [{ kept: 'partly' }], result: { on: TODAY, kept: 'kept' } }],
    closed: { on: TODAY, outcome: 'agreement' },
  })
  await app.run(reopenMediation, { mediation, on: TODAY })
  expect(of().closed).toBeUndefined()
  expect(of().reopenings).toEqual([{ on: TODAY, outcome: 'agreement', reopened: TODAY }])
  for (let step = 0; step < 9; step++) await app.run(undoLast, undefined)
  expect(app.store.read().estate.mediation.size).toBe(0)
})

test('a round table waits for the consent of all present; a party that withdrew is left in peace', async () => {
  const { app, of, refused } = await opened()
  await app.run(giveConsent, { mediation, party: 'A', on: '2026-11-03' })
  expect(await refused(noteMeeting, table)).toBe(
    'Une table ronde demande l’accord de tous les présents : notez d’abord celui de la partie B.',
  )
  await app.run(giveConsent, { mediation, party: 'B', on: '2026-11-13' })
  expect(await refused(noteMeeting, table)).toContain('celui de la partie B')
  expect(await refused(noteMeeting, { ...table, on: '2026-11-13' })).toBe('done')
  expect(await refused(giveConsent, { mediation, party: 'B', on: '2026-11-14' })).toContain(
    '13 novembre 2026',
  )
  expect(await refused(withdrawConsent, { mediation, party: 'B', on: '2026-11-12' })).toContain(
    'choisissez le 13 novembre 2026',
  )
  await app.run(withdrawConsent, { mediation, party: 'B', on: '2026-11-15' })
  for (const type of ['shuttle', 'call', 'letter'] as const)
    expect(await refused(noteMeeting, { mediation, type, on: '2026-11-14', parties: ['B'] })).toBe(
      'La partie B s’est retirée le 15 novembre 2026 : plus rien n’est noté avec elle.',
    )
  const agreed = { mediation, text: 'Moins de bruit', on: '2026-11-14', checkOn: '2026-12-01' }
  expect(await refused(setAgreement, agreed)).toContain('au moins deux parties')
  expect(await refused(closeMediation, { mediation, on: TODAY, outcome: 'agreement' })).toContain(
    'Notez d’abord',
  )
  expect(await refused(closeMediation, { mediation, on: TODAY, outcome: 'withdrawn' })).toBe('done')
  expect(await refused(noteMeeting, { mediation, type: 'call', on: TODAY, parties: ['A'] })).toContain(
    'rouvrez-la',
  )
  expect(of().meetings).toHaveLength(1)
})

test.each([
  ['a motif that is none of B to E', { motif: 'A1' }, 'motif-needed'],
  ['a place that is none', { place: 'nowhere' }, 'place-needed'],
  ['drug use at a door', { motif: 'C5' }, 'place-too-fine'],
  ['a deferred one with a single party', { parties: 1 }, 'value-out-of-range'],
  ['a day to come', { opened: '2026-11-25' }, 'when-in-future'],
  ['no day', { opened: '' }, 'date-needed'],
  ['a note that names somebody', { note: 'Vu avec Mme Dubois' }, 'note-names-someone'],
  ['an outcome of one that is deferred', { outcome: 'calmed' }, 'case-open'],
  [
    'a withdrawal from one without parties',
    { mode: 'real-time', parties: 0, outcome: 'withdrawn' },
    'outcome-needs-withdrawal',
  ],
] as const)('%s is refused', async (_what, some, code) => {
  const app = anApp(ground())
  expect(await app.run(openMediation, { ...draft, ...some } as typeof draft)).toMatchObject({ code })
  expect(app.store.read().estate.mediation.size).toBe(0)
})

test('texts of meetings and agreements that name somebody are refused', async () => {
  const { app, refused } = await opened()
  for (const party of ['A', 'B']) await app.run(giveConsent, { mediation, party, on: '2026-11-03' })
  expect(await refused(noteMeeting, { ...table, note: 'Avec M. Dubois' })).toContain('masquez')
  const agreed = { mediation, text: 'Mme Dubois baisse le son', on: '2026-11-12', checkOn: '2026-12-01' }
  expect(await refused(setAgreement, agreed)).toContain('masquez')
})

test('one on the spot is open and closed at once, and leaves the screen where it was', async () => {
  const app = anApp(ground())
  const outcome = 'calmed'
  await app.run(openMediation, { ...draft, mode: 'real-time', parties: 0, opened: TODAY, outcome })
  expect(app.store.read().estate.mediation.get(mediation)).toMatchObject({
    ...{ mode: 'real-time', parties: [], closed: { on: TODAY, outcome } },
  })
  expect(app.store.read().session.selection).toBeNull()
})

test('a correction keeps what is noted, and no party of which something is noted can go', async () => {
  const { app, of, refused } = await opened()
  await app.run(editMediation, { mediation, ...draft, motif: 'B2', parties: 3 })
  await app.run(giveConsent, { mediation, party: 'C', on: '2026-11-05' })
  expect(await refused(editMediation, { mediation, ...draft })).toContain('partie C')
  expect(await refused(editMediation, { mediation, ...draft, parties: 3, opened: '2026-11-06' })).toContain(
    '5 novembre 2026',
  )
  expect(of()).toMatchObject({ motif: 'B2', caseCode: 'M-2026-01', parties: [{}, {}, { letter: 'C' }] })
})

test('the code of a removed case is not given again', async () => {
  const { app } = await opened()
  await app.run(removeFollowUp, { kind: 'mediation', id: mediation })
  await app.run(openMediation, draft)
  expect([...app.store.read().estate.mediation.values()].map(({ caseCode }) => caseCode)).toEqual([
    'M-2026-02',
  ])
})
