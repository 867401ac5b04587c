import type { ExpressionSpecification } from 'maplibre-gl'
import { FUNDER_COLOURS } from '../../domain/landlord.ts'
import { feature } from '../feature.ts'
import { landlordLook, patternName } from '../landlord-look.ts'
import { mapLayer, objects, setFeatures } from '../map-layer.ts'
import type { MapColours } from '../map-tokens.ts'

/** The dark edge, at least 3:1 on the ground, that goes with a landlord's colour. */
export const edgeColour = (colours: MapColours): ExpressionSpecification =>
  [
    'match',
    ['get', 'colour'],
    ...FUNDER_COLOURS.flatMap((colour) => [colour, colours[`edge-${colour}`]]),
    colours['edge-grey'],
  ] as unknown as ExpressionSpecification

export const buildingsLayer = mapLayer({
  id: 'buildings',
  shownBy: 'buildings',
  pick: ({ estate }) => [estate.building, estate.landlord] as const,
  sources: () => ({ buildings: objects() }),
  draw: (map, [buildings, landlords]) =>
    setFeatures(
      map,
      'buildings',
      [...buildings.values()].map(({ id, landlord, geometry }) => {
        const look = landlordLook(landlords, landlord)
        return feature(id, geometry, { colour: look.colour, pattern: patternName(look) })
      }),
    ),
  shapes: (colours) => [
    {
      id: 'buildings',
      type: 'fill',
      source: 'buildings',
      paint: {
        'fill-pattern': ['image', ['get', 'pattern']],
        // Under a heat map landlords step back; the edge still tells them apart.
        'fill-opacity': ['case', ['to-boolean', ['global-state', 'heat']], 0.15, 1],
      },
    },
    {
      id: 'building-edges',
      type: 'line',
      source: 'buildings',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': edgeColour(colours),
        'line-width': [
          'interpolate',
          ['linear'],
          ['zoom'],
          13,
          ['case', ['boolean', ['feature-state', 'hover'], false], 3, 0.8],
          17,
          ['case', ['boolean', ['feature-state', 'hover'], false], 5, 1.8],
        ],
      },
    },
  ],
  hits: { buildings: 'building' },
})
