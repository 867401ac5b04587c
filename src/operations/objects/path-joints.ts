import { edited } from '../../domain/edited.ts'
import type { Street } from '../../domain/street.ts'
import { distanceMetres } from '../../geometry/distance.ts'
import { lineLengthMetres } from '../../geometry/line-length.ts'
import { nearestOnPath, type PathPoint } from '../../geometry/nearest-on-path.ts'
import type { LineString, Position } from '../../geometry/position.ts'
import { boxOf } from './box-of.ts'
import { handPosition } from './hand-drawn.ts'

/** A node of the walk network, with where it is. */
export type Joint = { readonly node: string; readonly at: Position }

export const asLine = (coordinates: readonly Position[]): LineString => ({ type: 'LineString', coordinates })

/** Length as streets carry it: metres to the decimetre. */
export const streetMetres = (line: readonly Position[]): number =>
  Math.round(lineLengthMetres(line) * 10) / 10

/** Within some metres, without a square root where a degree alone says no. */
const isNear = (a: Position, b: Position, metres: number): boolean =>
  Math.abs(a[1] - b[1]) * 111_000 <= metres && distanceMetres(a, b) <= metres

/** The node of these streets nearest to a place, within some metres. */
export const nodeNear = (streets: Iterable<Street>, at: Position, metres: number): Joint | undefined => {
  let best: Joint | undefined
  let least = metres
  for (const { from, to, geometry } of streets)
    for (const [node, end] of [
      [from, geometry.coordinates[0]],
      [to, geometry.coordinates.at(-1)],
    ] as const) {
      if (!end || !isNear(end, at, least)) continue
      least = distanceMetres(end, at)
      best = { node, at: end }
    }
  return best
}

/** The walk network while a path is being joined to it: what is put so far over what stands. */
export class Joints {
  readonly put = new Map<string, Street>()

  constructor(
    private readonly standing: ReadonlyMap<string, Street>,
    private readonly newId: (kind: string) => string,
  ) {}

  *streets(): Generator<Street> {
    for (const [id, street] of this.standing) yield this.put.get(id) ?? street
    for (const [id, street] of this.put) if (!this.standing.has(id)) yield street
  }

  /** The node at a place, within some metres; else the street that passes there is cut; else undefined. */
  meeting(at: Position, metres: number): Joint | undefined {
    const known = nodeNear(this.streets(), at, metres)
    if (known) return known
    let best: (PathPoint & { readonly street: Street }) | undefined
    for (const street of this.streets()) {
      const found = footOn(street, at, best?.metres ?? metres)
      if (found) best = { street, ...found }
    }
    return best && this.cut(best.street, best.segment, best.at)
  }

  free(at: Position): Joint {
    return { node: this.newId('node'), at: handPosition(at) }
  }

  /** Cuts a street after that segment's start: the first half keeps the id. */
  cut(street: Street, segment: number, where: Position): Joint {
    const at = handPosition(where)
    const joint = { node: this.newId('node'), at }
    const line = street.geometry.coordinates
    const first = [...line.slice(0, segment + 1), at]
    const second = [at, ...line.slice(segment + 1)]
    const ending = { geometry: asLine(first), lengthMetres: streetMetres(first), to: joint.node }
    const starting = { geometry: asLine(second), lengthMetres: streetMetres(second), from: joint.node }
    this.put.set(street.id, edited(street, ending))
    const id = this.newId('street')
    this.put.set(id, { ...edited(street, starting), id })
    return joint
  }
}

/** The point of a street nearest to a place, within some metres. */
const footOn = (street: Street, at: Position, metres: number): PathPoint | undefined => {
  const [west, south, east, north] = boxOf(street)
  const tall = metres / 110_000
  const wide = tall / Math.cos((at[1] * Math.PI) / 180)
  if (at[0] < west - wide || at[0] > east + wide || at[1] < south - tall || at[1] > north + tall)
    return undefined
  const found = nearestOnPath(street.geometry.coordinates, at)
  return found && found.metres <= metres ? found : undefined
}
