import { contourDensity } from 'd3-contour'
import KDBush from 'kdbush'
import { firstFrom } from '../../../src/domain/hotspots/in-view.ts'
import { BANDWIDTH_METRES, type Million, SIDE } from './million.ts'

const CELLS = 256
/** Radius of the quartic kernel that peers with exact neighbours sum. */
const RADIUS = 300

type Window = { readonly from: number; readonly until: number }

/** Density by d3-contour as its users call it: the window picked out of all, 256 × 256 cells, in pixels. `contours`: ten of them traced as well. */
export const byD3 = ({ day, x, y }: Million): ((window: Window, contours: boolean) => unknown) => {
  const scale = (4 * CELLS) / SIDE
  const all = Array.from(day, (_, event) => event)
  const density = contourDensity<number>()
    .x((event) => x[event]! * scale)
    .y((event) => y[event]! * scale)
    .size([4 * CELLS, 4 * CELLS])
    .cellSize(4)
    .bandwidth(BANDWIDTH_METRES * scale)
    .thresholds(10)
  return ({ from, until }, contours) => {
    const picked = all.filter((event) => day[event]! >= from && day[event]! <= until)
    // Its types do not know of the door that computes the grid and traces nothing until asked.
    const { contours: gridOnly } = density as unknown as { contours: (events: number[]) => unknown }
    return contours ? density(picked) : gridOnly(picked)
  }
}

/** Quartic density of a window by kdbush: an index of it, then the neighbours of each cell's centre, or of one cell in `every`. */
export const byKdbush = ({ day, x, y }: Million): ((window: Window, every: number) => Float64Array) => {
  return ({ from, until }, every) => {
    const [start, end] = [firstFrom(day, from), firstFrom(day, until + 1)]
    const index = new KDBush(end - start)
    for (let event = start; event < end; event++) index.add(x[event]!, y[event]!)
    index.finish()
    const values = new Float64Array(CELLS * CELLS)
    for (let cell = 0; cell < values.length; cell += every) {
      const cx = (((cell % CELLS) + 0.5) * SIDE) / CELLS
      const cy = ((Math.floor(cell / CELLS) + 0.5) * SIDE) / CELLS
      let sum = 0
      for (const near of index.within(cx, cy, RADIUS)) {
        const square = (x[start + near]! - cx) ** 2 + (y[start + near]! - cy) ** 2
        sum += (1 - square / RADIUS ** 2) ** 2
      }
      values[cell] = (sum * 3) / (Math.PI * RADIUS ** 2)
    }
    return values
  }
}
