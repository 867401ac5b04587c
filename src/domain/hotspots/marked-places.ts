import { boundsOf, centreOf, positionsOf } from '../../geometry/bounds.ts'
import type { MultiPolygon, Polygon, Position } from '../../geometry/position.ts'
import type { Estate, Kind } from '../estate.ts'
import { situationPlace } from '../situation-place.ts'
import type { Viewer } from './heat-filter.ts'
import { residenceName } from './observed-places.ts'
import type { Ranked, Ranking } from './ranking.ts'

/** A place that a map marks: more than chance, or not seen. */
export type MarkedPlace = {
  readonly id: string
  readonly verdict: 'sure' | 'probable' | 'not-seen'
  /** What is outlined; a place without an outline is ringed at `at`. */
  readonly shape: Polygon | MultiPolygon | null
  readonly at: Position
  /** Null for a résidence, which is no record. */
  readonly object: { readonly kind: Kind; readonly id: string } | null
}
export type ProvenPlace = MarkedPlace & { readonly verdict: 'sure' | 'probable' }

export const isProven = (place: MarkedPlace): place is ProvenPlace => place.verdict !== 'not-seen'

/**
 * The places that a ranking calls *sûr* or *probable*, buildings first, each in its order, and then those not seen. No entrance is
 * among them when partners look; a place that is gone is left out.
 */
export const markedPlaces = (estate: Estate, ranking: Ranking, viewer: Viewer): readonly MarkedPlace[] => {
  const rows = [...ranking.groups, ...ranking.places]
  const unseen = new Set(ranking.groups.filter(({ verdict }) => verdict === 'not-seen').map(({ id }) => id))
  const isShown = ({ id, verdict }: Ranked): boolean => {
    const entrance = estate.entrance.get(id)
    if (!entrance) return true
    // Where a whole building was not seen, its doors need not say it too.
    return viewer === 'team' && !(verdict === 'not-seen' && unseen.has(entrance.building ?? ''))
  }
  const marked = rows.filter(isShown).flatMap((row) => markedPlace(estate, row) ?? [])
  return [...marked.filter(isProven), ...marked.filter((each) => !isProven(each))]
}

const POINTS = ['entrance', 'publicPlace', 'receptionPlace', 'landmark'] as const

function markedPlace(estate: Estate, { id, verdict }: Ranked): MarkedPlace | null {
  if (verdict === 'maybe-chance') return null
  const residence = residenceName(id)
  const shape =
    residence === undefined ? estate.building.get(id)?.geometry : residenceShape(estate, residence)
  if (shape) {
    const object = residence === undefined ? ({ kind: 'building', id } as const) : null
    return { id, verdict, shape, at: centreOf(boundsOf(positionsOf(shape))!), object }
  }
  const at = situationPlace(estate, id)?.at
  const kind = POINTS.find((each) => estate[each].has(id))
  return at ? { id, verdict, shape: null, at, object: kind ? { kind, id } : null } : null
}

function residenceShape(estate: Estate, residence: string): MultiPolygon | null {
  const parts = [...estate.building.values()]
    .filter((building) => building.residence === residence)
    .flatMap(({ geometry }) =>
      geometry.type === 'Polygon' ? [geometry.coordinates] : [...geometry.coordinates],
    )
  return parts.length > 0 ? { type: 'MultiPolygon', coordinates: parts } : null
}
