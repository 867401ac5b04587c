import type { DataDrivenPropertyValueSpecification, ExpressionSpecification } from 'maplibre-gl'
import { feature } from '../feature.ts'
import { LABEL_FONT } from '../label-font.ts'
import { mapLayer, objects, setFeatures } from '../map-layer.ts'

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

export const streetsLayer = mapLayer({
  id: 'streets',
  shownBy: 'streets',
  pick: ({ estate }) => [estate.street] as const,
  sources: () => ({ streets: objects() }),
  draw: (map, [streets]) =>
    setFeatures(
      map,
      'streets',
      [...streets.values()].map(({ id, geometry, class: rank, name = '' }) =>
        feature(id, geometry, { class: rank, name }),
      ),
    ),
  shapes: (colours) => [
    {
      id: 'street-casings',
      type: 'line',
      source: 'streets',
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
      layout: {
        'line-cap': 'round',
        'line-join': 'round',
        'line-sort-key': ['case', isLarge, 1, 0],
      },
      paint: {
        'line-color': ['case', isLarge, colours['street-main'], colours.street],
        'line-width': widths(0),
      },
    },
  ],
  symbols: (colours) => [
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
})
