import { readFileSync } from 'node:fs'
import { isIsoWeek } from '../domain/civil-date.ts'
import type { Plan } from '../domain/week/plan.ts'
import { planProblem } from '../operations/week/plan-problem.ts'
import { MOST_WEEKS } from '../operations/week/set-weeks.ts'
import { check } from '../planning/checker/check.ts'
import { countedMeasures } from '../planning/checker/counted-measures.ts'
import type { Arguments } from './arguments.ts'
import { planFromJson } from './plan-json.ts'
import type { Printed } from './printed.ts'
import { readEstate } from './read-estate.ts'
import { todayOf } from './today.ts'
import { Usage } from './usage.ts'

/**
 * Checks a printed plan of one or several weeks against the territory and records it was made from, by the independent
 * checker. The measures printed are those that the checker counts, whatever the plan says of itself.
 */
export const checkCommand = async (args: Arguments, clock: () => number): Promise<Printed> => {
  const [file] = args.operands
  if (file === undefined) throw new Usage('check takes the file of a plan')
  const plan = readPlan(file)
  if (!isIsoWeek(plan.week)) throw new Usage(`${file} names no week: ${plan.week}`)
  const weeks = plan.weeks ?? 1
  if (!Number.isInteger(weeks) || weeks < 1 || weeks > MOST_WEEKS)
    throw new Usage(`${file} is for ${weeks} weeks: 1 to ${MOST_WEEKS} can be checked`)
  const problem = planProblem(await readEstate(args, todayOf(args, clock)), plan.week, { weeks })
  const violations = check(problem, plan)
  const json = { valid: violations.length === 0, violations, measures: countedMeasures(problem, plan) }
  const lines = violations.map(({ rule, round, place, detail }) =>
    [rule, round, place, detail].filter((each) => each !== undefined).join(' · '),
  )
  return { json, text: [json.valid ? 'valid' : 'not valid', ...lines].join('\n') }
}

function readPlan(file: string): Plan {
  try {
    return planFromJson(JSON.parse(readFileSync(file, 'utf8')))
  } catch (error) {
    throw new Usage(`${file}: ${error instanceof Error ? error.message : String(error)}`)
  }
}
