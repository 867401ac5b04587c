import type { Estate } from '../domain/estate.ts'
import { placeOf } from '../domain/place.ts'
import type { LineString, MultiPolygon, Polygon, Position } from '../geometry/position.ts'
import type { Selection } from '../store/session.ts'

type Point = { readonly type: 'Point'; readonly coordinates: Position }

/** What is outlined when an object is selected, and flown to; null for kinds without a place, and for what is gone. */
export const objectGeometry = (
  estate: Estate,
  { kind, id }: Selection,
): Point | LineString | Polygon | MultiPolygon | null => {
  switch (kind) {
    case 'entrance':
    case 'publicPlace':
    case 'receptionPlace':
    case 'landmark':
    case 'service':
    case 'address':
    case 'door':
    case 'rnbBuilding':
    case 'housing':
    case 'holding':
      return pointAt(estate[kind].get(id)?.at)
    case 'building':
    case 'footprint':
    case 'perimeter':
    case 'sector':
    case 'greenSpace':
    case 'street':
      return estate[kind].get(id)?.geometry ?? null
    case 'round': {
      const line = estate.round.get(id)?.line
      return line && line.length > 1 ? { type: 'LineString', coordinates: line } : null
    }
    case 'stop':
      return pointAt(placeOf(estate, estate.stop.get(id)?.place ?? '')?.at)
    case 'situation':
    case 'request':
    case 'relay':
    case 'mediation':
    case 'jointPlan':
      return placeShape(estate, estate[kind].get(id)?.place ?? '')
    case 'action': {
      const { path, places = [] } = estate.action.get(id) ?? {}
      return path && path.length > 1
        ? { type: 'LineString', coordinates: path }
        : placeShape(estate, places[0] ?? '')
    }
    case 'project':
      return placeShape(estate, estate.project.get(id)?.places[0] ?? '')
    default:
      return null
  }
}

/** A building or a sector by its outline, another place by its point. */
const placeShape = (estate: Estate, place: string): Point | Polygon | MultiPolygon | null =>
  estate.building.get(place)?.geometry ??
  estate.sector.get(place)?.geometry ??
  pointAt(placeOf(estate, place)?.at)

const pointAt = (at: Position | undefined): Point | null => (at ? { type: 'Point', coordinates: at } : null)

export const positionsOf = (geometry: Point | LineString | Polygon | MultiPolygon): readonly Position[] => {
  switch (geometry.type) {
    case 'Point':
      return [geometry.coordinates]
    case 'LineString':
      return geometry.coordinates
    case 'Polygon':
      return geometry.coordinates.flat()
    case 'MultiPolygon':
      return geometry.coordinates.flat(2)
  }
}
