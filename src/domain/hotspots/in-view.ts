import { FAMILIES } from '../taxonomy.ts'
import { type Observations, SET_ASIDE, type SetAsideReason, type View } from './observations.ts'

/** Index of the first day of a sorted column that is not before `day`. */
export const firstFrom = (days: Int32Array, day: number): number => {
  let [low, high] = [0, days.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (days[middle]! < day) low = middle + 1
    else high = middle
  }
  return low
}

/** 1 for each of these families, by its index in `FAMILIES`. */
export const heldFamilies = (families: View['families']): Uint8Array =>
  Uint8Array.from(FAMILIES, (family) => (families.includes(family) ? 1 : 0))

/** Rows of the situations that a view holds, in their order. */
export const rowsInView = ({ situations }: Observations, view: View): readonly number[] => {
  const held = heldFamilies(view.families)
  const rows: number[] = []
  const end = firstFrom(situations.day, view.until + 1)
  for (let row = firstFrom(situations.day, view.from); row < end; row++)
    if (held[situations.family[row]!]) rows.push(row)
  return rows
}

/** How many of a view were set aside, by why. */
export const setAsideInView = (
  { setAside }: Observations,
  view: View,
): Readonly<Record<SetAsideReason, number>> => {
  const counts = Object.fromEntries(SET_ASIDE.map((why) => [why, 0])) as Record<SetAsideReason, number>
  for (const { day, family, why } of setAside)
    if (day >= view.from && day <= view.until && view.families.includes(family)) counts[why]++
  return counts
}

/** Passages of a view's days, all places together. */
export const passagesInView = (
  { passages }: Observations,
  { from, until }: Pick<View, 'from' | 'until'>,
): number => firstFrom(passages.day, until + 1) - firstFrom(passages.day, from)
