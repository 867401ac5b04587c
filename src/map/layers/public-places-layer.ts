import { isProven } from '../../domain/hotspots/marked-places.ts'
import { pointFeature } from '../feature.ts'
import { mapLayer, objects, setFeatures } from '../map-layer.ts'
import { placeSymbols } from '../place-symbols.ts'
import { markedShown } from '../proven-places.ts'

/** Stops of the rounds in public space, and the places where the team receives. */
export const publicPlacesLayer = mapLayer({
  id: 'public-places',
  shownBy: 'publicPlaces',
  pick: (state) => [state.estate.publicPlace, state.estate.receptionPlace, markedShown(state)] as const,
  sources: () => ({ 'public-places': objects(), 'reception-places': objects() }),
  draw: (map, [places, receptions, marked]) => {
    // What is proven is named once, with its verdict.
    const named = new Set(marked.filter(isProven).map(({ id }) => id))
    const nameOf = (id: string, name: string): string => (named.has(id) ? '' : name)
    setFeatures(
      map,
      'public-places',
      [...places.values()].map(({ id, at, name, type, closed }) =>
        pointFeature(id, at, {
          name: nameOf(id, name),
          icon: closed === undefined ? `place-${type}` : 'closed',
        }),
      ),
    )
    setFeatures(
      map,
      'reception-places',
      [...receptions.values()].map(({ id, at, name, closed }) =>
        pointFeature(id, at, { name: nameOf(id, name), icon: closed === undefined ? 'reception' : 'closed' }),
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
