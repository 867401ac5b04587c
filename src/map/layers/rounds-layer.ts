import type { ExpressionSpecification } from 'maplibre-gl'
import { ROUND_DASHES, ROUND_HUES, roundLook } from '../../domain/round-palette.ts'
import { feature, pointFeature } from '../feature.ts'
import { LABEL_FONT } from '../label-font.ts'
import { mapLayer, objects, setFeatures } from '../map-layer.ts'
import type { MapColours } from '../map-tokens.ts'
import { roundColours } from '../round-look.ts'
import { startSlots } from '../start-slots.ts'
import { weekRounds } from '../week-rounds.ts'

const NUMBER_SIZE = 16

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

const literal = (value: readonly number[]) => ['literal', value]

/** By a property that counts from 0: `hue` or `dash`. */
const by = <T>(property: 'hue' | 'dash', values: readonly T[]): ExpressionSpecification =>
  [
    'match',
    ['get', property],
    ...values.slice(0, -1).flatMap((value, index) => [index, value]),
    values.at(-1),
  ] as unknown as ExpressionSpecification

const hovered = (yes: number, no: number | ExpressionSpecification): ExpressionSpecification => [
  'case',
  ['boolean', ['feature-state', 'hover'], false],
  yes,
  no,
]
const strength: ExpressionSpecification = ['match', ['get', 'strength'], 'faint', 0.28, 1]

const discs = (id: string, source: string, radius: number, colours: MapColours) => ({
  id,
  type: 'circle' as const,
  source,
  paint: {
    'circle-radius': radius,
    'circle-color': by('hue', roundColours(colours)),
    'circle-stroke-color': colours.halo,
    'circle-stroke-width': hovered(4, 2),
    'circle-opacity': strength,
    'circle-stroke-opacity': strength,
  },
})

const numbers = (id: string, source: string, size: number, colours: MapColours) => ({
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
  paint: { 'text-color': colours.symbol, 'text-opacity': strength },
})

/** The week's rounds: a line each with direction marks and its number at the start; the selected one with its stops. */
export const roundsLayer = mapLayer({
  id: 'rounds',
  shownBy: 'rounds',
  pick: ({ estate, session }) =>
    [
      ...([estate.round, estate.stop, estate.entrance, estate.publicPlace] as const),
      ...([estate.receptionPlace, estate.landmark] as const),
      ...([session.week, session.planning, session.round] as const),
    ] as const,
  sources: () => ({ rounds: objects(), 'round-starts': objects(), stops: objects() }),
  draw: (map, part) => {
    const [round, stop, entrance, publicPlace, receptionPlace, landmark, week, planning, selected] = part
    const records = { round, stop, entrance, publicPlace, receptionPlace, landmark }
    const rounds = weekRounds(records, week, planning)
    const chosen = rounds.find(({ id }) => id === selected)
    const properties = (id: string, number: number) => ({
      number,
      hue: roundLook(number - 1).hue - 1,
      dash: roundLook(number - 1).dashIndex,
      strength: !chosen ? 'even' : chosen.id === id ? 'strong' : 'faint',
      // Side by side where rounds share a street.
      offset: chosen ? 0 : ((number - 1) % ROUND_HUES) - (Math.min(ROUND_HUES, rounds.length) - 1) / 2,
    })
    const drawn = rounds.filter(({ line }) => line.length > 1)
    setFeatures(
      map,
      'rounds',
      drawn.map(({ id, number, line }) =>
        feature(id, { type: 'LineString', coordinates: line }, properties(id, number)),
      ),
    )
    const slots = startSlots(drawn)
    setFeatures(
      map,
      'round-starts',
      drawn.map(({ id, number, line }, index) =>
        pointFeature(id, line[0]!, { ...properties(id, number), slot: slots[index]! }),
      ),
    )
    const stops = chosen?.stops ?? []
    setFeatures(
      map,
      'stops',
      stops.map(({ id, rank, at }) =>
        pointFeature(id, at, { ...properties(chosen!.id, chosen!.number), number: rank }),
      ),
    )
  },
  shapes: (colours) => [
    {
      id: 'round-casings',
      type: 'line',
      source: 'rounds',
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': colours.halo,
        'line-width': ['match', ['get', 'strength'], 'strong', 8, 4.5],
        'line-offset': ['*', 2.5, ['get', 'offset']],
        'line-opacity': ['match', ['get', 'strength'], 'faint', 0, 0.85],
      },
    },
    {
      id: 'rounds',
      type: 'line',
      source: 'rounds',
      layout: {
        'line-join': 'round',
        'line-sort-key': ['match', ['get', 'strength'], 'strong', 1, 0],
      },
      paint: {
        'line-color': by('hue', roundColours(colours)),
        'line-width': hovered(6, ['match', ['get', 'strength'], 'strong', 5, 2.8]),
        'line-dasharray': by('dash', ROUND_DASHES.map(literal)),
        'line-offset': ['*', 2.5, ['get', 'offset']],
        'line-opacity': strength,
      },
    },
  ],
  symbols: (colours) => [
    {
      id: 'round-directions',
      type: 'symbol',
      source: 'rounds',
      minzoom: 14,
      filter: ['!=', ['get', 'strength'], 'faint'],
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 110,
        'icon-image': 'direction',
        'icon-size': ['match', ['get', 'strength'], 'strong', 1, 0.75],
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
      paint: {
        'icon-color': by('hue', roundColours(colours)),
        'icon-halo-color': colours.halo,
        'icon-halo-width': 2,
      },
    },
    discs('stops', 'stops', 10, colours),
    numbers('stop-numbers', 'stops', 13, colours),
    {
      id: 'round-starts',
      type: 'symbol',
      source: 'round-starts',
      layout: {
        'icon-image': 'disc',
        'icon-offset': bySlot(1),
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
        'text-field': ['to-string', ['get', 'number']],
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
    },
  ],
  hits: { 'round-starts': 'round', stops: 'stop', rounds: 'round' },
})
