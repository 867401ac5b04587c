import { check } from '../../src/planning/checker/check.ts'
import { afterMillis } from '../../src/planning/search/stop/after-millis.ts'
import { planWeek } from '../../src/planning/week/plan-week.ts'
import { CITY_WEEK, cityWeek } from './city-week.ts'

export type CityWeekFigures = {
  readonly matrixAndFirstSeconds: number
  /** `null` when some place stays beyond its gap. */
  readonly noneOverdueSeconds: number | null
  readonly overdueDays: number
  readonly memoryMegabytes: number
  readonly walkMinutesAStop: number
  readonly stops: number
  readonly iterations: number
}

/** Run in a process of its own, so that its greatest memory is its own: the city's week in so many milliseconds. */
const cityWeekRun = (millis: number): CityWeekFigures => {
  const problem = cityWeek(CITY_WEEK, 1)
  const cpu = (): number => {
    const { user, system } = process.cpuUsage()
    return (user + system) / 1000
  }
  const start = cpu()
  const run = planWeek(problem, { seed: 1, stop: afterMillis(millis, cpu), byTime: true })
  let first = 0
  let none: number | null = null
  let next = run.next()
  for (; !next.done; next = run.next()) {
    if (!next.value) continue
    const seconds = (cpu() - start) / 1000
    first ||= seconds
    if (next.value.objective[0] === 0) none ??= seconds
  }
  const plan = next.value
  // Before the check, whose memory is not the planner's.
  const memoryMegabytes = process.resourceUsage().maxRSS / 1024
  const [violation] = check(problem, plan)
  if (violation) throw new Error(`an invalid plan: ${JSON.stringify(violation)}`)
  const stops = plan.rounds.reduce((sum, round) => sum + round.stops.length, 0)
  return {
    ...{ matrixAndFirstSeconds: first, noneOverdueSeconds: none, memoryMegabytes, stops },
    overdueDays: plan.measures.overdueDays,
    walkMinutesAStop: plan.measures.walkMinutes / stops,
    iterations: plan.iterations,
  }
}

process.send?.(cityWeekRun(Number(process.argv[2] ?? 60_000)))
if (!process.send) console.log(JSON.stringify(cityWeekRun(Number(process.argv[2] ?? 60_000)), null, 2))
