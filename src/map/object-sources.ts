import type { ExpressionSpecification, FilterSpecification, Map as MapLibre } from 'maplibre-gl'
import type { Selection } from '../store/session.ts'
import { styleLayers } from './map-style.ts'
import type { MapColours } from './map-tokens.ts'

/** Sources that an object is drawn from, by kind: it answers to hover there. */
export const OBJECT_SOURCES: Partial<Record<Selection['kind'], readonly string[]>> = {
  entrance: ['entrances'],
  building: ['buildings'],
  publicPlace: ['public-places'],
  receptionPlace: ['reception-places'],
  landmark: ['landmarks'],
  service: ['services'],
  street: ['streets'],
  perimeter: ['perimeter'],
  sector: ['sectors'],
  round: ['rounds', 'round-starts', 'round-starts-far'],
  stop: ['stops'],
  action: ['follow-marks', 'follow-ways'],
  project: ['follow-marks'],
  jointPlan: ['follow-marks'],
}

/** Leaves an object off the layers that draw it, or puts it back. One object at a time. */
export const hideObject = (
  map: MapLibre,
  colours: MapColours,
  { kind, id, hidden }: Selection & { readonly hidden: boolean },
): void => {
  const isOther: ExpressionSpecification = ['!=', ['get', 'id'], id]
  for (const layer of styleLayers(colours)) {
    if (!('source' in layer) || !OBJECT_SOURCES[kind]?.includes(layer.source)) continue
    const filter = ('filter' in layer && layer.filter) || null
    const others = filter ? ['all', filter, isOther] : isOther
    map.setFilter(layer.id, (hidden ? others : filter) as FilterSpecification | null)
  }
}
