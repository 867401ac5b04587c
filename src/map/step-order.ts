import type { Estate } from '../domain/estate.ts'
import type { Bounds, Position } from '../geometry/position.ts'
import type { LayerId, Selection } from '../store/session.ts'
import { centreOf } from './shape-extent.ts'
import type { SteppedMark } from './stepped-marks.ts'

const STEPPED = [
  ['entrance', 'entrances'],
  ['publicPlace', 'publicPlaces'],
  ['receptionPlace', 'publicPlaces'],
  ['landmark', 'landmarks'],
  ['service', 'services'],
  ['building', 'buildings'],
] as const

/**
 * Objects of the visible layers inside the view in the order in which the keyboard steps through them: those of `first` as
 * they come, then the nearest to `from`, those that bear `marks` among them, each once. Streets are too many to be stepped through: the palette finds them by name.
 */
export const stepOrder = (
  estate: Estate,
  layers: ReadonlySet<LayerId>,
  [west, south, east, north]: Bounds,
  from: Position,
  first: readonly { readonly object: Selection | null; readonly at: Position }[] = [],
  marks: readonly SteppedMark[] = [],
): readonly Selection[] => {
  const shrink = Math.cos((from[1] * Math.PI) / 180)
  const isInView = ([lng, lat]: Position): boolean =>
    lng >= west && lng <= east && lat >= south && lat <= north
  const before = first.flatMap(({ object, at }) => (object && isInView(at) ? [object] : []))
  const isBefore = (id: string): boolean => before.some((object) => object.id === id)
  const found: { object: Selection; far: number }[] = []
  const farOf = ([lng, lat]: Position): number => Math.hypot((lng - from[0]) * shrink, lat - from[1])
  for (const [kind, layer] of STEPPED) {
    if (!layers.has(layer)) continue
    for (const record of estate[kind].values()) {
      if ('retired' in record && record.retired !== undefined) continue
      const at = 'at' in record ? record.at : centreOf(record.geometry)
      if (!isInView(at) || isBefore(record.id)) continue
      found.push({ object: { kind, id: record.id }, far: farOf(at) })
    }
  }
  const known = new Set(found.map(({ object }) => `${object.kind} ${object.id}`))
  for (const { object, at } of marks.toSorted((a, b) => farOf(a.at) - farOf(b.at))) {
    const key = `${object.kind} ${object.id}`
    if (known.has(key) || !isInView(at) || isBefore(object.id)) continue
    known.add(key)
    found.push({ object, far: farOf(at) })
  }
  return [
    ...before,
    ...found
      .sort((a, b) => a.far - b.far || a.object.id.localeCompare(b.object.id))
      .map(({ object }) => object),
  ]
}
