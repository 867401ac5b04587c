import { beforeAll, expect, test } from 'vitest'
import { type Estate, withRecords } from '../../src/domain/estate.ts'
import { clockTime, minutesOf } from '../../src/domain/week/round.ts'
import { roundLoad } from '../../src/domain/week/round-load.ts'
import { undoLast } from '../../src/operations/undo-last.ts'
import { lockStop } from '../../src/operations/week/lock-stop.ts'
import { moveStop } from '../../src/operations/week/move-stop.ts'
import { planProblem } from '../../src/operations/week/plan-problem.ts'
import { planWeek } from '../../src/operations/week/plan-week.ts'
import { printWeek } from '../../src/operations/week/print-week.ts'
import { stopsOf } from '../../src/operations/week/round-order.ts'
import { setRoundTemplate } from '../../src/operations/week/set-round-template.ts'
import { setSettings } from '../../src/operations/week/set-settings.ts'
import { afterIterations } from '../../src/planning/search/stop/after-iterations.ts'
import { planWeekNow } from '../../src/planning/week/plan-week.ts'
import { exampleEstate } from '../example/embedded-estate.ts'
import { anApp } from './an-app.ts'
import { planningPorts } from './planning-ports.ts'

const WEEK = '2026-W49'
const budget = { iterations: 60 }
let example: Estate
let planned: Estate

beforeAll(async () => {
  example = exampleEstate(1, '2026-11-24')
  const app = anApp(example, { ports: planningPorts })
  await app.run(planWeek, { week: WEEK, budget })
  planned = app.store.read().estate
})
const aPlannedApp = () => anApp(planned, { ports: planningPorts })
const roundsIn = (estate: Estate) =>
  [...estate.round.values()]
    .filter(({ week }) => week === WEEK)
    .sort((a, b) => (a.day + a.start < b.day + b.start ? -1 : 1))

const load = (estate: Estate, id: string) => {
  const round = estate.round.get(id)!
  const service = stopsOf(estate, id).reduce((sum, stop) => sum + stop.serviceMinutes, 0)
  return roundLoad(round, round.walkMinutes, service)
}

test('one click makes ten rounds with stops, times and a way along the streets, as one step of the history', async () => {
  const app = anApp(example, { ports: planningPorts })
  await app.run(planWeek, { week: WEEK, budget })
  const { estate, session } = app.store.read()
  const rounds = roundsIn(estate)
  expect(rounds).toHaveLength(10)
  for (const round of rounds) {
    const stops = stopsOf(estate, round.id)
    expect(stops.length).toBeGreaterThan(5)
    expect(stops.map(({ rank }) => rank)).toEqual(stops.map((_, rank) => rank))
    expect(
      stops.every(({ arrive, leave }) => round.start <= arrive && arrive <= leave && leave <= round.end),
    ).toBe(true)
    expect(round.line.length).toBeGreaterThan(10)
  }
  expect(session.planning).toBeNull()
  expect(app.store.undoLabel()).toBe('Préparer la semaine 49')
  await app.run(undoLast, undefined)
  expect(app.store.read().estate.round).toEqual(example.round)
  expect(app.store.read().estate.stop).toEqual(example.stop)
})

test('the records are those that the engine makes of the same week, seed and iterations', () => {
  const plan = planWeekNow(planProblem(example, WEEK), { seed: 1, stop: afterIterations(budget.iterations) })
  for (const round of plan.rounds) {
    expect(stopsOf(planned, round.id).map(({ place, arrive, leave }) => ({ place, arrive, leave }))).toEqual(
      round.stops.map(({ place, arrive, leave }) => ({ place, arrive, leave })),
    )
  }
})

test('preparing again without a change is no change', async () => {
  const app = aPlannedApp()
  await app.run(planWeek, { week: WEEK, budget })
  expect(app.store.journal()).toEqual([])
})

