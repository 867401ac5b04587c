import { addDays, daysBetween, mondayOf, weekday } from '../../domain/civil-date.ts'
import type { Plan, Violation } from '../../domain/week/plan.ts'
import type { PlanProblem } from '../../domain/week/plan-problem.ts'

/** Counts every measure of a plan again, one pass a place, and tells those that differ. */
export const checkMeasures = (problem: PlanProblem, plan: Plan): Violation[] => {
  const found: Violation[] = []
  const compare = (name: string, claimed: number, truth: number, within: number) => {
    if (!(Math.abs(claimed - truth) <= within))
      found.push({ rule: 'measures', detail: `${name}: ${claimed} claimed, ${truth} found` })
  }
  const stops = plan.rounds.flatMap(({ day, stops }) => stops.map((stop) => ({ ...stop, day })))
  const end = addDays(mondayOf(problem.week), 6)
  const [overdue, worst] = gapsAt(end, problem, stops)
  const { measures } = plan
  compare('served', measures.served, new Set(stops.map(({ place }) => place)).size, 0)
  compare('overdueDays', measures.overdueDays, overdue, 0)
  compare('worstGapDays', measures.worstGapDays, worst, 0)
  compare('predictability', measures.predictability, predictabilityOf(problem, stops), 0.0001)
  const walked = plan.rounds.reduce((sum, { walkMinutes }) => sum + walkMinutes, 0)
  compare('walkMinutes', measures.walkMinutes, walked, 0.06)

  const spent = new Map<string, number>()
  for (const { place, serviceMinutes } of stops) {
    const landlord = problem.places.find(({ id }) => id === place)?.landlord
    if (landlord) spent.set(landlord, (spent.get(landlord) ?? 0) + serviceMinutes)
  }
  const all = [...spent.values()].reduce((sum, each) => sum + each, 0)
  for (const landlord of new Set([
    ...spent.keys(),
    ...Object.keys(problem.targetShares),
    ...Object.keys(measures.fairness),
  ])) {
    const share = all > 0 ? (spent.get(landlord) ?? 0) / all : 0
    const claimed = measures.fairness[landlord]
    compare(`share of ${landlord}`, claimed?.share ?? Number.NaN, share, 0.0001)
    compare(
      `target of ${landlord}`,
      claimed?.target ?? Number.NaN,
      problem.targetShares[landlord] ?? 0,
      0.0001,
    )
  }
  return found
}

type DayStop = { place: string; kind: string; day: string; arrive: string }

function gapsAt(end: string, { places }: PlanProblem, stops: readonly DayStop[]): [number, number] {
  let [overdue, worst] = [0, 0]
  for (const { id, lastPassage, maxGapDays, pacePerWeek } of places) {
    if (pacePerWeek <= 0) continue
    const days = stops
      .filter(({ place, kind }) => place === id && (kind === 'passage' || kind === 'presence'))
      .map(({ day }) => day)
    const last = days.sort().at(-1) ?? lastPassage ?? addDays(end, -6 - maxGapDays)
    const gap = daysBetween(last, end)
    overdue += Math.max(0, gap - maxGapDays)
    worst = Math.max(worst, gap)
  }
  return [overdue, worst]
}

function predictabilityOf({ places }: PlanProblem, stops: readonly DayStop[]): number {
  let [hits, trials] = [0, 0]
  for (const { id, recentHalfDays } of places) {
    if (recentHalfDays.length === 0) continue
    const counts = new Map<number, number>()
    for (const half of recentHalfDays) counts.set(half, (counts.get(half) ?? 0) + 1)
    const most = Math.max(...counts.values())
    const guesses = [...counts].filter(([, count]) => count === most).map(([half]) => half)
    for (const { place, kind, day, arrive } of stops) {
      if (place !== id || (kind !== 'passage' && kind !== 'presence')) continue
      trials++
      const half = 2 * (weekday(day) - 1) + (arrive >= '13:00' ? 1 : 0)
      if (guesses.includes(half)) hits += 1 / guesses.length
    }
  }
  return trials > 0 ? hits / trials : 0
}
