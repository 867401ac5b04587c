import type { DataDrivenPropertyValueSpecification, ExpressionSpecification } from 'maplibre-gl'
import { closedStreet } from '../closed-street.ts'
import { feature } from '../feature.ts'
import { LABEL_FONT } from '../label-font.ts'
import { mapLayer, objects } from '../map-layer.ts'
import { setRecords } from '../set-records.ts'
import { isFootway, streetWays } from './street-ways.ts'

/** Width on the screen in pixels by class, at zooms 13, 16 and 19; `more` on top, for the casing. */
const widths = (more: number): DataDrivenPropertyValueSpecification<number> => {
  const at = (
    service: number,
    residential: number,
    collector: number,
    main: number,
  ): ExpressionSpecification => [
    'match',
    ['get', 'class'],
    'main',
    main + more,
    'collector',
    collector + more,
    'residential',
    residential + more,
    service + more,
  ]
  const [far, middle, near] = [at(0.6, 1.4, 2.4, 3), at(2.5, 6, 8, 9.5), at(12, 26, 32, 36)]
  return ['interpolate', ['exponential', 1.5], ['zoom'], 13, far, 16, middle, 19, near]
}

const isLarge: ExpressionSpecification = ['in', ['get', 'class'], ['literal', ['main', 'collector']]]
const hover: ExpressionSpecification = ['boolean', ['feature-state', 'hover'], false]

/** The walk network: streets by class, paths, steps, private ways; a sign on what is closed, now or soon, or not walked. */
export const streetsLayer = mapLayer({
  id: 'streets',
  shownBy: 'streets',
  pick: ({ estate, session }) => [estate.street, session.today] as const,
  sources: () => ({ streets: objects() }),
  draw: (map, [streets, today]) =>
    setRecords(map, 'streets', {
      records: streets,
      by: [today],
      feature: (street) =>
        feature(street.id, street.geometry, {
          class: street.class,
          name: street.name ?? '',
          private: street.private === true,
          closed: closedStreet(street, today),
        }),
    }),
  shapes: (colours) => [
    {
      id: 'street-casings',
      type: 'line',
      source: 'streets',
      filter: ['!', isFootway],
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': ['case', isLarge, colours['street-main-casing'], colours['street-casing']],
        'line-width': widths(1.5),
      },
    },
    {
      id: 'streets',
      type: 'line',
      source: 'streets',
      filter: ['!', isFootway],
      layout: {
        'line-cap': 'round',
        'line-join': 'round',
        'line-sort-key': ['case', isLarge, 1, 0],
      },
      paint: {
        'line-color': [
          'case',
          hover,
          colours['selection-halo'],
          ['case', isLarge, colours['street-main'], colours.street],
        ],
        'line-width': widths(0),
      },
    },
    ...streetWays(colours),
  ],
  symbols: (colours) => [
    {
      id: 'street-closures',
      type: 'symbol',
      source: 'streets',
      minzoom: 14.5,
      filter: ['get', 'closed'],
      layout: {
        'symbol-placement': 'line-center',
        'icon-image': 'closure',
        'icon-size': ['interpolate', ['linear'], ['zoom'], 14.5, 0.5, 18, 0.9],
        'icon-rotation-alignment': 'viewport',
        'icon-allow-overlap': true,
      },
    },
    {
      id: 'street-names',
      type: 'symbol',
      source: 'streets',
      minzoom: 14,
      filter: ['!=', ['get', 'name'], ''],
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 400,
        'text-field': ['get', 'name'],
        'text-font': LABEL_FONT,
        'text-size': ['interpolate', ['linear'], ['zoom'], 14, 12, 18, 15],
        'text-max-angle': 35,
      },
      paint: {
        'text-color': colours['street-label'],
        'text-halo-color': colours.halo,
        'text-halo-width': 1.5,
      },
    },
  ],
  hits: {
    'street-closures': 'street',
    'street-closed': 'street',
    'street-steps': 'street',
    'street-paths': 'street',
    streets: 'street',
  },
})
