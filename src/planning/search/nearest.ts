/**
 * Ranks of the `count` least distances, nearest first, equal ones by rank: a heap of those kept,
 * the farthest on top, so that one look at each is enough.
 */
export const nearest = (distances: Float64Array, count: number): Int32Array => {
  const size = Math.min(count, distances.length)
  const heap = new Int32Array(size)
  const isFarther = (a: number, b: number): boolean =>
    distances[a]! > distances[b]! || (distances[a] === distances[b] && a > b)
  const sink = (from: number, until: number): void => {
    const kept = heap[from]!
    let at = from
    for (let child = 2 * at + 1; child < until; child = 2 * at + 1) {
      if (child + 1 < until && isFarther(heap[child + 1]!, heap[child]!)) child++
      if (!isFarther(heap[child]!, kept)) break
      heap[at] = heap[child]!
      at = child
    }
    heap[at] = kept
  }
  for (let i = 0; i < size; i++) heap[i] = i
  for (let i = (size >> 1) - 1; i >= 0; i--) sink(i, size)
  for (let i = size; i < distances.length; i++) {
    if (size === 0 || distances[i]! >= distances[heap[0]!]!) continue
    heap[0] = i
    sink(0, size)
  }
  for (let end = size - 1; end > 0; end--) {
    const farthest = heap[0]!
    heap[0] = heap[end]!
    heap[end] = farthest
    sink(0, end)
  }
  return heap
}
