import { feature } from '../feature.ts'
import { mapLayer, objects, setFeatures } from '../map-layer.ts'

/** The priority area in a whole line, the estimated extension in dashes. */
export const perimeterLayer = mapLayer({
  id: 'perimeter',
  shownBy: 'perimeter',
  pick: ({ estate }) => [estate.perimeter] as const,
  sources: () => ({ perimeter: objects() }),
  draw: (map, [perimeters]) =>
    setFeatures(
      map,
      'perimeter',
      [...perimeters.values()].map(({ id, part, geometry }) => feature(id, geometry, { part })),
    ),
  shapes: (colours) => [
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
