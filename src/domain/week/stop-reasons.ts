import { addDays, type CivilDate, daysBetween, mondayOf } from '../civil-date.ts'
import type { HalfDay, HourBand } from '../half-day.ts'
import type { Situation } from '../situation.ts'
import type { PlanPlace, PlanProblem } from './plan-problem.ts'
import type { ClockTime } from './round.ts'
import type { StandingRound } from './standing-rounds.ts'

/** Why a stop stands where it does; several may hold. */
export type StopReason =
  /** A fixed stop: nothing was chosen. */
  | { readonly type: 'appointment'; readonly kind: 'rendez-vous' | 'permanence'; readonly at: ClockTime }
  /** The passage before this one, whether made before the weeks or planned in them. */
  | { readonly type: 'last-passage'; readonly day: CivilDate; readonly days: number }
  | { readonly type: 'never-met' }
  /** Days that were left before the maximum gap on the day of the stop; below 0 when it was past. */
  | { readonly type: 'gap-left'; readonly days: number; readonly maxGapDays: number }
  /** The gap would have run out in the weeks asked for, on that day. */
  | { readonly type: 'due'; readonly by: CivilDate }
  | {
      readonly type: 'presence'
      readonly times: number
      readonly minutes: number
      readonly bands?: readonly HourBand[]
    }
  | { readonly type: 'check'; readonly situations: readonly string[] }
  | { readonly type: 'urgent'; readonly day: CivilDate; readonly after?: ClockTime }
  | { readonly type: 'locked' }
  /** Nothing required it: time was left, and the draw chose it. The half-days had in the last four weeks, the oldest first. */
  | { readonly type: 'drawn'; readonly halfDays: readonly HalfDay[] }

type Stop = StandingRound['stops'][number]
type Moment = { readonly day: CivilDate; readonly arrive: ClockTime }
const isEarlier = (a: Moment, b: Moment): boolean => a.day < b.day || (a.day === b.day && a.arrive < b.arrive)

/** The day of the passage before the stop: in the rounds as they stand, else before them. Missed stops of walked rounds are none. */
const lastBefore = (
  problem: PlanProblem,
  rounds: readonly StandingRound[],
  place: PlanPlace,
  stop: Moment,
): CivilDate | undefined => {
  let last = place.lastPassage
  for (const { id, day, stops } of rounds) {
    const slot = problem.rounds.find((each) => each.id === id)
    stops.forEach((each, rank) => {
      const isPassage = each.place === place.id && (each.kind === 'passage' || each.kind === 'presence')
      const isMissed = slot?.state === 'walked' && slot.locked[rank]?.missed === true
      if (!isPassage || isMissed || !isEarlier({ day, arrive: each.arrive }, stop)) return
      if (last === undefined || day > last) last = day
    })
  }
  return last
}

/** What asked for the stop, beside the rhythm of the place. */
const askedFor = (
  place: PlanPlace,
  stop: Stop,
  day: CivilDate,
  situations: readonly Situation[],
): StopReason[] => {
  const { presence, check, urgent } = place
  const found: StopReason[] = []
  if (urgent?.day === day && stop.arrive >= (urgent.after ?? '')) found.push({ type: 'urgent', ...urgent })
  if (check && stop.serviceMinutes >= check.minutes)
    found.push({ type: 'check', situations: situations.map(({ id }) => id) })
  if (presence && stop.kind === 'presence') found.push({ type: 'presence', ...presence })
  if (stop.locked) found.push({ type: 'locked' })
  return found
}

/**
 * Why the stop of that rank stands in that round, derived from the problem and the rounds as they stand, the weightiest
 * first; empty for an unknown one. `checks` says which situations wait to be seen at a place (`checksDue`).
 */
export const stopReasons = (
  problem: PlanProblem,
  rounds: readonly StandingRound[],
  { round: id, rank }: { readonly round: string; readonly rank: number },
  checks: ReadonlyMap<string, readonly Situation[]> = new Map(),
): readonly StopReason[] => {
  const round = rounds.find((each) => each.id === id)
  const stop = round?.stops[rank]
  if (!round || !stop) return []
  const { kind, arrive } = stop
  if (kind === 'rendez-vous' || kind === 'permanence') return [{ type: 'appointment', kind, at: arrive }]
  const place = problem.places.find((each) => each.id === stop.place)
  if (!place) return stop.locked ? [{ type: 'locked' }] : []
  const { day } = round
  const asked = askedFor(place, stop, day, checks.get(place.id) ?? [])
  const last = lastBefore(problem, rounds, place, { day, arrive })
  if (last === undefined) return [...asked, { type: 'never-met' }]
  const days = daysBetween(last, day)
  const { maxGapDays } = place
  const by = addDays(last, maxGapDays)
  const isDue = place.pacePerWeek > 0 && by < addDays(mondayOf(problem.week), 7 * (problem.weeks ?? 1))
  return [
    ...asked,
    // Past it already, the gap says it.
    ...(isDue && days <= maxGapDays ? [{ type: 'due' as const, by }] : []),
    { type: 'last-passage', day: last, days },
    { type: 'gap-left', days: maxGapDays - days, maxGapDays },
    ...(isDue || asked.length > 0 ? [] : [{ type: 'drawn' as const, halfDays: place.recentHalfDays }]),
  ]
}
