import type { PlanPlace, PlanProblem, PlanRoundSlot, PlanStreet } from '../../domain/week/plan-problem.ts'
import type { Position } from '../../geometry/position.ts'
import { type WalkMatrix, walkMatrix } from '../walks/walk-matrix.ts'
import { type WalkNetwork, walkNetwork } from '../walks/walk-network.ts'
import type { WayPoint } from '../walks/walk-path.ts'

/** The streets, and the walks between all spots of a problem: its canonical places, then where rounds start and end elsewhere. */
export type Walks = {
  readonly network: WalkNetwork
  readonly wayPoints: readonly WayPoint[]
  readonly matrix: WalkMatrix
  /** Lines of legs once drawn, by `from × size + to`. */
  readonly drawn: Map<number, readonly Position[]>
}

/** The last walks made and what they were made of: whoever owns it passes it in again, so that they are made once. */
export type WalksCache = {
  last?: { readonly streets: readonly PlanStreet[]; readonly key: string; readonly walks: Walks }
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

/** The walks of a problem, from the cache where streets and spots are the same; yields while they are made. */
export function* walksOf(
  { streets }: Pick<PlanProblem, 'streets'>,
  spots: Spots,
  cache: WalksCache = {},
): Generator<void, Walks> {
  const key = spots.list.map(({ at }) => at.join()).join(' ')
  const { last } = cache
  const isSame = last !== undefined && sameStreets(last.streets, streets)
  if (last && isSame && last.key === key) return last.walks
  const network = isSame ? last!.walks.network : walkNetwork(streets)
  yield
  const wayPoints = spots.list.map(({ at }) => ({ at, joint: network.join(at) }))
  const matrix = yield* walkMatrix(
    network,
    wayPoints.map(({ joint }) => joint),
  )
  const walks = { network, wayPoints, matrix, drawn: new Map() }
  cache.last = { streets, key, walks }
  return walks
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
