import { recencyOf } from '../../domain/field/recency.ts'
import { shownLayers } from '../../store/shown-layers.ts'
import { pointFeature } from '../feature.ts'
import { LABEL_FONT } from '../label-font.ts'
import { mapLayer, objects, type StyleLayer, setFeatures } from '../map-layer.ts'
import type { MapColours } from '../map-tokens.ts'

/** From this zoom on a mark has room for its days. */
const DAYS_ZOOM = 16

const marks = (kind: 'entrance' | 'publicPlace', colours: MapColours): StyleLayer => ({
  id: `recency-${kind}`,
  type: 'symbol',
  source: 'recency',
  filter: ['==', ['get', 'kind'], kind],
  layout: {
    'icon-image': ['concat', 'recency-', ['get', 'class']],
    'icon-size': ['interpolate', ['linear'], ['zoom'], 13, 0.65, 17, 1.1],
    // Beside the symbol of a public place, on the point of an entrance.
    'icon-offset': kind === 'publicPlace' ? [16, -13] : [0, 0],
    'icon-allow-overlap': true,
    'icon-ignore-placement': true,
    // The longest wait lies on top.
    'symbol-sort-key': ['get', 'order'],
    'text-field': ['step', ['zoom'], '', DAYS_ZOOM, ['get', 'days']],
    'text-font': LABEL_FONT,
    'text-size': 13,
    'text-anchor': 'left',
    'text-offset': kind === 'publicPlace' ? [2, -1] : [0.8, 0],
    'text-optional': true,
  },
  paint: {
    'icon-color': [
      'match',
      ['get', 'class'],
      ...(['recent', colours['recency-recent'], 'soon', colours['recency-soon']] as const),
      colours['recency-overdue'],
    ],
    'icon-halo-color': colours.label,
    'icon-halo-width': 1,
    'text-color': colours.label,
    'text-halo-color': colours.halo,
    'text-halo-width': 1.5,
  },
})

/** How long ago each entrance and public place was met: a mark by its class, and close by the days. */
export const recencyLayer = mapLayer({
  id: 'recency',
  shownBy: 'recency',
  // Nothing to count while hidden: a year holds thousands of passages.
  pick: ({ estate, session }) => {
    const { settings, passage, entrance, building, publicPlace, placeRule } = estate
    return shownLayers(session).has('recency')
      ? ([session.today, settings, passage, entrance, building, publicPlace, placeRule] as const)
      : ([null] as const)
  },
  sources: () => ({ recency: objects() }),
  draw: (map, part) => {
    if (part[0] === null) return setFeatures(map, 'recency', [])
    const [today, settings, passage, entrance, building, publicPlace, placeRule] = part
    const all = recencyOf({ settings, passage, entrance, building, publicPlace, placeRule }, today)
    setFeatures(
      map,
      'recency',
      all.map((each, rank) => {
        const days = each.days === undefined ? '' : String(each.days)
        return pointFeature(each.place, each.at, { kind: each.kind, class: each.class, days, order: -rank })
      }),
    )
  },
  shapes: () => [],
  symbols: (colours) => [marks('entrance', colours), marks('publicPlace', colours)],
  hits: { 'recency-entrance': 'entrance', 'recency-publicPlace': 'publicPlace' },
})
