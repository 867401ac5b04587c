import {
  isProven,
  type MarkedPlace,
  markedPlaces,
  type ProvenPlace,
} from '../domain/hotspots/marked-places.ts'
import type { Ranking } from '../domain/hotspots/ranking.ts'
import { shownLayers } from '../store/shown-layers.ts'
import type { State } from '../store/store.ts'
import { type Part, samePart } from './map-layer.ts'

const NONE: readonly MarkedPlace[] = []
const known = new WeakMap<Ranking, { readonly of: Part; readonly marked: readonly MarkedPlace[] }>()

/**
 * What the map marks now: of one period, where the heat is shown; two compared have no ranking of their own. The same array
 * while nothing of it changes.
 */
export const markedShown = ({ estate, session }: State): readonly MarkedPlace[] => {
  const { ranking, filter, view } = session.heat
  const result = ranking?.result
  if (!result || view === 'compare' || !shownLayers(session).has('heat')) return NONE
  const { building, entrance, publicPlace, receptionPlace, landmark } = estate
  const of = [building, entrance, publicPlace, receptionPlace, landmark, filter.viewer]
  const before = known.get(result)
  if (before && samePart(before.of, of)) return before.marked
  const marked = markedPlaces(estate, result, filter.viewer)
  known.set(result, { of, marked })
  return marked
}

export const provenShown = (state: State): readonly ProvenPlace[] => markedShown(state).filter(isProven)
