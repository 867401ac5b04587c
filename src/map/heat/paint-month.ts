import type { CivilDate } from '../../domain/civil-date.ts'
import type { Estate } from '../../domain/estate.ts'
import { cellsWithin } from '../../domain/hotspots/cells-within.ts'
import type { Density } from '../../domain/hotspots/density.ts'
import { heatPixels } from '../../domain/hotspots/heat-pixels.ts'
import type { Position } from '../../geometry/position.ts'
import type { HeatScale } from '../../store/heat-shown.ts'
import { channels, type MapColours } from '../map-tokens.ts'
import { heatRamp } from './heat-colours.ts'
import { recordedRaster } from './recorded-raster.ts'

/** Longest side of a small map, in its own pixels. */
const SIDE = 320

type Look = {
  readonly scale: HeatScale
  readonly perimeter: Estate['perimeter']
  readonly colours: MapColours
  /** First day of the records. */
  readonly begin: CivilDate | undefined
}

/** Draws a density and the perimeter's outline, north up, as large as its cells allow. */
export const paintMonth = (
  canvas: HTMLCanvasElement,
  density: Density,
  { scale, perimeter, colours, begin }: Look,
): void => {
  const { columns, rows, corners } = density
  const raster = recordedRaster(density, begin)
  const hasGaps = density.unit === 'per-100-passages' || raster !== density
  const perCell = Math.max(1, Math.round(SIDE / Math.max(columns, rows)))
  const { width, height, pixels } = heatPixels(
    {
      ...{ raster, ramp: heatRamp(scale, 'one', colours) },
      ...(hasGaps && { within: cellsWithin(perimeter, density) }),
    },
    { perCell, stripeCells: 10 / perCell, unseen: channels(colours.unseen) },
  )
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d')!
  const image = new ImageData(width, height)
  image.data.set(pixels)
  context.putImageData(image, 0, 0)
  const [[west, north], , [east, south]] = corners
  const place = ([lng, lat]: Position): [number, number] => [
    ((lng - west) / (east - west)) * width,
    ((lat - north) / (south - north)) * height,
  ]
  context.strokeStyle = colours.perimeter
  context.lineWidth = width / 110
  context.lineJoin = 'round'
  for (const { geometry, part } of perimeter.values()) {
    const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()
    context.setLineDash(part === 'extension' ? [width / 40, width / 60] : [])
    for (const ring of rings) {
      context.beginPath()
      for (const at of ring) context.lineTo(...place(at))
      context.closePath()
      context.stroke()
    }
  }
}
