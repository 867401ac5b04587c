import type { Estate } from '../../domain/estate.ts'
import type { EditedKind, ObjectEditing } from '../../store/session.ts'

/** Kinds that are an area, and those that are a point. */
export const AREA_KINDS = ['perimeter', 'sector', 'building'] as const
export const POINT_KINDS = ['entrance', 'publicPlace', 'receptionPlace', 'service'] as const
export type AreaKind = (typeof AREA_KINDS)[number]
export type PointKind = (typeof POINT_KINDS)[number]

export const isAreaKind = (kind: string): kind is AreaKind => (AREA_KINDS as readonly string[]).includes(kind)
export const isPointKind = (kind: string): kind is PointKind =>
  (POINT_KINDS as readonly string[]).includes(kind)

/** Whether the territory holds it. */
export const isThere = (estate: Estate, kind: EditedKind, id: string): boolean => estate[kind].has(id)

/** Whether a tool can be used on a kind: areas are cut, joined and holed; anything is added and reshaped. */
export const fitsKind = ({ tool, kind }: ObjectEditing): boolean => {
  if (tool === 'add' || tool === 'reshape') return true
  if (tool === 'hole') return isAreaKind(kind)
  return kind === 'sector' || kind === 'building'
}
