import { daysBetween, mondayOf } from '../../domain/civil-date.ts'
import { halfDayOf } from '../../domain/half-day.ts'
import type { LockedStop, PlanPlace, PlanProblem, PlanRoundSlot } from '../../domain/week/plan-problem.ts'
import type { StopKind } from '../../domain/week/round.ts'
import { UNREACHABLE, type WalkMatrix, walkMatrix } from '../walks/walk-matrix.ts'
import { type WalkNetwork, walkNetwork } from '../walks/walk-network.ts'
import type { WayPoint } from '../walks/walk-path.ts'
import { secondsOf } from './clock-time.ts'
import { type Duty, dutyOf } from './duty.ts'

/** A stop that may be made: the search moves these by their rank in `Instance.visits`. */
export type Visit = {
  /** Row of the matrix. */
  readonly node: number
  readonly id: string
  readonly kind: StopKind
  readonly seconds: number
  readonly minutes: number
  /** Rank of the place whose gaps and pace it serves; -1 for what is regular and published, and for other places. */
  readonly place: number
  readonly locked: boolean
}

export type InstanceRound = {
  readonly slot: PlanRoundSlot
  /** Days from the Monday of the week. */
  readonly day: number
  /** That of the middle of the round. */
  readonly halfDay: number
  readonly startNode: number
  readonly endNode: number
  /** Most that walking, service and waiting may take: the planned share of (end − start − break). */
  readonly budgetSeconds: number
  /** Ranks of locked visits, in their order. */
  readonly locked: readonly number[]
}

/** A week in whole numbers, seconds and decimetres: what the search reads and never changes. */
export type Instance = {
  readonly problem: PlanProblem
  /** In canonical order, by longitude, latitude, then id: the order given changes nothing. */
  readonly places: readonly PlanPlace[]
  readonly duties: readonly Duty[]
  readonly rounds: readonly InstanceRound[]
  /** Rank `p` is a passage at place `p`, rank `places.length + p` a presence there, then come the locked ones. */
  readonly visits: readonly Visit[]
  /** Locked stops that no way leads to, or whose place is unknown. */
  readonly dropped: readonly LockedStop[]
  readonly network: WalkNetwork
  readonly wayPoints: readonly WayPoint[]
  readonly matrix: WalkMatrix
  readonly decimetresPerSecond: number
  /** The most decimetres that a round with so much service may walk; negative when the service alone is too long. */
  readonly capacity: (round: number, serviceSeconds: number) => number
}

/** Builds the instance; yields while the matrix is computed, so that a caller can breathe. */
export function* instanceOf(problem: PlanProblem): Generator<void, Instance> {
  const monday = mondayOf(problem.week)
  const network = walkNetwork(problem.streets)
  yield
  const places = problem.places.toSorted(
    (a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1] || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  )
  const spots = spotsOf(places, problem.rounds)
  const wayPoints = spots.list.map(({ at }) => ({ at, joint: network.join(at) }))
  const matrix = yield* walkMatrix(
    network,
    wayPoints.map(({ joint }) => joint),
  )

  const visits: Visit[] = [
    ...places.map((place, rank) => freeVisit(place, rank, 'passage', place.serviceMinutes)),
    ...places.map((place, rank) => freeVisit(place, rank, 'presence', place.presence?.minutes ?? 0)),
  ]
  const dropped: LockedStop[] = []
  const rounds = problem.rounds.map((slot): InstanceRound => {
    const startNode = spots.nodeOf(slot.startAt.place)!
    const endNode = spots.nodeOf(slot.endAt.place)!
    const locked: number[] = []
    for (const stop of slot.locked) {
      const node = spots.nodeOf(stop.place)
      const cutOff = (from: number) => matrix.decimetres[from * matrix.size + (node ?? 0)]! >= UNREACHABLE
      if (node === undefined || cutOff(startNode) || cutOff(endNode)) dropped.push(stop)
      else locked.push(visits.push(lockedVisit(stop, node, places)) - 1)
    }
    const [start, end] = [secondsOf(slot.start), secondsOf(slot.end)]
    const useful = Math.max(0, end - start - Math.round(slot.breakMinutes * 60))
    const day = daysBetween(monday, slot.day)
    return {
      slot,
      day,
      halfDay: halfDayOf(day + 1, (start + end) / 120),
      startNode,
      endNode,
      budgetSeconds: Math.floor(useful * (1 - slot.unplannedShare) + 1e-6),
      locked,
    }
  })

  const decimetresPerSecond = problem.walkMetresPerMinute / 6
  return {
    ...{ problem, places, rounds, visits, dropped, network, wayPoints, matrix, decimetresPerSecond },
    duties: places.map((place) => dutyOf(place, monday)),
    capacity: (round, service) =>
      Math.floor((rounds[round]!.budgetSeconds - service) * decimetresPerSecond + 1e-6),
  }
}

/** Rows of the matrix: the places, then where rounds start and end when that is elsewhere. */
function spotsOf(places: readonly PlanPlace[], rounds: readonly PlanRoundSlot[]) {
  const list = places.map(({ id, at }) => ({ id, at }))
  const nodes = new Map(list.map(({ id }, node) => [id, node]))
  for (const { place, at } of rounds.flatMap(({ startAt, endAt }) => [startAt, endAt]))
    if (!nodes.has(place)) nodes.set(place, list.push({ id: place, at }) - 1)
  return { list, nodeOf: (id: string) => nodes.get(id) }
}

function freeVisit(place: PlanPlace, rank: number, kind: StopKind, minutes: number): Visit {
  return {
    node: rank,
    id: place.id,
    kind,
    minutes,
    seconds: Math.round(minutes * 60),
    place: rank,
    locked: false,
  }
}

function lockedVisit(stop: LockedStop, node: number, places: readonly PlanPlace[]): Visit {
  const serves = (stop.kind === 'passage' || stop.kind === 'presence') && node < places.length
  return {
    node,
    id: stop.place,
    kind: stop.kind,
    minutes: stop.serviceMinutes,
    seconds: Math.round(stop.serviceMinutes * 60),
    place: serves ? node : -1,
    locked: true,
  }
}
