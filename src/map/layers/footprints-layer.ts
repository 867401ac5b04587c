import { feature } from '../feature.ts'
import { mapLayer, objects, setFeatures } from '../map-layer.ts'

/** The neutral ground of all buildings, whoever owns them; sheds and canopies lighter. Those gone from the files are left out. */
export const footprintsLayer = mapLayer({
  id: 'footprints',
  shownBy: 'footprints',
  pick: ({ estate }) => [estate.footprint] as const,
  sources: () => ({ footprints: objects() }),
  draw: (map, [footprints]) =>
    setFeatures(
      map,
      'footprints',
      [...footprints.values()]
        .filter(({ retired }) => retired === undefined)
        .map(({ id, geometry, light }) => feature(id, geometry, { light })),
    ),
  shapes: (colours) => [
    {
      id: 'footprints',
      type: 'fill',
      source: 'footprints',
      minzoom: 13,
      paint: {
        'fill-color': colours.footprint,
        'fill-opacity': ['case', ['get', 'light'], 0.5, 1],
      },
    },
    {
      id: 'footprint-edges',
      type: 'line',
      source: 'footprints',
      minzoom: 15,
      filter: ['!', ['get', 'light']],
      paint: {
        'line-color': colours['footprint-edge'],
        'line-width': ['interpolate', ['linear'], ['zoom'], 15, 0.4, 18, 1],
      },
    },
  ],
})
