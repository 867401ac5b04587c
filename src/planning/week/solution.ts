import { type DutyCost, dutyCost, gapAllows } from './duty.ts'
import type { Instance } from './instance.ts'
import { type Objective, WORTH } from './objective.ts'

/**
 * Stops in order for each round, with what they cost kept up to date by each change. `insert` and `remove` are the only
 * doors; lengths are decimetres, service is seconds.
 */
export class Solution {
  private constructor(
    readonly instance: Instance,
    readonly routes: number[][],
    readonly walk: number[],
    readonly service: number[],
    /** By place: the rounds that meet it, doubled, plus one for a presence; sorted by day. */
    private readonly meetings: number[][],
    private readonly costs: DutyCost[],
    private readonly totals: DutyCost,
  ) {}

  /** The locked stops and nothing else. */
  static locked(instance: Instance): Solution {
    const { rounds, duties, matrix } = instance
    const empty = new Solution(
      instance,
      rounds.map(() => []),
      rounds.map(({ startNode, endNode }) => matrix.decimetres[startNode * matrix.size + endNode]!),
      rounds.map(() => 0),
      duties.map(() => []),
      duties.map((duty) => dutyCost(duty, [], [], 0)),
      { overdue: 0, missing: 0, late: 0, short: 0, guess: 0 },
    )
    for (const cost of empty.costs) empty.count(cost, 1)
    rounds.forEach(({ locked }, round) => {
      for (const visit of locked) empty.insert(round, empty.routes[round]!.length, visit)
    })
    return empty
  }

  clone(): Solution {
    return new Solution(
      this.instance,
      this.routes.map((route) => route.slice()),
      this.walk.slice(),
      this.service.slice(),
      this.meetings.slice(), // inner arrays and costs are replaced on change, never written to
      this.costs.slice(),
      { ...this.totals },
    )
  }

  objective(): Objective {
    const { overdue, missing, late, short, guess } = this.totals
    return [overdue, missing, late, short, Math.max(0, guess), this.walk.reduce((sum, each) => sum + each, 0)]
  }

  /** Row of the matrix before (`position` − 1) or at a position; the round's start and end at the two outsides. */
  nodeAt(round: number, position: number): number {
    const route = this.routes[round]!
    if (position < 0) return this.instance.rounds[round]!.startNode
    if (position >= route.length) return this.instance.rounds[round]!.endNode
    return this.instance.visits[route[position]!]!.node
  }

  /** Decimetres added by a visit put before the stop at that position. */
  detour(round: number, position: number, visit: number): number {
    const { decimetres, size } = this.instance.matrix
    const { node } = this.instance.visits[visit]!
    const before = this.nodeAt(round, position - 1)
    const after = this.nodeAt(round, position)
    return (
      decimetres[before * size + node]! +
      decimetres[node * size + after]! -
      decimetres[before * size + after]!
    )
  }

  insert(round: number, position: number, visit: number): void {
    const { seconds, place } = this.instance.visits[visit]!
    this.walk[round]! += this.detour(round, position, visit)
    this.service[round]! += seconds
    this.routes[round]!.splice(position, 0, visit)
    if (place >= 0) this.meet(place, [...this.meetings[place]!, this.meetingOf(round, visit)])
  }

  remove(round: number, position: number): number {
    const [visit] = this.routes[round]!.splice(position, 1) as [number]
    const { seconds, place } = this.instance.visits[visit]!
    this.walk[round]! -= this.detour(round, position, visit)
    this.service[round]! -= seconds
    if (place >= 0) this.meet(place, without(this.meetings[place]!, this.meetingOf(round, visit)))
    return visit
  }

  /** Replaces the order of a round by another of the same visits. */
  reorder(round: number, route: number[], walk: number): void {
    this.routes[round] = route
    this.walk[round] = walk
  }

  /** Decimetres left to walk in a round were `seconds` of service added. */
  room(round: number, seconds: number): number {
    return this.instance.capacity(round, this.service[round]! + seconds) - this.walk[round]!
  }

