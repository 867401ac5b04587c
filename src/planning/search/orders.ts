import type { Draws } from './draws.ts'
import type { State } from './state.ts'
import type { Wishes } from './wishes.ts'

const KINDS = 7

/** Orders in which clients are taken up again: of Christiaens and Vanden Berghe (2020, section 4.3), and by what they save. */
export class Orders {
  private readonly far: Float64Array
  private readonly width: Float64Array
  private readonly service: Float64Array
  private readonly keys: Float64Array
  private readonly wishes: Wishes
  private readonly prizes: boolean

  constructor(state: State, wishes: Wishes, prizes: boolean) {
    const { model, tables } = state
    const { clients } = model
    this.wishes = wishes
    this.prizes = prizes
    this.keys = new Float64Array(clients)
    this.far = new Float64Array(clients)
    this.width = new Float64Array(clients)
    this.service = new Float64Array(clients)
    const start = (model.routeStart[0] ?? 0) * model.nodes
    for (let c = 0; c < clients; c++) {
      const visit = tables.clientVisits[tables.clientFirst[c]!]
      if (visit === undefined) continue
      this.far[c] = model.travel[start + model.visitNode[visit]!]!
      this.width[c] = tables.close[visit]! - tables.open[visit]!
      this.service[c] = model.load ? model.load[visit]! : model.service[visit]!
    }
  }

  /** Sorts the first `count` clients of a list in place, in an order drawn. */
  sort(list: Int32Array, count: number, draws: Draws): void {
    draws.shuffle(list, count)
    const kind = draws.below(KINDS)
    const { keys, far, width, service } = this
    const { most } = this.wishes
    if (kind === 0 || (kind === 1 && !this.prizes)) return
    for (let i = 0; i < count; i++) {
      const c = list[i]!
      keys[c] =
        kind <= 1
          ? most[c]!
          : kind === 2
            ? this.prizes
              ? most[c]! / (service[c]! + 1)
              : -service[c]!
            : kind === 3
              ? -far[c]!
              : kind === 4
                ? far[c]!
                : kind === 5
                  ? width[c]!
                  : most[c]! * (0.5 + draws.unit())
    }
    sortByKey(list, count, keys)
  }
}

/** Insertion sort for short lists, a heap for long ones; equal keys stay as the shuffle left them or as the heap will. */
export const sortByKey = (list: Int32Array, count: number, keys: Float64Array): void => {
  if (count > 64) {
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
