import { addDays, type IsoWeek, mondayOf } from '../../domain/civil-date.ts'
import type { Estate } from '../../domain/estate.ts'
import { minutesBefore } from '../../domain/week/minutes-before.ts'
import { overduePlaces } from '../../domain/week/overdue-places.ts'
import type { Plan } from '../../domain/week/plan.ts'
import { minutesOf, type Stop, type Unserved } from '../../domain/week/round.ts'
import { roundsOfWeek } from '../../domain/week/round-palette.ts'
import { weekFigures } from '../../domain/week/week-figures.ts'
import { dwellingShares } from '../../operations/week/plan-problem.ts'

export type LandlordShare = {
  readonly landlord: string
  /** Of the minutes at entrances in the four weeks that end with the week, 0 to 1; and of the dwellings. */
  readonly share: number
  readonly target: number
}

/** How a prepared week went, from its records alone. */
export type WeekSummary = {
  readonly rounds: number
  readonly passages: number
  readonly served: number
  /** Entrances and public places in use. */
  readonly places: number
  readonly overdue: number
  readonly walkMetres: number
  readonly walkMinutes: number
  /** Share of the rounds' time, breaks apart, that is neither walk nor service. */
  readonly freeShare: number
  readonly fairness: readonly LandlordShare[]
  readonly publicMinutes: number
  readonly publicShare: number
  /** Asked for in vain: places without a stop. */
  readonly unserved: readonly Unserved[]
  /** Places that are met, with fewer presences than asked for. */
  readonly shortPresences: readonly Unserved[]
  readonly locked: number
}

/** Passages, metres and overdue places of a plan that is not taken yet. */
export const planFigures = (
  estate: Estate,
  plan: Plan,
): { readonly passages: number; readonly metres: number; readonly overdue: number } => {
  const planned = plan.rounds.flatMap(({ day, stops }) => stops.map(({ place }) => ({ place, day })))
  return {
    passages: planned.length,
    metres: plan.rounds.reduce((sum, round) => sum + round.walkMetres, 0),
    overdue: overduePlaces(estate, plan.week, planned).length,
  }
}

const sumOf = (stops: readonly Stop[]): number => stops.reduce((sum, stop) => sum + stop.serviceMinutes, 0)

/** As plans are measured: passages made in the weeks before, and the stops of this one. */
const fairnessOf = (estate: Estate, week: IsoWeek, stops: readonly Stop[]): readonly LandlordShare[] => {
  const monday = mondayOf(week)
  const minutes = new Map(Object.entries(minutesBefore(estate, monday, addDays(monday, 6))))
  for (const { place, serviceMinutes } of stops) {
    const owner = estate.entrance.get(place)?.landlord
    if (owner !== undefined) minutes.set(owner, (minutes.get(owner) ?? 0) + serviceMinutes)
  }
  const all = [...minutes.values()].reduce((sum, each) => sum + each, 0)
  return Object.entries(dwellingShares(estate))
    .map(([landlord, target]) => ({
      landlord,
      target,
      share: all > 0 ? (minutes.get(landlord) ?? 0) / all : 0,
    }))
    .sort((a, b) => b.target - a.target)
}

/** Null when the week has no round. */
export const weekSummary = (estate: Estate, week: IsoWeek): WeekSummary | null => {
  const rounds = roundsOfWeek(estate.round.values(), week)
  if (rounds.length === 0) return null
  const dayOf = new Map(rounds.map((round) => [round.id, round.day]))
  const stops = [...estate.stop.values()].filter((stop) => dayOf.has(stop.round))
  const planned = stops.map((stop) => ({ place: stop.place, day: dayOf.get(stop.round)! }))
  const { walkMetres, walkMinutes, places, ...figures } = weekFigures(estate, week)!
  const length = rounds.reduce(
    (sum, round) => sum + minutesOf(round.end) - minutesOf(round.start) - round.breakMinutes,
    0,
  )
  const met = new Set(stops.map((stop) => stop.place))
  const asked = [...estate.unserved.values()].filter((each) => each.week === week)
  const publicMinutes = sumOf(stops.filter((stop) => !estate.entrance.has(stop.place)))
  return {
    rounds: figures.rounds,
    passages: figures.stops,
    served: figures.met,
    places,
    overdue: overduePlaces(estate, week, planned).length,
    walkMetres,
    walkMinutes,
    freeShare: length > 0 ? Math.max(0, 1 - (walkMinutes + sumOf(stops)) / length) : 0,
    fairness: fairnessOf(estate, week, stops),
    publicMinutes,
    publicShare: stops.length > 0 ? publicMinutes / sumOf(stops) : 0,
    unserved: figures.unserved,
    shortPresences: asked.filter(({ place }) => met.has(place)),
    locked: stops.filter((stop) => stop.locked).length,
  }
}
