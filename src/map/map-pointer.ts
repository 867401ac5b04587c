import type { Map as MapLibre, MapMouseEvent } from 'maplibre-gl'
import type { Kind } from '../domain/estate.ts'
import type { Selection } from '../store/session.ts'
import { MAP_LAYERS } from './layers.ts'

/** Reach of a finger or an unsteady hand around the pointer, in pixels. */
const REACH = 5

const KIND_OF = new Map<string, Kind>(MAP_LAYERS.flatMap(({ hits }) => Object.entries(hits ?? {})))

const objectAt = (map: MapLibre, { point }: Pick<MapMouseEvent, 'point'>): Selection | null => {
  const layers = [...KIND_OF.keys()].filter((id) => map.getLayer(id))
  const around = (reach: number) =>
    map.queryRenderedFeatures(
      [
        [point.x - reach, point.y - reach],
        [point.x + reach, point.y + reach],
      ],
      { layers },
    )
  const kindOf = ({ layer }: { readonly layer: { readonly id: string } }) => KIND_OF.get(layer.id)
  // What is right under the pointer wins over what is merely near, and anything over the street that it stands on.
  const near = [...around(0), ...around(REACH)]
  const found = near.find((each) => kindOf(each) !== 'street') ?? near[0]
  const kind = found && kindOf(found)
  return found && kind ? { kind, id: String(found.properties.id) } : null
}

export type PointerWatch = {
  readonly hover: (object: Selection | null, point: { x: number; y: number } | null) => void
  readonly choose: (object: Selection | null) => void
  /** Whether pointer and click are another's now: those of a drawing tool. */
  readonly isTaken: () => boolean
}

/** Tells what the pointer is over and what it chooses. At most one look-up a frame. */
export const watchPointer = (map: MapLibre, { hover, choose, isTaken }: PointerWatch): void => {
  let frame = 0
  let last: MapMouseEvent
  map.on('mousemove', (event) => {
    last = event
    if (frame || isTaken()) return
    frame = requestAnimationFrame(() => {
      frame = 0
      if (!map.getStyle() || map.isMoving()) return
      const object = objectAt(map, last)
      map.getCanvas().style.setProperty('cursor', object ? 'pointer' : '')
      // Streets are everywhere: lit one after the other, each way across the map would repaint it all along.
      const lit = object?.kind === 'street' ? null : object
      hover(lit, lit ? last.point : null)
    })
  })
  map.on('mouseout', () => {
    cancelAnimationFrame(frame)
    frame = 0
    hover(null, null)
  })
  map.on('click', (event) => {
    if (!isTaken()) choose(objectAt(map, event))
  })
}
