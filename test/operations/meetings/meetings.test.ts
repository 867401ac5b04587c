import { expect, test } from 'vitest'
import { MEETING_SCENES } from '../../../src/domain/partners/meeting-scenes.ts'
import { MEETING_AUDIENCES } from '../../../src/domain/partners/partner-meeting.ts'
import { density } from '../../../src/hotspots/density/density.ts'
import { addDecision } from '../../../src/operations/meetings/add-decision.ts'
import { closeMeeting } from '../../../src/operations/meetings/close-meeting.ts'
import { removeDecision } from '../../../src/operations/meetings/remove-decision.ts'
import { removeMeeting } from '../../../src/operations/meetings/remove-meeting.ts'
import { type MeetingDraft, setMeeting } from '../../../src/operations/meetings/set-meeting.ts'
import { setScenes } from '../../../src/operations/meetings/set-scenes.ts'
import { settleDecision } from '../../../src/operations/meetings/settle-decision.ts'
import { showMeeting } from '../../../src/operations/meetings/show-meeting.ts'
import { takeAnswers } from '../../../src/operations/meetings/take-answers.ts'
import type { Ports } from '../../../src/operations/ports.ts'
import { undoLast } from '../../../src/operations/undo-last.ts'
import { estate } from '../../domain/build.ts'
import { anApp } from '../an-app.ts'
import { ground } from '../follow-up/mediation-moves.ts'

const meeting = 'meeting-test-1'
const draft: MeetingDraft = {
  ...{ meeting: null, audience: 'technical-committee', day: '2026-11-24', start: '14:30' },
  where: 'Salle du conseil',
}
const decided = { meeting, decision: null, text: 'Réparer le hall', who: 'ville', due: '2026-12-15' }

const hotspots = {
  density: async (...asked: Parameters<typeof density>) => density(...asked),
} as unknown as Ports['hotspots']
const held = async () => {
  const app = anApp(ground(), { ports: { hotspots } })
  await app.run(setMeeting, draft)
  return { ...app, of: () => app.store.read().estate.meeting.get(meeting)! }
}

test.each(MEETING_AUDIENCES)('a meeting of %s begins with the scenes of its audience', async (audience) => {
  const app = anApp(ground())
  await app.run(setMeeting, { ...draft, audience, ...(audience === 'funder' && { funder: 'vilogia' }) })
  const made = app.store.read().estate.meeting.get(meeting)!
  expect(made.scenes.map(({ type }) => type)).toEqual(MEETING_SCENES[audience])
  expect(new Set(made.scenes.map(({ id }) => id)).size).toBe(made.scenes.length)
  expect(made.funder).toBe(audience === 'funder' ? 'vilogia' : undefined)
  expect(app.store.read().session.selection).toEqual({ kind: 'meeting', id: meeting })
})

test('a corrected audience keeps scenes that it may see, in their order, and drops the funder', async () => {
  const { run, of } = await held()
  await run(setScenes, { meeting, change: { move: of().scenes[1]!.id, by: -1 } })
  await run(setMeeting, { ...draft, meeting, audience: 'public', funder: 'vilogia', where: ' ' })
  expect(of().scenes.map(({ type }) => type)).toEqual([
    ...['since-last', 'last-decisions', 'where-when', 'calmed', 'presence', 'new-decisions'],
  ])
  expect(of()).not.toHaveProperty('funder')
  expect(of()).not.toHaveProperty('where')
})