test('a stop moved to another round is locked there, times follow, and a new preparation works around it', async () => {
  const app = aPlannedApp()
  const [from, ...others] = roundsIn(planned)
  const moved = stopsOf(planned, from!.id).find(({ stopKind }) => stopKind === 'passage')!
  const to = others[1]!.id
  await app.run(moveStop, { stop: moved.id, round: to, rank: 1 })
  const landed = () => stopsOf(app.store.read().estate, to).find(({ place }) => place === moved.place)
  expect(landed()).toMatchObject({ rank: 1, locked: true })
  expect(stopsOf(app.store.read().estate, from!.id).some(({ place }) => place === moved.place)).toBe(false)
  const after = stopsOf(app.store.read().estate, to)
  expect(after.map(({ arrive }) => arrive)).toEqual(after.map(({ arrive }) => arrive).toSorted())
  expect(load(app.store.read().estate, to).overMinutes).toBeGreaterThan(0)
  expect(app.store.read().session.toast?.text).toMatch(/temps laissé libre/)
  await app.run(planWeek, { week: WEEK, budget })
  expect(landed()).toMatchObject({ locked: true })
  expect(load(app.store.read().estate, to).overMinutes).toBe(0)
  await app.run(undoLast, undefined)
  await app.run(undoLast, undefined)
  expect(app.store.read().estate.stop).toEqual(planned.stop)
})

test('a move within a round is refused beyond its ends, and where it already is', async () => {
  const app = aPlannedApp()
  const [round] = roundsIn(planned)
  const [first] = stopsOf(planned, round!.id)
  const move = (rank: number) => app.run(moveStop, { stop: first!.id, round: round!.id, rank })
  expect(await move(-1)).toMatchObject({ code: 'not-first' })
  expect(await move(0)).toMatchObject({ code: 'same-round' })
  expect(await move(99)).toMatchObject({ code: 'not-last' })
})

test('a round whose whole time is taken refuses a stop and says how many minutes are missing', async () => {
  const [from, to] = roundsIn(planned)
  // The round is made shorter that week than what it holds: nothing more can fit.
  const change = {
    ...({ type: 'moved', round: to!.id, day: to!.day, pair: to!.pair } as const),
    ...{ start: to!.start, end: clockTime(minutesOf(to!.start) + 20) },
  }
  const cramped = anApp(withRecords(planned, [{ kind: 'weekChange', id: 'change-1', week: WEEK, change }]), {
    ports: planningPorts,
  })
  const outcome = await cramped.run(moveStop, {
    stop: stopsOf(planned, from!.id)[0]!.id,
    round: to!.id,
    rank: 0,
  })
  expect(outcome).toMatchObject({ code: 'round-full', params: { minutes: expect.any(Number) } })
  expect(cramped.store.journal()).toEqual([])
})

test('once round types have changed, a stop is not moved by the old ones', async () => {
  const app = aPlannedApp()
  for (const template of planned.roundTemplate.values())
    await app.run(setRoundTemplate, { ...template, start: '10:00', end: '12:30' })
  const [from, to] = roundsIn(planned)
  const move = { stop: stopsOf(planned, from!.id)[0]!.id, round: to!.id, rank: 0 }
  expect(await app.run(moveStop, move)).toMatchObject({ code: 'plan-outdated' })
})

test('a lock is a change of one field, and is undone', async () => {
  const app = aPlannedApp()
  const stop = stopsOf(planned, roundsIn(planned)[0]!.id).find(({ stopKind }) => stopKind === 'passage')
  await app.run(lockStop, { stop: stop!.id, locked: true })
  expect(app.store.journal()[0]?.changes).toEqual([
    { record: `stop:${stop!.id}`, field: 'locked', from: false, to: true },
  ])
  await app.run(undoLast, undefined)
  expect(app.store.read().estate.stop.get(stop!.id)?.locked).toBe(false)
})

test('every round has its printed page, in the order of the week', async () => {
  const app = aPlannedApp()
  await app.run(printWeek, { week: WEEK })
  const { sheets } = app.store.read().session
  expect(sheets?.map(({ round }) => round)).toEqual(roundsIn(planned).map(({ id }) => id))
  expect(await anApp(example).run(printWeek, { week: WEEK })).toMatchObject({ code: 'no-plan' })
})

