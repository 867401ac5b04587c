import { addDays, type CivilDate, daysBetween, mondayOf } from '../../domain/civil-date.ts'
import type { Plan, PlannedRound, PlannedStop } from '../../domain/week/plan.ts'
import type { PlanPlace, PlanProblem, PlanRoundSlot } from '../../domain/week/plan-problem.ts'
import { type KeptWalks, keptWalks } from './kept-walks.ts'
import type { Walks } from './street-walks.ts'

/** A round of the plan beside what was asked for. */
export type Pairing = { readonly round: PlannedRound; readonly slot: PlanRoundSlot }

/** A stop that counts: a missed one does not. */
export type Made = { readonly round: string; readonly day: CivilDate; readonly stop: PlannedStop }

/** A plan and its problem, made ready for the rules. */
export type Inspected = {
  readonly problem: PlanProblem
  readonly plan: Plan
  readonly walks: Walks
  readonly places: ReadonlyMap<string, PlanPlace>
  /** Rounds of the plan that were asked for, each once. */
  readonly pairings: readonly Pairing[]
  readonly made: readonly Made[]
  /** By place of the problem: its passages and presences, in order of day and time. */
  readonly passages: ReadonlyMap<string, readonly Made[]>
  readonly monday: CivilDate
  readonly weeks: number
  /** The Sunday that ends the weeks asked for. */
  readonly sunday: CivilDate
}

export const inspected = (problem: PlanProblem, plan: Plan, kept: KeptWalks = {}): Inspected => {
  const slots = new Map(problem.rounds.map((slot) => [slot.id, slot]))
  const seen = new Set<string>()
  const pairings: Pairing[] = []
  for (const round of plan.rounds) {
    const slot = slots.get(round.id)
    if (slot && slot.state !== 'ahead' && !seen.has(round.id)) pairings.push({ round, slot })
    seen.add(round.id)
  }
  const places = new Map(problem.places.map((place) => [place.id, place]))
  const made = plan.rounds.flatMap((round) => madeOf(round, slots.get(round.id)))
  const passages = new Map<string, Made[]>()
  for (const each of made) {
    const { place, kind } = each.stop
    if (!places.has(place) || (kind !== 'passage' && kind !== 'presence')) continue
    passages.set(place, [...(passages.get(place) ?? []), each])
  }
  const when = ({ day, stop }: Made) => `${day} ${stop.arrive}`
  for (const list of passages.values())
    list.sort((a, b) => (when(a) < when(b) ? -1 : when(a) > when(b) ? 1 : 0))
  const monday = mondayOf(problem.week)
  const weeks = problem.weeks ?? 1
  return {
    ...{ problem, plan, walks: keptWalks(problem, kept), places, pairings, made, passages },
    ...{ monday, weeks, sunday: addDays(monday, 7 * weeks - 1) },
  }
}

/** Stops of a round, without as many of a place and kind as were missed there. */
function madeOf({ id, day, stops }: PlannedRound, slot: PlanRoundSlot | undefined): Made[] {
  const missed = (slot?.locked ?? [])
    .filter((stop) => stop.missed)
    .map(({ place, kind }) => `${kind} ${place}`)
  return stops.flatMap((stop) => {
    const at = missed.indexOf(`${stop.kind} ${stop.place}`)
    if (at >= 0) missed.splice(at, 1)
    return at >= 0 ? [] : [{ round: id, day, stop }]
  })
}

/** Minutes since midnight of `14:05`; `NaN` for what is no time. */
export const minuteOf = (time: string): number => {
  const [hours = '', minutes = ''] = time.split(':')
  return hours === '' || minutes === '' ? Number.NaN : Number(hours) * 60 + Number(minutes)
}

/** Week of the plan, from 0, that holds a day. */
export const weekOfDay = ({ monday }: Pick<Inspected, 'monday'>, day: CivilDate): number =>
  Math.floor(daysBetween(monday, day) / 7)

/** Metres walked in a minute in a round. */
export const paceOf = ({ problem }: Pick<Inspected, 'problem'>, slot: PlanRoundSlot): number =>
  slot.walkMetresPerMinute ?? problem.walkMetresPerMinute
