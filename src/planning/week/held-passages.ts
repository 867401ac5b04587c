import { daysBetween, mondayOf, weekday } from '../../domain/civil-date.ts'
import { halfDayOf } from '../../domain/half-day.ts'
import type { PlannedRound, PlannedStop } from '../../domain/week/plan.ts'
import type { PlanPlace, PlanProblem } from '../../domain/week/plan-problem.ts'
import { minutesOf } from '../../domain/week/round.ts'

/** A passage or presence of a plan at a place of the problem. */
export type Held = {
  readonly stop: PlannedStop
  /** Days from the first Monday, and minutes since midnight. */
  readonly day: number
  readonly minute: number
  /** 0 to 9; -1 on Saturday and Sunday. */
  readonly halfDay: number
}

export type Stops = {
  /** By id of place, in order of day and time; only places of the problem. */
  readonly held: ReadonlyMap<string, readonly Held[]>
  /** Stops of any kind that count: all but those of walked rounds that were missed. */
  readonly all: readonly PlannedStop[]
}

/** The stops of rounds as written, as the figures count them. */
export const heldPassages = (problem: PlanProblem, rounds: readonly PlannedRound[]): Stops => {
  const monday = mondayOf(problem.week)
  const slots = new Map(problem.rounds.map((slot) => [slot.id, slot]))
  const places = new Set(problem.places.map(({ id }) => id))
  const held = new Map<string, Held[]>()
  const all: PlannedStop[] = []
  for (const { id, day, stops } of rounds) {
    const missed = (slots.get(id)?.locked ?? []).filter((stop) => stop.missed)
    for (const stop of stops) {
      const at = missed.findIndex(({ place, kind }) => place === stop.place && kind === stop.kind)
      if (at >= 0) {
        missed.splice(at, 1)
        continue
      }
      all.push(stop)
      if (!places.has(stop.place) || (stop.kind !== 'passage' && stop.kind !== 'presence')) continue
      const minute = minutesOf(stop.arrive)
      const half = weekday(day) <= 5 ? halfDayOf(weekday(day), minute) : -1
      const list = held.get(stop.place) ?? []
      list.push({ stop, day: daysBetween(monday, day), minute, halfDay: half })
      held.set(stop.place, list)
    }
  }
  for (const list of held.values()) list.sort((a, b) => a.day - b.day || a.minute - b.minute)
  return { held, all }
}

/** Whether an urgent place was met on its day, at its time or later. */
export const isUrgentMet = (
  { urgent }: Pick<PlanPlace, 'urgent'>,
  held: readonly Held[],
  monday: string,
): boolean =>
  urgent === undefined ||
  held.some(
    ({ day, minute }) =>
      day === daysBetween(monday, urgent.day) && minute >= minutesOf(urgent.after ?? '00:00'),
  )
