import { beforeAll, expect, test } from 'vitest'
import { type Estate, withRecords } from '../../src/domain/estate.ts'
import { lockStop } from '../../src/operations/week/lock-stop.ts'
import { moveStop } from '../../src/operations/week/move-stop.ts'
import { planWeek } from '../../src/operations/week/plan-week.ts'
import { stopsOf } from '../../src/operations/week/round-order.ts'
import { setSettings } from '../../src/operations/week/set-settings.ts'
import { exampleEstate } from '../example/embedded-estate.ts'
import { anApp } from './an-app.ts'
import { planningPorts } from './planning-ports.ts'

const WEEK = '2026-W49'
const budget = { iterations: 60 }
let planned: Estate

beforeAll(async () => {
  const app = anApp(exampleEstate(1, '2026-11-24'), { ports: planningPorts })
  await app.run(planWeek, { week: WEEK, budget })
  planned = app.store.read().estate
})
const aPlannedApp = () => anApp(planned, { ports: planningPorts })
const roundsIn = (estate: Estate) =>
  [...estate.round.values()]
    .filter(({ week }) => week === WEEK)
    .sort((a, b) => (a.day + a.start < b.day + b.start ? -1 : 1))

test('two moves asked for at once both land', async () => {
  const app = aPlannedApp()
  const [one, two, three] = roundsIn(planned)
  const [first, second] = stopsOf(planned, one!.id).filter(({ stopKind }) => stopKind === 'passage')
  const outcomes = await Promise.all([
    app.run(moveStop, { stop: first!.id, round: two!.id, rank: 0 }),
    app.run(moveStop, { stop: second!.id, round: three!.id, rank: 0 }),
  ])
  expect(outcomes.map(({ kind }) => kind)).toEqual(['done', 'done'])
  const now = app.store.read().estate
  const places = (round: string) => stopsOf(now, round).map(({ place }) => place)
  expect(places(two!.id)[0]).toBe(first!.place)
  expect(places(three!.id)[0]).toBe(second!.place)
  expect(places(one!.id)).not.toContain(first!.place)
  expect(places(one!.id)).not.toContain(second!.place)
})

test('a change made while a week is prepared is not undone by it: the week is prepared again with it', async () => {
  let go = (): void => undefined
  const held = new Promise<void>((resolve) => {
    go = resolve
  })
  const app = anApp(planned, {
    ports: {
      ...planningPorts,
      check: async (...asked) => {
        await held
        return planningPorts.check!(...asked)
      },
    },
  })
  const running = app.run(planWeek, { week: WEEK, budget })
  const [stop] = app.store.read().estate.stop.values()
  expect(await app.run(lockStop, { stop: stop!.id, locked: true })).toMatchObject({ code: 'plan-running' })
  await app.run(setSettings, { passageMinutes: 9 })
  go()
  expect(await running).toMatchObject({ kind: 'done' })
  const { estate } = app.store.read()
  const stops = roundsIn(estate).flatMap(({ id }) => stopsOf(estate, id))
  // A passage that looks at a repair lasts 3 minutes more.
  const passages = stops.filter(({ stopKind }) => stopKind === 'passage')
  expect(passages.filter(({ serviceMinutes }) => serviceMinutes === 9).length).toBeGreaterThan(50)
  expect(passages.filter(({ serviceMinutes }) => ![9, 12].includes(serviceMinutes))).toEqual([])
})

test('a round that starts at a place no longer there is said, not left out in silence', async () => {
  const [template] = planned.roundTemplate.values()
  const app = anApp(withRecords(planned, [{ ...template!, startPlace: 'gone' }]), { ports: planningPorts })
  expect(await app.run(planWeek, { week: WEEK, budget })).toMatchObject({ code: 'round-place-gone' })
  expect(app.store.journal()).toEqual([])
})

test('a week whose locked stops alone take the free time, or meet a door twice a day, can still be prepared', async () => {
  const [one, two] = roundsIn(planned)
  const passages = stopsOf(planned, two!.id).filter(({ stopKind }) => stopKind === 'passage')
  const full = [...stopsOf(planned, one!.id), ...passages.slice(0, 3)]
  const app = anApp(
    withRecords(
      planned,
      full.map((stop, rank) => ({ ...stop, round: one!.id, rank, locked: true })),
    ),
    { ports: planningPorts },
  )
  expect(await app.run(planWeek, { week: WEEK, budget })).toMatchObject({ kind: 'done' })
  const sameDay = roundsIn(planned).find(({ id, day }) => id !== one!.id && day === one!.day)!
  const [first] = stopsOf(planned, one!.id)
  const twice = anApp(
    withRecords(planned, [
      { ...first!, locked: true },
      { ...first!, id: 'stop-twice', round: sameDay.id, rank: 99, locked: true },
    ]),
    { ports: planningPorts },
  )
  expect(await twice.run(planWeek, { week: WEEK, budget })).toMatchObject({ kind: 'done' })
})
