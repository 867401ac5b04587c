import { pointFeature } from '../feature.ts'
import { mapLayer, objects, setFeatures } from '../map-layer.ts'
import { placeSymbols } from '../place-symbols.ts'

export const landmarksLayer = mapLayer({
  id: 'landmarks',
  shownBy: 'landmarks',
  pick: ({ estate }) => [estate.landmark] as const,
  sources: () => ({ landmarks: objects() }),
  draw: (map, [landmarks]) =>
    setFeatures(
      map,
      'landmarks',
      [...landmarks.values()].map(({ id, at, name, type }) =>
        pointFeature(id, at, { name, icon: `landmark-${type}` }),
      ),
    ),
  shapes: () => [],
  symbols: (colours) => placeSymbols('landmarks', colours, { kept: false, nameFrom: 15.5 }),
  hits: { landmarks: 'landmark' },
})
