import type { Estate } from '../../../src/domain/estate.ts'
import type { ReceptionPlace } from '../../../src/domain/reception-place.ts'
import type { Plan, PlannedRound } from '../../../src/domain/week/plan.ts'
import { clockTime, minutesOf, type RoundTemplate } from '../../../src/domain/week/round.ts'
import type { Ports } from '../../../src/operations/ports.ts'
import { planProblem } from '../../../src/operations/week/plan-problem.ts'
import { withPlan } from '../../../src/operations/week/with-plan.ts'
import { entrance, estate, passage } from '../../domain/build.ts'

export const WEEK = '2026-W49'

const house: ReceptionPlace = {
  kind: 'receptionPlace',
  id: 'house',
  name: 'Maison du projet',
  source: 'test',
  precision: 'demonstration',
  at: [3.11, 50.64],
}
const template = (id: string, over: Partial<RoundTemplate> = {}): RoundTemplate => ({
  kind: 'roundTemplate',
  id,
  weekday: 1,
  pair: 'p1',
  start: '09:30',
  end: '11:30',
  startPlace: 'house',
  endPlace: 'house',
  breakMinutes: 10,
  unplannedShare: 0.3,
  ...over,
})

/** Two pairs, two round types, four entrances east of each other and a square, one passage the week before. */
export const weekEstate = (): Estate =>
  estate(
    { kind: 'pair', id: 'p1', name: 'Binôme 1', rank: 0 },
    { kind: 'pair', id: 'p2', name: 'Binôme 2', rank: 1 },
    house,
    template('monday'),
    template('tuesday', { weekday: 2, pair: 'p2', start: '14:00', end: '16:00' }),
    entrance('e1', { at: [3.111, 50.64] }),
    entrance('e2', { at: [3.112, 50.64], landlord: 'partenord-habitat' }),
    entrance('e3', { at: [3.113, 50.64] }),
    entrance('e4', { at: [3.114, 50.64] }),
    passage('recent', { place: 'e4', when: { day: '2026-11-27', band: 'morning' } }),
  )

/** A plan with these places in each round, in order, two minutes each and two minutes' walk between. */
export const planOf = (from: Estate, order: readonly (readonly string[])[]): Plan => {
  const problem = planProblem(from, WEEK)
  const asked = problem.rounds.filter(({ state }) => state !== 'ahead')
  const rounds = asked.map((slot, index): PlannedRound => {
    let minute = minutesOf(slot.start)
    const stops = (order[index] ?? []).map((place) => {
      const at = problem.places.find(({ id }) => id === place)!.at
      const arrive = clockTime(minute + 2)
      minute += 4
      const locked = slot.locked.some((each) => each.place === place)
      return {
        place,
        kind: 'passage' as const,
        arrive,
        leave: clockTime(minute),
        serviceMinutes: 2,
        at,
        locked,
      }
    })
    const { id, day, pair, start, end } = slot
    const walkMetres = 140 * (stops.length + 1)
    const line = [slot.startAt.at, ...stops.map(({ at }) => at), slot.endAt.at]
    return { id, day, pair, start, end, stops, walkMetres, walkMinutes: walkMetres / 70, line }
  })
  const served = new Set(order.flat())
  return {
    week: WEEK,
    seed: 1,
    iterations: 1,
    rounds,
    unserved: problem.places
      .filter(({ id }) => !served.has(id))
      .map(({ id }) => ({ place: id, reason: 'no-time-left' as const })),
    measures: {
      served: served.size,
      passages: served.size,
      missing: problem.places.length - served.size,
      shortPassages: problem.places.length - served.size,
      publicMinutes: 0,
      predictabilityByChance: 0,
      walkMetres: 0,
      overdueDays: 0,
      worstGapDays: 0,
      fairness: {},
      predictability: 0,
      walkMinutes: 0,
    },
  }
}

/** The week prepared: e1, e2 and e3 on Monday, the square on Tuesday, e4 left out. */
export const preparedEstate = (): Estate => {
  const from = weekEstate()
  return withPlan(from, planOf(from, [['e1', 'e2', 'e3'], ['square']]))
}

/** Ports that plan and schedule at once, by the order given. */
export const weekPorts = (from: () => Estate): Partial<Ports> => ({
  readyToWrite: async () => null,
  check: async () => [],
  schedule: async (problem, order) =>
    planOf(
      from(),
      problem.rounds.map(
        ({ id }) => order.find(({ round }) => round === id)?.stops.map(({ place }) => place) ?? [],
      ),
    ),
})
