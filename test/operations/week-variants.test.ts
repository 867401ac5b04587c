import { beforeAll, expect, test } from 'vitest'
import { type Estate, settingsOf } from '../../src/domain/estate.ts'
import { fault } from '../../src/domain/refusal.ts'
import type { Advice } from '../../src/domain/week/advice.ts'
import type { PlanVariant } from '../../src/domain/week/plan-variant.ts'
import { stopsOf } from '../../src/domain/week/stops-of.ts'
import type { Ports } from '../../src/operations/ports.ts'
import { undoLast } from '../../src/operations/undo-last.ts'
import { adoptAdvice } from '../../src/operations/week/adopt-advice.ts'
import { adoptVariant } from '../../src/operations/week/adopt-variant.ts'
import { askAdvice } from '../../src/operations/week/ask-advice.ts'
import { comparePlans } from '../../src/operations/week/compare-plans.ts'
import { planWeek } from '../../src/operations/week/plan-week.ts'
import { stopComparing } from '../../src/operations/week/stop-comparing.ts'
import { anApp } from './an-app.ts'
import { plannedEstate, roundsIn, WEEK } from './planned-week.ts'
import { planningPorts } from './planning-ports.ts'

/** These tests ask what is planned, not how well. */
const budget = { iterations: 2 }
let planned: Estate
beforeAll(async () => {
  planned = await plannedEstate()
})

const appWith = (ports: Partial<Ports> = {}) =>
  anApp(planned, {
    ports: { ...planningPorts, stopPlanning: () => undefined, ...ports },
    session: { week: WEEK },
  })
const compare = (app: ReturnType<typeof appWith>, ...variants: PlanVariant[]) =>
  app.run(comparePlans, { week: WEEK, variants, budget })
const shown = (app: ReturnType<typeof appWith>) => app.store.read().session.comparison

test('variants stand beside the week as they come, and nothing is changed', async () => {
  const app = appWith()
  const seen: number[] = []
  app.store.subscribe(({ session }) => seen.push(session.comparison?.result?.length ?? 0))
  const [one] = roundsIn(planned)
  await compare(app, { type: 'seed', seed: 2 }, { type: 'without-round', round: one!.id })
  expect(shown(app)?.state).toBe('done')
  expect(shown(app)?.result?.map(({ variant }) => variant.type)).toEqual([
    'standing',
    'seed',
    'without-round',
  ])
  expect(shown(app)?.result?.map(({ plan }) => plan.rounds.length)).toEqual([10, 10, 9])
  expect(seen).toContain(2)
  expect(app.store.journal()).toEqual([])
  expect(await compare(app)).toMatchObject({ code: 'nothing-selected' })
})

test('a variant becomes the week as one step, with the change that it stands for', async () => {
  const [one] = roundsIn(planned)
  const more = { type: 'with-round', weekday: 6, pair: 'pair-1', start: '10:00', end: '12:00' } as const
  const app = appWith()
  await compare(
    app,
    { type: 'without-round', round: one!.id },
    more,
    { type: 'max-gap', days: 12 },
    { type: 'seed', seed: 7 },
  )
  const adopted = async (rank: number) => {
    const { plan } = shown(app)!.result![rank]!
    await app.run(adoptVariant, { rank })
    const now = app.store.read().estate
    expect(app.store.journal()).not.toEqual([])
    for (const { id, stops } of plan.rounds)
      expect(stopsOf(now, id).map(({ place }) => place)).toEqual(stops.map(({ place }) => place))
    await app.run(undoLast, undefined)
    expect(app.store.read().estate.round).toEqual(planned.round)
    expect(app.store.read().estate.weekChange.size).toBe(0)
    return now
  }
  const fewer = await adopted(1)
  expect(fewer.round.has(one!.id)).toBe(false)
  expect([...fewer.weekChange.values()]).toMatchObject([{ change: { type: 'called-off', round: one!.id } }])
  const longer = await adopted(2)
  expect([...longer.weekChange.values()]).toMatchObject([
    { change: { type: 'added', template: { weekday: 6 } } },
  ])
  expect(roundsIn(longer).at(-1)).toMatchObject({ day: '2026-12-05', pair: 'pair-1', start: '10:00' })
  expect(settingsOf(await adopted(3)).maxGapDays).toBe(12)
  expect(settingsOf(await adopted(4)).seed).toBe(7)
})

test('the week as it is, a rule left out and an essay that is gone are not taken', async () => {
  const app = appWith()
  await compare(app, { type: 'without-rule', rule: 'minimum-gap' })
  expect(await app.run(adoptVariant, { rank: 0 })).toMatchObject({ code: 'variant-standing' })
  expect(await app.run(adoptVariant, { rank: 1 })).toMatchObject({ code: 'variant-preview' })
  expect(await app.run(adoptVariant, { rank: 2 })).toMatchObject({ code: 'comparison-missing' })
})