  /** Whether the minimum gap and the round itself let the visit in: a place is met once a round. */
  allows(round: number, visit: number, leaving = -1): boolean {
    const { place, node } = this.instance.visits[visit]!
    if (place < 0) return true
    const { rounds, visits } = this.instance
    if (rounds[round]!.locked.some((each) => visits[each]!.node === node)) return false
    const days: number[] = []
    for (const meeting of this.meetings[place]!) {
      const other = meeting >> 1
      if (other === leaving) continue
      if (other === round) return false
      days.push(rounds[other]!.day)
    }
    return gapAllows(this.instance.duties[place]!, rounds[round]!.day, days)
  }

  /** How the costs of the visit's place change were it made in that round, and no more in the one it leaves. */
  dutyChange(round: number, visit: number, leaving = -1): DutyCost {
    const { place } = this.instance.visits[visit]!
    if (place < 0) return { overdue: 0, missing: 0, late: 0, short: 0, guess: 0 }
    const kept = this.meetings[place]!.filter((meeting) => meeting >> 1 !== leaving)
    const cost = this.costAt(place, [...kept, this.meetingOf(round, visit)])
    return sum(cost, this.costs[place]!, -1)
  }

  /** The worth of changes made together, in the annealing's decimetres; below 0 when the plan gains. */
  worth(...changes: readonly DutyCost[]): number {
    const { overdue, missing, late, short, guess } = changes.reduce((total, change) => sum(total, change, 1))
    // Below the floor nothing is gained by being guessed less.
    const guessed = Math.max(0, this.totals.guess + guess) - Math.max(0, this.totals.guess)
    return (
      overdue * WORTH.overdue +
      missing * WORTH.missing +
      late * WORTH.late +
      short * WORTH.short +
      guessed * WORTH.guess
    )
  }

  /** The visit that a place would gain most by: a presence when one is missing, a passage when overdue, late or short, or -1. */
  wish(place: number): number {
    const { overdue, missing, late, short } = this.costs[place]!
    if (missing > 0) return this.instance.places.length + place
    return overdue > 0 || late > 0 || short > 0 ? place : -1
  }

  costOf(place: number): Readonly<DutyCost> {
    return this.costs[place]!
  }

  roundsOf(place: number): number[] {
    return this.meetings[place]!.map((meeting) => meeting >> 1)
  }

  private meetingOf(round: number, visit: number): number {
    return round * 2 + (this.instance.visits[visit]!.kind === 'presence' ? 1 : 0)
  }

  private costAt(place: number, meetings: readonly number[]): DutyCost {
    const { rounds, duties } = this.instance
    const days = meetings.map((meeting) => rounds[meeting >> 1]!.day)
    if (days.length > 1) days.sort((a, b) => a - b)
    const halfDays = meetings.map((meeting) => rounds[meeting >> 1]!.halfDay)
    return dutyCost(duties[place]!, days, halfDays, meetings.filter((meeting) => meeting & 1).length)
  }

  private meet(place: number, meetings: number[]): void {
    this.count(this.costs[place]!, -1)
    this.meetings[place] = meetings
    this.costs[place] = this.costAt(place, meetings)
    this.count(this.costs[place]!, 1)
  }

  private count({ overdue, missing, late, short, guess }: DutyCost, sign: 1 | -1): void {
    this.totals.overdue += sign * overdue
    this.totals.late += sign * late
    this.totals.missing += sign * missing
    this.totals.short += sign * short
    this.totals.guess += sign * guess
  }
}

function sum(a: DutyCost, b: DutyCost, sign: 1 | -1): DutyCost {
  return {
    overdue: a.overdue + sign * b.overdue,
    late: a.late + sign * b.late,
    missing: a.missing + sign * b.missing,
    short: a.short + sign * b.short,
    guess: a.guess + sign * b.guess,
  }
}

function without(list: readonly number[], item: number): number[] {
  const at = list.indexOf(item)
  return list.filter((_, index) => index !== at)
}
