import { pointFeature } from '../feature.ts'
import { mapLayer, objects, setFeatures } from '../map-layer.ts'
import { placeSymbols } from '../place-symbols.ts'

/** Stops of the rounds in public space, and the places where the team receives. */
export const publicPlacesLayer = mapLayer({
  id: 'public-places',
  shownBy: 'publicPlaces',
  pick: ({ estate }) => [estate.publicPlace, estate.receptionPlace] as const,
  sources: () => ({ 'public-places': objects(), 'reception-places': objects() }),
  draw: (map, [places, receptions]) => {
    setFeatures(
      map,
      'public-places',
      [...places.values()].map(({ id, at, name, type, closed }) =>
        pointFeature(id, at, { name, icon: closed === undefined ? `place-${type}` : 'closed' }),
      ),
    )
    setFeatures(
      map,
      'reception-places',
      [...receptions.values()].map(({ id, at, name, closed }) =>
        pointFeature(id, at, { name, icon: closed === undefined ? 'reception' : 'closed' }),
      ),
    )
  },
  shapes: () => [],
  symbols: (colours) => [
    ...placeSymbols('public-places', colours, { kept: true, nameFrom: 16 }),
    ...placeSymbols('reception-places', colours, { kept: true, nameFrom: 15 }),
  ],
  hits: { 'public-places': 'publicPlace', 'reception-places': 'receptionPlace' },
})
