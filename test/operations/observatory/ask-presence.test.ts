import { expect, test } from 'vitest'
import { dayNumberOf } from '../../../src/domain/civil-date.ts'
import type { AnyRecord } from '../../../src/domain/estate.ts'
import type { Displacement, DisplacementView } from '../../../src/domain/hotspots/place-study.ts'
import { askPresence } from '../../../src/operations/observatory/ask-presence.ts'
import { followEffect } from '../../../src/operations/observatory/follow-effect.ts'
import { undoLast } from '../../../src/operations/undo-last.ts'
import { planProblem } from '../../../src/operations/week/plan-problem.ts'
import { setSupport } from '../../../src/operations/week/set-support.ts'
import { estate, settings, situation } from '../../domain/build.ts'
import { anApp } from '../an-app.ts'

const TODAY = '2026-11-24'
const scene = (...records: readonly AnyRecord[]) => {
  const asked: DisplacementView[] = []
  const displacement = async (_: unknown, view: DisplacementView): Promise<Displacement> => {
    asked.push(view)
    return { outcome: 'too-few' } as Displacement
  }
  const app = anApp(estate(settings({ fictional: true }), situation('s'), ...records), {
    ports: { hotspots: { displacement } as never },
    session: { today: TODAY },
  })
  return { ...app, asked, support: () => app.store.read().estate.support.get('support-e1') }
}
const target = { place: 'e1', minutes: 12, timesPerWeek: 2, bands: ['evening'] as const }

test('a presence is asked for in one step, dated today, and undone in one', async () => {
  const { run, support } = scene()
  expect(await run(askPresence, target)).toMatchObject({ kind: 'done' })
  expect(support()).toEqual({
    ...{ kind: 'support', id: 'support-e1', place: 'e1' },
    ...{ minutes: 12, timesPerWeek: 2, bands: ['evening'], since: TODAY },
  })
  await run(undoLast, undefined)
  expect(support()).toBeUndefined()
})

test('the planner sees it in the week', async () => {
  const { run, store } = scene()
  await run(askPresence, target)
  const place = planProblem(store.read().estate, '2026-W49').places.find(({ id }) => id === 'e1')
  expect(place?.presence).toEqual({ minutes: 12, times: 2, bands: ['evening'] })
})

test('changed, it keeps the day it was asked for; one whose day is not known gets none', async () => {
  const old = { kind: 'support', id: 'support-e1', place: 'e1', minutes: 15, timesPerWeek: 1 } as const
  const dated = scene({ ...old, since: '2026-08-01' })
  await dated.run(askPresence, target)
  expect(dated.support()).toMatchObject({ minutes: 12, since: '2026-08-01' })
  await dated.run(setSupport, { place: 'e1', minutes: 30, timesPerWeek: 3 })
  expect(dated.support()).toMatchObject({ minutes: 30, since: '2026-08-01' })
  const undated = scene(old)
  await undated.run(askPresence, target)
  expect(undated.support()).toMatchObject({ minutes: 12 })
  expect(undated.support()).not.toHaveProperty('since')
})

test.each([
  [{ ...target, minutes: 9 }, 'value-out-of-range'],
  [{ ...target, minutes: 16 }, 'value-out-of-range'],
  [{ ...target, timesPerWeek: 8 }, 'value-out-of-range'],
  [{ ...target, place: 'nord' }, 'place-needed'],
])('%o is refused', async (asked, code) => {
  expect(await scene().run(askPresence, asked)).toMatchObject({ kind: 'refusal', code })
})

test('what became of places is asked for with as many days after as before, half a year at most', async () => {
  const week = scene()
  const { filter } = week.store.read().session.heat
  await week.run(followEffect, { places: ['e1', 'nord'], since: '2026-11-17', filter })
  expect(week.asked).toMatchObject([{ places: ['e1', 'nord'], since: dayNumberOf('2026-11-17'), days: 7 }])
  expect(week.store.read().session.heat.effect).toMatchObject({
    state: 'done',
    result: { outcome: 'too-few' },
  })
  const year = scene()
  await year.run(followEffect, { places: ['e1'], since: '2025-11-17', filter })
  expect(year.asked[0]!.days).toBe(182)
})

test.each([
  ['nothing-selected', { places: [], since: '2026-11-17' }],
  ['when-in-future', { places: ['e1'], since: '2026-11-25' }],
])('%s: there is no effect to follow', async (code, of) => {
  const { run, store, asked } = scene()
  const { filter } = store.read().session.heat
  expect(await run(followEffect, { ...of, filter })).toMatchObject({ kind: 'refusal', code })
  expect(asked).toEqual([])
})
