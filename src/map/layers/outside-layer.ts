import { feature } from '../feature.ts'
import { mapLayer, objects, setFeatures } from '../map-layer.ts'
import { outsideMask } from '../outside-mask.ts'

/** Dims what lies outside the perimeter. */
export const outsideLayer = mapLayer({
  id: 'outside',
  shownBy: 'perimeter',
  pick: ({ estate }) => [estate.perimeter] as const,
  // Simplified, the mask's thinnest pieces would go and leave slits.
  sources: () => ({ outside: { ...objects(), tolerance: 0 } }),
  draw: (map, [perimeters]) => {
    const areas = [...perimeters.values()].map(({ geometry }) => geometry)
    setFeatures(map, 'outside', areas.length === 0 ? [] : [feature('outside', outsideMask(areas))])
  },
  shapes: (colours) => [
    {
      id: 'outside',
      type: 'fill',
      source: 'outside',
      // Neighbouring pieces share an edge: antialiased, it would show.
      paint: { 'fill-color': colours.outside, 'fill-opacity': 0.62, 'fill-antialias': false },
    },
  ],
})
