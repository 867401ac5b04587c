import { LABEL_FONT } from './label-font.ts'
import type { StyleLayer } from './map-layer.ts'
import type { MapColours } from './map-tokens.ts'

/** Badge and name of point places: features carry `icon` and `name`. `kept` badges are drawn even where they overlap. */
export const placeSymbols = (
  source: string,
  colours: MapColours,
  { kept, nameFrom }: { kept: boolean; nameFrom: number },
): readonly StyleLayer[] => [
  {
    id: `${source}-hover`,
    type: 'circle',
    source,
    paint: {
      'circle-radius': 16,
      'circle-color': colours['selection-halo'],
      'circle-opacity': ['case', ['boolean', ['feature-state', 'hover'], false], 1, 0],
    },
  },
  {
    id: source,
    type: 'symbol',
    source,
    layout: {
      'icon-image': ['get', 'icon'],
      'icon-size': ['interpolate', ['linear'], ['zoom'], 13, 0.6, 16, 1],
      'icon-allow-overlap': kept,
      'icon-ignore-placement': false,
      'text-field': ['step', ['zoom'], '', nameFrom, ['get', 'name']],
      'text-font': LABEL_FONT,
      'text-size': 14,
      'text-max-width': 9,
      'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
      'text-radial-offset': 1.1,
      'text-optional': true,
    },
    paint: { 'text-color': colours.label, 'text-halo-color': colours.halo, 'text-halo-width': 1.8 },
  },
]
