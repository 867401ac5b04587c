import type { Draws } from './draws.ts'
import type { State } from './state.ts'
import type { Wishes } from './wishes.ts'

/** Clients up to here are sorted in place by insertion; more, by the engine. */
const FEW = 64

/**
 * Orders in which clients are taken up again. When all are to fit: at random, the heaviest, the farthest, the nearest, the
 * narrowest hours first, weighted as by Christiaens and Vanden Berghe (2020, section 4.3). When not: those who save most.
 */
export class Orders {
  private readonly far: Float64Array
  private readonly width: Float64Array
  private readonly weight: Float64Array
  private readonly service: Float64Array
  private readonly keys: Float64Array
  private readonly wishes: Wishes
  private readonly hasHours: boolean

  constructor(state: State, wishes: Wishes) {
    const { model, tables } = state
    const { clients } = model
    this.wishes = wishes
    this.hasHours = model.windows !== undefined
    this.keys = new Float64Array(clients)
    this.far = new Float64Array(clients)
    this.width = new Float64Array(clients)
    this.weight = new Float64Array(clients)
    this.service = new Float64Array(clients)
    const start = (model.routeStart[0] ?? 0) * model.nodes
    for (let c = 0; c < clients; c++) {
      const visit = tables.clientVisits[tables.clientFirst[c]!]
      if (visit === undefined) continue
      this.far[c] = model.travel[start + model.visitNode[visit]!]!
      this.width[c] = tables.close[visit]! - tables.open[visit]!
      this.service[c] = model.service[visit]!
      this.weight[c] = model.load ? model.load[visit]! : model.service[visit]!
    }
  }

  /** Sorts the first `count` clients of a list in place, in an order drawn. */
  sort(list: Int32Array, count: number, isScarce: boolean, draws: Draws): void {
    draws.shuffle(list, count)
    const draw = draws.below(isScarce ? 4 : this.hasHours ? 15 : 11)
    if (isScarce ? draw === 0 : draw < 4) return
    for (let i = 0; i < count; i++) {
      const client = list[i]!
      this.keys[client] = isScarce ? this.saving(client, draw, draws) : this.asAll(client, draw)
    }
    sortByKey(list, count, this.keys)
  }

  private saving(client: number, draw: number, draws: Draws): number {
    const most = this.wishes.most[client]!
    return draw === 1 ? most : draw === 2 ? most / (this.service[client]! + 1) : most * (0.5 + draws.unit())
  }

  private asAll(client: number, draw: number): number {
    if (draw < 8) return -this.weight[client]!
    if (draw < 10) return -this.far[client]!
    return draw === 10 ? this.far[client]! : this.width[client]!
  }
}

function sortByKey(list: Int32Array, count: number, keys: Float64Array): void {
  if (count > FEW) {
    list.subarray(0, count).sort((a, b) => keys[a]! - keys[b]! || a - b)
    return
  }
  for (let i = 1; i < count; i++) {
    const each = list[i]!
    const key = keys[each]!
    let j = i - 1
    for (; j >= 0 && keys[list[j]!]! > key; j--) list[j + 1] = list[j]!
    list[j + 1] = each
  }
}
