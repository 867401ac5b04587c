import { addDays, daysBetween, mondayOf } from '../../domain/civil-date.ts'
import type { Plan } from '../../domain/week/plan.ts'
import type { LockedStop, PlanProblem } from '../../domain/week/plan-problem.ts'
import type { Met } from './history.ts'
import {
  type Absences,
  absentPairs,
  type Chance,
  counts,
  metIn,
  type WalkedRound,
  walkedRound,
} from './what-happened.ts'

export type LivedWeek = {
  readonly met: readonly { readonly place: string; readonly met: Met }[]
  readonly walkMetres: number
  readonly walkMinutes: number
  /** Rounds planned and not walked. */
  readonly roundsMissed: number
  /** Passages and presences planned for the day and not made, those of missed rounds too. */
  readonly stopsMissed: number
  /** Times that the rest of the week was planned again. */
  readonly replanned: number
}

/**
 * A week from its Monday to its Sunday: planned, then walked day by day. With `replan`, the rest of the week is planned
 * again, as a coordinator would, on the evening of each day on which a pair was absent or a stop was not made whose place
 * would now be beyond its maximum gap on the Sunday: from what was really done and from the plan that stands.
 */
export const liveWeek = (
  problem: PlanProblem,
  plan: (problem: PlanProblem, time: number) => Plan,
  chance: Chance,
  absences: Absences,
  replan: boolean,
): LivedWeek => {
  let now = plan(problem, 0)
  let replanned = 0
  const done: WalkedRound[] = []
  const days = [...new Set(now.rounds.map(({ day }) => day))].sort()
  for (const [rank, day] of days.entries()) {
    const rounds = now.rounds.filter((round) => round.day === day)
    const absent = absentPairs(rounds, chance, absences)
    for (const round of rounds) done.push(walkedRound(round, absent.has(round.pair), chance, absences))
    if (!replan || rank === days.length - 1) continue
    if (absent.size === 0 && !leavesOverdue(problem, done, now, day)) continue
    now = plan(restOf(problem, done, now), ++replanned)
  }
  const walked = done.filter((each) => each.walked)
  const sum = (of: (each: WalkedRound) => number): number => done.reduce((all, each) => all + of(each), 0)
  return {
    met: done.flatMap(metIn),
    walkMetres: walked.reduce((all, { round }) => all + round.walkMetres, 0),
    walkMinutes: walked.reduce((all, { round }) => all + round.walkMinutes, 0),
    roundsMissed: done.length - walked.length,
    stopsMissed: sum(({ missed }) => missed.filter(counts).length),
    replanned,
  }
}

/** Whether a stop of that day was not made whose place was neither met before nor is to be met until the Sunday, when it will be beyond its maximum gap. */
function leavesOverdue(
  { places, week }: PlanProblem,
  done: readonly WalkedRound[],
  { rounds }: Plan,
  day: string,
): boolean {
  const sunday = addDays(mondayOf(week), 6)
  const isMet = new Set(done.flatMap(({ made }) => made.filter(counts).map(({ place }) => place)))
  for (const round of rounds) if (round.day > day) for (const { place } of round.stops) isMet.add(place)
  const missed = done.flatMap((each) => (each.round.day === day ? each.missed.filter(counts) : []))
  const isMissed = new Set(missed.flatMap(({ place }) => (isMet.has(place) ? [] : [place])))
  return places.some(
    ({ id, pacePerWeek, lastPassage, maxGapDays }) =>
      isMissed.has(id) &&
      pacePerWeek > 0 &&
      (lastPassage === undefined || daysBetween(lastPassage, sunday) > maxGapDays),
  )
}

/** The week's problem with what was done standing in it: nothing moves there, and missed stops count for no duty. */
function restOf(problem: PlanProblem, done: readonly WalkedRound[], plan: Plan): PlanProblem {
  const past = new Map(done.map((each) => [each.round.id, each]))
  return {
    ...problem,
    rounds: problem.rounds.map((slot) => {
      const lived = past.get(slot.id)
      if (!lived) return slot
      const missed = new Set(lived.missed)
      const locked = lived.walked ? lived.round.stops : []
      return {
        ...{ ...slot, state: 'walked' },
        locked: locked.map(
          (stop): LockedStop => ({
            ...{ place: stop.place, kind: stop.kind, serviceMinutes: stop.serviceMinutes },
            ...(missed.has(stop) && { missed: true }),
          }),
        ),
      }
    }),
    standing: {
      keep: 'prefer',
      order: plan.rounds
        .filter(({ id }) => !past.has(id))
        .map(({ id, stops }) => ({
          round: id,
          stops: stops.map(({ place, kind, serviceMinutes }) => ({ place, kind, serviceMinutes })),
        })),
    },
  }
}
