import { expect, test } from 'vitest'
import { heldDay } from '../../src/domain/follow-up/action-steps.ts'
import { answerExpectation } from '../../src/operations/follow-up/answer-expectation.ts'
import { drawWalk } from '../../src/operations/follow-up/draw-walk.ts'
import { noteWalkPoint } from '../../src/operations/follow-up/note-walk-point.ts'
import { printAnswers } from '../../src/operations/follow-up/print-answers.ts'
import { removeExpectation } from '../../src/operations/follow-up/remove-expectation.ts'
import { setAction } from '../../src/operations/follow-up/set-action.ts'
import { setExpectation } from '../../src/operations/follow-up/set-expectation.ts'
import { setSurvey } from '../../src/operations/follow-up/set-survey.ts'
import { stepFollowUp } from '../../src/operations/follow-up/step-follow-up.ts'
import { tallySurvey } from '../../src/operations/follow-up/tally-survey.ts'
import { undoLast } from '../../src/operations/undo-last.ts'
import { app, draft, ID, walk } from './outreach-scene.ts'

test('an action goes from planned to held to closed, which asks for the people met; it is found held on its first day', async () => {
  const { run, now, store } = app()
  await run(setAction, draft)
  expect(now()).toEqual({
    ...{ kind: 'action', id: ID, aim: 'information', form: 'stall', theme: 'renovation' },
    ...{ title: 'Stand rénovation', days: ['2026-11-20', '2026-11-23'], places: ['p', 's'] },
    ...{ partners: ['vilogia'], expectations: [], points: [] },
    statusSteps: [{ status: 'planned', on: '2026-11-24' }],
  })
  expect(store.read().session.selection).toEqual({ kind: 'action', id: ID })
  const step = { kind: 'action', id: ID, on: '2026-11-24' } as const
  expect(await run(stepFollowUp, { ...step, status: 'closed' })).toMatchObject({ code: 'step-out-of-order' })
  expect(heldDay(now())).toBeUndefined()
  await run(stepFollowUp, { ...step, status: 'held' })
  expect(heldDay(now())).toBe('2026-11-20')
  expect(await run(stepFollowUp, { ...step, status: 'closed' })).toMatchObject({ code: 'people-needed' })
  expect(await run(stepFollowUp, { ...step, status: 'closed', people: 3, youths: 4 })).toMatchObject({
    code: 'youths-over-people',
  })
  await run(stepFollowUp, { ...step, status: 'closed', people: 12, youths: 4 })
  expect(now()).toMatchObject({ people: 12, youths: 4 })
  expect(now().statusSteps.map(({ status }) => status)).toEqual(['planned', 'held', 'closed'])
  await run(undoLast, undefined)
  expect(now()).not.toHaveProperty('people')
})

test.each([
  ['text-needed', { title: ' ' }],
  ['day-needed', { days: [] }],
  ['day-needed', { days: ['bientôt'] }],
  ['place-needed', { places: ['nowhere'] }],
  ['partner-needed', { partners: ['nobody'] }],
  ['youths-over-people', { people: 2, youths: 3 }],
  ['value-out-of-range', { people: -1 }],
  ['note-names-someone', { note: 'Demander à Mme Martin' }],
  ['note-names-someone', { title: 'Chez Madame Dupont' }],
  ['nothing-selected', { action: 'gone' }],
] as const)('%s is refused and changes nothing', async (code, over) => {
  const { run, store } = app()
  expect(await run(setAction, { ...draft, ...over })).toMatchObject({ code })
  expect(store.read().estate.action.size).toBe(0)
})

test('a correction keeps steps, expectations and counts; a note emptied is none; the way goes with the form of a walk', async () => {
  const { run, now } = app()
  await run(setAction, { ...walk, note: 'Prévoir des gilets', people: 3, youths: 1 })
  await run(drawWalk, {
    id: ID,
    line: [
      [3.11, 50.64],
      [3.112, 50.64],
    ],
  })
  await run(noteWalkPoint, { action: ID, place: 'p', text: 'Banc cassé' })
  await run(setAction, { ...draft, action: ID, note: '' })
  expect(now()).not.toHaveProperty('note')
  expect(now()).not.toHaveProperty('people')
  expect(now()).not.toHaveProperty('path')
  expect(now().points).toHaveLength(1)
  expect(
    await run(drawWalk, {
      id: ID,
      line: [
        [3.11, 50.64],
        [3.112, 50.64],
      ],
    }),
  ).toMatchObject({
    code: 'not-a-walk',
  })
})

