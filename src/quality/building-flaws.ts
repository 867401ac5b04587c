import type { Building } from '../domain/building.ts'
import type { Flaw } from '../domain/flaw.ts'
import { boundsOfAll, centreOf } from '../geometry/bounds.ts'
import { innerPoint } from '../geometry/inner-point.ts'
import { pointInPolygon } from '../geometry/point-in-polygon.ts'
import { polygonAreaSquareMetres } from '../geometry/polygon-area.ts'
import { intersectionOf, singles } from '../geometry/polygon-clipping.ts'
import type { Bounds, Position } from '../geometry/position.ts'
import { flawOf } from './flaw-of.ts'
import type { Ground } from './ground.ts'

/** Buildings that share more than this of the smaller one are one, drawn twice. */
const SAME_SHARE = 0.5

/** Buildings outside the perimeter, without an entrance, drawn twice. */
export function* buildingFlaws(ground: Ground): Generator<Flaw> {
  const entered = new Set(ground.entrances.map(({ building }) => building))
  for (const building of ground.buildings) {
    const { id, geometry } = building
    const isOutside = !singles(geometry).some(([outer]) => outer?.some(ground.isInside))
    const base = { kind: 'building', object: id, severity: 'remark' } as const
    if (isOutside) yield flawOf({ ...base, rule: 'building-outside', at: placeOf(building) })
    if (!entered.has(id)) yield flawOf({ ...base, rule: 'building-no-entrance', at: placeOf(building) })
  }
  yield* twice(ground)
}

function* twice({ buildings, boxes, buildingsNear }: Ground): Generator<Flaw> {
  const samples = new Map<number, readonly Position[]>()
  const samplesOf = (rank: number): readonly Position[] => {
    const known = samples.get(rank) ?? sampled(buildings[rank]!, boxes[rank]!)
    samples.set(rank, known)
    return known
  }
  for (const rank of buildings.keys())
    for (const other of buildingsNear(boxes[rank]!)) {
      if (other <= rank || !mayBeSame(boxes[rank]!, boxes[other]!)) continue
      const [one, two] = [buildings[rank]!, buildings[other]!]
      if (!seemSame(one, two, samplesOf(rank), samplesOf(other))) continue
      const shared = intersectionOf(one.geometry, two.geometry)
      const smaller = Math.min(...[one, two].map(({ geometry }) => polygonAreaSquareMetres(geometry)))
      const share = shared && smaller > 0 ? polygonAreaSquareMetres(shared) / smaller : 0
      if (!shared || share <= SAME_SHARE) continue
      const [first, second] = one.id < two.id ? [one, two] : [two, one]
      yield flawOf({
        ...{ rule: 'building-twice', kind: 'building', object: first.id, other: second.id },
        ...{ at: innerPoint(shared) ?? placeOf(first), severity: 'error' },
        params: { percent: Math.round(share * 100) },
      })
    }
}

/** Whether boxes share enough for what is in them to share half of the smaller: quick to say no. */
function mayBeSame([w1, s1, e1, n1]: Bounds, [w2, s2, e2, n2]: Bounds): boolean {
  const width = Math.min(e1, e2) - Math.max(w1, w2)
  const height = Math.min(n1, n2) - Math.max(s1, s2)
  return width > 0 && height > 0
}

/** Some points of the smaller in the other: clipping, a thousand times slower, then tells how much. */
function seemSame(
  one: Building,
  two: Building,
  ofOne: readonly Position[],
  ofTwo: readonly Position[],
): boolean {
  return (
    ofOne.some((at) => pointInPolygon(at, two.geometry)) ||
    ofTwo.some((at) => pointInPolygon(at, one.geometry))
  )
}

const SAMPLES = 4

/** Points of a lattice on the building's box that are inside it. */
function sampled({ geometry }: Building, [west, south, east, north]: Bounds): readonly Position[] {
  const points: Position[] = []
  for (let i = 0; i < SAMPLES; i++)
    for (let j = 0; j < SAMPLES; j++)
      points.push([
        west + ((i + 0.5) / SAMPLES) * (east - west),
        south + ((j + 0.5) / SAMPLES) * (north - south),
      ])
  return points.filter((at) => pointInPolygon(at, geometry))
}

const placeOf = ({ geometry }: Building): Position => {
  const bounds = boundsOfAll(singles(geometry).flat())
  return innerPoint(geometry) ?? (bounds ? centreOf(bounds) : [0, 0])
}
