import { blurTurned } from './blur-turned.ts'
import { massColumns, WHOLE } from './cell-shares.ts'
import { type Kernel, kernelAt, reachMetres } from './kernel.ts'
import type { MetricGrid } from './metric-grid.ts'

/** Spreads a mass over the cells of a grid: events per square metre × `scale`, row after row from the north-west, into `spread`. */
export type Spread = (mass: Float64Array, spread: Float64Array, scale: number) => void

/**
 * Spreads each cell's mass by the kernel, whose weights are scaled to sum to 1, so that no mass is lost save over the
 * grid's edge. Gaussian: one pass down the columns and one along the rows. Its working memory is made once.
 */
export const spreadMass = (grid: MetricGrid, kernel: Kernel): Spread => {
  const narrowed = narrow(kernel, grid.cellMetres)
  return kernel.shape === 'gaussian' ? inTwoPasses(grid, narrowed) : atOnce(grid, narrowed)
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

function inTwoPasses(grid: MetricGrid, kernel: Kernel): Spread {
  const { columns, rows, cellMetres } = grid
  const [width, height] = [massColumns(grid), rows + 2]
  const blur = blurTurned(gaussianWeights(kernel, cellMetres), Math.max(width, height))
  const turned = new Float64Array(width * height)
  const whole = new Float64Array(width * height)
  return (mass, spread, scale) => {
    blur(mass, turned, width, height)
    blur(turned, whole, height, width)
    const share = scale / (WHOLE * cellMetres * cellMetres)
    for (let row = 0; row < rows; row++) {
      const from = (row + 1) * width + 1
      for (let column = 0; column < columns; column++)
        spread[row * columns + column] = whole[from + column]! * share
    }
  }
}

/** Weights of the cells at distance 0 … reach; on both sides their sum is 1. */
function gaussianWeights(kernel: Kernel, cellMetres: number): Float64Array {
  const reach = Math.floor(reachMetres(kernel) / cellMetres)
  const weights = Float64Array.from({ length: reach + 1 }, (_, away) =>
    kernelAt(kernel, (away * cellMetres) ** 2),
  )
  const total = weights.reduce((sum, weight, away) => sum + (away === 0 ? weight : 2 * weight), 0)
  return weights.map((weight) => weight / total)
}

/** For a kernel that is no product of its rows and columns. */
function atOnce(grid: MetricGrid, kernel: Kernel): Spread {
  const { columns, rows, cellMetres } = grid
  const width = massColumns(grid)
  const reach = Math.floor(reachMetres(kernel) / cellMetres)
  const side = 2 * reach + 1
  const weights = Float64Array.from({ length: side * side }, (_, i) => {
    const [down, across] = [Math.floor(i / side) - reach, (i % side) - reach]
    return kernelAt(kernel, (across * across + down * down) * cellMetres * cellMetres)
  })
  const total = weights.reduce((sum, weight) => sum + weight, 0) * cellMetres * cellMetres * WHOLE
  const whole = new Float64Array(columns * rows)
  return (mass, spread, scale) => {
    whole.fill(0)
    for (let row = -1; row <= rows; row++)
      for (let column = -1; column <= columns; column++) {
        const here = (mass[(row + 1) * width + column + 1]! * scale) / total
        if (here === 0) continue
        const [first, last] = [Math.max(0, column - reach), Math.min(columns - 1, column + reach)]
        for (let to = Math.max(0, row - reach); to <= Math.min(rows - 1, row + reach); to++) {
          const taps = (to - row + reach) * side - column + reach
          for (let at = first; at <= last; at++) whole[to * columns + at]! += here * weights[taps + at]!
        }
      }
    spread.set(whole)
  }
}
