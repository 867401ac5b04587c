import { feature, pointFeature } from '../feature.ts'
import { LABEL_FONT } from '../label-font.ts'
import { mapLayer, objects, setFeatures } from '../map-layer.ts'
import { centreOf } from '../shape-extent.ts'

export const sectorsLayer = mapLayer({
  id: 'sectors',
  shownBy: 'sectors',
  pick: ({ estate }) => [estate.sector] as const,
  sources: () => ({ sectors: objects(), 'sector-names': objects() }),
  draw: (map, [sectors]) => {
    const all = [...sectors.values()]
    setFeatures(
      map,
      'sectors',
      all.map(({ id, geometry }) => feature(id, geometry)),
    )
    setFeatures(
      map,
      'sector-names',
      all.map(({ id, name, geometry }) => pointFeature(id, centreOf(geometry), { name })),
    )
  },
  shapes: (colours) => [
    {
      id: 'sector-hover',
      type: 'fill',
      source: 'sectors',
      paint: {
        'fill-color': colours.sector,
        'fill-opacity': ['case', ['boolean', ['feature-state', 'hover'], false], 0.18, 0],
      },
    },
    {
      id: 'sectors',
      type: 'line',
      source: 'sectors',
      paint: { 'line-color': colours.sector, 'line-width': 1.2, 'line-dasharray': [1, 2.5] },
    },
  ],
  symbols: (colours) => [
    {
      id: 'sector-names',
      type: 'symbol',
      source: 'sector-names',
      minzoom: 13,
      maxzoom: 16.5,
      layout: {
        'text-field': ['get', 'name'],
        'text-font': LABEL_FONT,
        'text-size': 14,
        'text-max-width': 8,
        'text-letter-spacing': 0.04,
        'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'],
        'text-radial-offset': 2,
      },
      paint: {
        'text-color': colours['sector-label'],
        'text-halo-color': colours.halo,
        'text-halo-width': 2,
      },
    },
  ],
  hits: { 'sector-names': 'sector' },
})
