import { pointFeature } from '../feature.ts'
import { mapLayer, objects, setFeatures } from '../map-layer.ts'
import { placeSymbols } from '../place-symbols.ts'

/** Services and associations, by a symbol of their type and their name. */
export const servicesLayer = mapLayer({
  id: 'services',
  shownBy: 'services',
  pick: ({ estate }) => [estate.service] as const,
  sources: () => ({ services: objects() }),
  draw: (map, [services]) =>
    setFeatures(
      map,
      'services',
      [...services.values()]
        .filter(({ retired }) => retired === undefined)
        .map(({ id, at, name, type }) => pointFeature(id, at, { name, icon: `service-${type}` })),
    ),
  shapes: () => [],
  symbols: (colours) => placeSymbols('services', colours, { kept: false, nameFrom: 16 }),
  hits: { services: 'service' },
})
