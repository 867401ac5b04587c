import { weekday } from '../../domain/civil-date.ts'
import { halfDayOf } from '../../domain/half-day.ts'
import type { Rng } from '../../domain/rng.ts'
import type { PlannedRound, PlannedStop } from '../../domain/week/plan.ts'
import { minutesOf } from '../../domain/week/round.ts'
import type { Met } from './history.ts'

export type Absences = {
  /** Share of days on which a pair is absent: none of its rounds of the day is walked. */
  readonly pairDay: number
  /** Share of single stops of walked rounds that are not made: a long exchange, a door that stays shut. */
  readonly stop: number
}

/** Two sources, so that pairs are absent on the same days whatever was planned. */
export type Chance = { readonly pairs: Rng; readonly stops: Rng }

/** What became of a round: its stops that were made, those that were not; nobody came where `walked` is false. */
export type WalkedRound = {
  readonly round: PlannedRound
  readonly walked: boolean
  readonly made: readonly PlannedStop[]
  readonly missed: readonly PlannedStop[]
}

/** Pairs absent on a day, drawn in the order of their names. */
export const absentPairs = (
  rounds: readonly { readonly pair: string }[],
  { pairs }: Chance,
  { pairDay }: Absences,
): ReadonlySet<string> =>
  new Set([...new Set(rounds.map(({ pair }) => pair))].sort().filter(() => pairs.unit() < pairDay))

/** What became of a planned round: all as planned but for single stops, drawn in their order. */
export const walkedRound = (
  round: PlannedRound,
  isAbsent: boolean,
  { stops }: Chance,
  absences: Absences,
): WalkedRound => {
  if (isAbsent) return { round, walked: false, made: [], missed: round.stops }
  const made: PlannedStop[] = []
  const missed: PlannedStop[] = []
  for (const stop of round.stops) (stops.unit() < absences.stop ? missed : made).push(stop)
  return { round, walked: true, made, missed }
}

/** Passages and presences made, as history keeps them. Rendez-vous and permanences are told nowhere: they are published. */
export const metIn = ({ round, made }: WalkedRound): { readonly place: string; readonly met: Met }[] =>
  made.filter(counts).map(({ place, arrive, serviceMinutes }) => ({
    place,
    met: {
      day: round.day,
      halfDay: halfDayOf(weekday(round.day), minutesOf(arrive)),
      minutes: serviceMinutes,
    },
  }))

export const counts = ({ kind }: PlannedStop): boolean => kind === 'passage' || kind === 'presence'