test('a rule left out is left out of the problem only; its plan is judged by the rules as they are', async () => {
  const seen: (readonly number[])[] = []
  const app = appWith({
    plan: async (...asked) => {
      seen.push([...new Set(asked[0].rounds.map(({ unplannedShare }) => unplannedShare))])
      return planningPorts.plan!(...asked)
    },
    schedule: async (...asked) => {
      seen.push([...new Set(asked[0].rounds.map(({ unplannedShare }) => unplannedShare))])
      return planningPorts.schedule!(...asked)
    },
  })
  await compare(app, { type: 'without-rule', rule: 'unplanned-time' })
  expect(seen).toEqual([[0.3], [0], [0.3]])
})

test('asked again, the newest comparison wins; stopped, what has come stays, and no week is prepared meanwhile', async () => {
  const held: (() => void)[] = []
  const app = appWith({
    plan: async (...asked) => {
      await new Promise<void>((go) => held.push(go))
      return planningPorts.plan!(...asked)
    },
  })
  const asked = async (seed: number) => {
    const running = compare(app, { type: 'seed', seed }, { type: 'seed', seed: seed + 1 })
    await expect.poll(() => held.length).toBe(1)
    return running
  }
  const old = asked(2)
  await expect.poll(() => held.length).toBe(1)
  expect(await app.run(planWeek, { week: WEEK, budget })).toMatchObject({ code: 'search-running' })
  const next = compare(app, { type: 'seed', seed: 9 }, { type: 'seed', seed: 10 })
  await expect.poll(() => held.length).toBe(2)
  held[0]!()
  await old
  expect(shown(app)).toMatchObject({ state: 'running', request: [{ seed: 9 }, { seed: 10 }] })
  held[1]!()
  await expect.poll(() => held.length).toBe(3)
  await app.run(stopComparing, undefined)
  held[2]!()
  await next
  expect(shown(app)?.state).toBe('done')
  expect(shown(app)?.result?.map(({ variant }) => variant)).toEqual([
    { type: 'standing' },
    { type: 'seed', seed: 9 },
  ])
  expect(await app.run(stopComparing, undefined)).toMatchObject({ code: 'nothing-running' })
})

test('a planner that fails is said, and what has come stays', async () => {
  const app = appWith({ plan: async () => fault('worker-failed') })
  expect(await compare(app, { type: 'seed', seed: 2 })).toMatchObject({ code: 'worker-failed' })
  expect(shown(app)).toMatchObject({ state: 'failed', failure: { code: 'worker-failed' } })
})

const gain = { overdueBefore: 5, overdueAfter: 0, missingBefore: 0, missingAfter: 0, served: [] }
const advices = (): readonly Advice[] => [
  { type: 'add-round', weekday: 6, pair: 'pair-1', start: '10:00', end: '11:45', gain },
  { type: 'widen-gap', fromDays: 10, toDays: 12, places: [...planned.entrance.keys()].slice(0, 2), gain },
  { type: 'start-from', round: roundsIn(planned)[0]!.id, place: 'metro-fort', gain },
]

test('advice is asked for the week that stands, and followed as one step with a new preparation', async () => {
  const app = appWith({ advise: async () => advices() })
  const followed = async (rank: number) => {
    await app.run(askAdvice, { week: WEEK })
    expect(app.store.read().session.advice).toMatchObject({ request: WEEK, state: 'done' })
    await app.run(adoptAdvice, { rank, budget })
    const { estate, session } = app.store.read()
    expect(session.advice).toBeNull()
    expect(app.store.undoLabel()).toBe('Suivre un conseil pour la semaine 49')
    await app.run(undoLast, undefined)
    expect(app.store.read().estate.stop).toEqual(planned.stop)
    return estate
  }
  expect(roundsIn(await followed(0)).at(-1)).toMatchObject({ day: '2026-12-05', end: '11:45' })
  expect([...(await followed(1)).placeRule.values()].map(({ maxGapDays }) => maxGapDays)).toEqual([12, 12])
  const moved = await followed(2)
  expect(moved.round.get(roundsIn(planned)[0]!.id)?.startPlace).toBe('metro-fort')
  expect(await app.run(adoptAdvice, { rank: 0 })).toMatchObject({ code: 'advice-missing' })
})

test('advice of an older request is dropped; a week that is not prepared has none', async () => {
  let go = (): void => undefined
  const app = appWith({
    advise: async () => {
      await new Promise<void>((free) => {
        go = free
      })
      return advices()
    },
  })
  const running = app.run(askAdvice, { week: WEEK })
  await expect.poll(() => app.store.read().session.advice?.state).toBe('running')
  await app.run(stopComparing, undefined)
  await expect.poll(() => String(go)).not.toContain('undefined')
  go()
  await running
  expect(app.store.read().session.advice).toBeNull()
  expect(await app.run(askAdvice, { week: '2026-W52' })).toMatchObject({ code: 'no-plan' })
})