test('once something was decided or answered the audience stays, and so does the funder met', async () => {
  const fixed = { code: 'meeting-audience-fixed' }
  const { run, of } = await held()
  await run(addDecision, decided)
  expect(await run(setMeeting, { ...draft, meeting, audience: 'public' })).toMatchObject(fixed)
  expect(of().audience).toBe('technical-committee')
  await run(setMeeting, { ...draft, meeting, day: '2026-11-23' })
  expect(of()).toMatchObject({ day: '2026-11-23', decisions: [{ text: 'Réparer le hall' }] })
  await run(removeDecision, { meeting, decision: of().decisions[0]!.id })
  await run(setMeeting, { ...draft, meeting, audience: 'funder', funder: 'ville' })
  await run(takeAnswers, { meeting, funder: 'ville', answers: [{ figure: 'passages', text: 'Vu' }] })
  for (const over of [{ audience: 'funder', funder: 'vilogia' }, { audience: 'public' }] as const)
    expect(await run(setMeeting, { ...draft, meeting, ...over })).toMatchObject(fixed)
  expect(of().funder).toBe('ville')
})

test('scenes are added, moved and taken out, each step undone', async () => {
  const { run, of } = await held()
  const types = () => of().scenes.map(({ type }) => type)
  const [first, second] = of().scenes
  await run(setScenes, { meeting, change: { move: first!.id, by: 1 } })
  expect(types().slice(0, 2)).toEqual([second!.type, first!.type])
  await run(setScenes, { meeting, change: { remove: second!.id } })
  expect(types()[0]).toBe(first!.type)
  await run(setScenes, { meeting, change: { add: second!.type } })
  expect(types().at(-1)).toBe(second!.type)
  await run(undoLast, undefined)
  await run(undoLast, undefined)
  await run(undoLast, undefined)
  expect(of().scenes.slice(0, 2)).toEqual([first, second])
})

test('decisions are written, corrected and taken out until the meeting is closed, then only settled', async () => {
  const { run, of } = await held()
  await run(addDecision, decided)
  await run(addDecision, { ...decided, text: ' Poser un banc ', who: 'team' })
  const [hall, bench] = of().decisions
  expect(bench).toMatchObject({ text: 'Poser un banc', who: 'team' })
  await run(addDecision, { ...decided, decision: hall!.id, due: '2027-01-05' })
  await run(removeDecision, { meeting, decision: bench!.id })
  expect(of().decisions).toEqual([{ ...hall, due: '2027-01-05' }])
  await run(closeMeeting, { meeting })
  expect(of().closedOn).toBe('2026-11-24')
  const closed = of()
  for (const [operation, target] of [
    [addDecision, decided],
    [removeDecision, { meeting, decision: hall!.id }],
    [setMeeting, { ...draft, meeting }],
    [setScenes, { meeting, change: { remove: closed.scenes[0]!.id } }],
    [removeMeeting, { meeting }],
    [closeMeeting, { meeting }],
  ] as const)
    expect(await run(operation as typeof addDecision, target as never)).toMatchObject({
      code: 'meeting-closed',
    })
  expect(of()).toBe(closed)
  const settled = { on: '2026-11-24', result: 'partly', text: ' la porte seule ' } as const
  await run(settleDecision, { meeting, decision: hall!.id, settled })
  expect(of().decisions[0]?.settled).toEqual({ ...settled, text: 'la porte seule' })
  await run(settleDecision, { meeting, decision: hall!.id, settled: null })
  expect(of().decisions[0]).not.toHaveProperty('settled')
  await run(undoLast, undefined)
  expect(of().decisions[0]?.settled?.result).toBe('partly')
})

