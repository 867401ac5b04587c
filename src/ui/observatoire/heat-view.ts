import { dateOfDay } from '../../domain/civil-date.ts'
import type { Estate } from '../../domain/estate.ts'
import type { HeatFilter } from '../../domain/hotspots/heat-filter.ts'
import { rowsInView, setAsideInView } from '../../domain/hotspots/in-view.ts'
import type { SetAsideReason } from '../../domain/hotspots/observations.ts'
import { observationsOf } from '../../domain/hotspots/observations-of.ts'
import { viewOf } from '../../domain/hotspots/view-of.ts'
import { placeOf } from '../../domain/place.ts'
import type { Notice } from '../../domain/refusal.ts'
import type { Situation } from '../../domain/situation.ts'
import type { Selection } from '../../store/session.ts'

export type PlaceCount = { readonly place: string; readonly count: number; readonly last: string }
export type HeatView = {
  readonly count: number
  readonly leftOut: readonly Notice[]
  readonly setAside: Readonly<Record<SetAsideReason, number>>
  /** By falling count, then the more recent, then id. */
  readonly ranking: readonly PlaceCount[]
}

/** What the map shows of a filter, what is left out, and its places by count. */
export const heatView = (estate: Estate, filter: HeatFilter, today: string): HeatView => {
  const observations = observationsOf(estate, filter)
  const { view, leftOut } = viewOf(estate, filter, today)
  const rows = rowsInView(observations, view)
  const counts = new Map<number, { count: number; last: number }>()
  for (const row of rows) {
    const place = observations.situations.place[row]!
    counts.set(place, { count: (counts.get(place)?.count ?? 0) + 1, last: observations.situations.day[row]! })
  }
  const ranking = [...counts]
    .map(([place, { count, last }]) => ({ place: observations.places[place]!, count, last: dateOfDay(last) }))
    .sort(
      (a, b) =>
        b.count - a.count || (a.last < b.last ? 1 : a.last > b.last ? -1 : a.place < b.place ? -1 : 1),
    )
  return { count: rows.length, leftOut, setAside: setAsideInView(observations, view), ranking }
}

/** Selection of a place where a situation may be. */
export const placeSelection = (estate: Estate, id: string): Selection | null => {
  const place = placeOf(estate, id)
  if (place) return { kind: place.kind, id }
  if (estate.building.has(id)) return { kind: 'building', id }
  return estate.sector.has(id) ? { kind: 'sector', id } : null
}

const PLACE_KINDS = ['entrance', 'publicPlace', 'receptionPlace', 'landmark', 'building', 'sector']

/** The place that the selection speaks of: itself, or the place of a situation; null when it is something else. */
export const selectedPlace = (estate: Estate, selection: Selection | null): string | null => {
  if (!selection) return null
  if (selection.kind === 'situation') return estate.situation.get(selection.id)?.place ?? null
  return PLACE_KINDS.includes(selection.kind) ? selection.id : null
}

/** Situations of a place in the period and of the filter, the newest first. */
export const situationsAt = (
  estate: Estate,
  filter: HeatFilter,
  place: string,
  today: string,
): readonly Situation[] => {
  const observations = observationsOf(estate, filter)
  const index = observations.places.indexOf(place)
  return rowsInView(observations, viewOf(estate, filter, today).view)
    .filter((row) => observations.situations.place[row] === index)
    .map((row) => estate.situation.get(observations.situations.ids[row]!)!)
    .reverse()
}
