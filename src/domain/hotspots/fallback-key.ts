/** Below so many, no share is implausible. */
const LEAST = 100
/** How many times the next one's it must be. */
const TIMES_NEXT = 5

/**
 * The key that stands for what was not located: it holds at least this share of all, and five times as many as the next.
 * Undefined when none does, or among fewer than a hundred.
 */
export const fallbackKey = (keys: Iterable<string>, share: number): string | undefined => {
  const counts = new Map<string, number>()
  let total = 0
  for (const key of keys) {
    counts.set(key, (counts.get(key) ?? 0) + 1)
    total++
  }
  if (total < LEAST) return undefined
  let [most, next, found] = [0, 0, '']
  for (const [key, times] of counts) {
    if (times > most) [most, next, found] = [times, most, key]
    else if (times > next) next = times
  }
  return most >= share * total && most >= TIMES_NEXT * next ? found : undefined
}
