import type { Estate } from '../../domain/estate.ts'
import type { HeatFilter } from '../../domain/hotspots/heat-filter.ts'
import { rowsInView, setAsideInView } from '../../domain/hotspots/in-view.ts'
import type { Observations, SetAsideReason } from '../../domain/hotspots/observations.ts'
import { observationsOf } from '../../domain/hotspots/observations-of.ts'
import { viewOf } from '../../domain/hotspots/view-of.ts'
import type { Notice } from '../../domain/refusal.ts'
import type { Situation } from '../../domain/situation.ts'
import type { Selection } from '../../store/session.ts'
import type { ChosenPlace } from './chosen-place.ts'

export type HeatView = {
  readonly count: number
  readonly leftOut: readonly Notice[]
  readonly setAside: Readonly<Record<SetAsideReason, number>>
}

/** What the map shows of a filter in numbers, and what is left out. */
export const heatView = (estate: Estate, filter: HeatFilter, today: string): HeatView => {
  const observations = observationsOf(estate, filter)
  const { view, leftOut } = viewOf(estate, filter, today)
  return {
    count: rowsInView(observations, view).length,
    leftOut,
    setAside: setAsideInView(observations, view),
  }
}

const PLACE_KINDS = ['entrance', 'publicPlace', 'receptionPlace', 'landmark', 'building', 'sector']

/** The place that the selection speaks of: itself, or the place of a situation; null when it is something else. */
export const selectedPlace = (estate: Estate, selection: Selection | null): string | null => {
  if (!selection) return null
  if (selection.kind === 'situation') return estate.situation.get(selection.id)?.place ?? null
  return PLACE_KINDS.includes(selection.kind) ? selection.id : null
}

/** Whether each place of the observations is, or belongs to, what is looked at. */
export const placesWithin = (observations: Observations, { level, id }: ChosenPlace): Uint8Array => {
  const { places, groups, groupOf, sectors, sectorOf } = observations
  const [names, of] = level === 'group' ? [groups, groupOf] : [sectors, sectorOf]
  const rank = level === 'place' ? -1 : names.indexOf(id)
  return Uint8Array.from(places, (place, index) =>
    place === id || (rank >= 0 && of[index] === rank) ? 1 : 0,
  )
}

/** Situations of a place, building, résidence or sector in the period and of the filter, the newest first. */
export const situationsAt = (
  estate: Estate,
  filter: HeatFilter,
  chosen: ChosenPlace,
  today: string,
): readonly Situation[] => {
  const observations = observationsOf(estate, filter)
  const within = placesWithin(observations, chosen)
  return rowsInView(observations, viewOf(estate, filter, today).view)
    .filter((row) => within[observations.situations.place[row]!] === 1)
    .map((row) => estate.situation.get(observations.situations.ids[row]!)!)
    .reverse()
}
