import { expect, test } from 'vitest'
import { firstSession } from '../../src/app/first-session.ts'
import type { AnyRecord } from '../../src/domain/estate.ts'
import { objectLabel } from '../../src/map/object-label.ts'
import { stepOrder } from '../../src/map/step-order.ts'
import { situationsAt, steppedMarks } from '../../src/map/stepped-marks.ts'
import { followMarks } from '../../src/map/tn-follow-legend.ts'
import type { Session } from '../../src/store/session.ts'
import type { State } from '../../src/store/store.ts'
import { building, entrance, estate, publicPlace, situation } from '../domain/build.ts'
import { code } from '../domain/code.ts'

const action = (id: string, over: object = {}): AnyRecord =>
  ({
    ...{ kind: 'action', id, aim: 'mobilisation', form: 'walking-diagnosis', theme: 'other', title: id },
    ...{ days: ['2026-11-20'], places: ['p', 'e'], partners: [], expectations: [], points: [] },
    statusSteps: [],
    ...over,
  }) as AnyRecord
const quarter = estate(
  ...[
    code('A1'),
    publicPlace('p', { at: [3.1, 50.64] }),
    building('b'),
    entrance('e', { at: [3.101, 50.64] }),
  ],
  entrance('f', { at: [3.1004, 50.64] }),
  action('walk', {
    path: [
      [3.1, 50.64],
      [3.101, 50.64],
    ],
    points: [{ id: 'w1', place: 'p', at: [3.1, 50.64], text: 'Banc' }],
  }),
  { kind: 'project', id: 'garden', title: 'Jardin', places: ['p'] } as unknown as AnyRecord,
  { kind: 'jointPlan', id: 'hall', objective: 'Hall', place: 'p' } as unknown as AnyRecord,
  ...['s1', 's2'].map((id) =>
    situation(id, { code: 'A1', place: 'e', when: { day: '2026-11-20', band: 'morning' } }),
  ),
)
const VIEW = [3.09, 50.63, 3.105, 50.65] as const
const first = firstSession('2026-11-24')
const period = { from: '2026-11-01', until: '2026-11-30' }
const heat = { ...first.heat, filter: { ...first.heat.filter, period } }
const state = (over: Partial<Session>): State => ({
  estate: quarter,
  session: { ...first, heat, layers: new Set(), ...over } as Session,
})
const stepped = (shown: State, layers: Session['layers'] = new Set()) =>
  stepOrder(quarter, layers, VIEW, [3.1, 50.64], [], steppedMarks(shown)).map(
    ({ kind, id }) => `${kind} ${id}`,
  )

test('the keys step on the records of the register that is open, once each, and on those of no other', () => {
  const of = (followView: Session['followView']) => stepped(state({ workspace: 'suivis', followView }))
  expect(of('actions')).toEqual(['action walk'])
  expect(of('projects')).toEqual(['project garden'])
  expect(of('plans')).toEqual(['jointPlan hall'])
  expect(of('due')).toEqual([])
  expect(stepped(state({ workspace: 'territoire' }))).toEqual([])
})

test('they come among the objects that are drawn, nearest first, and are named as their register names them', () => {
  const shown = state({ workspace: 'suivis', followView: 'actions' })
  expect(stepped(shown, new Set(['entrances']))).toEqual(['action walk', 'entrance f', 'entrance e'])
  expect(objectLabel(quarter, { kind: 'action', id: 'walk' })).toBe('walk : action')
  expect(stepOrder(quarter, new Set(), [0, 0, 1, 1], [0, 0], [], steppedMarks(shown))).toEqual([])
})

test('a place with situations is stepped on while they are drawn, once, and tells how many', () => {
  const shown = state({ workspace: 'observatoire', layers: new Set(['situations']) })
  expect(stepped(shown)).toEqual(['entrance e'])
  expect(stepped(shown, new Set(['entrances']))).toEqual(['entrance f', 'entrance e'])
  expect(situationsAt(shown, { kind: 'entrance', id: 'e' })).toBe(2)
  expect(situationsAt(shown, { kind: 'entrance', id: 'f' })).toBe(0)
  const hidden = state({ workspace: 'observatoire' })
  expect([stepped(hidden), situationsAt(hidden, { kind: 'entrance', id: 'e' })]).toEqual([[], 0])
})

test('the legend names each mark that is drawn, and none that is not', () => {
  const suivis = (over: Partial<Session>) => followMarks(state({ workspace: 'suivis', ...over }))
  expect(suivis({ followView: 'due' })).toEqual([])
  expect(suivis({ followView: 'actions' })).toEqual(['action', 'walk'])
  const selection = { kind: 'action', id: 'walk' } as const
  expect(suivis({ followView: 'actions', selection })).toEqual(['action', 'walk', 'openPoint'])
  expect(suivis({ followView: 'projects' })).toEqual(['project'])
  expect(suivis({ followView: 'plans', layers: new Set(['situations']) })).toEqual([
    'jointPlan',
    'situations',
  ])
})
