import { expect, test } from 'vitest'
import type { JointPlan } from '../../src/domain/follow-up/joint-plan.ts'
import { drawWalk } from '../../src/operations/follow-up/draw-walk.ts'
import { noteWalkPoint } from '../../src/operations/follow-up/note-walk-point.ts'
import { planWalk } from '../../src/operations/follow-up/plan-walk.ts'
import { removeWalkPoint } from '../../src/operations/follow-up/remove-walk-point.ts'
import { removeWalkWay } from '../../src/operations/follow-up/remove-walk-way.ts'
import { setAction } from '../../src/operations/follow-up/set-action.ts'
import { setCommitment } from '../../src/operations/follow-up/set-commitment.ts'
import { settleWalkPoint } from '../../src/operations/follow-up/settle-walk-point.ts'
import { noteSituation } from '../../src/operations/situations/note-situation.ts'
import { undoLast } from '../../src/operations/undo-last.ts'
import { estate, landlord, publicPlace, settings } from '../domain/build.ts'
import { anApp } from './an-app.ts'
import { app, ID, line, quarter, walk } from './outreach-scene.ts'
import { planningPorts } from './planning-ports.ts'

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
