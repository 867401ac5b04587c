import { expect, test } from 'vitest'
import { evaluateJointPlan } from '../../../src/operations/follow-up/evaluate-joint-plan.ts'
import { removeCommitment } from '../../../src/operations/follow-up/remove-commitment.ts'
import { removeMilestone } from '../../../src/operations/follow-up/remove-milestone.ts'
import { setCommitment } from '../../../src/operations/follow-up/set-commitment.ts'
import { setJointPlan } from '../../../src/operations/follow-up/set-joint-plan.ts'
import { setMilestone } from '../../../src/operations/follow-up/set-milestone.ts'
import { setProject } from '../../../src/operations/follow-up/set-project.ts'
import { settleCommitment } from '../../../src/operations/follow-up/settle-commitment.ts'
import { settleMilestone } from '../../../src/operations/follow-up/settle-milestone.ts'
import { stepFollowUp } from '../../../src/operations/follow-up/step-follow-up.ts'
import { undoLast } from '../../../src/operations/undo-last.ts'
import { anApp } from '../an-app.ts'
import { ground } from './mediation-moves.ts'

const plan = 'jointPlan-test-1'
const planDraft = {
  ...{ plan: null, place: 'square', objective: 'Un square accueillant' },
  ...{ from: '2026-10-01', until: '2027-03-31' },
}
const promise = { plan, commitment: null, partner: 'ville', text: 'Deux bancs', due: '2026-11-20' }

test('a plan goes from its objective to its evaluation, and can be taken up again', async () => {
  const app = anApp(ground())
  const of = () => app.store.read().estate.jointPlan.get(plan)!
  await app.run(setJointPlan, planDraft)
  await app.run(setCommitment, { ...promise, action: 'action-1' })
  await app.run(setCommitment, { ...promise, partner: 'team', text: 'Passer le soir' })
  const [bench, evening] = of().commitments.map(({ id }) => id)
  await app.run(settleCommitment, { plan, commitment: bench!, on: '2026-11-18' })
  await app.run(setCommitment, { ...promise, commitment: bench!, text: 'Trois bancs' })
  expect(of().commitments[0]).toEqual({
    ...{ id: bench, partner: 'ville', text: 'Trois bancs', due: '2026-11-20' },
    ...{ done: '2026-11-18', action: 'action-1' },
  })
  await app.run(settleCommitment, { plan, commitment: bench!, on: null })
  expect(of().commitments[0]).not.toHaveProperty('done')
  await app.run(removeCommitment, { plan, commitment: evening! })
  await app.run(setJointPlan, { ...planDraft, plan, objective: 'Un square calme' })
  expect(of()).toMatchObject({ objective: 'Un square calme', commitments: [{ id: bench }] })
  const evaluation = { on: '2026-11-24', result: 'partly', text: 'Les bancs sont là.' } as const
  await app.run(evaluateJointPlan, { plan, evaluation })
  expect(of().evaluation).toEqual(evaluation)
  expect(await app.run(setCommitment, promise)).toMatchObject({ code: 'plan-evaluated' })
  expect(await app.run(removeCommitment, { plan, commitment: bench! })).toMatchObject({
    code: 'plan-evaluated',
  })
  expect(await app.run(settleCommitment, { plan, commitment: bench!, on: '2026-11-24' })).toMatchObject({
    kind: 'done',
  })
  await app.run(evaluateJointPlan, { plan, evaluation: null })
  expect(of()).not.toHaveProperty('evaluation')
  await app.run(undoLast, undefined)
  expect(of().evaluation).toEqual(evaluation)
})

