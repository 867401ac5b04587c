import { expect, test } from 'vitest'
import { heldDay } from '../../src/domain/follow-up/action-steps.ts'
import type { JointPlan } from '../../src/domain/follow-up/joint-plan.ts'
import type { OutreachAction } from '../../src/domain/follow-up/outreach-action.ts'
import { answerExpectation } from '../../src/operations/follow-up/answer-expectation.ts'
import { drawWalk } from '../../src/operations/follow-up/draw-walk.ts'
import { noteWalkPoint } from '../../src/operations/follow-up/note-walk-point.ts'
import { planWalk } from '../../src/operations/follow-up/plan-walk.ts'
import { printAnswers } from '../../src/operations/follow-up/print-answers.ts'
import { removeExpectation } from '../../src/operations/follow-up/remove-expectation.ts'
import { removeWalkPoint } from '../../src/operations/follow-up/remove-walk-point.ts'
import { removeWalkWay } from '../../src/operations/follow-up/remove-walk-way.ts'
import { type ActionDraft, setAction } from '../../src/operations/follow-up/set-action.ts'
import { setCommitment } from '../../src/operations/follow-up/set-commitment.ts'
import { setExpectation } from '../../src/operations/follow-up/set-expectation.ts'
import { setSurvey } from '../../src/operations/follow-up/set-survey.ts'
import { settleWalkPoint } from '../../src/operations/follow-up/settle-walk-point.ts'
import { stepFollowUp } from '../../src/operations/follow-up/step-follow-up.ts'
import { tallySurvey } from '../../src/operations/follow-up/tally-survey.ts'
import { noteSituation } from '../../src/operations/situations/note-situation.ts'
import { undoLast } from '../../src/operations/undo-last.ts'
import {
  building,
  entrance,
  estate,
  landlord,
  publicPlace,
  sector,
  settings,
  street,
} from '../domain/build.ts'
import { anApp } from './an-app.ts'
import { planningPorts } from './planning-ports.ts'

const ID = 'action-test-1'
const draft: ActionDraft = {
  action: null,
  ...{ aim: 'information', form: 'stall', theme: 'renovation' },
  title: ' Stand rénovation ',
  days: ['2026-11-23', '2026-11-20', '2026-11-23'],
  places: ['p', 's'],
  partners: ['vilogia'],
}
const walk: ActionDraft = { ...draft, aim: 'mobilisation', form: 'walking-diagnosis' }

const code = {
  ...{ kind: 'code', id: 'A6', family: 'A', label: 'espace public sale', finest: 'entrance' },
  retentionMonths: 12,
} as const

/** Three streets in a row, west to east, and one apart. */
const line = (id: string, from: string, to: string, west: number) =>
  street(id, {
    ...{ from, to, lengthMetres: 70 },
    geometry: {
      type: 'LineString',
      coordinates: [
        [west, 50.64],
        [west + 0.001, 50.64],
      ],
    },
  })
const quarter = () =>
  estate(
    settings({ fictional: true }),
    landlord('vilogia'),
    publicPlace('p', { at: [3.1101, 50.6401] }),
    entrance('e', { at: [3.1128, 50.6401] }),
    building('b'),
    code,
    sector('s'),
    line('1', 'n0', 'n1', 3.11),
    line('2', 'n1', 'n2', 3.111),
    line('3', 'n2', 'n3', 3.112),
  )
const app = () => {
  const made = anApp(quarter(), { ports: planningPorts })
  return { ...made, now: (id = ID): OutreachAction => made.store.read().estate.action.get(id)! }
}

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

test('a walk is planned along the streets through its places in order, a place twice if asked; drawn, it is as the hand drew it', async () => {
  const { run, now } = app()
  await run(setAction, walk)
  expect(await run(planWalk, { id: ID, route: ['p', 'p'] })).toMatchObject({ code: 'walk-short' })
  await run(planWalk, { id: ID, route: ['p', 'e', 'p'] })
  const { path, route } = now()
  expect(route).toEqual(['p', 'e', 'p'])
  const lngs = path!.map(([lng]) => lng)
  // Out to the entrance and back again, along the street and never off it but for the doors.
  expect(Math.max(...lngs)).toBeCloseTo(3.1128, 5)
  expect(lngs[0]).toBeCloseTo(lngs.at(-1)!, 6)
  expect(path!.every(([, lat]) => lat >= 50.64 - 1e-6 && lat <= 50.6401 + 1e-6)).toBe(true)
  await run(drawWalk, {
    id: ID,
    line: [
      [3.11, 50.64],
      [3.112, 50.641],
    ],
  })
  expect(now().path).toEqual([
    [3.11, 50.64],
    [3.112, 50.641],
  ])
  expect(now()).not.toHaveProperty('route')
  await run(removeWalkWay, { id: ID })
  expect(now()).not.toHaveProperty('path')
})

