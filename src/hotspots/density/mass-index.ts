import { firstFrom } from '../../domain/hotspots/in-view.ts'
import { addShares, type CellShares, emptyMass, massColumns } from './cell-shares.ts'
import type { MetricGrid } from './metric-grid.ts'

/** Events between two masses that are kept, so that a window anywhere costs half of this at each end. */
const STRIDE = 65_536

export type MassIndex = {
  /**
   * The mass of the events of these days, both inclusive, as `emptyMass` lays it out, and their number. The array is the
   * index's own: it holds until the next call, and is not to be written to.
   */
  readonly window: (from: number, until: number) => { readonly mass: Float64Array; readonly count: number }
}

/**
 * Masses of the windows of events in the order of their days. A window is made by the cheapest of three: from the last
 * one by what enters and leaves, from nothing by what it holds, or as a difference of two masses summed since the
 * beginning. Masses are sums of whole numbers, so all three give the same bits. Events without a cell are left out.
 */
export const massIndex = (days: Int32Array, shares: CellShares, grid: MetricGrid): MassIndex => {
  const kept = onGrid(days, shares)
  const width = massColumns(grid)
  const mass = emptyMass(grid)
  const sums = sumsOf(kept.shares, kept.days.length, grid)
  let [first, end] = [0, 0]
  const add = (from: number, until: number, times: number): void => {
    if (from < until) addShares(mass, width, kept.shares, from, until, times)
    else addShares(mass, width, kept.shares, until, from, -times)
  }
  const nearest = (rank: number): number => Math.min(sums.length - 1, Math.round(rank / STRIDE))
  const moveTo = (from: number, until: number): void => {
    const [low, high] = [nearest(from), nearest(until)]
    const bySums = Math.abs(from - low * STRIDE) + Math.abs(until - high * STRIDE) + mass.length / 4
    const byStep = Math.abs(from - first) + Math.abs(until - end)
    if (byStep <= bySums && byStep <= until - from) {
      add(end, until, 1)
      add(first, from, -1)
    } else if (until - from <= bySums) {
      mass.fill(0)
      add(from, until, 1)
    } else {
      const [since, upTo] = [sums[low]!, sums[high]!]
      for (let cell = 0; cell < mass.length; cell++) mass[cell] = upTo[cell]! - since[cell]!
      add(high * STRIDE, until, 1)
      add(low * STRIDE, from, -1)
    }
    first = from
    end = until
  }
  return {
    window: (from, until) => {
      const start = firstFrom(kept.days, from)
      moveTo(start, Math.max(start, firstFrom(kept.days, until + 1)))
      return { mass, count: end - first }
    },
  }
}

function onGrid(days: Int32Array, shares: CellShares): { days: Int32Array; shares: CellShares } {
  const { cell, east, south } = shares
  if (!cell.includes(-1)) return { days, shares }
  const kept = {
    days: new Int32Array(days.length),
    shares: { cell: new Int32Array(days.length), east: east.slice(), south: south.slice() },
  }
  let next = 0
  for (let event = 0; event < days.length; event++) {
    if (cell[event]! < 0) continue
    kept.days[next] = days[event]!
    kept.shares.cell[next] = cell[event]!
    kept.shares.east[next] = east[event]!
    kept.shares.south[next] = south[event]!
    next++
  }
  return { days: kept.days.subarray(0, next), shares: kept.shares }
}

/** The masses of the first 0, `STRIDE`, 2 × `STRIDE`… events. */
function sumsOf(shares: CellShares, count: number, grid: MetricGrid): readonly Float64Array[] {
  const sums = [emptyMass(grid)]
  for (let rank = 1; rank * STRIDE <= count; rank++) {
    const sum = sums[rank - 1]!.slice()
    addShares(sum, massColumns(grid), shares, (rank - 1) * STRIDE, rank * STRIDE, 1)
    sums.push(sum)
  }
  return sums
}
