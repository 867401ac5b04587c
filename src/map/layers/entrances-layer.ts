import type { DataDrivenPropertyValueSpecification, ExpressionSpecification } from 'maplibre-gl'
import { activeEntrances } from '../../domain/week/active-entrances.ts'
import { pointFeature } from '../feature.ts'
import { LABEL_FONT } from '../label-font.ts'
import { landlordLook } from '../landlord-look.ts'
import { mapLayer, objects } from '../map-layer.ts'
import { setRecords } from '../set-records.ts'
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

/** Doors in use by landlord and dwellings; those closed, whose past stays, are a small cross seen from near. */
export const entrancesLayer = mapLayer({
  id: 'entrances',
  shownBy: 'entrances',
  pick: ({ estate }) => [estate.entrance, estate.landlord, estate.building] as const,
  sources: () => ({ entrances: objects() }),
  draw: (map, [entrance, landlords, building]) => {
    const used = new Set(activeEntrances({ entrance, building }))
    setRecords(map, 'entrances', {
      records: entrance,
      by: [landlords],
      mark: (each) => used.has(each),
      feature: (each) =>
        pointFeature(each.id, each.at, {
          dwellings: each.dwellings,
          // At a door its number is enough; the card has the street.
          number: each.number.split(',')[0]!,
          colour: landlordLook(landlords, each.landlord).colour,
          gone: !used.has(each),
        }),
    })
  },
  shapes: (colours) => [
    {
      id: 'entrances',
      type: 'circle',
      source: 'entrances',
      filter: ['!', ['get', 'gone']],
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
      id: 'entrances-gone',
      type: 'symbol',
      source: 'entrances',
      minzoom: 15.5,
      filter: ['get', 'gone'],
      layout: { 'icon-image': 'closed', 'icon-size': 0.5, 'icon-allow-overlap': true },
    },
    {
      id: 'entrance-numbers',
      type: 'symbol',
      source: 'entrances',
      minzoom: 17.5,
      filter: ['!', ['get', 'gone']],
      layout: {
        'text-field': ['get', 'number'],
        'text-font': LABEL_FONT,
        'text-size': 13,
        'text-max-width': 6,
      },
      paint: { 'text-color': colours.label, 'text-halo-color': colours.halo, 'text-halo-width': 1 },
    },
  ],
  hits: { entrances: 'entrance', 'entrances-gone': 'entrance' },
})
