import { addDays, type CivilDate, mondayOf } from '../../domain/civil-date.ts'
import { type Estate, settingsOf } from '../../domain/estate.ts'
import { placeOf } from '../../domain/place.ts'
import { activeEntrances } from '../../domain/week/active-entrances.ts'
import { minutesBefore } from '../../domain/week/minutes-before.ts'
import { planPlaces } from '../../domain/week/plan-places.ts'
import type { PlanPlace, PlanProblem, PlanRoundSlot } from '../../domain/week/plan-problem.ts'
import { type Moment, planRounds } from '../../domain/week/plan-rounds.ts'
import { planStreet } from '../../domain/week/plan-street.ts'
import { standingOrder } from '../../domain/week/standing-order.ts'
import { walkedStreets } from '../../domain/week/walked-streets.ts'
import { changesOf } from '../../domain/week/week-rounds.ts'
import { weeksFrom } from '../../domain/week/weeks-from.ts'

/** Weeks planned beyond those asked for, so that duties are not pushed past their end. */
const AHEAD_WEEKS = 1

export type ProblemOptions = {
  /** How many weeks, 1 to 4, from the week on. Absent: 1. */
  readonly weeks?: number
  /** Rounds begun before it are walked. Absent: none is, save those cut short. */
  readonly from?: Moment
  /** Start from the week as it stands. Absent: from nothing. */
  readonly keep?: 'prefer' | 'fewest-changes'
}

/**
 * The weeks' problem as the planner wants it, the only way from records to a problem: streets open on all days of rounds,
 * places in use with their history, rules and duties, rounds with what each week changes in them.
 */
export const planProblem = (
  estate: Estate,
  week: string,
  { weeks = 1, from, keep }: ProblemOptions = {},
): PlanProblem => {
  const settings = settingsOf(estate)
  const asked = weeksFrom(week, weeks)
  const ahead = weeksFrom(week, weeks + AHEAD_WEEKS).slice(weeks)
  const slots = asked.flatMap((each) => planRounds(estate, each, from && { from }))
  const rounds = [...slots, ...ahead.flatMap((each) => planRounds(estate, each, { isAhead: true }))].sort(
    (a, b) => (a.day + a.start + a.pair + a.id < b.day + b.start + b.pair + b.id ? -1 : 1),
  )
  const days = [...new Set(slots.map(({ day }) => day))]
  const absences = asked
    .flatMap((each) => changesOf(estate, each))
    .flatMap(({ change }) => (change.type === 'absence' ? [{ pair: change.pair, day: change.day }] : []))
  return {
    week,
    ...(weeks > 1 && { weeks }),
    streets: walkedStreets(estate, days).map(planStreet),
    places: withStopPlaces(estate, planPlaces(estate, [...asked, ...ahead]), rounds),
    rounds,
    ...(absences.length > 0 && { absences }),
    walkMetresPerMinute: settings.walkMetresPerMinute,
    targetShares: dwellingShares(estate),
    ...(settings.fairnessWeight && { fairnessWeight: settings.fairnessWeight }),
    minutesBefore: minutesBefore(estate, mondayOf(week), sundayOf(asked.at(-1)!)),
    ...(keep && { standing: { order: standingOrder(estate, rounds), keep } }),
  }
}

const sundayOf = (week: string): CivilDate => addDays(mondayOf(week), 6)

/** The places, and those of fixed stops that are no places of passages (a reception place): without a pace, so never met by duty. */
const withStopPlaces = (
  estate: Estate,
  places: readonly PlanPlace[],
  rounds: readonly PlanRoundSlot[],
): readonly PlanPlace[] => {
  const known = new Set(places.map(({ id }) => id))
  const others = new Map<string, PlanPlace>()
  for (const { place, serviceMinutes } of rounds.flatMap(({ locked }) => locked)) {
    const at = known.has(place) ? undefined : placeOf(estate, place)?.at
    if (!at) continue
    const duties = { minGapDays: 0, maxGapDays: 366, pacePerWeek: 0, recentHalfDays: [] }
    others.set(place, { id: place, at, serviceMinutes, ...duties })
  }
  return others.size === 0 ? places : [...places, ...others.values()]
}

/** Whether a round of the problem is of the weeks asked for and may still change. */
export const isToPlan = ({ state }: PlanRoundSlot): boolean => state === undefined

/** Each landlord's share of all dwellings in use, 0 to 1. */
export const dwellingShares = (estate: Estate): Readonly<Record<string, number>> => {
  const shares: Record<string, number> = {}
  let total = 0
  for (const { dwellings, landlord } of activeEntrances(estate)) {
    shares[landlord] = (shares[landlord] ?? 0) + dwellings
    total += dwellings
  }
  for (const landlord of Object.keys(shares))
    shares[landlord] = total > 0 ? (shares[landlord] ?? 0) / total : 0
  return shares
}
