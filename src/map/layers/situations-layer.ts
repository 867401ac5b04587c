import { rowsInView } from '../../domain/hotspots/in-view.ts'
import { observationsOf } from '../../domain/hotspots/observations-of.ts'
import { viewOf } from '../../domain/hotspots/view-of.ts'
import type { Position } from '../../geometry/position.ts'
import { pointFeature } from '../feature.ts'
import { LABEL_FONT } from '../label-font.ts'
import { mapLayer, objects, setFeatures } from '../map-layer.ts'

/** A mark at each place with situations that the heat map counts, and how many. */
export const situationsLayer = mapLayer({
  id: 'situations',
  shownBy: 'situations',
  // Nothing to count while hidden: a year holds hundreds, and the slider moves often.
  pick: ({ estate, session }) =>
    session.layers.has('situations')
      ? ([estate, session.heat.filter, session.today] as const)
      : ([null, null, ''] as const),
  sources: () => ({ situations: objects() }),
  draw: (map, [estate, filter, today]) => {
    const counts = new Map<number, number>()
    const observations = estate && filter && observationsOf(estate, filter)
    if (observations)
      for (const row of rowsInView(observations, viewOf(estate, filter, today).view)) {
        const place = observations.situations.place[row]!
        counts.set(place, (counts.get(place) ?? 0) + 1)
      }
    setFeatures(
      map,
      'situations',
      [...counts].map(([place, count]) => {
        const { places, positions } = observations!
        const at: Position = [positions[2 * place]!, positions[2 * place + 1]!]
        return pointFeature(places[place]!, at, { count })
      }),
    )
  },
  shapes: () => [],
  symbols: (colours) => [
    {
      id: 'situations',
      type: 'symbol',
      source: 'situations',
      layout: {
        'icon-image': 'situation',
        'icon-size': ['interpolate', ['linear'], ['zoom'], 13, 0.7, 17, 1],
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
        'text-field': ['step', ['zoom'], '', 16, ['to-string', ['get', 'count']]],
        'text-font': LABEL_FONT,
        'text-size': 13,
        'text-anchor': 'left',
        'text-offset': [0.7, 0],
        'text-optional': true,
      },
      paint: {
        'icon-color': colours.situation,
        'icon-halo-color': colours.halo,
        'icon-halo-width': 1,
        'text-color': colours.label,
        'text-halo-color': colours.halo,
        'text-halo-width': 1.5,
      },
    },
  ],
})
