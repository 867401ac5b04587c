import type { ExpressionSpecification } from 'maplibre-gl'
import { FUNDER_COLOURS } from '../../domain/landlord.ts'
import { feature } from '../feature.ts'
import { landlordLook, patternName } from '../landlord-look.ts'
import { mapLayer, objects } from '../map-layer.ts'
import type { MapColours } from '../map-tokens.ts'
import { setRecords } from '../set-records.ts'

/** The dark edge, at least 3:1 on the ground, that goes with a landlord's colour. */
export const edgeColour = (colours: MapColours): ExpressionSpecification =>
  [
    'match',
    ['get', 'colour'],
    ...FUNDER_COLOURS.flatMap((colour) => [colour, colours[`edge-${colour}`]]),
    colours['edge-grey'],
  ] as unknown as ExpressionSpecification

/** Buildings in the colour and pattern of their landlord; of a demolished one, whose past stays, only a dashed outline. */
export const buildingsLayer = mapLayer({
  id: 'buildings',
  shownBy: 'buildings',
  pick: ({ estate }) => [estate.building, estate.landlord] as const,
  sources: () => ({ buildings: objects() }),
  draw: (map, [buildings, landlords]) =>
    setRecords(map, 'buildings', {
      records: buildings,
      by: [landlords],
      feature: ({ id, landlord, geometry, demolished }) => {
        const look = landlordLook(landlords, landlord)
        return feature(id, geometry, {
          colour: look.colour,
          pattern: patternName(look),
          gone: demolished !== undefined,
        })
      },
    }),
  shapes: (colours) => [
    {
      id: 'buildings',
      type: 'fill',
      source: 'buildings',
      filter: ['!', ['get', 'gone']],
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
      filter: ['!', ['get', 'gone']],
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
    {
      id: 'buildings-gone',
      type: 'line',
      source: 'buildings',
      minzoom: 14,
      filter: ['get', 'gone'],
      paint: {
        'line-color': colours['edge-grey'],
        'line-width': ['case', ['boolean', ['feature-state', 'hover'], false], 4, 1.5],
        'line-dasharray': [2, 2],
      },
    },
  ],
  hits: { buildings: 'building', 'buildings-gone': 'building' },
})
