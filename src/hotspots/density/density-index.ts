import { dateOfDay } from '../../domain/civil-date.ts'
import {
  type Density,
  type DensityGrid,
  type DensityView,
  LEAST_PASSAGES_NEARBY,
} from '../../domain/hotspots/density.ts'
import { heldFamilies } from '../../domain/hotspots/in-view.ts'
import type { Observations, SituationColumns, View } from '../../domain/hotspots/observations.ts'
import { MONTH_DAYS } from '../../domain/period.ts'
import { type CellShares, cellShares } from './cell-shares.ts'
import { kernelAt } from './kernel.ts'
import { mapGrid, onPlane } from './map-grid.ts'
import { type MassIndex, massIndex } from './mass-index.ts'
import { spreadMass } from './spread-mass.ts'

const SQUARE_METRES_PER_HECTARE = 10_000
/** Choices of families whose masses are kept: a slider that crosses the end of a retention goes back and forth. */
const MOST_KEPT = 4

/** What of the observations a density is made of. */
export type Noted = {
  readonly positions: Observations['positions']
  readonly situations: Pick<SituationColumns, 'day' | 'place' | 'family' | 'seen'>
  readonly passages: Observations['passages']
}

/** Densities of the same observations on one grid: a step of the period costs what enters and leaves it. */
export type DensityIndex = { readonly density: (view: View & Pick<DensityView, 'unit'>) => Density }

/** Makes ready what all views of these observations on this grid share. Throws on a bandwidth or cell that is not positive. */
export const densityIndex = (noted: Noted, asked: DensityGrid): DensityIndex => {
  const { grid, kernel, projection, corners } = mapGrid(asked)
  const places = cellShares(onPlane(noted.positions, projection), grid)
  const spread = spreadMass(grid, kernel)
  const kept = new Map<string, MassIndex>()
  const indexOf = (key: string, make: () => MassIndex): MassIndex => {
    const index = kept.get(key) ?? make()
    kept.delete(key)
    kept.set(key, index)
    for (const oldest of kept.keys()) if (kept.size > MOST_KEPT) kept.delete(oldest)
    return index
  }
  const situations = (families: View['families'], seenOnly: boolean): MassIndex =>
    indexOf(`${seenOnly ? 'seen' : 'all'} ${families.toSorted().join()}`, () => {
      const { day, place, family, seen } = noted.situations
      const asked = heldFamilies(families)
      const days = new Int32Array(day.length)
      const at = new Int32Array(day.length)
      let next = 0
      for (let event = 0; event < day.length; event++) {
        if (asked[family[event]!] === 0 || (seenOnly && seen[event] === 0)) continue
        days[next] = day[event]!
        at[next++] = place[event]!
      }
      return massIndex(days.subarray(0, next), sharesAt(places, at.subarray(0, next)), grid)
    })
  const passages = (): MassIndex =>
    indexOf('passages', () => massIndex(noted.passages.day, sharesAt(places, noted.passages.place), grid))
  const exact = new Float64Array(grid.columns * grid.rows)
  const around = new Float64Array(grid.columns * grid.rows)
  return {
    density: ({ from, until, families, unit }) => {
      const { mass, count } = situations(families, unit === 'per-100-passages').window(from, until)
      if (unit === 'per-hectare-month') {
        const months = Math.max(1, until - from + 1) / MONTH_DAYS
        spread(mass, exact, SQUARE_METRES_PER_HECTARE / months)
      } else {
        spread(mass, exact, 1)
        spread(passages().window(from, until).mass, around, 1)
        const least = LEAST_PASSAGES_NEARBY * kernelAt(kernel, 0)
        for (let cell = 0; cell < exact.length; cell++)
          exact[cell] = around[cell]! < least ? Number.NaN : (100 * exact[cell]!) / around[cell]!
      }
      const values = new Float32Array(exact)
      let greatest = 0
      for (let cell = 0; cell < values.length; cell++) if (values[cell]! > greatest) greatest = values[cell]!
      return {
        columns: grid.columns,
        rows: grid.rows,
        cellMetres: grid.cellMetres,
        corners,
        values,
        unit,
        bandwidthMetres: kernel.bandwidthMetres,
        greatest,
        count,
        period: { from: dateOfDay(from), until: dateOfDay(until) },
      }
    },
  }
}

/** Shares of events, each at one of these places. */
function sharesAt({ cell, east, south }: CellShares, place: Int32Array): CellShares {
  const at = <Column extends Int32Array | Uint8Array>(of: Column, events: Column): Column => {
    for (let event = 0; event < place.length; event++) events[event] = of[place[event]!]!
    return events
  }
  return {
    cell: at(cell, new Int32Array(place.length)),
    east: at(east, new Uint8Array(place.length)),
    south: at(south, new Uint8Array(place.length)),
  }
}
