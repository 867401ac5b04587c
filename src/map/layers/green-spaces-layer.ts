import { feature } from '../feature.ts'
import { mapLayer, objects, setFeatures } from '../map-layer.ts'

export const greenSpacesLayer = mapLayer({
  id: 'green-spaces',
  shownBy: 'greenSpaces',
  pick: ({ estate }) => [estate.greenSpace] as const,
  sources: () => ({ 'green-spaces': objects() }),
  draw: (map, [spaces]) =>
    setFeatures(
      map,
      'green-spaces',
      [...spaces.values()].map(({ id, geometry }) => feature(id, geometry)),
    ),
  shapes: (colours) => [
    {
      id: 'green-spaces',
      type: 'fill',
      source: 'green-spaces',
      paint: { 'fill-color': colours.green, 'fill-outline-color': colours['green-edge'] },
    },
  ],
})
