import type { ExpressionSpecification } from 'maplibre-gl'
import type { StyleLayer } from '../map-layer.ts'
import type { MapColours } from '../map-tokens.ts'

export const isFootway: ExpressionSpecification = ['in', ['get', 'class'], ['literal', ['path', 'steps']]]

const hover: ExpressionSpecification = ['boolean', ['feature-state', 'hover'], false]
const byZoom = (far: number, middle: number, near: number): ExpressionSpecification => [
  'interpolate',
  ['exponential', 1.5],
  ['zoom'],
  13,
  far,
  16,
  middle,
  19,
  near,
]

/** What is walked only: paths as thin lines, steps as rungs; then, over all classes, dots for private ways and bars for those not walked. */
export const streetWays = (colours: MapColours): readonly StyleLayer[] => [
  {
    id: 'street-paths',
    type: 'line',
    source: 'streets',
    filter: ['==', ['get', 'class'], 'path'],
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: {
      'line-color': ['case', hover, colours['selection-halo'], colours['street-path']],
      'line-width': byZoom(0.5, 1.5, 4),
    },
  },
  {
    id: 'street-steps',
    type: 'line',
    source: 'streets',
    filter: ['==', ['get', 'class'], 'steps'],
    paint: {
      'line-color': ['case', hover, colours['selection-halo'], colours['street-path']],
      'line-width': byZoom(1, 4, 10),
      'line-dasharray': [0.5, 0.5],
    },
  },
  {
    id: 'street-private',
    type: 'line',
    source: 'streets',
    minzoom: 14,
    filter: ['all', ['get', 'private'], ['!', ['get', 'closed']]],
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: {
      'line-color': colours['street-label'],
      'line-width': byZoom(0.8, 1.6, 3),
      'line-dasharray': [0.1, 3],
    },
  },
  {
    id: 'street-closed',
    type: 'line',
    source: 'streets',
    filter: ['get', 'closed'],
    paint: {
      'line-color': colours.closure,
      'line-width': byZoom(1.5, 3, 6),
      'line-dasharray': [2, 1],
    },
  },
]