test('a place that no street leads to is said by its name', async () => {
  const far = estate(
    ...[
      settings({ fictional: true }),
      landlord('vilogia'),
      line('1', 'n0', 'n1', 3.11),
      line('3', 'n1', 'n2', 3.111),
      line('2', 'm0', 'm1', 3.2),
    ],
    ...[
      publicPlace('p', { at: [3.1101, 50.6401] }),
      publicPlace('q', { name: 'Parc', at: [3.2001, 50.6401] }),
    ],
  )
  const { run } = anApp(far, { ports: planningPorts })
  await run(setAction, { ...walk, places: [] })
  expect(await run(planWalk, { id: ID, route: ['p', 'q'] })).toMatchObject({
    ...{ code: 'walk-apart', params: { place: 'Parc' } },
  })
})

test('a point keeps its place’s own position, and becomes a situation, a commitment, or is settled: each in one undo', async () => {
  const plan: JointPlan = {
    ...{ kind: 'jointPlan', id: 'plan', place: 'p', objective: 'Un hall propre' },
    ...{ from: '2026-11-01', until: '2027-03-01', commitments: [] },
  }
  const { run, store } = anApp(
    { ...quarter(), jointPlan: new Map([['plan', plan]]) },
    { ports: planningPorts },
  )
  const now = () => store.read().estate.action.get(ID)!
  await run(setAction, walk)
  expect(await run(noteWalkPoint, { action: ID, place: 'p', text: '' })).toMatchObject({
    code: 'text-needed',
  })
  expect(await run(noteWalkPoint, { action: ID, place: 'x', text: 'Banc' })).toMatchObject({
    code: 'place-needed',
  })
  expect(await run(noteWalkPoint, { action: ID, place: 'p', text: 'Vu avec M. Durand' })).toMatchObject({
    code: 'note-names-someone',
  })
  for (const [place, text] of [
    ['p', 'Banc cassé'],
    ['e', 'Porte'],
    ['s', 'Trop sombre'],
    ['b', 'Cave'],
  ] as const)
    await run(noteWalkPoint, { action: ID, place, text })
  const [a, b, c, d] = now().points
  expect(a!.at).toEqual([3.1101, 50.6401])
  await run(noteSituation, {
    ...{
      code: 'A6',
      place: 'p',
      when: { day: '2026-11-23', band: 'afternoon' },
      severity: 1,
      recurrence: 'new',
    },
    ...{ origin: 'seen', by: 'team', responsible: 'ville', audience: 'funder', status: 'noted' },
    ...{ action: ID, point: a!.id },
  } as never)
  const [situation] = [...store.read().estate.situation.values()]
  expect(situation).toMatchObject({ action: ID })
  expect(situation).not.toHaveProperty('point')
  expect(now().points[0]!.became).toEqual({ kind: 'situation', id: situation!.id })
  await run(undoLast, undefined)
  expect(now().points[0]).not.toHaveProperty('became')
  const due = { commitment: null, partner: 'vilogia', due: '2026-12-20', action: ID, point: b!.id }
  await run(setCommitment, { ...due, plan: 'plan', text: 'Changer la porte' })
  expect(store.read().estate.jointPlan.get('plan')!.commitments).toMatchObject([
    { action: ID, partner: 'vilogia' },
  ])
  expect(now().points[1]!.became).toEqual({ kind: 'jointPlan', id: 'plan' })
  await run(settleWalkPoint, { action: ID, point: c!.id })
  expect(now().points[2]).toMatchObject({ settled: '2026-11-24' })
  expect(await run(settleWalkPoint, { action: ID, point: c!.id })).toMatchObject({ code: 'part-gone' })
  await run(removeWalkPoint, { action: ID, point: d!.id })
  expect(now().points).toHaveLength(3)
})

test('a survey is tallied by counts, one tap each, and nothing is taken back below none', async () => {
  const { run, now } = app()
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
  await tap(1)
  expect(await tap(0, -1)).toMatchObject({ code: 'nothing-to-count' })
  await run(tallySurvey, { action: ID, tally: { what: 'answered', by: 1 } })
  await run(tallySurvey, { action: ID, tally: { what: 'refused', by: 1 } })
  expect(now().survey).toMatchObject({ asked: 2, answered: 1 })
  expect(now().survey!.questions[0]!.answers.map(({ count }) => count)).toEqual([0, 2])
  await run(undoLast, undefined)
  expect(now().survey).toMatchObject({ asked: 1, answered: 1 })
  expect(Object.keys(now().survey!)).toEqual(['asked', 'answered', 'questions'])
})
