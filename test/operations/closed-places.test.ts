import { beforeAll, expect, test } from 'vitest'
import { type Estate, withRecords } from '../../src/domain/estate.ts'
import { isFault, isRefusal } from '../../src/domain/refusal.ts'
import { roundsOfWeek } from '../../src/domain/week/round-palette.ts'
import { moveStop } from '../../src/operations/week/move-stop.ts'
import { dwellingShares, planProblem } from '../../src/operations/week/plan-problem.ts'
import { planWeek } from '../../src/operations/week/plan-week.ts'
import { stopsOf } from '../../src/operations/week/round-order.ts'
import { setSupport } from '../../src/operations/week/set-support.ts'
import { weekSummary } from '../../src/ui/semaine/week-summary.ts'
import { exampleEstate } from '../example/embedded-estate.ts'
import { anApp } from './an-app.ts'
import { planningPorts } from './planning-ports.ts'

const WEEK = '2026-W49'
const budget = { iterations: 40 }
let example: Estate
let planned: Estate
beforeAll(async () => {
  example = exampleEstate(1, '2026-11-24')
  const app = anApp(example, { ports: planningPorts })
  await app.run(planWeek, { week: WEEK, budget })
  planned = app.store.read().estate
})

const closing = (now: Estate, id: string): Estate =>
  withRecords(now, [{ ...now.entrance.get(id)!, closed: '2026-11-20' }])
const firstRound = (): { readonly round: string; readonly stops: ReturnType<typeof stopsOf> } => {
  for (const { id } of roundsOfWeek(planned.round.values(), WEEK)) {
    const stops = stopsOf(planned, id)
    if (stops.filter(({ place }) => planned.entrance.has(place)).length > 3) return { round: id, stops }
  }
  throw new Error('a round with doors was expected')
}

test('a closed door, a demolished building and a closed square leave the problem, the shares and the counts', () => {
  const [building] = [...example.building.values()]
  const [square] = [...example.publicPlace.values()]
  const doors = [...example.entrance.values()].filter((each) => each.building === building!.id)
  const now = withRecords(example, [
    { ...building!, demolished: '2026-01-01' },
    { ...square!, closed: '2026-01-01' },
  ])
  const ids = new Set(planProblem(now, WEEK).places.map(({ id }) => id))
  expect(ids.size).toBe(planProblem(example, WEEK).places.length - doors.length - 1)
  expect(doors.some(({ id }) => ids.has(id)) || ids.has(square!.id)).toBe(false)
  expect(dwellingShares(now)[building!.landlord]).toBeLessThan(dwellingShares(example)[building!.landlord]!)
  const before = weekSummary(planned, WEEK)!
  const after = weekSummary(withRecords(planned, [{ ...building!, demolished: '2026-01-01' }]), WEEK)!
  expect(after.places).toBe(before.places - doors.length)
})

test('the class of a place gives its maximum gap and pace', () => {
  const [door] = [...example.entrance.values()]
  const place = (gapClass: 'close' | 'spaced') =>
    planProblem(withRecords(example, [{ ...door!, gapClass }]), WEEK).places.find(
      ({ id }) => id === door!.id,
    )!
  expect(place('close')).toMatchObject({ maxGapDays: 7 })
  expect(place('spaced')).toMatchObject({ maxGapDays: 20 })
  expect(place('spaced').pacePerWeek).toBeCloseTo(0.6)
})

test('streets barred or closed on a day of the week are not walked that week, and are the next', () => {
  const [one, two] = [...example.street.values()]
  const closures = [{ from: '2026-12-04', until: '2026-12-04', reason: 'travaux' }]
  const now = withRecords(example, [
    { ...one!, barred: true },
    { ...two!, closures },
  ])
  const count = example.street.size
  expect(planProblem(now, WEEK).streets).toHaveLength(count - 2)
  expect(planProblem(now, '2026-W50').streets).toHaveLength(count - 1)
})

test('a pinned stop at a door closed since is not asked for again, and the week is prepared without it', async () => {
  const { round, stops } = firstRound()
  const stop = stops.find(({ place }) => planned.entrance.has(place))!
  const now = closing(withRecords(planned, [{ ...stop, locked: true }]), stop.place)
  expect(planProblem(now, WEEK).rounds.find(({ id }) => id === round)!.locked).toEqual([])
  const app = anApp(now, { ports: planningPorts })
  const outcome = await app.run(planWeek, { week: WEEK, budget })
  expect(isRefusal(outcome) || isFault(outcome)).toBe(false)
  const { estate } = app.store.read()
  const rounds = roundsOfWeek(estate.round.values(), WEEK)
  const met = rounds.flatMap(({ id }) => stopsOf(estate, id).map(({ place }) => place))
  expect(met).not.toContain(stop.place)
  expect([...estate.unserved.values()].map(({ place }) => place)).not.toContain(stop.place)
})

test('a stop of a closed door is not moved, and leaves the round when another is', async () => {
  const { round, stops } = firstRound()
  const [first, second] = stops.filter(({ place }) => planned.entrance.has(place))
  const app = anApp(closing(planned, first!.place), { ports: planningPorts })
  const refused = await app.run(moveStop, { stop: first!.id, round, rank: stops.length - 1 })
  expect(refused).toMatchObject({ kind: 'refusal', code: 'place-closed' })
  const moved = await app.run(moveStop, { stop: second!.id, round, rank: stops.length - 1 })
  expect(moved.kind).toBe('done')
  const after = stopsOf(app.store.read().estate, round).map(({ place }) => place)
  expect(after).toHaveLength(stops.length - 1)
  expect(after).not.toContain(first!.place)
})

test('no longer presence is asked for at a closed door', async () => {
  const [door] = [...example.entrance.values()]
  const app = anApp(closing(example, door!.id))
  const outcome = await app.run(setSupport, { place: door!.id, minutes: 15, timesPerWeek: 2 })
  expect(outcome).toMatchObject({ kind: 'refusal', code: 'place-closed' })
})
