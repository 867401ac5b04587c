import { feature } from '../feature.ts'
import { mapLayer, objects, setFeatures } from '../map-layer.ts'
import { outsideMask } from '../outside-mask.ts'

export const perimeterLayer = mapLayer({
  id: 'perimeter',
  shownBy: 'perimeter',
  pick: ({ estate }) => [estate.perimeter] as const,
  // Simplified, the mask's thinnest pieces would go and leave slits.
  sources: () => ({ outside: { ...objects(), tolerance: 0 }, perimeter: objects() }),
  draw: (map, [perimeters]) => {
    const parts = [...perimeters.values()]
    const outside =
      parts.length === 0 ? [] : [feature('outside', outsideMask(parts.map((part) => part.geometry)))]
    setFeatures(map, 'outside', outside)
    setFeatures(
      map,
      'perimeter',
      parts.map(({ id, part, geometry }) => feature(id, geometry, { part })),
    )
  },
  shapes: (colours) => [
    {
      id: 'outside',
      type: 'fill',
      source: 'outside',
      // Neighbouring pieces share an edge: antialiased, it would show.
      paint: { 'fill-color': colours.outside, 'fill-opacity': 0.62, 'fill-antialias': false },
    },
    {
      id: 'perimeter-hover',
      type: 'line',
      source: 'perimeter',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': colours.perimeter,
        'line-width': 12,
        'line-opacity': ['case', ['boolean', ['feature-state', 'hover'], false], 0.3, 0],
      },
    },
    {
      id: 'perimeter-priority',
      type: 'line',
      source: 'perimeter',
      filter: ['==', ['get', 'part'], 'priority'],
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': colours.perimeter,
        'line-width': ['interpolate', ['linear'], ['zoom'], 13, 1.8, 17, 3],
      },
    },
    {
      id: 'perimeter-extension',
      type: 'line',
      source: 'perimeter',
      filter: ['==', ['get', 'part'], 'extension'],
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': colours.perimeter,
        'line-width': ['interpolate', ['linear'], ['zoom'], 13, 1.8, 17, 3],
        'line-dasharray': [3, 2],
      },
    },
  ],
  hits: { 'perimeter-hover': 'perimeter' },
})
