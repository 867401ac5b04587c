import type { ExpressionSpecification } from 'maplibre-gl'
import { ROUND_HUES } from '../../domain/week/round-palette.ts'
import { LABEL_FONT } from '../label-font.ts'
import type { MapColours } from '../map-tokens.ts'
import { roundColours } from '../round-look.ts'

const NUMBER_SIZE = 16
/** From this zoom on each number stands at its own start. */
export const NEAR_ZOOM = 15.5

/** Discs of rounds with one start stand above it, five a row, first ones nearest; `slot` is their rank there. */
const bySlot = (times: number): ExpressionSpecification =>
  [
    'match',
    ['get', 'slot'],
    ...Array.from({ length: ROUND_HUES }, (_, slot) => [
      slot,
      literal([((slot % 5) - 2) * 28 * times, (-30 - 28 * Math.floor(slot / 5)) * times]),
    ]).flat(),
    literal([0, -30 * times]),
  ] as unknown as ExpressionSpecification

export const literal = (value: readonly number[]) => ['literal', value]

/** By a property that counts from 0: `hue` or `dash`. */
export const by = <T>(property: 'hue' | 'dash', values: readonly T[]): ExpressionSpecification =>
  [
    'match',
    ['get', property],
    ...values.slice(0, -1).flatMap((value, index) => [index, value]),
    values.at(-1),
  ] as unknown as ExpressionSpecification

export const hovered = (yes: number, no: number | ExpressionSpecification): ExpressionSpecification => [
  'case',
  ['boolean', ['feature-state', 'hover'], false],
  yes,
  no,
]
/** The chosen one alone is strong; what is behind us is quieter. */
export const strength: ExpressionSpecification = [
  'match',
  ['get', 'strength'],
  'faint',
  0.28,
  'walked',
  0.45,
  1,
]

/** A number needs room: before `FULL_ZOOM` a stop is a dot. */
const FULL_ZOOM = 15.7
export const discs = (id: string, source: string, radius: number, colours: MapColours) => ({
  id,
  type: 'circle' as const,
  source,
  paint: {
    'circle-radius': [
      'interpolate',
      ['linear'],
      ['zoom'],
      14,
      radius / 3,
      FULL_ZOOM,
      radius,
    ] as ExpressionSpecification,
    'circle-color': by('hue', roundColours(colours)),
    'circle-stroke-color': colours.halo,
    'circle-stroke-width': hovered(4, 2),
    'circle-opacity': strength,
    'circle-stroke-opacity': strength,
  },
})

export const numbers = (id: string, source: string, size: number, colours: MapColours) => ({
  id,
  type: 'symbol' as const,
  source,
  layout: {
    'text-field': ['to-string', ['get', 'number']] as ExpressionSpecification,
    'text-font': LABEL_FONT,
    'text-size': size,
    'text-allow-overlap': true,
    'text-ignore-placement': true,
  },
  minzoom: FULL_ZOOM,
  paint: { 'text-color': colours.symbol, 'text-opacity': strength },
})

/** The numbers at the starts; the source bears the same name. */
export const starts = (
  id: string,
  colours: MapColours,
  zooms: { readonly minzoom?: number; readonly maxzoom?: number },
) => ({
  ...zooms,
  id,
  type: 'symbol' as const,
  source: id,
  layout: {
    'icon-image': 'disc',
    'symbol-sort-key': ['match', ['get', 'strength'], 'strong', 1, 0] as ExpressionSpecification,
    'icon-offset': bySlot(1),
    'icon-allow-overlap': true,
    'icon-ignore-placement': true,
    'text-field': ['to-string', ['get', 'number']] as ExpressionSpecification,
    'text-font': LABEL_FONT,
    'text-size': NUMBER_SIZE,
    'text-offset': bySlot(1 / NUMBER_SIZE),
    'text-allow-overlap': true,
    'text-ignore-placement': true,
  },
  paint: {
    'icon-color': by('hue', roundColours(colours)),
    'icon-halo-color': colours.halo,
    'icon-halo-width': hovered(4, 2),
    'icon-opacity': strength,
    'text-color': colours.symbol,
    'text-opacity': strength,
  },
})
