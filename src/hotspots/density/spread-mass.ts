import { type Kernel, kernelAt, reachMetres } from './kernel.ts'
import type { MetricGrid } from './metric-grid.ts'

/**
 * Density per square metre of the mass in cells: each cell's mass spread by the kernel, whose weights are scaled to sum
 * to 1, so that no mass is lost save over the grid's edge. Gaussian: one pass along rows and one along columns.
 */
export const spreadMass = (mass: Float64Array, grid: MetricGrid, kernel: Kernel): Float64Array => {
  const narrowed = narrow(kernel, grid.cellMetres)
  return kernel.shape === 'gaussian'
    ? spreadInTwoPasses(mass, grid, narrowed)
    : spreadAtOnce(mass, grid, narrowed)
}

/**
 * Linear binning adds to the variance of an event between nothing (on a cell's centre) and a quarter of a squared cell
 * (between two): half of that is taken off the kernel's, which halves the worst error.
 */
function narrow({ shape, bandwidthMetres }: Kernel, cellMetres: number): Kernel {
  const excess = cellMetres ** 2 / 8
  const squared = bandwidthMetres ** 2 - (shape === 'gaussian' ? excess : 8 * excess)
  return { shape, bandwidthMetres: Math.sqrt(Math.max(squared, bandwidthMetres ** 2 / 4)) }
}

function spreadInTwoPasses(mass: Float64Array, grid: MetricGrid, kernel: Kernel): Float64Array {
  const { columns, rows, cellMetres } = grid
  const reach = Math.floor(reachMetres(kernel) / cellMetres)
  const weights = Float64Array.from({ length: 2 * reach + 1 }, (_, i) =>
    kernelAt(kernel, ((i - reach) * cellMetres) ** 2),
  )
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const along = new Float64Array(mass.length)
  const spread = new Float64Array(mass.length)
  for (let row = 0; row < rows; row++) {
    const start = row * columns
    let [first, last] = [columns, -1]
    for (let column = 0; column < columns; column++) {
      const here = mass[start + column]!
      if (here === 0) continue
      const from = Math.max(0, column - reach)
      const to = Math.min(columns - 1, column + reach)
      for (let at = from; at <= to; at++) along[start + at]! += here * weights[at - column + reach]!
      if (from < first) first = from
      last = to
    }
    if (last < 0) continue
    for (let to = Math.max(0, row - reach); to <= Math.min(rows - 1, row + reach); to++) {
      const weight = weights[to - row + reach]! / (total * total * cellMetres * cellMetres)
      const target = to * columns
      for (let at = first; at <= last; at++) spread[target + at]! += along[start + at]! * weight
    }
  }
  return spread
}

/** For a kernel that is no product of its rows and columns. */
function spreadAtOnce(mass: Float64Array, grid: MetricGrid, kernel: Kernel): Float64Array {
  const { columns, rows, cellMetres } = grid
  const reach = Math.floor(reachMetres(kernel) / cellMetres)
  const side = 2 * reach + 1
  const weights = Float64Array.from({ length: side * side }, (_, i) => {
    const [down, across] = [Math.floor(i / side) - reach, (i % side) - reach]
    return kernelAt(kernel, (across * across + down * down) * cellMetres * cellMetres)
  })
  const total = weights.reduce((sum, weight) => sum + weight, 0) * cellMetres * cellMetres
  const spread = new Float64Array(mass.length)
  mass.forEach((here, cell) => {
    if (here === 0) return
    const row = Math.floor(cell / columns)
    const column = cell % columns
    for (let to = Math.max(0, row - reach); to <= Math.min(rows - 1, row + reach); to++)
      for (let at = Math.max(0, column - reach); at <= Math.min(columns - 1, column + reach); at++)
        spread[to * columns + at]! +=
          (here * weights[(to - row + reach) * side + at - column + reach]!) / total
  })
  return spread
}
