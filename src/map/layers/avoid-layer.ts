import { placesToAvoid } from '../../domain/field/places-to-avoid.ts'
import { situationPlace } from '../../domain/situation-place.ts'
import { innerPoint } from '../../geometry/inner-point.ts'
import type { Position } from '../../geometry/position.ts'
import { pointFeature } from '../feature.ts'
import { mapLayer, objects, setFeatures } from '../map-layer.ts'

/** Places better avoided for now, in the field: an eight-sided sign with a bar, in the middle of a building or a sector. */
export const avoidLayer = mapLayer({
  id: 'avoid',
  shownBy: null,
  pick: ({ estate, session }) => {
    const isSome = session.workspace === 'terrain' && estate.shiftNote.size > 0
    return [isSome ? estate : null, session.today] as const
  },
  sources: () => ({ avoid: objects() }),
  draw: (map, [estate, today]) => {
    const places = estate ? new Set(placesToAvoid(estate, today).map(({ place }) => place!)) : []
    setFeatures(
      map,
      'avoid',
      [...places].flatMap((id) => {
        const sector = estate!.sector.get(id)
        const at: Position | undefined = sector
          ? innerPoint(sector.geometry)
          : situationPlace(estate!, id)?.at
        return at ? [pointFeature(id, at)] : []
      }),
    )
  },
  shapes: () => [],
  symbols: () => [
    {
      id: 'avoid',
      type: 'symbol',
      source: 'avoid',
      layout: {
        'icon-image': 'avoid',
        'icon-size': ['interpolate', ['linear'], ['zoom'], 13, 0.8, 17, 1.2],
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
    },
  ],
})
