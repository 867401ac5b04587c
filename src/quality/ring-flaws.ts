import type { Building } from '../domain/building.ts'
import { edited } from '../domain/edited.ts'
import type { Flaw } from '../domain/flaw.ts'
import type { Perimeter } from '../domain/perimeter.ts'
import type { Sector } from '../domain/sector.ts'
import { boundsOf, centreOf, positionsOf } from '../geometry/bounds.ts'
import { overlapWithin } from '../geometry/overlap-within.ts'
import { polygonAreaSquareMetres } from '../geometry/polygon-area.ts'
import { type Area, singles, unionOf } from '../geometry/polygon-clipping.ts'
import type { Ring } from '../geometry/position.ts'
import { ringValidity } from '../geometry/ring-validity.ts'
import { joined, realParts } from './clean-area.ts'
import { flawOf } from './flaw-of.ts'
import type { Ground } from './ground.ts'

type Outlined = Perimeter | Sector | Building

/** A loop smaller than this share of the area is a slip of the hand, which can be cut off. */
const SMALL_LOOP = 0.01
const FLAT_SQUARE_METRES = 1

/** Outlines of perimeter, sectors and buildings: rings that cross themselves or each other, and those left open or without surface. */
export function* ringFlaws({ estate, buildings }: Ground): Generator<Flaw> {
  for (const object of estate.perimeter.values()) yield* outlineFlaws(object)
  for (const object of estate.sector.values()) yield* outlineFlaws(object)
  for (const object of buildings) yield* outlineFlaws(object)
}

function* outlineFlaws(object: Outlined): Generator<Flaw> {
  const { kind, id, geometry } = object
  const validity = ringValidity(geometry)
  const overlap = validity.valid ? overlapWithin(geometry) : null
  if (validity.valid && !overlap && roughSquareMetres(geometry) >= FLAT_SQUARE_METRES) return
  const bounds = boundsOf(positionsOf(geometry))
  const at = bounds ? centreOf(bounds) : ([0, 0] as const)
  const crossing = !validity.valid && validity.reason === 'self-crossing' ? (validity.at ?? at) : overlap
  if (crossing)
    yield flawOf({
      ...{ rule: 'ring-crosses', kind, object: id, at: crossing, severity: 'error' },
      repair: withOutline(object, withoutLoops(geometry)),
    })
  else
    yield flawOf({
      ...{ rule: 'ring-flat', kind, object: id, at, severity: 'error' },
      repair: withOutline(object, closed(geometry)),
    })
}

/** The object with another outline, as the records of a repair; nothing when that outline would not be a good one. */
export const withOutline = <Object extends Outlined>(
  object: Object,
  geometry: Area | null,
): readonly [Object] | undefined =>
  geometry && ringValidity(geometry).valid && polygonAreaSquareMetres(geometry) >= FLAT_SQUARE_METRES
    ? [edited(object, { geometry } as Partial<Object>)]
    : undefined

/** Within a percent, for the question whether there is a surface at all: ten times quicker than the true area. */
function roughSquareMetres(geometry: Area): number {
  let twice = 0
  for (const rings of singles(geometry))
    for (const [rank, ring] of rings.entries()) {
      const [lng0, lat0] = ring[0]!
      let ringTwice = 0
      for (let i = 1; i < ring.length; i++) {
        const [a, b] = [ring[i - 1]!, ring[i]!]
        ringTwice += (a[0] - lng0) * (b[1] - lat0) - (b[0] - lng0) * (a[1] - lat0)
      }
      twice += Math.abs(ringTwice) * (rank === 0 ? 1 : -1) * Math.cos((lat0 * Math.PI) / 180)
    }
  return (twice / 2) * 111_000 ** 2
}

/** Without the small loops that crossings cut off; null when more than one piece of a part is large. */
function withoutLoops(geometry: Area): Area | null {
  const pieces = realParts(unionOf([geometry]))
  const whole = pieces.reduce((sum, piece) => sum + polygonAreaSquareMetres(piece), 0)
  const large = pieces.filter((piece) => polygonAreaSquareMetres(piece) > whole * SMALL_LOOP)
  return large.length === singles(geometry).length ? joined(large) : null
}

/** Each ring closed by its first position. */
function closed(geometry: Area): Area {
  const close = (ring: Ring): Ring => {
    const [first, last] = [ring[0], ring.at(-1)]
    return first && last && (first[0] !== last[0] || first[1] !== last[1]) ? [...ring, first] : ring
  }
  return geometry.type === 'Polygon'
    ? { type: 'Polygon', coordinates: geometry.coordinates.map(close) }
    : { type: 'MultiPolygon', coordinates: geometry.coordinates.map((rings) => rings.map(close)) }
}
