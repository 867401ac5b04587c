/** Ranks of the first row on or after `from` and of the first after `until`, in a column of days that rises. */
export const daySpan = (
  days: Int32Array,
  from: number,
  until: number,
): readonly [start: number, end: number] => [firstFrom(days, from), firstFrom(days, until + 1)]

function firstFrom(days: Int32Array, day: number): number {
  let [low, high] = [0, days.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (days[middle]! < day) low = middle + 1
    else high = middle
  }
  return low
}
