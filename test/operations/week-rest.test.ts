import { beforeAll, expect, test } from 'vitest'
import { isoWeekOf } from '../../src/domain/civil-date.ts'
import { type Estate, withRecords } from '../../src/domain/estate.ts'
import { stopsOf } from '../../src/domain/week/stops-of.ts'
import { undoLast } from '../../src/operations/undo-last.ts'
import { planWeek } from '../../src/operations/week/plan-week.ts'
import { repairWeek } from '../../src/operations/week/repair-week.ts'
import { replanRest } from '../../src/operations/week/replan-rest.ts'
import { searchLonger } from '../../src/operations/week/search-longer.ts'
import { setWeekChange } from '../../src/operations/week/set-week-change.ts'
import { exampleEstate } from '../example/embedded-estate.ts'
import { anApp } from './an-app.ts'
import { aPlannedApp, budget, few, plannedEstate, roundsIn, WEEK } from './planned-week.ts'
import { planningPorts } from './planning-ports.ts'

let planned: Estate
beforeAll(async () => {
  planned = await plannedEstate()
})

const wednesday = { day: '2026-12-02', time: '08:00' }
const absence = { type: 'absence', pair: 'pair-2', day: '2026-12-02' } as const
const walkedIn = (estate: Estate) =>
  roundsIn(planned)
    .filter(({ day }) => day < wednesday.day)
    .map(({ id }) => [estate.round.get(id), stopsOf(estate, id)])

test('after an absence the rest of the week is prepared again, and what was walked stays to the letter', async () => {
  const app = aPlannedApp(planned)
  const gone = roundsIn(planned).filter(({ day, pair }) => day === absence.day && pair === absence.pair)
  expect(gone).toHaveLength(1)
  await app.run(setWeekChange, { week: WEEK, change: absence })
  expect(roundsIn(app.store.read().estate)).toHaveLength(10)
  await app.run(replanRest, { week: WEEK, from: wednesday, budget: few })
  const now = app.store.read().estate
  expect(roundsIn(now).map(({ id }) => id)).not.toContain(gone[0]!.id)
  expect(roundsIn(now)).toHaveLength(9)
  expect(stopsOf(now, gone[0]!.id)).toEqual([])
  expect(walkedIn(now)).toEqual(walkedIn(planned))
  expect(app.store.read().session.toast?.text).toMatch(/Reste de la semaine préparé : \d+ arrêts changés/)
  await app.run(undoLast, undefined)
  expect(app.store.read().estate.stop).toEqual(planned.stop)
})

test('a week under way is not prepared again for the days gone by', async () => {
  const app = aPlannedApp(planned, { today: wednesday.day })
  await app.run(planWeek, { week: WEEK, budget: few })
  expect(walkedIn(app.store.read().estate)).toEqual(walkedIn(planned))
})

test('the rest is from now when no moment is given; a moment of another week, or after the last round, is refused', async () => {
  const at = (clock: string, today: string) =>
    anApp(planned, {
      ports: { ...planningPorts, clock: () => Date.parse(clock) },
      session: { week: WEEK, today },
    })
  expect(await at('2026-11-24T10:00Z', '2026-11-24').run(replanRest, { week: WEEK })).toMatchObject({
    code: 'week-not-begun',
  })
  expect(await at('2026-12-05T10:00Z', '2026-12-05').run(replanRest, { week: WEEK })).toMatchObject({
    code: 'rest-empty',
  })
  // 09:00 in Paris: the round of the morning begins at 09:30 and is still to walk.
  const app = at('2026-12-02T08:00Z', '2026-12-02')
  await app.run(replanRest, { week: WEEK, budget: few })
  expect(walkedIn(app.store.read().estate)).toEqual(walkedIn(planned))
  const empty = anApp(exampleEstate(1, '2026-11-24'), { ports: planningPorts })
  expect(await empty.run(replanRest, { week: WEEK, from: wednesday })).toMatchObject({ code: 'no-plan' })
})