test.each([
  [setMeeting, { ...draft, audience: 'nobody' as never }, 'choice-unknown'],
  [setMeeting, { ...draft, audience: 'funder' }, 'no-recipient'],
  [setMeeting, { ...draft, audience: 'funder', funder: 'gone' }, 'no-recipient'],
  [setMeeting, { ...draft, day: '2026-02-30' }, 'date-needed'],
  [setMeeting, { ...draft, start: '25:00' }, 'hour-wrong'],
  [setMeeting, { ...draft, where: 'x'.repeat(121) }, 'text-needed'],
  [setMeeting, { ...draft, where: 'Chez Mme Dubois' }, 'note-names-someone'],
  [setMeeting, { ...draft, meeting: 'gone' }, 'nothing-selected'],
  [setScenes, { meeting, change: { add: 'calmed' } }, 'scene-there'],
  [setScenes, { meeting, change: { remove: 'gone' } }, 'part-gone'],
  [setScenes, { meeting, change: { move: 'scene-test-2', by: -1 } }, 'scene-at-end'],
  [setScenes, { meeting, change: { move: 'scene-test-8', by: 1 } }, 'scene-at-end'],
  [addDecision, { ...decided, text: ' ' }, 'text-needed'],
  [addDecision, { ...decided, text: 'Appeler M. Dubois' }, 'note-names-someone'],
  [addDecision, { ...decided, who: '' }, 'partner-needed'],
  [addDecision, { ...decided, due: '2026-11-23' }, 'day-too-early'],
  [addDecision, { ...decided, due: '' }, 'date-needed'],
  [addDecision, { ...decided, decision: 'gone' }, 'part-gone'],
  [removeDecision, { meeting, decision: 'gone' }, 'part-gone'],
  [settleDecision, { meeting, decision: 'gone', settled: null }, 'part-gone'],
  [settleDecision, { meeting: 'gone', decision: 'gone', settled: null }, 'nothing-selected'],
  [showMeeting, { meeting: 'gone', scene: 0 }, 'nothing-selected'],
  [showMeeting, { meeting, scene: 7 }, 'part-gone'],
] as const)('of a meeting, %o with %o is refused', async (operation, target, code) => {
  const { run, store } = await held()
  const before = store.read().estate
  expect(await run(operation as typeof addDecision, target as never)).toMatchObject({ code })
  expect(store.read().estate).toBe(before)
})

test('what became of a decision is dated between the meeting and today, and names nobody', async () => {
  const { run, of } = await held()
  await run(addDecision, decided)
  const decision = of().decisions[0]!.id
  const settle = (on: string, text?: string) =>
    run(settleDecision, { meeting, decision, settled: { on, result: 'done', ...(text && { text }) } })
  expect(await settle('2026-11-23')).toMatchObject({ code: 'day-too-early' })
  expect(await settle('2026-11-25')).toMatchObject({ code: 'when-in-future' })
  expect(await settle('2026-11-24', 'Vu avec Mme Dubois')).toMatchObject({ code: 'note-names-someone' })
  expect(await settle('2026-11-24', 'x'.repeat(301))).toMatchObject({ code: 'text-needed' })
})

test('a watch group and residents are not shown what is not for them, and a meeting to come is not closed', async () => {
  const app = anApp(ground())
  await app.run(setMeeting, { ...draft, audience: 'watch-group', day: '2026-12-01' })
  expect(await app.run(setScenes, { meeting, change: { add: 'needs-you' } })).toMatchObject({
    code: 'scene-not-for',
  })
  const ahead = await app.run(closeMeeting, { meeting })
  expect(ahead).toMatchObject({ code: 'meeting-ahead' })
})

test('the projector shows a meeting with scenes; removed, it is shown no more', async () => {
  const { run, store, of } = await held()
  await run(showMeeting, { meeting, scene: 2 })
  expect(store.read().session.meetingShown).toEqual({ meeting, scene: 2 })
  await run(showMeeting, null)
  expect(store.read().session.meetingShown).toBeNull()
  await run(showMeeting, { meeting, scene: 0 })
  await run(removeMeeting, { meeting })
  expect(store.read().session).toMatchObject({ meetingShown: null, selection: null })
  await run(undoLast, undefined)
  for (const { id } of of().scenes) await run(setScenes, { meeting, change: { remove: id } })
  expect(await run(showMeeting, { meeting, scene: 0 })).toMatchObject({ code: 'no-scene' })
})

test('before the first real record the frame is asked for', async () => {
  const app = anApp(estate())
  expect(await app.run(setMeeting, draft)).toMatchObject({ code: 'framework-missing' })
})
