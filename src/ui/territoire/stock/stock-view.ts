import type { Estate } from '../../../domain/estate.ts'
import { sameParts } from '../../parts/same-parts.ts'
import { orderedIds, type StockFilter, type StockRow, type StockSort, stockRows } from './stock-rows.ts'

/**
 * The rows that are shown. Their order is made when filter or sort change, or doors come and go; an edit leaves each row
 * where it is, even one that would now sort or pass elsewhere, so that nothing jumps under the hand.
 */
export class StockView {
  #of: { readonly [K in 'entrance' | 'building' | 'landlord']: Estate[K] } | null = null
  #by: { readonly filter: StockFilter; readonly sort: StockSort } | null = null
  #byId: ReadonlyMap<string, StockRow> = new Map()
  #order: readonly string[] = []
  #shown: readonly StockRow[] = []

  /** Doors in use, filtered or not. */
  get all(): number {
    return this.#byId.size
  }

  forget(): void {
    this.#by = null
  }

  rows(estate: Estate, filter: StockFilter, sort: StockSort): readonly StockRow[] {
    const { entrance, building, landlord } = estate
    const [of, by] = [
      { entrance, building, landlord },
      { filter, sort },
    ]
    const isNew = this.#of === null || !sameParts(this.#of, of)
    const wasAll = this.#byId
    if (isNew) this.#byId = stockRows(estate)
    const sameDoors = this.#byId.size === wasAll.size && [...this.#byId.keys()].every((id) => wasAll.has(id))
    const isOrdered = this.#by !== null && sameParts(this.#by, by) && sameDoors
    if (!isOrdered) this.#order = orderedIds(this.#byId, filter, sort, (id) => landlord.has(id))
    if (isNew || !isOrdered)
      this.#shown = this.#order.flatMap((id) => {
        const row = this.#byId.get(id)
        return row ? [row] : []
      })
    this.#of = of
    this.#by = by
    return this.#shown
  }
}