test('a round cut short is walked: its stops stay, whatever is prepared after', async () => {
  const app = aPlannedApp(planned)
  const [one] = roundsIn(planned)
  await app.run(setWeekChange, { week: WEEK, change: { type: 'cut-short', round: one!.id, made: 3 } })
  await app.run(repairWeek, { week: WEEK, budget: few })
  expect(stopsOf(app.store.read().estate, one!.id)).toEqual(stopsOf(planned, one!.id))
})

test('a repair after a round is called off gives its stops to others, as one step, and says how many changed', async () => {
  const app = aPlannedApp(planned)
  const [one] = roundsIn(planned)
  await app.run(setWeekChange, { week: WEEK, change: { type: 'called-off', round: one!.id } })
  await app.run(repairWeek, { week: WEEK, budget: few })
  const now = app.store.read().estate
  expect(now.round.has(one!.id)).toBe(false)
  expect(app.store.read().session.toast?.text).toMatch(/^Réparée : \d+ arrêts? changés?\.$/)
  expect(app.store.undoLabel()).toBe('Réparer la semaine 49')
  await app.run(undoLast, undefined)
  expect(app.store.read().estate.round).toEqual(planned.round)
})

test('a repair puts a new rendez-vous into its round', async () => {
  const app = aPlannedApp(
    withRecords(planned, [
      {
        ...{ kind: 'appointment', id: 'a', stopKind: 'rendez-vous', week: WEEK, place: 'reception-sud' },
        ...{ roundTemplate: 'tournee-mardi-matin', at: '10:30', minutes: 20 },
      },
    ]),
  )
  await app.run(repairWeek, { week: WEEK, budget: few })
  const stops = [...app.store.read().estate.stop.values()].filter(
    ({ stopKind }) => stopKind === 'rendez-vous',
  )
  expect(stops).toMatchObject([{ place: 'reception-sud', locked: true }])
})

test('a sound week has nothing to repair, and is not searched', async () => {
  const sound = { overdueDays: 0, missing: 0 }
  const app = anApp(planned, {
    ports: {
      schedule: async (...asked) => {
        const plan = await planningPorts.schedule!(...asked)
        return 'rounds' in plan ? { ...plan, unserved: [], measures: { ...plan.measures, ...sound } } : plan
      },
      check: async () => [],
      plan: () => Promise.reject(new Error('searched')),
    },
  })
  expect(await app.run(repairWeek, { week: WEEK, budget: few })).toMatchObject({ code: 'nothing-to-repair' })
})

test('a search that runs longer starts from the week that stands, and leaves it when nothing better is found', async () => {
  const asked: unknown[] = []
  const app = anApp(planned, {
    ports: {
      ...planningPorts,
      plan: async (problem, _seed, given) => {
        asked.push(given, problem.standing?.keep)
        return planningPorts.schedule!(problem, problem.standing!.order)
      },
    },
  })
  await app.run(searchLonger, { week: WEEK })
  expect(asked).toEqual([{ seconds: 10 }, 'prefer'])
  expect(app.store.journal()).toEqual([])
  expect(app.store.read().session.toast?.text).toMatch(/^Rien de mieux trouvé/)
})

test('several weeks are prepared as one step, each with its rounds; another week stays', async () => {
  const app = anApp(planned, { ports: planningPorts, session: { weeks: 2 } })
  await app.run(planWeek, { week: '2026-W50', budget })
  const now = app.store.read().estate
  expect(app.store.undoLabel()).toBe('Préparer 2 semaines à partir de la semaine 50')
  for (const week of ['2026-W50', '2026-W51']) {
    const rounds = roundsIn(now, week)
    expect(rounds).toHaveLength(10)
    expect(rounds.every(({ day }) => isoWeekOf(day) === week)).toBe(true)
    expect(rounds.reduce((sum, { id }) => sum + stopsOf(now, id).length, 0)).toBeGreaterThan(100)
  }
  expect(roundsIn(now)).toEqual(roundsIn(planned))
  expect(now.round.size).toBe(planned.round.size + 20)
  await app.run(undoLast, undefined)
  expect(app.store.read().estate.round).toEqual(planned.round)
  expect(await app.run(planWeek, { week: WEEK, weeks: 5 })).toMatchObject({ code: 'value-out-of-range' })
})
