import type { Estate } from '../domain/estate.ts'
import type { Viewer } from '../domain/hotspots/heat-filter.ts'
import { residenceName } from '../domain/hotspots/observed-places.ts'
import type { Ranked, Ranking } from '../domain/hotspots/ranking.ts'
import { situationPlace } from '../domain/situation-place.ts'
import type { MultiPolygon, Polygon, Position } from '../geometry/position.ts'
import { placeName } from '../messages/place-name.ts'
import type { Selection } from '../store/session.ts'
import { shownLayers } from '../store/shown-layers.ts'
import type { State } from '../store/store.ts'
import { type Part, samePart } from './map-layer.ts'
import { centreOf } from './shape-extent.ts'

export type MarkedPlace = {
  readonly id: string
  readonly name: string
  readonly verdict: 'sure' | 'probable' | 'not-seen'
  /** What is outlined; a place without an outline is ringed at `at`. */
  readonly shape: Polygon | MultiPolygon | null
  readonly at: Position
  /** Null for a résidence, which is no record. */
  readonly object: Selection | null
}

/**
 * The places that a ranking calls *sûr* or *probable*, buildings first, each in its order, and then those not seen. No entrance is
 * among them when partners look; a place that is gone is left out.
 */
export const markedPlaces = (estate: Estate, ranking: Ranking, viewer: Viewer): readonly MarkedPlace[] => {
  const rows = [...ranking.groups, ...ranking.places]
  const unseen = new Set(ranking.groups.filter(({ verdict }) => verdict === 'not-seen').map(({ id }) => id))
  const isShown = ({ verdict, id }: Ranked): boolean => {
    const entrance = estate.entrance.get(id)
    if (!entrance) return verdict !== 'maybe-chance'
    // Where a whole building was not seen, its doors need not say it too.
    return viewer === 'team' && !(verdict === 'not-seen' && unseen.has(entrance.building ?? ''))
  }
  const marked = rows.filter(isShown).flatMap((row) => markedPlace(estate, row) ?? [])
  return [...marked.filter(isProven), ...marked.filter((each) => !isProven(each))]
}

type ProvenPlace = MarkedPlace & { readonly verdict: 'sure' | 'probable' }
const isProven = (place: MarkedPlace): place is ProvenPlace => place.verdict !== 'not-seen'

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

function markedPlace(estate: Estate, { id, verdict }: Ranked): MarkedPlace | null {
  if (verdict === 'maybe-chance') return null
  const residence = residenceName(id)
  const shape =
    residence === undefined ? estate.building.get(id)?.geometry : residenceShape(estate, residence)
  if (shape) {
    const object: Selection | null = residence === undefined ? { kind: 'building', id } : null
    return { id, verdict, name: residence ?? placeName(estate, id), shape, at: centreOf(shape), object }
  }
  const at = situationPlace(estate, id)?.at
  const kind = POINTS.find((each) => estate[each].has(id))
  if (!at) return null
  return { id, verdict, name: placeName(estate, id), shape: null, at, object: kind ? { kind, id } : null }
}

const POINTS = ['entrance', 'publicPlace', 'receptionPlace', 'landmark'] as const

function residenceShape(estate: Estate, residence: string): MultiPolygon | null {
  const parts = [...estate.building.values()]
    .filter((building) => building.residence === residence)
    .flatMap(({ geometry }) =>
      geometry.type === 'Polygon' ? [geometry.coordinates] : [...geometry.coordinates],
    )
  return parts.length > 0 ? { type: 'MultiPolygon', coordinates: parts } : null
}
