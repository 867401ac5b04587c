/** For each point the ranks of its neighbours: `ranks[starts[i]]` up to, not including, `ranks[starts[i + 1]]`. */
export type PlaneNeighbours = { readonly starts: Uint32Array; readonly ranks: Uint32Array }

/**
 * Which points of a plane lie within so many metres of each, itself left out, by rising rank. `xy` holds x and y in turn;
 * a distance equal to `metres` counts. Points are put in square cells of that size, so time goes with the pairs found.
 * Throws on a distance that is not positive.
 */
export const planeNeighbours = (xy: Float64Array, metres: number): PlaneNeighbours => {
  if (!(metres > 0)) throw new RangeError(`neighbours within ${metres} metres`)
  const points = xy.length / 2
  const cells = new Map<string, number[]>()
  const cellOf = (value: number): number => Math.floor(value / metres)
  for (let i = 0; i < points; i++) {
    const key = `${cellOf(xy[2 * i]!)} ${cellOf(xy[2 * i + 1]!)}`
    const cell = cells.get(key)
    if (cell) cell.push(i)
    else cells.set(key, [i])
  }
  const starts = new Uint32Array(points + 1)
  const ranks: number[] = []
  for (let i = 0; i < points; i++) {
    const [x, y] = [xy[2 * i]!, xy[2 * i + 1]!]
    const first = ranks.length
    for (let column = cellOf(x) - 1; column <= cellOf(x) + 1; column++)
      for (let row = cellOf(y) - 1; row <= cellOf(y) + 1; row++)
        for (const j of cells.get(`${column} ${row}`) ?? []) {
          const [dx, dy] = [xy[2 * j]! - x, xy[2 * j + 1]! - y]
          if (j !== i && Math.sqrt(dx * dx + dy * dy) <= metres) ranks.push(j)
        }
    sortFrom(ranks, first)
    starts[i + 1] = ranks.length
  }
  return { starts, ranks: Uint32Array.from(ranks) }
}

/** Cells come already sorted: a few runs to merge, by insertion. */
function sortFrom(ranks: number[], first: number): void {
  for (let at = first + 1; at < ranks.length; at++) {
    const rank = ranks[at]!
    let to = at
    while (to > first && ranks[to - 1]! > rank) {
      ranks[to] = ranks[to - 1]!
      to--
    }
    ranks[to] = rank
  }
}
