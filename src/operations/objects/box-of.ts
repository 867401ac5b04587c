import { boundsOf, positionsOf } from '../../geometry/bounds.ts'
import type { Bounds, LineString, MultiPolygon, Polygon } from '../../geometry/position.ts'

type Shaped = { readonly geometry: LineString | Polygon | MultiPolygon }

const boxes = new WeakMap<Shaped, Bounds>()

/** The smallest box of a record's shape, computed once a record. */
export const boxOf = (record: Shaped): Bounds => {
  const known = boxes.get(record) ?? boundsOf(positionsOf(record.geometry)) ?? [0, 0, 0, 0]
  boxes.set(record, known)
  return known
}
