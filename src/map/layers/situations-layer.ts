import { pointFeature } from '../feature.ts'
import { LABEL_FONT } from '../label-font.ts'
import { mapLayer, objects, setFeatures } from '../map-layer.ts'
import { situationMarks } from '../situation-marks.ts'

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
    const marks = estate && filter ? situationMarks(estate, filter, today) : []
    setFeatures(
      map,
      'situations',
      marks.map(({ place, at, count }) => pointFeature(place, at, { count })),
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
