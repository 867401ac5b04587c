import { addDays, isIsoWeek, isoWeekOf, mondayOf } from '../domain/civil-date.ts'
import { settingsOf } from '../domain/estate.ts'
import type { Plan } from '../domain/week/plan.ts'
import { PLAN_ITERATIONS } from '../operations/week/plan-iterations.ts'
import { planProblem } from '../operations/week/plan-problem.ts'
import { MOST_WEEKS } from '../operations/week/set-weeks.ts'
import { afterIterations } from '../planning/search/stop/after-iterations.ts'
import { afterMillis } from '../planning/search/stop/after-millis.ts'
import { planWeek } from '../planning/week/plan-week.ts'
import type { Arguments } from './arguments.ts'
import { planJson } from './plan-json.ts'
import type { Printed } from './printed.ts'
import { readEstate } from './read-estate.ts'
import { todayOf } from './today.ts'
import { Usage } from './usage.ts'

/** Plans a week of the territory named, or several from it on, and prints the plan; its measures are of all of them. Progress goes to standard error. */
export const planCommand = async (args: Arguments, clock: () => number): Promise<Printed> => {
  const today = todayOf(args, clock)
  const week = args.text('week') ?? isoWeekOf(addDays(today, 7))
  if (!isIsoWeek(week)) throw new Usage(`--week takes a week like 2026-W49, not ${week}`)
  const weeks = args.whole('weeks', 1) ?? 1
  if (weeks > MOST_WEEKS) throw new Usage(`--weeks takes a whole number up to ${MOST_WEEKS}, not ${weeks}`)
  const iterations = args.whole('iterations', 0)
  const seconds = args.whole('seconds', 1)
  if (iterations !== undefined && seconds !== undefined)
    throw new Usage('--iterations and --seconds exclude each other')

  const estate = await readEstate(args, today)
  const problem = planProblem(estate, week, { weeks })
  const seed = args.whole('seed', 0) ?? settingsOf(estate).seed
  const stop =
    seconds === undefined
      ? afterIterations(iterations ?? PLAN_ITERATIONS)
      : afterMillis(seconds * 1000, clock)
  const run = planWeek(problem, { seed, stop, byTime: seconds !== undefined })
  let told = 0
  for (;;) {
    const next = run.next()
    if (next.done) {
      const json = planJson(next.value)
      return { json, text: textOf(next.value) }
    }
    const progress = next.value?.progress ?? 0
    if (progress < told + 0.1) continue
    told = progress
    process.stderr.write(`plan ${week}: ${Math.round(progress * 100)} %\n`)
  }
}

const share = (value: number): string => `${Math.round(value * 1000) / 10} %`

function textOf({ week, weeks = 1, rounds, unserved, measures }: Plan): string {
  const { served, overdueDays, worstGapDays, fairness, predictability, walkMinutes } = measures
  const span = weeks > 1 ? `${week} and ${weeks - 1} more` : week
  return [
    `${span}: ${rounds.length} rounds from ${mondayOf(week)}, ${served} places, ${walkMinutes} min of walking`,
    `overdue ${overdueDays} days, worst gap ${worstGapDays} days, ${measures.missing} asked for and missing, hours guessed ${share(predictability)}`,
    ...Object.entries(fairness).map(
      ([landlord, { share: ours, target }]) =>
        `${landlord}: ${share(ours)} of minutes, ${share(target)} wanted`,
    ),
    ...rounds.flatMap(({ day, start, end, pair, walkMetres, stops }) => [
      `${day} ${start}-${end} ${pair}: ${stops.length} stops, ${walkMetres} m`,
      ...stops.map(({ arrive, place, kind }) => `  ${arrive} ${place} ${kind}`),
    ]),
    ...unserved.map(({ place, reason }) => `not served: ${place} (${reason})`),
  ].join('\n')
}
