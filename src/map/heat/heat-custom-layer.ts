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

const drawings = new WeakMap<MapLibre, HeatDrawing>()

/** Sets what the heat layer of a map draws from its next frame on. */
export const setHeatDrawing = (map: MapLibre, drawing: HeatDrawing): void => {
  drawings.set(map, drawing)
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
      for (const [slot, picture] of drawing.pictures.entries()) {
        if (isSplit) gl.scissor(slot === 0 ? 0 : split, 0, slot === 0 ? split : width - split, height)
        project(picture.raster.corners, defaultProjectionData.mainMatrix, corners)
        const across = (corners[4]! / corners[7]! - corners[0]! / corners[3]!) * (width / 2)
        const wanted = (STRIPE_PIXELS * map.getPixelRatio() * picture.raster.columns) / across
        // Powers of two: while the map zooms, stripes stay where they are on the ground.
        const stripeCells = 2 ** Math.round(Math.log2(wanted))
        painter.draw(slot, picture, { corners, stripeCells, opacity: HEAT_OPACITY, unseen: drawing.unseen })
      }
      gl.disable(gl.SCISSOR_TEST)
    },
  }
}

type Matrix = CustomRenderMethodInput['defaultProjectionData']['mainMatrix']

/** Clip coordinates in the order of the strip, computed with all digits: single precision would be metres off. */
function project([nw, ne, se, sw]: HeatPicture['raster']['corners'], matrix: Matrix, into: Float32Array) {
  for (const [index, at] of [nw, ne, sw, se].entries()) {
    const { x, y } = MercatorCoordinate.fromLngLat([at[0], at[1]])
    for (let row = 0; row < 4; row++)
      into[4 * index + row] = matrix[row]! * x + matrix[4 + row]! * y + matrix[12 + row]!
  }
}
