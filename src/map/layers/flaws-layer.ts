import { feature, pointFeature } from '../feature.ts'
import { mapLayer, objects, setFeatures } from '../map-layer.ts'

/** What is wrong in the territory, while it is looked at: a filled triangle for an error, a disc for a remark, dashes around what is cut off, missing or too much. */
export const flawsLayer = mapLayer({
  id: 'flaws',
  shownBy: null,
  pick: ({ session: { workspace, territoryView, flaws } }) =>
    [workspace === 'territoire' && territoryView === 'flaws' ? (flaws?.result ?? null) : null] as const,
  sources: () => ({ 'flaw-lines': objects(), 'flaw-marks': objects() }),
  draw: (map, [flaws]) => {
    const all = flaws ?? []
    setFeatures(
      map,
      'flaw-lines',
      all.flatMap(({ id, lines = [] }) =>
        lines.map((coordinates, rank) => feature(`${id}:${rank}`, { type: 'LineString', coordinates })),
      ),
    )
    setFeatures(
      map,
      'flaw-marks',
      all.map(({ id, at, severity }) =>
        pointFeature(id, at, { icon: `flaw-${severity}`, rank: severity === 'error' ? 1 : 0 }),
      ),
    )
  },
  shapes: (colours) => [
    {
      id: 'flaw-lines-halo',
      type: 'line',
      source: 'flaw-lines',
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': colours.halo, 'line-width': 5 },
    },
    {
      id: 'flaw-lines',
      type: 'line',
      source: 'flaw-lines',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': colours.flaw, 'line-width': 2.5, 'line-dasharray': [2, 1.2] },
    },
  ],
  symbols: () => [
    {
      id: 'flaw-marks',
      type: 'symbol',
      source: 'flaw-marks',
      layout: {
        'icon-image': ['get', 'icon'],
        'icon-size': ['interpolate', ['linear'], ['zoom'], 13, 0.6, 16, 0.9],
        // The last drawn is on top: errors over remarks.
        'symbol-sort-key': ['get', 'rank'],
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
    },
  ],
})
