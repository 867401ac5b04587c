import { compareWays, type Way } from './way.ts'

type Entry = { readonly node: number; readonly way: Way }

/** Puts an entry into a binary heap whose first is the best way. */
export const insertEntry = (heap: Entry[], entry: Entry): void => {
  let at = heap.push(entry) - 1
  while (at > 0) {
    const above = (at - 1) >> 1
    if (compareWays(heap[above]!.way, entry.way) <= 0) break
    heap[at] = heap[above]!
    at = above
  }
  heap[at] = entry
}

/** Takes the best way out of the heap; `undefined` when it is empty. */
export const takeLeast = (heap: Entry[]): Entry | undefined => {
  const top = heap[0]
  const last = heap.pop()
  if (!last || heap.length === 0) return top
  let at = 0
  for (;;) {
    let below = 2 * at + 1
    if (below >= heap.length) break
    if (below + 1 < heap.length && compareWays(heap[below + 1]!.way, heap[below]!.way) < 0) below++
    if (compareWays(heap[below]!.way, last.way) >= 0) break
    heap[at] = heap[below]!
    at = below
  }
  heap[at] = last
  return top
}
