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
type Known = { readonly of: Part; readonly marked: readonly MarkedPlace[] }
const known = new WeakMap<Ranking, Known>()
/** Of whatever ranking: while the slider plays, most of them mark the same places. */
let latest: Known | undefined

const isSameMark = (a: MarkedPlace, b: MarkedPlace | undefined): boolean =>
  a.id === b?.id && a.verdict === b.verdict

/**
 * What the map marks now: of one period, where the heat is shown; two compared have no ranking of their own. The same array
 * while nothing of it changes, be it of another ranking: what the map does not draw again costs a frame nothing.
 */
export const markedShown = ({ estate, session }: State): readonly MarkedPlace[] => {
  const { ranking, filter, view } = session.heat
  const result = ranking?.result
  if (!result || view === 'compare' || !shownLayers(session).has('heat')) return NONE
  const { building, entrance, publicPlace, receptionPlace, landmark } = estate
  const of = [building, entrance, publicPlace, receptionPlace, landmark, filter.viewer]
  const before = known.get(result)
  if (before && samePart(before.of, of)) return before.marked
  const now = markedPlaces(estate, result, filter.viewer)
  const isAsLatest =
    latest?.marked.length === now.length &&
    samePart(latest.of, of) &&
    now.every((place, rank) => isSameMark(place, latest!.marked[rank]))
  if (!latest || !isAsLatest) latest = { of, marked: now }
  known.set(result, latest)
  return latest.marked
}

export const provenShown = (state: State): readonly ProvenPlace[] => markedShown(state).filter(isProven)
