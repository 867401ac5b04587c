import type { Building } from '../../../src/domain/building.ts'
import type { AnyRecord } from '../../../src/domain/estate.ts'
import type { Perimeter } from '../../../src/domain/perimeter.ts'
import type { Street } from '../../../src/domain/street.ts'
import type { Area } from '../../../src/geometry/polygon-clipping.ts'
import type { Polygon, Position } from '../../../src/geometry/position.ts'
import { estate } from '../../domain/build.ts'
import { anApp } from '../an-app.ts'

const [X, Y] = [3.11, 50.64]
/** A millionth of degrees east and north of one corner: 0.07 and 0.11 m. */
export const at = (east: number, north: number): Position => [
  Math.round((X + east / 1e6) * 1e7) / 1e7,
  Math.round((Y + north / 1e6) * 1e7) / 1e7,
]
export const ring = (...corners: Position[]): Polygon => ({
  type: 'Polygon',
  coordinates: [[...corners, corners[0]!]],
})
export const box = (west: number, south: number, east: number, north: number): Polygon =>
  ring(at(west, south), at(east, south), at(east, north), at(west, north))

const made = { source: 'test', precision: 'surveyed' } as const
export const building = (id: string, geometry: Area, over: Partial<Building> = {}): Building => ({
  ...{ kind: 'building', id, landlord: 'vilogia', name: id, dwellings: 40, geometry, ...made },
  ...over,
})
export const street = (id: string, from: string, to: string, ...line: Position[]): Street => ({
  ...{ kind: 'street', id, from, to, class: 'residential', lengthMetres: 10, ...made },
  geometry: { type: 'LineString', coordinates: line },
})
export const perimeter = (geometry: Area): Perimeter => ({
  ...{ kind: 'perimeter', id: 'priority', part: 'priority', name: 'Quartier', geometry, ...made },
})
export const app = (...records: AnyRecord[]) => {
  const it = anApp(estate(...records))
  return { ...it, now: () => it.store.read().estate, session: () => it.store.read().session }
}
export const cornersOf = (area: Area | undefined): readonly Position[] =>
  area?.type === 'Polygon' ? area.coordinates[0]!.slice(0, -1) : []
export const code = (outcome: unknown): unknown => (outcome as { code?: string }).code
