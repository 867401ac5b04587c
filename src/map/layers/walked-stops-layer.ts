import { drawnWeek } from '../drawn-week.ts'
import { pointFeature } from '../feature.ts'
import { mapLayer, objects, setFeatures } from '../map-layer.ts'
import { walkedStops } from '../walked-stops.ts'

const NOBODY: ReadonlySet<string> = new Set()

/** In the field, what became of each stop of the round: a tick, a bar or a clock in place of its number, and a ring about the next. */
export const walkedStopsLayer = mapLayer({
  id: 'walked-stops',
  shownBy: 'rounds',
  pick: (state) => {
    const { estate, session } = state
    const isWalked = session.workspace === 'terrain'
    return [
      ...([isWalked ? drawnWeek(state).round : null, isWalked ? session.skipped : NOBODY] as const),
      ...([estate.stop, isWalked ? estate.passage : null, estate.entrance] as const),
      ...([estate.publicPlace, estate.receptionPlace, estate.landmark] as const),
    ] as const
  },
  sources: () => ({ 'walked-stops': objects() }),
  draw: (map, [round, skipped, stop, passage, entrance, publicPlace, receptionPlace, landmark]) => {
    const estate = passage && { stop, passage, entrance, publicPlace, receptionPlace, landmark }
    setFeatures(
      map,
      'walked-stops',
      (estate ? walkedStops(estate, round, skipped) : []).map(({ id, at, state }) =>
        pointFeature(id, at, { state, icon: `stop-${state}` }),
      ),
    )
  },
  shapes: () => [],
  symbols: (colours) => [
    {
      id: 'next-stop',
      type: 'circle',
      source: 'walked-stops',
      filter: ['==', ['get', 'state'], 'next'],
      paint: {
        'circle-radius': 14,
        'circle-color': 'transparent',
        'circle-stroke-color': colours.selection,
        'circle-stroke-width': 3,
      },
    },
    {
      id: 'walked-stops',
      type: 'symbol',
      source: 'walked-stops',
      filter: ['!=', ['get', 'state'], 'next'],
      layout: {
        'icon-image': ['get', 'icon'],
        'icon-size': ['interpolate', ['linear'], ['zoom'], 14, 0.6, 16, 1],
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
    },
  ],
  hits: { 'walked-stops': 'stop' },
})
