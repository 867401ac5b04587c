import type { Estate } from '../../domain/estate.ts'
import { pointInPolygon } from '../../geometry/point-in-polygon.ts'
import type { Position } from '../../geometry/position.ts'

/** The other sector or building at a place; undefined where there is none. */
export const neighbourAt = (
  estate: Estate,
  kind: 'sector' | 'building',
  id: string,
  at: Position,
): string | undefined => {
  for (const record of estate[kind].values()) {
    const isGone = record.kind === 'building' && record.demolished !== undefined
    if (record.id !== id && !isGone && pointInPolygon(at, record.geometry)) return record.id
  }
  return undefined
}
