import { addDays, daysBetween } from '../../domain/civil-date.ts'
import type { Plan, PlanMeasures } from '../../domain/week/plan.ts'
import type { PlanProblem } from '../../domain/week/plan-problem.ts'
import { type Inspected, inspected } from './inspected.ts'
import { lacksOf } from './lacks.ts'
import { predictabilityOf } from './predictability.ts'
import { roundWalk } from './walk-rule.ts'

/** All but the bound, which is about all plans and not about this one. */
type CountedMeasures = Required<Omit<PlanMeasures, 'unavoidableDays'>>

/** Every figure of a plan counted again from its stops and the streets, as `PlanMeasures` defines them; rounded as there. */
export const countedMeasures = (problem: PlanProblem, plan: Plan): CountedMeasures =>
  measuresOf(inspected(problem, plan))

/** The same of a plan made ready. */
export const measuresOf = (inspected: Inspected): CountedMeasures => {
  const { problem, made, passages, pairings } = inspected
  const walks = pairings.map((pairing) => roundWalk(inspected, pairing))
  const { found, byChance } = predictabilityOf(inspected)
  const missing = problem.places.flatMap((place) =>
    lacksOf(inspected, place).map(({ type, count }) => (type === 'gap' ? 0 : count)),
  )
  return {
    served: new Set(made.map(({ stop }) => stop.place)).size,
    passages: [...passages.values()].reduce((sum, list) => sum + list.length, 0),
    missing: missing.reduce((sum, each) => sum + each, 0),
    shortPassages: rounded(shortOf(inspected), 1),
    ...gapsOf(inspected),
    ...minutesOf(inspected),
    predictability: rounded(found, 4),
    predictabilityByChance: rounded(byChance, 4),
    walkMinutes: rounded(
      walks.reduce((sum, { minutes }) => sum + rounded(minutes, 1), 0),
      1,
    ),
    walkMetres: walks.reduce((sum, { metres }) => sum + Math.round(metres), 0),
  }
}

const rounded = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits

const shortOf = ({ problem, passages, weeks }: Inspected): number =>
  problem.places.reduce((sum, { id, pacePerWeek, recentHalfDays }) => {
    const beyond = Math.max(0, recentHalfDays.length - 4 * pacePerWeek)
    return sum + Math.max(0, pacePerWeek * weeks - beyond - (passages.get(id)?.length ?? 0))
  }, 0)

function gapsOf({ problem, passages, monday, sunday }: Inspected) {
  const gaps = problem.places
    .filter(({ pacePerWeek }) => pacePerWeek > 0)
    .map(({ id, lastPassage, maxGapDays }) => {
      const last = passages.get(id)?.at(-1)?.day ?? lastPassage ?? addDays(monday, -maxGapDays)
      return { gap: daysBetween(last, sunday), maxGapDays }
    })
  return {
    overdueDays: gaps.reduce((sum, { gap, maxGapDays }) => sum + Math.max(0, gap - maxGapDays), 0),
    worstGapDays: Math.max(0, ...gaps.map(({ gap }) => gap)),
  }
}

function minutesOf({ problem, places, made }: Inspected) {
  const spent = new Map(Object.entries(problem.minutesBefore ?? {}))
  let publicMinutes = 0
  for (const { stop } of made) {
    const place = places.get(stop.place)
    if (!place) continue
    if (place.landlord) spent.set(place.landlord, (spent.get(place.landlord) ?? 0) + stop.serviceMinutes)
    else publicMinutes += stop.serviceMinutes
  }
  const all = [...spent.values()].reduce((sum, each) => sum + each, 0)
  const landlords = [...new Set([...Object.keys(problem.targetShares), ...spent.keys()])].sort()
  const fairness = Object.fromEntries(
    landlords.map((landlord) => [
      landlord,
      {
        share: all > 0 ? rounded((spent.get(landlord) ?? 0) / all, 4) : 0,
        target: problem.targetShares[landlord] ?? 0,
      },
    ]),
  )
  return { publicMinutes, fairness }
}
