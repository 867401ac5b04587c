import { addDays, mondayOf, weekday } from '../../../domain/civil-date.ts'
import type { PlanProblem, PlanRoundSlot } from '../../../domain/week/plan-problem.ts'
import { clockTime, minutesOf } from '../../../domain/week/round.ts'

/** A round more, each week asked for in which its day is still to come. */
export type ExtraRound = {
  readonly weekday: number
  readonly pair: string
  readonly start: string
  readonly minutes: number
}

const NOON = 13 * 60
const LONGEST = 150
export const STEP = 15
export const SHORTEST = 45

/**
 * Where a round could come besides: on each working day, each half-day, the pair that is free then and has the fewest
 * rounds. It starts when rounds of that half-day mostly do, and is as long as the longest round, at most 150 minutes.
 */
export const extraRounds = (problem: PlanProblem): ExtraRound[] => {
  const rounds = problem.rounds.filter(({ state }) => state !== 'ahead')
  const days = [...new Set([1, 2, 3, 4, 5, ...rounds.map(({ day }) => weekday(day))])].sort()
  const pairs = [...new Set(rounds.map(({ pair }) => pair))]
  const load = (pair: string) => rounds.filter((round) => round.pair === pair).length
  pairs.sort((a, b) => load(a) - load(b) || (a < b ? -1 : 1))
  const longest = Math.max(SHORTEST, ...rounds.map(({ start, end }) => minutesOf(end) - minutesOf(start)))
  const minutes = Math.floor(Math.min(LONGEST, longest) / STEP) * STEP
  return days.flatMap((day) =>
    [false, true].flatMap((isAfternoon) => {
      const start = usualStart(rounds, isAfternoon)
      const extras = pairs
        .filter((pair) => isFree(rounds, pair, day, start, minutes))
        .map((pair): ExtraRound => ({ weekday: day, pair, start: clockTime(start), minutes }))
      return extras.filter((extra) => withExtraRound(problem, extra) !== problem).slice(0, 1)
    }),
  )
}

/** The problem with such a round; itself where its day is gone by, or its pair away, in all weeks. */
export const withExtraRound = (problem: PlanProblem, extra: ExtraRound): PlanProblem => {
  const { weeks = 1, rounds, week, absences = [] } = problem
  const like = rounds.find(({ pair }) => pair === extra.pair) ?? rounds[0]
  const walked = rounds.filter(({ state }) => state === 'walked').map(({ day }) => day)
  const past = walked.sort().at(-1) ?? ''
  if (!like) return problem
  const more = Array.from({ length: weeks }, (_, k): PlanRoundSlot => {
    const day = addDays(mondayOf(week), 7 * k + extra.weekday - 1)
    const { state: _state, excluded: _excluded, ...frame } = like
    return {
      ...{ ...frame, id: `extra ${day} ${extra.start}`, day, pair: extra.pair, locked: [] },
      ...{ start: extra.start, end: endOf(extra) },
    }
  }).filter(({ day, pair }) => day > past && !absences.some((each) => each.pair === pair && each.day === day))
  return more.length === 0 ? problem : { ...problem, rounds: [...rounds, ...more] }
}

export const endOf = ({ start, minutes }: ExtraRound): string => clockTime(minutesOf(start) + minutes)

function usualStart(rounds: readonly PlanRoundSlot[], isAfternoon: boolean): number {
  const starts = rounds.map(({ start }) => minutesOf(start)).filter((start) => start >= NOON === isAfternoon)
  const count = (start: number) => starts.filter((each) => each === start).length
  const [usual] = starts.toSorted((a, b) => count(b) - count(a) || a - b)
  return usual ?? (isAfternoon ? 14 * 60 : 10 * 60)
}

function isFree(
  rounds: readonly PlanRoundSlot[],
  pair: string,
  day: number,
  start: number,
  minutes: number,
): boolean {
  return rounds.every(
    (round) =>
      round.pair !== pair ||
      weekday(round.day) !== day ||
      minutesOf(round.end) <= start ||
      minutesOf(round.start) >= start + minutes,
  )
}
