import type { Map as MapLibre } from 'maplibre-gl'
import { styleLayers } from './map-style.ts'
import type { MapColours } from './map-tokens.ts'

export type ContextWatch = {
  /** Nothing may be asked of the map while true. */
  readonly isLost: () => boolean
}

/**
 * A graphics context can be taken away at any time (sleep, memory). MapLibre builds the style anew when it comes back, save
 * the layers that draw themselves: they are put back in their order, and `restored` draws all that changed meanwhile.
 */
export const watchContext = (
  map: MapLibre,
  colours: () => MapColours,
  restored: () => void,
): ContextWatch => {
  let isLost = false
  map.on('webglcontextlost', () => {
    isLost = true
  })
  map.on('webglcontextrestored', () => {
    void map.once('style.load', () => {
      const layers = styleLayers(colours())
      layers.forEach((layer, index) => {
        if (layer.type !== 'custom' || map.getLayer(layer.id)) return
        map.addLayer(layer, layers.slice(index + 1).find(({ id }) => map.getLayer(id))?.id)
      })
      isLost = false
      restored()
    })
  })
  return { isLost: () => isLost }
}
