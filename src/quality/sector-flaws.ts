import type { Flaw } from '../domain/flaw.ts'
import type { Sector } from '../domain/sector.ts'
import { boundsOf, positionsOf } from '../geometry/bounds.ts'
import { boxesNear } from '../geometry/boxes-near.ts'
import { innerPoint } from '../geometry/inner-point.ts'
import { polygonAreaSquareMetres } from '../geometry/polygon-area.ts'
import {
  type Area,
  differenceOf,
  intersectionOf,
  singles,
  stepsOf,
  unionOf,
} from '../geometry/polygon-clipping.ts'
import type { Position } from '../geometry/position.ts'
import { joined, realParts } from './clean-area.ts'
import { flawOf } from './flaw-of.ts'
import type { Ground, SectorArea } from './ground.ts'
import { withOutline } from './ring-flaws.ts'

/** A strip of less than this share of a sector may be given or taken without asking whose it is. */
const STRIP = 0.02

/** Sectors cover the perimeter, both parts together, once: none overlaps another, leaves a gap or reaches outside. */
export function* sectorFlaws(ground: Ground): Generator<Flaw> {
  yield* overlaps(ground.sectors)
  if (!ground.perimeter || ground.sectors.length === 0) return
  for (const { sector, area } of ground.sectors) {
    const parts = realParts(differenceOf(area, ground.perimeter))
    const at = parts[0] && innerPoint(parts[0])
    if (!at) continue
    const kept = joined(realParts(intersectionOf(area, ground.perimeter)))
    yield flawOf({
      ...{ rule: 'sector-outside', kind: 'sector', object: sector.id, at, severity: 'remark' },
      ...{ params: { squareMetres: sizeOf(parts) }, lines: parts.flatMap(singles).flat() },
      repair: withOutline(sector, kept),
    })
  }
  yield* gaps(ground.perimeter, ground.sectors, ground)
}

function* overlaps(sectors: readonly SectorArea[]): Generator<Flaw> {
  const boxes = sectors.map(({ area }) => boundsOf(positionsOf(area)) ?? ([0, 0, 0, 0] as const))
  const near = boxesNear(boxes)
  for (const [rank, one] of sectors.entries())
    for (const otherRank of near(boxes[rank]!)) {
      const two = sectors[otherRank]!
      if (one.sector.id >= two.sector.id) continue
      const parts = realParts(intersectionOf(one.area, two.area))
      const at = parts[0] && innerPoint(parts[0])
      if (!at) continue
      const shared = sizeOf(parts)
      const [small, large] =
        polygonAreaSquareMetres(one.area) <= polygonAreaSquareMetres(two.area) ? [one, two] : [two, one]
      const isStrip = shared < STRIP * polygonAreaSquareMetres(small.area)
      yield flawOf({
        ...{ rule: 'sectors-overlap', kind: 'sector', object: one.sector.id, other: two.sector.id },
        ...{ at, severity: 'error', params: { squareMetres: shared }, lines: parts.flatMap(singles).flat() },
        repair: isStrip ? withOutline(large.sector, differenceOf(large.area, small.area)) : undefined,
      })
    }
}

function* gaps(perimeter: Area, sectors: readonly SectorArea[], { estate }: Ground): Generator<Flaw> {
  const covered = unionOf(sectors.map(({ area }) => area))
  for (const gap of realParts(covered ? differenceOf(perimeter, covered) : perimeter)) {
    const at = innerPoint(gap)
    if (!at) continue
    const size = polygonAreaSquareMetres(gap)
    const neighbours = sectors.filter(({ area }) => touches(area, gap))
    const [only] = neighbours
    const isStrip = only && neighbours.length === 1 && size < STRIP * polygonAreaSquareMetres(only.area)
    yield flawOf({
      ...{ rule: 'sector-gap', kind: 'perimeter', object: [...estate.perimeter.keys()].sort()[0] ?? '' },
      ...{ mark: placeMark(at), at, severity: 'error', params: { squareMetres: Math.round(size) } },
      lines: singles(gap).flat(),
      repair: isStrip ? withOutline<Sector>(only.sector, unionOf([only.area, gap])) : undefined,
    })
  }
}

/** Side by side, not only at a corner: joined they have no more parts than apart. */
const touches = (area: Area, gap: Area): boolean =>
  singles(unionOf([area, gap]) ?? area).length < singles(area).length + singles(gap).length

const placeMark = (at: Position): string => stepsOf(at).join(',')
const sizeOf = (parts: readonly Area[]): number =>
  Math.round(parts.reduce((sum, part) => sum + polygonAreaSquareMetres(part), 0))
