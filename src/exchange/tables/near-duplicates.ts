import type { Position } from '../../geometry/position.ts'

const DEGREES = 0.00002

/** How many records lie within some two metres of an earlier one. */
export function nearDuplicates(records: readonly { readonly at?: Position }[]): number {
  const cells = new Set<string>()
  let count = 0
  for (const { at } of records) {
    if (!at) continue
    const cell = `${Math.round(at[0] / DEGREES)} ${Math.round(at[1] / DEGREES)}`
    if (cells.has(cell)) count++
    cells.add(cell)
  }
  return count
}
