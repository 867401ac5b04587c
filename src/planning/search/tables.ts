import type { Model } from './model.ts'
import { nearest } from './nearest.ts'

/** Neighbours kept by visit. */
const NEAR = 100

/** What the search looks up all the time, made once from a model and never changed (nearest lists: when first asked). */
export class Tables {
  readonly model: Model
  readonly nodes: number
  readonly visits: number
  readonly routes: number
  readonly slots: number
  /** Time from the node of a row to that of a column. */
  readonly to: Float64Array | Int32Array
  /** Time to the node of a row from that of a column: the same table when ways are as long back. */
  readonly from: Float64Array | Int32Array
  /** By class and visit: the first begin and the last. */
  readonly open: Float64Array
  readonly close: Float64Array
  /** By class and visit: 1 when there are gaps between the two. */
  readonly broken: Uint8Array
  /** `visits × routes`: 1 may stand there, 2 is fixed there. */
  readonly flags: Uint8Array
  /** The visits of a client: `clientVisits[clientFirst[c]] … `. */
  readonly clientFirst: Int32Array
  readonly clientVisits: Int32Array
  /** Routes with the same number are alike while empty. */
  readonly twin: Int32Array
  readonly hasPins: boolean
  readonly isSymmetric: boolean
  private readonly near: (Int32Array | undefined)[]
  private readonly ways: Float64Array

  constructor(model: Model) {
    const { nodes, visits, routes } = model
    this.model = model
    this.nodes = nodes
    this.visits = visits
    this.routes = routes
    this.slots = Math.max(1, model.slots)
    this.to = model.travel
    this.from = turned(model.travel, nodes)
    this.isSymmetric = this.from === this.to
    const { open, close, broken } = hours(model)
    this.open = open
    this.close = close
    this.broken = broken
    this.flags = flagsOf(model)
    this.hasPins = model.fixed.some((each) => each.length > 0)
    this.clientFirst = new Int32Array(model.clients + 1)
    for (let v = 0; v < visits; v++) this.clientFirst[model.visitClient[v]! + 1]!++
    for (let c = 0; c < model.clients; c++) this.clientFirst[c + 1]! += this.clientFirst[c]!
    this.clientVisits = new Int32Array(visits)
    const next = this.clientFirst.slice()
    for (let v = 0; v < visits; v++) this.clientVisits[next[model.visitClient[v]!]!++] = v
    this.twin = twins(model)
    this.near = new Array(visits)
    this.ways = new Float64Array(visits)
  }

  /** The earliest begin of a visit (`class * visits + visit`) at `time` or later; `Infinity` for none. */
  begin(rank: number, time: number): number {
    if (time > this.close[rank]!) return Infinity
    if (time <= this.open[rank]!) return this.open[rank]!
    if (this.broken[rank] === 0) return time
    const { first, open, close } = this.model.windows!
    for (let w = first[rank]!; w < first[rank + 1]!; w++)
      if (time <= close[w]!) return Math.max(time, open[w]!)
    return Infinity
  }

  /** The latest begin of a visit at `time` or earlier; `-Infinity` for none. */
  latest(rank: number, time: number): number {
    if (time < this.open[rank]!) return -Infinity
    if (this.broken[rank] === 0) return Math.min(time, this.close[rank]!)
    const { first, open, close } = this.model.windows!
    for (let w = first[rank + 1]! - 1; w >= first[rank]!; w--)
      if (time >= open[w]!) return Math.min(time, close[w]!)
    return -Infinity
  }

  /** The nearest visits of a visit, itself first. */
  nearest(visit: number): Int32Array {
    const known = this.near[visit]
    if (known) return known
    const found = this.findNearest(visit)
    this.near[visit] = found
    return found
  }

  private findNearest(visit: number): Int32Array {
    const { visitNode } = this.model
    const row = visitNode[visit]! * this.nodes
    for (let other = 0; other < this.visits; other++) this.ways[other] = this.to[row + visitNode[other]!]!
    this.ways[visit] = -1
    return nearest(this.ways, NEAR + 1)
  }
}

function turned(travel: Float64Array | Int32Array, nodes: number): Float64Array | Int32Array {
  let isSymmetric = true
  for (let a = 0; a < nodes && isSymmetric; a++)
    for (let b = 0; b < a; b++)
      if (travel[a * nodes + b] !== travel[b * nodes + a]) {
        isSymmetric = false
        break
      }
  if (isSymmetric) return travel
  const back = travel.slice()
  for (let a = 0; a < nodes; a++) for (let b = 0; b < nodes; b++) back[b * nodes + a] = travel[a * nodes + b]!
  return back
}

function hours({ windows, classes, visits }: Model) {
  const count = classes * visits
  const open = new Float64Array(count).fill(-Infinity)
  const close = new Float64Array(count).fill(Infinity)
  const broken = new Uint8Array(count)
  if (windows)
    for (let rank = 0; rank < count; rank++) {
      const from = windows.first[rank]!
      const until = windows.first[rank + 1]!
      open[rank] = until > from ? windows.open[from]! : Infinity
      close[rank] = until > from ? windows.close[until - 1]! : -Infinity
      broken[rank] = until - from > 1 ? 1 : 0
    }
  return { open, close, broken }
}

function flagsOf(model: Model): Uint8Array {
  const { visits, routes, may } = model
  const flags = new Uint8Array(visits * routes)
  for (let v = 0; v < visits; v++)
    for (let r = 0; r < routes; r++)
      if (model.routeFrozen?.[r] !== 1 && (may?.(v, r) ?? true)) flags[v * routes + r] = 1
  model.fixed.forEach((each, r) => {
    for (const v of each) flags[v * routes + r]! |= 2
  })
  return flags
}

function twins(model: Model): Int32Array {
  const found = new Map<string, number>()
  return Int32Array.from({ length: model.routes }, (_, r) => {
    // What may stand in a route may differ by route: without a table of it, routes are alone.
    if (model.may || model.routeFrozen?.[r] === 1) return r
    const key = [
      ...[model.routeStart[r], model.routeEnd[r], model.routeClass[r], model.routeSlot[r]],
      ...[model.routeClose[r], model.routeCapacity?.[r]],
    ].join()
    const first = found.get(key) ?? r
    found.set(key, first)
    return first
  })
}
