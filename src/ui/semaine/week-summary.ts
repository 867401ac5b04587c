import { addDays, type CivilDate, daysBetween, type IsoWeek, mondayOf } from '../../domain/civil-date.ts'
import { type Estate, settingsOf } from '../../domain/estate.ts'
import { activeEntrances } from '../../domain/week/active-entrances.ts'
import { maxGapDaysOf } from '../../domain/week/gap-class.ts'
import { openPublicPlaces } from '../../domain/week/open-public-places.ts'
import type { Plan } from '../../domain/week/plan.ts'
import { minutesOf, type Stop, type Unserved } from '../../domain/week/round.ts'
import { roundsOfWeek } from '../../domain/week/round-palette.ts'
import { dwellingShares, planProblem } from '../../operations/week/plan-problem.ts'

export type LandlordShare = {
  readonly landlord: string
  /** Of the minutes at entrances, 0 to 1; and of the dwellings. */
  readonly share: number
  readonly target: number
}

/** How a prepared week went, from its records alone. */
export type WeekSummary = {
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

type Places = Estate['entrance'] | Estate['publicPlace']
type Known = {
  readonly of: readonly Places[]
  readonly week: IsoWeek
  readonly last: ReadonlyMap<string, CivilDate>
}
const cache = new WeakMap<Estate['passage'], Known>()

/** Last passage before the week, by place: of thousands of passages, so kept until passages, places or week change. */
const lastPassages = (estate: Estate, week: IsoWeek): ReadonlyMap<string, CivilDate> => {
  const known = cache.get(estate.passage)
  if (known?.week === week && known.of[0] === estate.entrance && known.of[1] === estate.publicPlace)
    return known.last
  const last = new Map<string, CivilDate>()
  for (const { id, lastPassage } of planProblem(estate, week).places)
    if (lastPassage) last.set(id, lastPassage)
  cache.set(estate.passage, { of: [estate.entrance, estate.publicPlace], week, last })
  return last
}

/** Places in use that at the week's end (its Sunday) have had no passage for more than the maximum gap of their class, or never had one. */
export const overduePlaces = (
  estate: Estate,
  week: IsoWeek,
  planned: Iterable<{ readonly place: string; readonly day: CivilDate }>,
): readonly string[] => {
  const last = new Map(lastPassages(estate, week))
  for (const { place, day } of planned) if (day > (last.get(place) ?? '')) last.set(place, day)
  const end = addDays(mondayOf(week), 6)
  const settings = settingsOf(estate)
  return [...activeEntrances(estate), ...openPublicPlaces(estate)]
    .filter(({ id, gapClass }) => {
      const day = last.get(id)
      return day === undefined || daysBetween(day, end) > maxGapDaysOf(settings, gapClass)
    })
    .map(({ id }) => id)
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

const fairnessOf = (estate: Estate, stops: readonly Stop[]): readonly LandlordShare[] => {
  const inside = stops.filter((stop) => estate.entrance.has(stop.place))
  const all = sumOf(inside)
  return Object.entries(dwellingShares(estate))
    .map(([landlord, target]) => {
      const own = sumOf(inside.filter((stop) => estate.entrance.get(stop.place)?.landlord === landlord))
      return { landlord, target, share: all > 0 ? own / all : 0 }
    })
    .sort((a, b) => b.target - a.target)
}

/** Null when the week has no round. */
export const weekSummary = (estate: Estate, week: IsoWeek): WeekSummary | null => {
  const rounds = roundsOfWeek(estate.round.values(), week)
  if (rounds.length === 0) return null
  const dayOf = new Map(rounds.map((round) => [round.id, round.day]))
  const stops = [...estate.stop.values()].filter((stop) => dayOf.has(stop.round))
  const planned = stops.map((stop) => ({ place: stop.place, day: dayOf.get(stop.round)! }))
  const walkMinutes = rounds.reduce((sum, round) => sum + round.walkMinutes, 0)
  const length = rounds.reduce(
    (sum, round) => sum + minutesOf(round.end) - minutesOf(round.start) - round.breakMinutes,
    0,
  )
  const met = new Set(stops.map((stop) => stop.place))
  const asked = [...estate.unserved.values()].filter((each) => each.week === week)
  const publicMinutes = sumOf(stops.filter((stop) => !estate.entrance.has(stop.place)))
  return {
    passages: stops.length,
    served: met.size,
    places: activeEntrances(estate).length + openPublicPlaces(estate).length,
    overdue: overduePlaces(estate, week, planned).length,
    walkMetres: rounds.reduce((sum, round) => sum + round.walkMetres, 0),
    walkMinutes,
    freeShare: length > 0 ? Math.max(0, 1 - (walkMinutes + sumOf(stops)) / length) : 0,
    fairness: fairnessOf(estate, stops),
    publicMinutes,
    publicShare: stops.length > 0 ? publicMinutes / sumOf(stops) : 0,
    unserved: asked.filter(({ place }) => !met.has(place)),
    shortPresences: asked.filter(({ place }) => met.has(place)),
    locked: stops.filter((stop) => stop.locked).length,
  }
}
