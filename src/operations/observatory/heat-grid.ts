import type { DensityGrid } from '../../domain/hotspots/density.ts'
import type { Bounds } from '../../geometry/position.ts'

/** Width in metres of what counts as an estate: beyond, the kernel is that of a city. */
const ESTATE_METRES = 4000
const METRES_PER_DEGREE = 111_320
/** Standard deviation of the kernel, and cell of its grid. */
const ESTATE = { bandwidthMetres: 40, cellMetres: 10 }
const CITY = { bandwidthMetres: 150, cellMetres: 37.5 }

/** The grid on which an area is looked at: 40 m on an estate, 150 m on a city; the same for all periods of the area. */
export const heatGrid = (cover: Bounds): DensityGrid => {
  const [west, south, east, north] = cover
  const wide = (east - west) * METRES_PER_DEGREE * Math.cos((((south + north) / 2) * Math.PI) / 180)
  const high = (north - south) * METRES_PER_DEGREE
  return { cover, ...(Math.max(wide, high) <= ESTATE_METRES ? ESTATE : CITY) }
}
