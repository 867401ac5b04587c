import type { DataDrivenPropertyValueSpecification, ExpressionSpecification } from 'maplibre-gl'
import { pointFeature } from '../feature.ts'
import { LABEL_FONT } from '../label-font.ts'
import { landlordLook } from '../landlord-look.ts'
import { mapLayer, objects, setFeatures } from '../map-layer.ts'
import { edgeColour } from './buildings-layer.ts'

/** Surface grows with dwellings, so that ten twice read as twenty; capped where lists are wrong. */
const radius = (times: number): DataDrivenPropertyValueSpecification<number> => {
  const root: ExpressionSpecification = ['sqrt', ['min', 100, ['max', 4, ['get', 'dwellings']]]]
  const scaled = (by: number): ExpressionSpecification => ['*', by * times, root]
  return [
    'interpolate',
    ['exponential', 1.4],
    ['zoom'],
    13,
    scaled(0.2),
    15,
    scaled(0.5),
    17,
    scaled(1.5),
    19,
    scaled(3),
  ]
}

export const entrancesLayer = mapLayer({
  id: 'entrances',
  shownBy: 'entrances',
  pick: ({ estate }) => [estate.entrance, estate.landlord] as const,
  sources: () => ({ entrances: objects() }),
  draw: (map, [entrances, landlords]) =>
    setFeatures(
      map,
      'entrances',
      [...entrances.values()].map(({ id, at, landlord, dwellings, number }) =>
        pointFeature(id, at, { dwellings, number, colour: landlordLook(landlords, landlord).colour }),
      ),
    ),
  shapes: (colours) => [
    {
      id: 'entrances',
      type: 'circle',
      source: 'entrances',
      paint: {
        'circle-color': [
          'case',
          ['boolean', ['feature-state', 'hover'], false],
          colours['selection-halo'],
          colours.entrance,
        ],
        'circle-radius': radius(1),
        'circle-stroke-color': edgeColour(colours),
        'circle-stroke-width': [
          'interpolate',
          ['linear'],
          ['zoom'],
          13,
          ['case', ['boolean', ['feature-state', 'hover'], false], 2, 0.8],
          17,
          ['case', ['boolean', ['feature-state', 'hover'], false], 4, 2.2],
        ],
      },
    },
  ],
  symbols: (colours) => [
    {
      id: 'entrance-numbers',
      type: 'symbol',
      source: 'entrances',
      minzoom: 17.5,
      layout: {
        'text-field': ['get', 'number'],
        'text-font': LABEL_FONT,
        'text-size': 13,
        'text-max-width': 6,
      },
      paint: { 'text-color': colours.label, 'text-halo-color': colours.halo, 'text-halo-width': 1 },
    },
  ],
  hits: { entrances: 'entrance' },
})
