import { expect, test } from 'vitest'
import type { WeekClosure } from '../../../src/domain/field/week-closure.ts'
import type { JointPlan } from '../../../src/domain/follow-up/joint-plan.ts'
import type { OutreachAction } from '../../../src/domain/follow-up/outreach-action.ts'
import type { Project } from '../../../src/domain/follow-up/project.ts'
import { COUNTED_KINDS } from '../../../src/domain/reports/report.ts'
import type { Round } from '../../../src/domain/week/round.ts'
import { recordNames } from '../../../src/messages/record-names.ts'
import { countedLine } from '../../../src/ui/print/counted-line.ts'
import { openedCount } from '../../../src/ui/print/opened-count.ts'
import { entrance, estate, passage, publicPlace, settings, situation } from '../../domain/build.ts'

const closure: WeekClosure = {
  ...{ kind: 'weekClosure', id: 'closure-2026-W41', week: '2026-W41', on: '2026-10-09' },
  ...{ planned: 50, done: 47, notDone: {}, unplanned: 3, missed: [] },
}
const action = (id: string, over: Partial<OutreachAction>): OutreachAction => ({
  ...{ kind: 'action', id, aim: 'information', form: 'stall', theme: 'renovation', title: `Stand ${id}` },
  ...{ days: ['2026-10-06'], places: [], partners: [], expectations: [], points: [], statusSteps: [] },
  ...over,
})
const project: Project = {
  ...{ kind: 'project', id: 'jardin', title: 'Jardin', places: [], partners: [], means: [], milestones: [] },
  statusSteps: [
    { status: 'idea', on: '2026-03-02' },
    { status: 'under-way', on: '2026-05-04' },
  ],
}
const plan: JointPlan = {
  ...{ kind: 'jointPlan', id: 'plan', place: 'e1', objective: 'Objectif', commitments: [] },
  ...{ from: '2026-06-09', until: '2026-10-16' },
}
const round = { kind: 'round', id: 'r1', week: '2026-W41', day: '2026-10-07' } as Round

const scene = estate(
  settings(),
  entrance('e1', { number: 'Hall 7' }),
  publicPlace('p1', { name: 'Place Vauban' }),
  passage('pa', { place: 'e1', when: { day: '2026-10-06', band: 'morning' } }),
  situation('s1', { place: 'e1', when: { day: '2026-10-08', band: 'evening' } }),
  ...[closure, project, plan, round],
  action('held-late', {
    days: ['2026-10-06'],
    statusSteps: [{ status: 'held', on: '2026-10-02' }],
  }),
  action('two-days', {
    days: ['2026-10-06', '2026-10-07'],
    statusSteps: [{ status: 'held', on: '2026-10-06' }],
  }),
  action('planned', { days: ['2026-12-01'], statusSteps: [{ status: 'planned', on: '2026-09-01' }] }),
)
const line = (kind: (typeof COUNTED_KINDS)[number], id: string) => {
  const { title, detail } = countedLine(scene, kind, id)
  return [title, detail]
}

test('a week closed is named by its number and its days', () => {
  const [title, detail] = line('weekClosure', closure.id)
  expect(title).toBe('Clôture de la semaine 41, du 5 oct. au 9 oct.')
  expect(detail).toBe('close le 9 oct. 2026')
})

test('an action says the days on which it was held, not the day on which it had been planned', () => {
  expect(line('action', 'held-late')).toEqual(['Stand held-late', 'tenue le 2 oct. 2026'])
  expect(line('action', 'two-days')[1]).toBe('tenue les 6 oct. 2026 et 7 oct. 2026')
  expect(line('action', 'planned')[1]).toBe('prévue le 1er déc. 2026')
})

test('every kind that a figure counts has a name, and a line that shows neither kind nor id', () => {
  const ids = {
    ...{ passage: 'pa', situation: 's1', entrance: 'e1', publicPlace: 'p1', round: 'r1' },
    ...{ weekClosure: closure.id, action: 'two-days', project: 'jardin', jointPlan: 'plan' },
  }
  for (const kind of COUNTED_KINDS) {
    expect(recordNames[kind], kind).toHaveLength(2)
    const { title, isGone } = countedLine(scene, kind, ids[kind])
    expect(isGone, kind).toBe(false)
    expect(title, kind).not.toBe('')
    if (kind !== 'action') expect(title, kind).not.toContain(ids[kind])
    expect(title, kind).not.toContain(kind)
  }
  expect(line('project', 'jardin')).toEqual(['Jardin', 'depuis le 2 mars 2026'])
  expect(line('round', 'r1')).toEqual(['Tournée du mercredi 7 oct.', ''])
  expect(line('jointPlan', 'plan')[1]).toBe('du 9 juin 2026 au 16 oct. 2026')
  expect(countedLine(scene, 'action', 'none')).toMatchObject({ isGone: true, detail: '' })
})

test('a week closed opens that week', () => {
  expect(openedCount(scene, { kind: 'weekClosure', id: closure.id }, { flyToSelection: 0 })).toEqual({
    ...{ workspace: 'semaine', weekView: 'week', week: '2026-W41' },
  })
})
