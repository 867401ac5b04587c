import { weekday } from '../../domain/civil-date.ts'
import { halfDayOf } from '../../domain/half-day.ts'
import type { Rng } from '../../domain/rng.ts'
import type { Plan, PlannedRound } from '../../domain/week/plan.ts'
import { minutesOf } from '../../domain/week/round.ts'
import type { Met } from './history.ts'

export type Absences = {
  /** Share of days on which a pair is absent: none of its rounds of the day is walked. */
  readonly pairDay: number
  /** Share of single stops of walked rounds that are not made: a long exchange, a door that stays shut. */
  readonly stop: number
}

export type Happened = {
  readonly met: readonly { readonly place: string; readonly met: Met }[]
  readonly walkMetres: number
  readonly walkMinutes: number
  /** Rounds planned and not walked. */
  readonly roundsMissed: number
  /** Passages and presences planned and not made, those of missed rounds too. */
  readonly stopsMissed: number
}

/**
 * What became of a planned week: all as planned but for absences drawn by pair and day, then by stop, in the order of
 * the plan. Rendez-vous and permanences are walked and told nowhere: they are published.
 */
export const whatHappened = (plan: Plan, rng: Rng, { pairDay, stop }: Absences): Happened => {
  const met: { place: string; met: Met }[] = []
  const absent = new Map<string, boolean>()
  const sums = { walkMetres: 0, walkMinutes: 0, roundsMissed: 0, stopsMissed: 0 }
  const rounds = plan.rounds.toSorted((a, b) => compare(a.day, b.day) || compare(a.pair, b.pair))
  for (const round of rounds) {
    const key = `${round.day} ${round.pair}`
    if (!absent.has(key)) absent.set(key, rng.unit() < pairDay)
    if (absent.get(key)) {
      sums.roundsMissed++
      sums.stopsMissed += countedStops(round).length
      continue
    }
    sums.walkMetres += round.walkMetres
    sums.walkMinutes += round.walkMinutes
    for (const { place, arrive, serviceMinutes } of countedStops(round)) {
      if (rng.unit() < stop) {
        sums.stopsMissed++
        continue
      }
      const halfDay = halfDayOf(weekday(round.day), minutesOf(arrive))
      met.push({ place, met: { day: round.day, halfDay, minutes: serviceMinutes } })
    }
  }
  return { met, ...sums }
}

const countedStops = ({ stops }: PlannedRound): PlannedRound['stops'] =>
  stops.filter(({ kind }) => kind === 'passage' || kind === 'presence')

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
