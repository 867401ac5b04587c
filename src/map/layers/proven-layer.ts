import type { ExpressionSpecification, FilterSpecification } from 'maplibre-gl'
import type { MarkedPlace } from '../../domain/hotspots/marked-places.ts'
import { residenceName } from '../../domain/hotspots/observed-places.ts'
import { heatMap } from '../../messages/heat-map.ts'
import { placeName } from '../../messages/place-name.ts'
import { feature, pointFeature } from '../feature.ts'
import { mapLayer, objects, setFeatures } from '../map-layer.ts'
import type { MapColours } from '../map-tokens.ts'
import { markedShown } from '../proven-places.ts'

const isVerdict = (verdict: MarkedPlace['verdict']): FilterSpecification => [
  '==',
  ['get', 'verdict'],
  verdict,
]
const ifChosen = <Value>(chosen: Value, else_: Value): ExpressionSpecification =>
  ['case', ['get', 'chosen'], chosen, else_] as unknown as ExpressionSpecification

/** Dashes are as long as gaps; the whole line is of *sûr*, the dashed one of *probable*. */
const outline = (colours: MapColours, verdict: 'sure' | 'probable') => ({
  id: `proven-${verdict}`,
  type: 'line' as const,
  source: 'proven-shapes',
  filter: isVerdict(verdict),
  layout: { 'line-join': 'round' as const },
  paint: {
    'line-color': colours.proven,
    'line-width': ifChosen(6, verdict === 'sure' ? 4.5 : 3.5),
    ...(verdict === 'probable' && { 'line-dasharray': [1.6, 1.1] }),
  },
})

/**
 * What is more than chance on the period, outlined (`provenNamesLayer` names it): *sûr* in a whole line, *probable* in dashes, the chosen one
 * stronger; what nobody looked at is hatched. Of one period only: two of them have no ranking of their own.
 */
export const provenLayer = mapLayer({
  id: 'proven',
  shownBy: 'heat',
  pick: (state) => {
    const marked = markedShown(state)
    // Nothing marked: nothing to draw again, whatever is edited.
    const isEmpty = marked.length === 0
    return [marked, isEmpty ? null : state.session.selection, isEmpty ? null : state.estate] as const
  },
  sources: () => ({ 'proven-shapes': objects(), 'proven-points': objects() }),
  draw: (map, [marked, selection, estate]) => {
    const isChosen = ({ object }: MarkedPlace): boolean =>
      selection !== null && object?.id === selection.id && object.kind === selection.kind
    setFeatures(
      map,
      'proven-shapes',
      marked.flatMap((place) => {
        const { id, shape, verdict } = place
        return shape ? [feature(id, shape, { verdict, chosen: isChosen(place) })] : []
      }),
    )
    setFeatures(
      map,
      'proven-points',
      marked.map((place, rank) => {
        const { id, at, verdict, shape, object } = place
        const label =
          verdict === 'not-seen' || !estate
            ? ''
            : heatMap.placeLabel(residenceName(id) ?? placeName(estate, id), verdict)
        const ring = shape ? '' : verdict === 'sure' ? 'ring' : 'ring-dashed'
        return pointFeature(id, at, {
          ...{ label, ring, verdict, rank, chosen: isChosen(place), kind: object?.kind ?? '' },
        })
      }),
    )
  },
  shapes: (colours) => [
    {
      id: 'proven-unseen',
      type: 'fill',
      source: 'proven-shapes',
      filter: isVerdict('not-seen'),
      paint: { 'fill-pattern': 'unseen' },
    },
    {
      id: 'proven-halo',
      type: 'line',
      source: 'proven-shapes',
      filter: ['!=', ['get', 'verdict'], 'not-seen'],
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': ifChosen(colours['selection-halo'], colours['proven-halo']),
        'line-width': ifChosen(13, 8.5),
      },
    },
    outline(colours, 'sure'),
    outline(colours, 'probable'),
  ],
  symbols: (colours) => [
    {
      id: 'proven-rings',
      type: 'symbol',
      source: 'proven-points',
      filter: ['!=', ['get', 'ring'], ''],
      layout: {
        'icon-image': ['get', 'ring'],
        'icon-size': ['interpolate', ['linear'], ['zoom'], 13, ifChosen(0.95, 0.75), 17, ifChosen(1.6, 1.3)],
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
      paint: {
        'icon-color': [
          'case',
          isVerdict('not-seen'),
          colours.unseen,
          colours.proven,
        ] as ExpressionSpecification,
        'icon-halo-color': ifChosen(colours['selection-halo'], colours['proven-halo']),
        'icon-halo-width': 2,
      },
    },
  ],
})
