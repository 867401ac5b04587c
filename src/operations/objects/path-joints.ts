import { edited } from '../../domain/edited.ts'
import type { Street } from '../../domain/street.ts'
import { distanceMetres } from '../../geometry/distance.ts'
import { lineLengthMetres } from '../../geometry/line-length.ts'
import { localProjection } from '../../geometry/local-projection.ts'
import type { LineString, Position } from '../../geometry/position.ts'
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
    let best: { street: Street; segment: number; at: Position; metres: number } | undefined
    for (const street of this.streets()) {
      const found = footOn(street.geometry.coordinates, at, best?.metres ?? metres)
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

/** The point of a line nearest to a place, nearer than some metres, and the rank of the segment that it is on. */
const footOn = (
  line: readonly Position[],
  at: Position,
  metres: number,
): { segment: number; at: Position; metres: number } | undefined => {
  const [lng, lat] = at
  const reach = (metres / 111_000) * 1.1
  const { project, unproject } = localProjection(at)
  let best: { segment: number; at: Position; metres: number } | undefined
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1]!, line[i]!]
    if (Math.min(a[1], b[1]) > lat + reach || Math.max(a[1], b[1]) < lat - reach) continue
    if (Math.min(a[0], b[0]) > lng + 2 * reach || Math.max(a[0], b[0]) < lng - 2 * reach) continue
    const [x1, y1] = project(a)
    const [x2, y2] = project(b)
    const [dx, dy] = [x2 - x1, y2 - y1]
    const squared = dx * dx + dy * dy
    const share = squared === 0 ? 0 : Math.min(1, Math.max(0, -(x1 * dx + y1 * dy) / squared))
    const foot = [x1 + share * dx, y1 + share * dy] as const
    const far = Math.hypot(...foot)
    if (far <= (best?.metres ?? metres)) best = { segment: i - 1, at: unproject(foot), metres: far }
  }
  return best
}
