import type { PlaceTables } from './place-tables.ts'

/**
 * Thousandths of passages that a place met so is short of its pace, over the weeks. Diminishing return: what is missing of
 * the first passage of a week counts in full, of others by half. Nothing here allocates.
 */
export const shortOf = (
  { pace: paces, recent: recents }: PlaceTables,
  weekOf: Int32Array,
  weeks: number,
  place: number,
  routes: Int32Array,
  from: number,
  count: number,
): number => {
  const pace = paces[place]!
  const recent = recents[place]!
  const least = Math.min(pace, 1000)
  const most = Math.ceil(pace / 1000) * 1000
  let short = 0
  let i = from
  for (let k = 0; k < weeks; k++) {
    const before = 1000 * (i - from)
    while (i < from + count && weekOf[routes[i]!] === k) i++
    const made = 1000 * (i - from) - before
    // The pace over five weeks less what the last four had; without any, the pace since the first Monday.
    let wanted =
      recent === 0
        ? pace * (k + 1) - before
        : 5 * pace - 1000 * (recent - Math.floor((k * recent) / 4)) - before
    wanted = wanted < least ? least : Math.min(wanted, most)
    const first = Math.min(wanted, 1000)
    if (made < first) short += first - made
    const others = wanted - Math.max(made, 1000)
    if (others > 0) short += others >> 1
  }
  return short
}
