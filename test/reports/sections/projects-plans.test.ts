import { expect, test } from 'vitest'
import type { Commitment } from '../../../src/domain/follow-up/joint-plan.ts'
import { plans } from '../../../src/reports/sections/plans.ts'
import { projects } from '../../../src/reports/sections/projects.ts'
import { estate } from '../../domain/build.ts'
import { aContext, figureOf, jointPlan, project, rowsOf, saidIn, T2, tableOf } from './a-context.ts'

const commitment = (id: string, partner: string, due: string, done?: string): Commitment => ({
  ...{ id, partner, text: `Texte ${id}`, due },
  ...(done && { done }),
})

test('projects of the period are those that go on in it or end in it, as they stood at its end', () => {
  const step = (status: 'idea' | 'under-way' | 'done' | 'given-up', on: string) => ({ status, on })
  const held = estate(
    project('on', {
      milestones: [
        { id: '1', text: 'Un', due: '2026-08-01', done: '2026-08-02' },
        { id: '2', text: 'Deux', due: '2026-09-01', done: '2026-10-02' },
      ],
    }),
    project('ended', { statusSteps: [step('idea', '2026-05-01'), step('done', '2026-07-01')], people: 3 }),
    project('over', { statusSteps: [step('idea', '2026-04-01'), step('given-up', '2026-05-30')] }),
    project('later', { statusSteps: [step('idea', '2026-10-01')] }),
  )
  const section = projects(aContext(held, null, { compared: T2 }))
  expect(figureOf(section, 'projects')).toMatchObject({
    ...{ value: 2, was: { value: 2 } },
    counts: [{ kind: 'project', ids: ['ended', 'on'] }],
  })
  expect(figureOf(section, 'projects-done')).toMatchObject({ value: 1, was: { value: 0 } })
  expect(figureOf(section, 'milestones')?.value).toBe(1)
  expect(figureOf(section, 'projects-people')?.value).toBe(12)
  expect(rowsOf(tableOf(section, 'projects')).map((row) => row.slice(2))).toEqual([
    ['abouti', 'sans étape', 'moins de 5', null],
    ['en cours', '1\u00a0sur 2', 12, 'tous âges'],
  ])
  expect(projects(aContext(estate()))).toBe(null)
})

test('commitments are kept, late or ahead as at the end of the period, and those of an evaluated plan are late no more', () => {
  const held = estate(
    jointPlan('p', {
      commitments: [
        commitment('1', 'ville', '2026-08-01', '2026-08-05'),
        commitment('2', 'vilogia', '2026-09-01', '2026-10-05'),
        commitment('3', 'team', '2026-10-01'),
        commitment('4', 'vilogia', '2026-06-15', '2026-06-10'),
      ],
    }),
    jointPlan('q', {
      from: '2026-05-01',
      commitments: [commitment('5', 'vilogia', '2026-07-01')],
      evaluation: { on: '2026-09-20', result: 'partly', text: 'Fini' },
    }),
  )
  const section = plans(aContext(held, null, { compared: T2 }))
  expect(figureOf(section, 'plans')).toMatchObject({ value: 2, was: { value: 1 } })
  expect(figureOf(section, 'commitments-kept')?.value).toBe(1)
  expect(figureOf(section, 'commitments-late')?.value).toBe(1)
  expect(figureOf(section, 'plans-evaluated')?.value).toBe(1)
  expect(rowsOf(tableOf(section, 'plans')).map((row) => row.slice(2))).toEqual([
    [0, 1, 0, 'Objectif atteint en partie'],
    [2, 1, 1, 'en cours'],
  ])
})

test('a funder has its own commitments one by one and the team’s; nobody else’s are set out', () => {
  const held = estate(
    jointPlan('p', {
      place: 'e2',
      commitments: [
        commitment('1', 'partenord-habitat', '2026-08-01'),
        commitment('2', 'vilogia', '2026-09-01', '2026-09-02'),
        commitment('3', 'team', '2026-12-01'),
      ],
    }),
  )
  const of = (funder: string | null) => plans(aContext(held, funder))
  expect(rowsOf(tableOf(of('vilogia'), 'commitments'))).toEqual([
    ['Secteur nord', 'VILOGIA', '1er sept. 2026', expect.stringMatching(/^tenu le 2.sept/)],
    ['Secteur nord', 'L’équipe', '1er déc. 2026', 'à venir'],
  ])
  const who = (funder: string | null) => rowsOf(tableOf(of(funder), 'commitments')).map((row) => row[1])
  expect(who(null)).toEqual(['L’équipe'])
  expect(who('partenord-habitat')).toEqual(['PARTENORD-HABITAT', 'L’équipe'])
  expect(rowsOf(tableOf(of('partenord-habitat'), 'commitments'))[0]?.at(-1)).toBe('en retard')
  expect(of('ville')).toBe(null)
  expect(saidIn(of('vilogia'))).not.toContain('Texte')
})
