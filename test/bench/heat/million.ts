import { rngOf } from '../../../src/domain/rng.ts'
import { localProjection } from '../../../src/geometry/local-projection.ts'
import type { Bounds, Position } from '../../../src/geometry/position.ts'

/** A city's situations at positions of their own, by rising day, with the plane that peers work in. */
export type Million = {
  readonly day: Int32Array
  readonly lngLat: Float64Array
  /** Metres, `x` to the east and `y` to the south of the corner of a square of `SIDE`. */
  readonly x: Float64Array
  readonly y: Float64Array
  readonly cover: Bounds
}

const CENTRE: Position = [3.07, 50.63]
/** So that cover and margin are 256 cells of 40 m, a quarter of the standard deviation. */
export const SIDE = 8_950
export const BANDWIDTH_METRES = 160
export const CELL_METRES = 40

/** So many situations over so many days: half around 400 middles, half anywhere. */
export const million = (count: number, days: number, seed = 1): Million => {
  const rng = rngOf(seed)
  const { unproject } = localProjection(CENTRE)
  const middles = Array.from({ length: 400 }, () => [rng.unit() * SIDE, rng.unit() * SIDE] as const)
  const inside = (metres: number): number => Math.min(SIDE, Math.max(0, metres))
  const [x, y, lngLat] = [new Float64Array(count), new Float64Array(count), new Float64Array(2 * count)]
  for (let event = 0; event < count; event++) {
    const middle = middles[rng.int(0, middles.length - 1)]!
    const isNear = rng.unit() < 0.5
    const off = (): number => (rng.unit() + rng.unit() + rng.unit() - 1.5) * 150
    x[event] = isNear ? inside(middle[0] + off()) : rng.unit() * SIDE
    y[event] = isNear ? inside(middle[1] + off()) : rng.unit() * SIDE
    const [lng, lat] = unproject([x[event]! - SIDE / 2, SIDE / 2 - y[event]!])
    lngLat[2 * event] = lng
    lngLat[2 * event + 1] = lat
  }
  const corner = (x: number, y: number): Position => unproject([x - SIDE / 2, SIDE / 2 - y])
  const [west, south] = corner(0, SIDE)
  const [east, north] = corner(SIDE, 0)
  return {
    day: Int32Array.from({ length: count }, (_, event) => Math.floor((event * days) / count)),
    ...{ lngLat, x, y, cover: [west, south, east, north] },
  }
}