test.each([
  ['a gap below zero', { minGapDays: -1 }],
  ['a minimum gap above the maximum', { minGapDays: 12 }],
  ['a pace of walkers on wheels', { walkMetresPerMinute: 400 }],
  ['a number that is none', { passageMinutes: Number.NaN }],
])('%s is refused', async (_what, change) => {
  const app = aPlannedApp()
  expect(await app.run(setSettings, change)).toMatchObject({ code: 'value-out-of-range' })
})

test('a round type too short for a round is refused; a sound one is kept', async () => {
  const app = aPlannedApp()
  const [template] = planned.roundTemplate.values()
  expect(await app.run(setRoundTemplate, { ...template!, end: template!.start })).toMatchObject({
    code: 'round-too-short',
  })
  await app.run(setRoundTemplate, { ...template!, end: '12:15' })
  expect(app.store.read().estate.roundTemplate.get(template!.id)?.end).toBe('12:15')
})

test('without pairs, round types or doors there is nothing to prepare, and the reason says which', async () => {
  const without = (kind: 'pair' | 'roundTemplate') =>
    anApp({ ...example, [kind]: new Map() }, { ports: planningPorts })
  expect(await without('pair').run(planWeek, { week: WEEK })).toMatchObject({ code: 'no-pair' })
  expect(await without('roundTemplate').run(planWeek, { week: WEEK })).toMatchObject({
    code: 'no-round-template',
  })
  const empty = anApp({ ...example, entrance: new Map(), publicPlace: new Map() }, { ports: planningPorts })
  expect(await empty.run(planWeek, { week: WEEK })).toMatchObject({ code: 'no-entrance' })
})

test('a plan that breaks a rule is a fault and changes nothing', async () => {
  const ports = { ...planningPorts, check: async () => [{ rule: 'minimum-gap', detail: 'planted' } as const] }
  const app = anApp(example, { ports })
  expect(await app.run(planWeek, { week: WEEK, budget })).toMatchObject({
    kind: 'fault',
    code: 'plan-invalid',
  })
  expect(app.store.read().estate.round).toEqual(example.round)
})

test('a preparation stopped early keeps the week that was there when it is better, and says so', async () => {
  const early: typeof planningPorts.plan = async (problem, seed) =>
    planWeekNow(problem, { seed, stop: afterIterations(0) })
  const app = anApp(planned, { ports: { ...planningPorts, plan: early } })
  await app.run(planWeek, { week: WEEK, budget })
  expect(app.store.journal()).toEqual([])
  expect(app.store.read().session.toast?.text).toMatch(/la semaine d’avant est gardée/)
  const fresh = anApp(example, { ports: { ...planningPorts, plan: early } })
  await fresh.run(planWeek, { week: WEEK, budget })
  expect(roundsIn(fresh.store.read().estate)).toHaveLength(10)
  expect(fresh.store.read().session.toast?.text).toMatch(/jusque-là est gardée/)
})

test('a round too short for its locked stops says which, and by how much', async () => {
  const [round] = roundsIn(planned)
  const stop = new Map(planned.stop)
  for (const each of stopsOf(planned, round!.id)) stop.set(each.id, { ...each, locked: true })
  const roundTemplate = new Map(
    [...planned.roundTemplate].map(([id, template]) => [
      id,
      template.weekday === 1 && template.start === round!.start
        ? { ...template, end: '10:00', breakMinutes: 0 }
        : template,
    ]),
  )
  const app = anApp({ ...planned, stop, roundTemplate }, { ports: planningPorts })
  expect(await app.run(planWeek, { week: WEEK, budget })).toMatchObject({
    code: 'pins-too-many',
    params: { round: expect.stringMatching(/lundi/i), minutes: expect.any(Number) },
  })
  expect(app.store.journal()).toEqual([])
})