test('an expectation has who must answer and its day; its answer comes after the close, and the page for residents says both', async () => {
  const { run, now, store } = app()
  await run(setAction, draft)
  expect(await run(printAnswers, {})).toMatchObject({ code: 'no-answer-given' })
  const asked = { action: ID, expectation: null, raisedOn: '2026-11-20', to: 'vilogia' }
  await run(setExpectation, { ...asked, text: 'Savoir quand commencent les travaux' })
  await run(setExpectation, { ...asked, to: 'team', text: 'Un banc devant l’école' })
  const [first, second] = now().expectations
  expect(second).not.toHaveProperty('to')
  const answer = { action: ID, expectation: first!.id, text: 'En mars' }
  expect(await run(answerExpectation, { ...answer, on: '2026-11-19' })).toMatchObject({
    code: 'answer-before',
  })
  expect(await run(answerExpectation, { ...answer, on: '2026-11-25' })).toMatchObject({
    code: 'when-in-future',
  })
  await run(stepFollowUp, { kind: 'action', id: ID, on: '2026-11-24', status: 'held' })
  await run(stepFollowUp, { kind: 'action', id: ID, on: '2026-11-24', status: 'closed', people: 0 })
  await run(answerExpectation, { ...answer, on: '2026-11-24' })
  await run(setExpectation, { ...asked, expectation: first!.id, text: 'Connaître la date des travaux' })
  expect(now().expectations[0]).toMatchObject({
    ...{ text: 'Connaître la date des travaux', to: 'vilogia' },
    answer: { on: '2026-11-24', text: 'En mars' },
  })
  await run(printAnswers, { action: ID })
  const { handout } = store.read().session
  expect(handout).toMatchObject({ title: 'Ce qui est revenu aux habitants' })
  const page = JSON.stringify(handout).replace(/\u00a0/g, ' ')
  expect(page).toContain('1 réponse rendue sur 2 attentes')
  expect(page).toContain('En mars (VILOGIA')
  expect(page).toContain('réponse encore attendue (L’équipe)')
  await run(removeExpectation, { action: ID, expectation: second!.id })
  expect(now().expectations).toHaveLength(1)
  expect(await run(removeExpectation, { action: ID, expectation: second!.id })).toMatchObject({
    code: 'part-gone',
  })
})

test('a survey is tallied by counts, one tap each, nothing is taken back below none, and no label keeps words typed', async () => {
  const { run, now, store } = app()
  await run(setAction, { ...draft, form: 'survey' })
  expect(
    await run(setSurvey, { action: ID, questions: [{ id: '', text: 'Le hall ?', answers: ['Bien', ' '] }] }),
  ).toMatchObject({ code: 'question-needed' })
  await run(setSurvey, {
    action: ID,
    questions: [{ id: '', text: ' Le hall ? ', answers: ['Bien', ' Sale', 'Bien', ''] }],
  })
  const [{ id: question, answers } = { id: '', answers: [] }] = now().survey!.questions
  expect(answers.map(({ label }) => label)).toEqual(['Bien', 'Sale'])
  const tap = (rank: number, by: 1 | -1 = 1) =>
    run(tallySurvey, { action: ID, tally: { what: 'answer', question, rank, by } })
  await tap(1)
  expect(store.read().session.toast?.text).toContain('Sale')
  await tap(1)
  expect(await tap(0, -1)).toMatchObject({ code: 'nothing-to-count' })
  await run(tallySurvey, { action: ID, tally: { what: 'answered', by: 1 } })
  await run(tallySurvey, { action: ID, tally: { what: 'refused', by: 1 } })
  expect(now().survey).toMatchObject({ asked: 2, answered: 1 })
  expect(now().survey!.questions[0]!.answers.map(({ count }) => count)).toEqual([0, 2])
  await run(undoLast, undefined)
  expect(now().survey).toMatchObject({ asked: 1, answered: 1 })
  const labels = store.journal().map(({ label }) => label)
  expect(labels).toContain('Compter une réponse')
  expect(labels.join()).not.toMatch(/Sale|Stand/)
  expect(Object.keys(now().survey!)).toEqual(['asked', 'answered', 'questions'])
})
