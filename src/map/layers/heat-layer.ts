import type { CanvasSource } from 'maplibre-gl'
import type { Density } from '../../domain/hotspots/density.ts'
import { shownLayers } from '../../store/shown-layers.ts'
import { heatPixels } from '../heat-pixels.ts'
import { mapLayer } from '../map-layer.ts'
import { channels, type MapColours } from '../map-tokens.ts'

type Corner = [number, number]
type Corners = [Corner, Corner, Corner, Corner]

/** Somewhere to be transparent until the first density. */
const NOWHERE: Corners = [
  [0, 0.001],
  [0.001, 0.001],
  [0.001, 0],
  [0, 0],
]

const heatColours = (colours: MapColours): readonly (readonly [number, number, number])[] =>
  ([1, 2, 3, 4, 5, 6] as const).map((step) => channels(colours[`heat-${step}`]))

const paintInto = (canvas: HTMLCanvasElement, density: Density, colours: MapColours): void => {
  const { width, height, pixels } = heatPixels(density, heatColours(colours))
  canvas.width = width
  canvas.height = height
  const image = new ImageData(width, height)
  image.data.set(pixels)
  canvas.getContext('2d')?.putImageData(image, 0, 0)
}

export const heatLayer = mapLayer({
  id: 'heat',
  shownBy: 'heat',
  // The last density stays while the next one is computed, so that the slider does not flicker.
  pick: ({ session }) => [session.heat.density?.result ?? null, shownLayers(session).has('heat')] as const,
  sources: () => ({
    heat: {
      type: 'canvas',
      canvas: Object.assign(document.createElement('canvas'), { width: 1, height: 1 }),
      coordinates: NOWHERE,
      animate: false,
      // The runtime takes canvas sources, the style specification does not know them.
    } as unknown as { type: 'geojson'; data: string },
  }),
  draw: (map, [density, shown], colours) => {
    map.setGlobalStateProperty('heat', shown && density !== null)
    const source = map.getSource<CanvasSource>('heat')
    if (!source) return
    const canvas = source.getCanvas()
    if (density) paintInto(canvas, density, colours)
    else canvas.width = canvas.height = 1
    source.setCoordinates(density ? (density.corners.map(([lng, lat]) => [lng, lat]) as Corners) : NOWHERE)
    // Playing for one frame makes MapLibre read the canvas again.
    source.play()
    map.once('render', () => source.pause())
  },
  shapes: () => [
    {
      id: 'heat',
      type: 'raster',
      source: 'heat',
      paint: { 'raster-opacity': 0.85, 'raster-fade-duration': 0, 'raster-resampling': 'linear' },
    },
  ],
})
