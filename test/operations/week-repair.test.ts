import { beforeAll, expect, test } from 'vitest'
import type { Estate } from '../../src/domain/estate.ts'
import { changedStops } from '../../src/domain/week/changed-stops.ts'
import type { PlanProblem } from '../../src/domain/week/plan-problem.ts'
import { standingOrder } from '../../src/domain/week/standing-order.ts'
import { stopsOf } from '../../src/domain/week/stops-of.ts'
import { weekFigures } from '../../src/domain/week/week-figures.ts'
import { askedProblem } from '../../src/operations/week/asked-problem.ts'
import { latePlaces } from '../../src/operations/week/late-places.ts'
import { moveStop } from '../../src/operations/week/move-stop.ts'
import { looseIn, repairStep } from '../../src/operations/week/repair-steps.ts'
import { repairWeek } from '../../src/operations/week/repair-week.ts'
import { weekSummary } from '../../src/ui/semaine/week-summary.ts'
import { aPlannedApp, few, plannedEstate, roundsIn, WEEK } from './planned-week.ts'
import { planningPorts } from './planning-ports.ts'

let planned: Estate
let problem: PlanProblem
beforeAll(async () => {
  planned = await plannedEstate()
  problem = askedProblem(planned, { today: '2026-11-24' }, WEEK, { keep: 'fewest-changes' })
})

const order = () => standingOrder(planned, problem.rounds)
const standing = async () => {
  const plan = await planningPorts.schedule!(problem, order())
  if (!('rounds' in plan)) throw new Error(plan.code)
  return plan
}

test('a stop moved into a full round changes few others, and they are marked though no edition is out', async () => {
  const app = aPlannedApp(planned)
  const [from, into] = [roundsIn(planned)[2]!.id, roundsIn(planned)[5]!.id]
  await app.run(moveStop, { stop: stopsOf(planned, from)[4]!.id, round: into, rank: 3 })
  await app.run(repairWeek, { week: WEEK, budget: few })
  const { estate, session } = app.store.read()
  const changes = changedStops(estate, WEEK, session.repaired)
  const moved = changes.filter(({ type }) => type !== 're-timed')
  expect(moved.length).toBeGreaterThan(0)
  expect(moved.length).toBeLessThanOrEqual(24)
  expect(changedStops(estate, WEEK)).toEqual([])
  expect(session.toast?.text).toMatch(/^Réparée : \d+ arrêts? changés?\.$/)
  // The board marks each of them, times included: what is said is what is seen.
  expect(Number(/\d+/.exec(session.toast!.text)![0])).toBe(changes.length)
})

test('what « Comparer » measures of the standing week is what « En bref » says of it', async () => {
  const { measures } = await standing()
  const figures = weekFigures(planned, WEEK)!
  expect(measures.served).toBe(figures.met)
  expect(measures.walkMetres).toBe(figures.walkMetres)
  expect(measures.walkMinutes).toBe(figures.walkMinutes)
  const summary = weekSummary(planned, WEEK)!
  expect(summary.fairness.length).toBeGreaterThan(0)
  for (const { landlord, share, target } of summary.fairness) {
    expect(measures.fairness[landlord]!.share).toBeCloseTo(share, 3)
    expect(measures.fairness[landlord]!.target).toBeCloseTo(target, 3)
  }
})

test('first what breaks no rule is locked, and only what is loose may be added', async () => {
  const [first, second] = problem.rounds.filter(({ state }) => state === undefined)
  const places = new Set([order().find(({ round }) => round === first!.id)!.stops[0]!.place])
  const loose = { rounds: new Set([second!.id]), places }
  const { rounds } = repairStep(problem, order(), loose, 'around')
  const kept = rounds.find(({ id }) => id === first!.id)!
  const stops = order().find(({ round }) => round === first!.id)!.stops
  expect(kept.locked).toEqual(stops.slice(1))
  expect(kept.excluded).not.toContain(stops[0]!.place)
  expect(kept.excluded).toContain(stops[1]!.place)
  expect(rounds.find(({ id }) => id === second!.id)!.locked).toEqual(second!.locked)
  expect(rounds.filter(({ state }) => state === 'ahead')).toEqual(
    problem.rounds.filter(({ state }) => state === 'ahead'),
  )
})

test('then a stop may give way, but goes to no other round for its own sake; last, all is free', () => {
  const { rounds } = repairStep(problem, order(), { rounds: new Set(), places: new Set() }, 'instead')
  for (const { round, stops } of order()) {
    const slot = rounds.find(({ id }) => id === round)!
    expect(slot.locked).toEqual(problem.rounds.find(({ id }) => id === round)!.locked)
    expect(stops.some(({ place }) => slot.excluded?.includes(place))).toBe(false)
    expect(new Set(slot.excluded).size).toBe(
      problem.places.length - new Set(stops.map(({ place }) => place)).size,
    )
  }
  expect(repairStep(problem, order(), { rounds: new Set(), places: new Set() }, 'free')).toBe(problem)
})

test('loose are rounds that break a rule of theirs or lack a fixed stop, and places that do or lost theirs', async () => {
  const [one, two] = problem.rounds
  const fixed = { place: 'reception-sud', kind: 'rendez-vous', serviceMinutes: 20, at: '10:30' } as const
  const asked = {
    ...problem,
    rounds: problem.rounds.map((slot) => (slot === two ? { ...slot, locked: [fixed] } : slot)),
  }
  const violations = [
    { rule: 'unplanned-time', round: one!.id, detail: '' },
    { rule: 'minimum-gap', round: 'other', place: 'e1', detail: '' },
  ] as const
  const plan = { ...(await standing()), unserved: [{ place: 'e2', reason: 'no-time-left' } as const] }
  expect(looseIn(asked, plan, violations, ['e3'])).toEqual({
    rounds: new Set([one!.id, two!.id]),
    places: new Set(['e3', 'e1', 'e2']),
  })
})

test('late are the places past their gap that were short of time, and the urgent ones not met that day', async () => {
  const plan = await standing()
  const [place] = problem.places.filter(({ pacePerWeek }) => pacePerWeek > 0)
  const asOf = (more: object, reason: 'no-time-left' | 'excluded' = 'no-time-left') => {
    const rounds = plan.rounds.map((each) => ({
      ...each,
      stops: each.stops.filter((stop) => stop.place !== place!.id),
    }))
    const places = problem.places.map((each) => (each === place ? { ...each, ...more } : each))
    const unserved = [{ place: place!.id, reason }]
    return latePlaces({ ...problem, places }, { ...plan, rounds, unserved })
  }
  expect(asOf({ lastPassage: '2026-11-01', maxGapDays: 14 })).toEqual([place!.id])
  expect(asOf({ lastPassage: '2026-11-01', maxGapDays: 14 }, 'excluded')).toEqual([])
  expect(asOf({ lastPassage: '2026-11-29', maxGapDays: 14 })).toEqual([])
  expect(asOf({ lastPassage: '2026-11-29', maxGapDays: 14, urgent: { day: '2026-12-02' } })).toEqual([
    place!.id,
  ])
})
