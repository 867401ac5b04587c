import type { LayerSpecification, Map as MapLibre, StyleSpecification } from 'maplibre-gl'
import { MAP_LAYERS } from './layers.ts'
import type { StyleLayer } from './map-layer.ts'
import type { MapColours } from './map-tokens.ts'

const background = (colours: MapColours): LayerSpecification => ({
  id: 'land',
  type: 'background',
  paint: { 'background-color': colours.land },
})

/** The empty map: no sprite, no glyphs, nothing that has an address. */
export const emptyStyle = (colours: MapColours, still: boolean): StyleSpecification => ({
  version: 8,
  sources: {},
  transition: { duration: still ? 0 : 150, delay: 0 },
  state: { heat: { default: false } },
  layers: [background(colours)],
})

/** Every style layer in the order in which it is drawn. */
export const styleLayers = (colours: MapColours): readonly StyleLayer[] => [
  ...MAP_LAYERS.flatMap((layer) => layer.shapes(colours)),
  ...MAP_LAYERS.flatMap((layer) => layer.symbols?.(colours) ?? []),
]

export const addLayers = (map: MapLibre, colours: MapColours): void => {
  for (const layer of MAP_LAYERS) {
    for (const [id, source] of Object.entries(layer.sources())) map.addSource(id, source)
  }
  for (const layer of styleLayers(colours)) map.addLayer(layer)
}

/** Paints what is there in other colours; data stay. */
export const repaint = (map: MapLibre, colours: MapColours): void => {
  for (const layer of [background(colours), ...styleLayers(colours)]) {
    for (const [property, value] of Object.entries(('paint' in layer && layer.paint) || {}))
      map.setPaintProperty(layer.id, property as never, value as never)
  }
}
