import type { Estate } from '../../domain/estate.ts'
import { distanceMetres } from '../../geometry/distance.ts'
import { type NearestOnLines, nearestOnLines } from '../../geometry/nearest-on-lines.ts'
import type { Bounds, LineString, MultiPolygon, Polygon, Position } from '../../geometry/position.ts'
import type { Editing, LayerId } from '../../store/session.ts'
import { boundsOf } from '../shape-extent.ts'

/** Kinds whose corners and edges draw the pointer to them, with the layer that shows them. */
const SNAPPED = [
  ['perimeter', 'perimeter'],
  ['sector', 'perimeter'],
  ['building', 'buildings'],
  ['footprint', 'footprints'],
  ['street', 'streets'],
] as const

/** More outlines than this in view: too far off to aim at any. */
const MOST = 3000

type Shape = Polygon | MultiPolygon | LineString
const linesOf = (shape: Shape): readonly (readonly Position[])[] => {
  if (shape.type === 'LineString') return [shape.coordinates]
  return shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat()
}

const boxes = new WeakMap<Shape, Bounds | null>()
const boxOf = (shape: Shape): Bounds | null => {
  let box = boxes.get(shape)
  if (box === undefined) {
    box = boundsOf(linesOf(shape).flat())
    boxes.set(shape, box)
  }
  return box
}

/** Where the pointer is drawn to: the nearest corner within reach, else the nearest point of an edge, else nowhere. */
export type Snap = (at: Position, withinMetres: number) => Position | undefined

/**
 * Corners and edges of what is in view, but for the object in hand and the neighbours that share its corners, which
 * move with it: they would hold each corner where it is.
 */
export const snapLines = (
  estate: Estate,
  layers: ReadonlySet<LayerId>,
  [west, south, east, north]: Bounds,
  editing: Editing,
): Snap => {
  const held = 'id' in editing && editing.tool !== 'walk' ? estate[editing.kind].get(editing.id) : undefined
  const own = new Set(held && 'geometry' in held ? linesOf(held.geometry).flat().map(String) : [])
  const follows = (kind: string): boolean =>
    editing.tool === 'reshape' &&
    (kind === editing.kind || (kind === 'sector' && editing.kind === 'perimeter'))
  const lines: (readonly Position[])[] = []
  for (const [kind, layer] of SNAPPED) {
    if (!layers.has(layer)) continue
    for (const record of estate[kind].values()) {
      if (record === held) continue
      const box = boxOf(record.geometry)
      if (!box || box[0] > east || box[2] < west || box[1] > north || box[3] < south) continue
      const isShared =
        follows(kind) &&
        linesOf(record.geometry)
          .flat()
          .some((at) => own.has(String(at)))
      if (isShared) continue
      lines.push(...linesOf(record.geometry))
      if (lines.length > MOST) return () => undefined
    }
  }
  const edges = nearestOnLines(lines)
  let corners: NearestOnLines | undefined
  return (at, withinMetres) => {
    const edge = edges(at, withinMetres)
    if (!edge) return undefined
    // A corner is a line that goes nowhere.
    corners ??= nearestOnLines(lines.flatMap((line) => line.map((corner) => [corner, corner])))
    const near = corners(at, withinMetres)
    if (!near) return edge.at
    return nearestCorner(lines[edge.line]!, near.at) ?? near.at
  }
}

/** The corner itself, to the last digit, rather than where the plane puts it. */
const nearestCorner = (line: readonly Position[], at: Position): Position | undefined =>
  line.find((corner) => distanceMetres(corner, at) < 0.001)
