import type { PlanPlace, PlanProblem, PlanRoundSlot, PlanStreet } from '../../domain/week/plan-problem.ts'
import type { Position } from '../../geometry/position.ts'
import { updatedMatrix, type WalkTable } from '../walks/updated-matrix.ts'
import { type Leg, type WayPoint, walkLeg } from '../walks/walk-leg.ts'
import type { WalkMatrix } from '../walks/walk-matrix.ts'
import { walkNetwork } from '../walks/walk-network.ts'

/** The walks between all spots of a problem: its canonical places, then where rounds start and end elsewhere. */
export type Walks = {
  readonly wayPoints: readonly WayPoint[]
  readonly matrix: WalkMatrix
  /** The way between two spots as it is walked. */
  readonly leg: (from: number, to: number) => Leg
}

/** The last walks made and what they were made of: whoever owns it passes it in again, so that little is made twice. */
export type WalksCache = {
  last?: {
    readonly streets: readonly PlanStreet[]
    readonly key: string
    readonly table: WalkTable
    readonly walks: Walks
  }
}

export type Spots = {
  readonly list: readonly { readonly id: string; readonly at: Position }[]
  readonly nodeOf: (id: string) => number | undefined
}

/** Rows of the matrix by id, in an order that the order given does not change. */
export const spotsOf = (places: readonly PlanPlace[], rounds: readonly PlanRoundSlot[]): Spots => {
  const list: { id: string; at: Position }[] = places.map(({ id, at }) => ({ id, at }))
  const nodes = new Map(list.map(({ id }, node) => [id, node]))
  for (const { place, at } of rounds.flatMap(({ startAt, endAt }) => [startAt, endAt]))
    if (!nodes.has(place)) nodes.set(place, list.push({ id: place, at }) - 1)
  return { list, nodeOf: (id) => nodes.get(id) }
}

/** The walks of a problem, from the cache as far as streets and spots are the same; yields while they are made. */
export function* walksOf(
  { streets }: Pick<PlanProblem, 'streets'>,
  spots: Spots,
  cache: WalksCache = {},
): Generator<void, Walks> {
  const key = spots.list.map(({ at }) => at.join()).join(' ')
  const { last } = cache
  const isSame = last !== undefined && sameStreets(last.streets, streets)
  if (last && isSame && last.key === key) return last.walks
  const network = last && isSame ? last.table.network : walkNetwork(streets)
  yield
  const table = yield* updatedMatrix(
    last?.table,
    network,
    spots.list.map(({ at }) => at),
  )
  const walks = drawnWalks(table)
  cache.last = { streets, key, table, walks }
  return walks
}

function drawnWalks({ network, points, joints, matrix }: WalkTable): Walks {
  const wayPoints = points.map((at, row) => ({ at, joint: joints[row] }))
  const draw = walkLeg(network)
  const drawn = new Map<number, Leg>()
  return {
    ...{ wayPoints, matrix },
    leg: (from, to) => {
      const known = drawn.get(from * matrix.size + to)
      if (known) return known
      const leg = draw(wayPoints[from]!, wayPoints[to]!)
      drawn.set(from * matrix.size + to, leg)
      return leg
    },
  }
}

function sameStreets(a: readonly PlanStreet[], b: readonly PlanStreet[]): boolean {
  return (
    a === b ||
    (a.length === b.length &&
      a.every((street, rank) => {
        const other = b[rank]!
        return (
          street.from === other.from &&
          street.to === other.to &&
          street.lengthMetres === other.lengthMetres &&
          street.slowness === other.slowness &&
          street.reluctance === other.reluctance &&
          street.line.length === other.line.length &&
          street.line.every(([lng, lat], i) => lng === other.line[i]![0] && lat === other.line[i]![1])
        )
      }))
  )
}
