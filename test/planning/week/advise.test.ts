import { expect, test } from 'vitest'
import { addDays } from '../../../src/domain/civil-date.ts'
import type { Advice } from '../../../src/domain/week/advice.ts'
import type { PlanProblem } from '../../../src/domain/week/plan-problem.ts'
import { afterIterations } from '../../../src/planning/search/stop/after-iterations.ts'
import { advise } from '../../../src/planning/week/advice/advise.ts'
import { endOf, extraRounds, withExtraRound } from '../../../src/planning/week/advice/extra-rounds.ts'
import { planWeekNow } from '../../../src/planning/week/plan-week.ts'
import { place, problem, slot } from '../small-problem.ts'

const planOf = (week: PlanProblem) => planWeekNow(week, { seed: 1, stop: afterIterations(60) })
const adviceOn = (week: PlanProblem): readonly Advice[] => {
  const run = advise(week, planOf(week), { seed: 1 })
  for (;;) {
    const next = run.next()
    if (next.done) return next.value
  }
}

const due = Array.from({ length: 8 }, (_, rank) =>
  place(`p${rank}`, 100 * (rank % 4), 120 * Math.floor(rank / 4), { lastPassage: '2026-11-22' }),
)

test('nothing is advised where nothing lacks', () => {
  expect(adviceOn(problem({ places: due, rounds: [slot('long', 0, { end: '17:00' })] }))).toEqual([])
})

test('what a short week lacks is given by a round more, no longer than it takes, or by a gap just wide enough', () => {
  const week = problem({ places: due, rounds: [slot('short', 0, { end: '14:30' })] })
  const found = adviceOn(week)
  expect(found.length).toBeGreaterThan(0)
  expect(found.length).toBeLessThanOrEqual(5)
  const widen = found.find((each) => each.type === 'widen-gap')
  expect(widen).toMatchObject({ fromDays: 10, toDays: 15, gain: { overdueAfter: 0 } })
  for (const { gain } of found) expect(gain.overdueAfter).toBeLessThan(gain.overdueBefore)
  const round = found.find((each) => each.type === 'add-round')
  expect(round).toBeDefined()
})

test('an advised round gives what it says', () => {
  const week = problem({
    places: due,
    rounds: [slot('monday', 0, { end: '16:00' }), slot('tight', 2, { end: '14:20' })].slice(1),
  })
  for (const advice of adviceOn(week)) {
    if (advice.type !== 'add-round') continue
    const { weekday, pair, start, end, gain } = advice
    const minutes = Number(end.slice(0, 2)) * 60 + Number(end.slice(3)) - Number(start.slice(0, 2)) * 60
    const extra = { weekday, pair, start, minutes }
    expect(endOf(extra)).toBe(end)
    expect(planOf(withExtraRound(week, extra)).measures.overdueDays).toBeLessThanOrEqual(gain.overdueAfter)
  }
})

test('no round is advised to a pair on a day that it is away', () => {
  const week = problem({ places: due, rounds: [slot('short', 0, { end: '14:30' })] })
  const [{ pair } = { pair: '' }] = week.rounds
  const daysOf = (of: PlanProblem) => extraRounds(of).map(({ weekday }) => weekday)
  expect(new Set(daysOf(week))).toEqual(new Set([1, 2, 3, 4, 5]))
  const [monday] = week.rounds.map(({ day }) => day)
  const away = { ...week, absences: [{ pair, day: addDays(monday!, 2) }] }
  expect(new Set(daysOf(away))).toEqual(new Set([1, 2, 4, 5]))
  const wednesday = { weekday: 3, pair, start: '14:00', minutes: 60 }
  expect(withExtraRound(away, wednesday)).toBe(away)
  // In another of the weeks asked for it is there.
  expect(withExtraRound({ ...away, weeks: 2 }, wednesday).rounds).toHaveLength(week.rounds.length + 1)
})

test('a start near what is out of reach is advised', () => {
  const far = place('far', 400, 400, { lastPassage: '2026-11-22' })
  const station = place('station', 400, 300, { pacePerWeek: 0 })
  const week = problem({
    places: [far, station],
    rounds: [slot('short', 0, { end: '14:20', endAt: { place: 'station', at: station.at } })],
  })
  expect(adviceOn(week)).toContainEqual(
    expect.objectContaining({ type: 'start-from', round: 'short', place: 'station' }),
  )
})
