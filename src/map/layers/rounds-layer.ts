import { isWalked } from '../../domain/week/is-walked.ts'
import type { Plan } from '../../domain/week/plan.ts'
import { ROUND_DASHES, ROUND_HUES, roundLook } from '../../domain/week/round-palette.ts'
import type { Session } from '../../store/session.ts'
import { drawnWeek } from '../drawn-week.ts'
import { feature, pointFeature } from '../feature.ts'
import { mapLayer, objects, setFeatures } from '../map-layer.ts'
import { roundColours } from '../round-look.ts'
import { startSlots } from '../start-slots.ts'
import { weekRounds } from '../week-rounds.ts'
import { by, discs, hovered, literal, NEAR_ZOOM, numbers, starts, strength } from './round-marks.ts'

/** Metres within which numbers at the starts would overlap while the whole quarter is in view. */
const FAR_REACH = 180

/** A plan that is looked at is drawn as the best so far of a search is. */
const lookedAt = (plan: Plan): Session['planning'] => ({
  request: { week: plan.week, seed: plan.seed },
  state: 'running',
  result: plan,
})

/** The week's rounds: a line each with direction marks and its number at the start; the selected one with its stops. */
export const roundsLayer = mapLayer({
  id: 'rounds',
  shownBy: 'rounds',
  pick: (state) => {
    const { estate, session } = state
    const { week, planning, round, day, plan } = drawnWeek(state)
    return [
      ...([estate.round, estate.stop, estate.entrance, estate.publicPlace] as const),
      ...([estate.receptionPlace, estate.landmark] as const),
      ...([week, planning, round, day, plan] as const),
      ...([estate.weekChange, estate.weekEdition, session.today] as const),
    ] as const
  },
  sources: () => ({
    rounds: objects(),
    'round-starts': objects(),
    'round-starts-far': objects(),
    stops: objects(),
  }),
  draw: (map, part) => {
    const [
      round,
      stop,
      entrance,
      publicPlace,
      receptionPlace,
      landmark,
      week,
      planning,
      selected,
      day,
      shown,
      weekChange,
      weekEdition,
      today,
    ] = part
    const records = { round, stop, weekEdition, entrance, publicPlace, receptionPlace, landmark }
    const rounds = weekRounds(records, week, shown ? lookedAt(shown) : planning, day)
    const chosen = rounds.find(({ id }) => id === selected)
    const walked = new Set(
      [...round.values()].filter((each) => isWalked({ weekChange }, each, today)).map(({ id }) => id),
    )
    const properties = (id: string, number: number) => ({
      number,
      hue: roundLook(number - 1).hue - 1,
      dash: roundLook(number - 1).dashIndex,
      strength: chosen ? (chosen.id === id ? 'strong' : 'faint') : walked.has(id) ? 'walked' : 'even',
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
    for (const [source, reach] of [
      ['round-starts', 0],
      ['round-starts-far', FAR_REACH],
    ] as const) {
      const slots = startSlots(drawn, reach)
      setFeatures(
        map,
        source,
        drawn.map(({ id, number, line }, index) => {
          const { slot, at } = id === chosen?.id ? { slot: -1, at: line[0]! } : slots[index]!
          return pointFeature(id, at, { ...properties(id, number), slot })
        }),
      )
    }
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
      minzoom: 15,
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
    starts('round-starts-far', colours, { maxzoom: NEAR_ZOOM }),
    starts('round-starts', colours, { minzoom: NEAR_ZOOM }),
  ],
  hits: { 'round-starts': 'round', 'round-starts-far': 'round', stops: 'stop', rounds: 'round' },
})
