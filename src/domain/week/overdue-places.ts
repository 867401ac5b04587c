import { addDays, type CivilDate, daysBetween, type IsoWeek, mondayOf } from '../civil-date.ts'
import { type Estate, settingsOf } from '../estate.ts'
import { activeEntrances } from './active-entrances.ts'
import { openPublicPlaces } from './open-public-places.ts'
import { type PlaceHistory, placeHistories } from './place-histories.ts'
import { rhythmOf } from './place-rhythm.ts'

type Passed = { readonly of: string; readonly histories: ReadonlyMap<string, PlaceHistory> }
const cache = new WeakMap<Estate['passage'], Passed>()

/** Passages before the week, read from thousands: kept until they or the week change, as other days are asked for meanwhile. */
const passedBefore = (estate: Estate, week: IsoWeek): Passed['histories'] => {
  const of = `${week} ${settingsOf(estate).timeZone}`
  const known = cache.get(estate.passage)
  if (known?.of === of) return known.histories
  const histories = placeHistories(estate, mondayOf(week))
  cache.set(estate.passage, { of, histories })
  return histories
}

/**
 * Places in use that at the week's end (its Sunday) have had no passage, made before the week or planned in it, for more than
 * their own maximum gap, or never had one.
 */
export const overduePlaces = (
  estate: Estate,
  week: IsoWeek,
  planned: Iterable<{ readonly place: string; readonly day: CivilDate }>,
): readonly string[] => {
  const passed = passedBefore(estate, week)
  const last = new Map<string, CivilDate>()
  for (const { place, day } of planned) if (day > (last.get(place) ?? '')) last.set(place, day)
  const end = addDays(mondayOf(week), 6)
  return [...activeEntrances(estate), ...openPublicPlaces(estate)]
    .filter((place) => {
      const day = last.get(place.id) ?? passed.get(place.id)?.last
      return day === undefined || daysBetween(day, end) > rhythmOf(estate, place).maxGapDays
    })
    .map(({ id }) => id)
}
