import type { Release } from '../../domain/release.ts'
import type { Position } from '../../geometry/position.ts'
import { pointFeature } from '../feature.ts'
import { LABEL_FONT } from '../label-font.ts'
import { mapLayer, objects, setFeatures } from '../map-layer.ts'

type Group = { readonly at: Position; readonly count: number }

/** Rows of the file by the position that they leave with. */
const groups = (rows: Release['rows']): readonly Group[] => {
  const found = new Map<string, Group>()
  for (const { at } of rows) {
    const key = at.join(' ')
    found.set(key, { at, count: (found.get(key)?.count ?? 0) + 1 })
  }
  return [...found.values()]
}

/** What the recipient of the prepared file will see on its own map: a disc with the number of rows at each place. */
export const releaseLayer = mapLayer({
  id: 'release',
  shownBy: 'release',
  pick: ({ session }) => [session.release.made] as const,
  sources: () => ({ release: objects() }),
  draw: (map, [made]) =>
    setFeatures(
      map,
      'release',
      groups(made?.rows ?? []).map(({ at, count }, rank) => pointFeature(`release-${rank}`, at, { count })),
    ),
  shapes: () => [],
  symbols: (colours) => [
    {
      id: 'release',
      type: 'circle',
      source: 'release',
      paint: {
        'circle-radius': ['interpolate', ['linear'], ['sqrt', ['get', 'count']], 1, 9, 4, 18],
        'circle-color': colours.situation,
        'circle-stroke-color': colours.halo,
        'circle-stroke-width': 2,
      },
    },
    {
      id: 'release-count',
      type: 'symbol',
      source: 'release',
      layout: {
        'text-field': ['to-string', ['get', 'count']],
        'text-font': LABEL_FONT,
        'text-size': 12,
        // Two counts over each other read as another number: the larger one is kept.
        'text-allow-overlap': false,
        'text-padding': 3,
        'symbol-sort-key': ['-', 0, ['get', 'count']],
      },
      paint: { 'text-color': colours.halo },
    },
  ],
})