test.each([
  [setJointPlan, { ...planDraft, objective: ' ' }, 'text-needed'],
  [setJointPlan, { ...planDraft, place: '' }, 'place-needed'],
  [setJointPlan, { ...planDraft, until: '' }, 'period-missing'],
  [setJointPlan, { ...planDraft, until: '2026-09-30' }, 'period-reversed'],
  [setJointPlan, { ...planDraft, objective: 'Aider Mme Dubois' }, 'note-names-someone'],
  [setJointPlan, { ...planDraft, plan: 'gone' }, 'nothing-selected'],
  [setCommitment, { ...promise, partner: '' }, 'partner-needed'],
  [setCommitment, { ...promise, due: '2026-09-01' }, 'day-too-early'],
  [setCommitment, { ...promise, due: '' }, 'date-needed'],
  [setCommitment, { ...promise, text: 'Appeler M. Dubois' }, 'note-names-someone'],
  [setCommitment, { ...promise, commitment: 'gone' }, 'part-gone'],
  [settleCommitment, { plan, commitment: 'gone', on: '2026-11-24' }, 'part-gone'],
  [evaluateJointPlan, { plan, evaluation: null }, 'plan-open'],
  [
    evaluateJointPlan,
    { plan, evaluation: { on: '2026-11-25', result: 'reached', text: 'x' } },
    'when-in-future',
  ],
  [evaluateJointPlan, { plan, evaluation: { on: '2026-11-24', result: 'reached', text: '' } }, 'text-needed'],
] as const)('of a plan, %o with %o is refused', async (operation, target, code) => {
  const app = anApp(ground())
  await app.run(setJointPlan, planDraft)
  const before = app.store.read().estate
  expect(await app.run(operation as typeof setCommitment, target as never)).toMatchObject({ code })
  expect(app.store.read().estate).toBe(before)
})

const project = 'project-test-1'
const projectDraft = {
  ...{ project: null, title: 'Jardin partagé', places: ['square'], partners: ['ville'] },
  ...{ means: ['residents-fund'] as const, people: 12, youths: 5 },
}

test('a project goes from the idea to its end by allowed steps, with its milestones', async () => {
  const app = anApp(ground())
  const of = () => app.store.read().estate.project.get(project)!
  await app.run(setProject, projectDraft)
  expect(of()).toMatchObject({
    ...{ people: 12, youths: 5 },
    statusSteps: [{ status: 'idea', on: '2026-11-24' }],
  })
  const step = { kind: 'project', id: project, on: '2026-11-24' } as const
  expect(await app.run(stepFollowUp, { ...step, status: 'done' })).toMatchObject({
    code: 'step-out-of-order',
  })
  await app.run(stepFollowUp, { ...step, status: 'under-way' })
  await app.run(setMilestone, { project, milestone: null, text: 'Choisir le terrain', due: '2026-12-20' })
  const milestone = of().milestones[0]!.id
  await app.run(settleMilestone, { project, milestone, on: '2026-11-24' })
  await app.run(setMilestone, { project, milestone, text: 'Choisir la parcelle', due: '2026-12-24' })
  expect(of().milestones).toEqual([
    { id: milestone, text: 'Choisir la parcelle', due: '2026-12-24', done: '2026-11-24' },
  ])
  await app.run(setProject, { ...projectDraft, project, places: [], note: 'Au printemps' })
  expect(of()).toMatchObject({ places: [], note: 'Au printemps', milestones: [{ id: milestone }] })
  await app.run(stepFollowUp, { ...step, status: 'done' })
  expect(of().statusSteps.map(({ status }) => status)).toEqual(['idea', 'under-way', 'done'])
  await app.run(removeMilestone, { project, milestone })
  expect(of().milestones).toEqual([])
})

test.each([
  [setProject, { ...projectDraft, title: '' }, 'text-needed'],
  [setProject, { ...projectDraft, title: 'Le jardin de Mme Dubois' }, 'note-names-someone'],
  [setProject, { ...projectDraft, youths: 13 }, 'youths-over-people'],
  [setProject, { ...projectDraft, people: 1.5 }, 'value-out-of-range'],
  [setProject, { ...projectDraft, places: ['nowhere'] }, 'place-needed'],
  [setProject, { ...projectDraft, partners: ['nobody'] }, 'partner-needed'],
  [setMilestone, { project, milestone: null, text: '', due: '2026-12-20' }, 'text-needed'],
  [setMilestone, { project, milestone: null, text: 'x', due: '2026-02-30' }, 'date-needed'],
  [setMilestone, { project, milestone: 'gone', text: 'x', due: '2026-12-20' }, 'part-gone'],
  [settleMilestone, { project, milestone: 'gone', on: null }, 'part-gone'],
  [removeMilestone, { project, milestone: 'gone' }, 'part-gone'],
] as const)('of a project, %o with %o is refused', async (operation, target, code) => {
  const app = anApp(ground())
  await app.run(setProject, projectDraft)
  const before = app.store.read().estate
  expect(await app.run(operation as typeof setProject, target as never)).toMatchObject({ code })
  expect(app.store.read().estate).toBe(before)
})
