import type { IsoWeek } from '../civil-date.ts'
import type { Estate } from '../estate.ts'
import { isInUse } from '../is-in-use.ts'
import { appointmentsOf } from './appointments-of.ts'
import { excludedFrom } from './excluded-from.ts'
import type { LockedStop } from './plan-problem.ts'
import type { Stop } from './round.ts'
import { stopsOf } from './stops-of.ts'
import type { WeekRound } from './week-rounds.ts'

type Frame = Pick<WeekRound, 'id' | 'template' | 'start' | 'end'>
const isFixed = ({ stopKind }: Pick<Stop, 'stopKind'>): boolean =>
  stopKind === 'rendez-vous' || stopKind === 'permanence'

/** A stop with the fixed time that its rendez-vous or permanence gives it; null when that is gone. */
const asLocked = (estate: Estate, week: IsoWeek, round: Frame, stop: Stop): LockedStop | null => {
  const { place, stopKind: kind, serviceMinutes } = stop
  if (!isFixed(stop)) return { place, kind, serviceMinutes }
  const found = appointmentsOf(estate, week, round).filter(
    (each) => each.place === place && each.stopKind === kind,
  )
  // Twice the same place in a round: each stop has the time it is nearest to.
  const nearest = found.find(({ at }) => at === stop.arrive) ?? found[0]
  return nearest ? { place, kind, serviceMinutes: nearest.minutes, at: nearest.at } : null
}

/** Stops of a round as they stand, as a search or a clock takes them: those of closed or excluded places and of appointments taken back are left out. */
export const standingStops = (
  estate: Estate,
  week: IsoWeek,
  round: Frame,
  stops: readonly Stop[] = stopsOf(estate, round.id),
): readonly LockedStop[] => {
  const out = excludedFrom(estate, week, round.id)
  return stops.flatMap((stop) => {
    if (!isInUse(estate, stop.place)) return []
    if (!isFixed(stop) && out.includes(stop.place)) return []
    return asLocked(estate, week, round, stop) ?? []
  })
}

/** What a preparation leaves where it is: stops locked by hand in their order, and the appointments among them by time. */
export const lockedStops = (estate: Estate, week: IsoWeek, round: Frame): readonly LockedStop[] => {
  const stops = stopsOf(estate, round.id).filter((stop) => stop.locked && !isFixed(stop))
  const locked = standingStops(estate, week, round, stops)
  const arrivals = stops.filter(({ place }) => locked.some((each) => each.place === place))
  const all: LockedStop[] = [...locked]
  let added = 0
  for (const { place, stopKind: kind, at, minutes } of appointmentsOf(estate, week, round)) {
    const before = arrivals.filter(({ arrive }) => arrive < at).length
    all.splice(before + added++, 0, { place, kind, serviceMinutes: minutes, at })
  }
  return all
}
