import {
  type CustomLayerInterface,
  type CustomRenderMethodInput,
  type Map as MapLibre,
  MercatorCoordinate,
} from 'maplibre-gl'
import type { HeatPicture } from '../../domain/hotspots/heat-pixels.ts'
import type { Rgb } from '../../domain/hotspots/heat-ramp.ts'
import { HeatPainter } from './heat-painter.ts'

/** What the layer draws: nothing, one picture, or one on either side of the split. */
export type HeatDrawing = {
  readonly pictures: readonly HeatPicture[]
  /** Share of the map's width at which the second picture begins. */
  readonly split: number
  readonly unseen: Rgb
}

/** Streets show through. */
export const HEAT_OPACITY = 0.8
/** Pixels of the screen from stripe to stripe, within a factor of the square root of 2. */
const STRIPE_PIXELS = 11

type Placed = HeatDrawing & {
  /** Of each picture its corners on the map's own plane, `x` and `y` in turn, in the order of the strip. */
  readonly places: readonly Float64Array[]
}
const drawings = new WeakMap<MapLibre, Placed>()

/** Sets what the heat layer of a map draws from its next frame on. */
export const setHeatDrawing = (map: MapLibre, drawing: HeatDrawing): void => {
  const places = drawing.pictures.map(({ raster: { corners } }) => {
    const [nw, ne, se, sw] = corners
    return Float64Array.from(
      [nw, ne, sw, se].flatMap(([lng, lat]) => {
        const { x, y } = MercatorCoordinate.fromLngLat([lng, lat])
        return [x, y]
      }),
    )
  })
  drawings.set(map, { ...drawing, places })
  map.triggerRepaint()
}

/**
 * The heat as a layer of MapLibre: rasters stretched between their corners, so that all zooms, pixel ratios and prints show
 * the same map. Built anew with each graphics context.
 */
export const heatCustomLayer = (id: string): CustomLayerInterface => {
  let painter: HeatPainter | undefined
  let map: MapLibre | undefined
  const corners = new Float32Array(16)
  // One for all frames: while the slider plays nothing is left to collect.
  const frame = { corners, stripeCells: 1, opacity: HEAT_OPACITY, unseen: [0, 0, 0] as Rgb }
  return {
    id,
    type: 'custom',
    renderingMode: '2d',
    onAdd: (onto, gl) => {
      map = onto
      painter = new HeatPainter(gl as WebGL2RenderingContext)
    },
    onRemove: () => {
      painter?.dispose()
      painter = undefined
    },
    render: (gl, { defaultProjectionData }) => {
      const drawing = map && drawings.get(map)
      if (!painter || !map || !drawing) return
      const { drawingBufferWidth: width, drawingBufferHeight: height } = gl
      const split = Math.round(drawing.split * width)
      const isSplit = drawing.pictures.length > 1
      if (isSplit) gl.enable(gl.SCISSOR_TEST)
      for (let slot = 0; slot < drawing.pictures.length; slot++) {
        const picture = drawing.pictures[slot]!
        if (isSplit) gl.scissor(slot === 0 ? 0 : split, 0, slot === 0 ? split : width - split, height)
        project(drawing.places[slot]!, defaultProjectionData.mainMatrix, corners)
        const across = (corners[4]! / corners[7]! - corners[0]! / corners[3]!) * (width / 2)
        const wanted = (STRIPE_PIXELS * map.getPixelRatio() * picture.raster.columns) / across
        // Powers of two: while the map zooms, stripes stay where they are on the ground.
        const stripeCells = 2 ** Math.round(Math.log2(wanted))
        frame.stripeCells = stripeCells
        frame.unseen = drawing.unseen
        painter.draw(slot, picture, frame)
      }
      gl.disable(gl.SCISSOR_TEST)
    },
  }
}

type Matrix = CustomRenderMethodInput['defaultProjectionData']['mainMatrix']

/** Clip coordinates, computed with all digits: single precision would be metres off. */
function project(places: Float64Array, matrix: Matrix, into: Float32Array): void {
  for (let corner = 0; corner < 4; corner++) {
    const [x, y] = [places[2 * corner]!, places[2 * corner + 1]!]
    for (let row = 0; row < 4; row++)
      into[4 * corner + row] = matrix[row]! * x + matrix[4 + row]! * y + matrix[12 + row]!
  }
}
