import { followedFeatures, followedShown } from '../followed-records.ts'
import { LABEL_FONT } from '../label-font.ts'
import { mapLayer, objects, type StyleLayer, setFeatures } from '../map-layer.ts'
import type { MapColours } from '../map-tokens.ts'

const markLayer = (id: string, kind: string, icon: string, colours: MapColours): StyleLayer => ({
  id,
  type: 'symbol',
  source: 'follow-marks',
  filter: ['==', ['get', 'kind'], kind],
  layout: {
    'icon-image': icon,
    'icon-size': ['interpolate', ['linear'], ['zoom'], 13, 0.8, 16, 1.15],
    'icon-allow-overlap': true,
    'icon-ignore-placement': true,
    'symbol-sort-key': ['get', 'chosen'],
    'text-field': ['step', ['zoom'], '', 15, ['get', 'name']],
    'text-font': LABEL_FONT,
    'text-size': 14,
    'text-max-width': 9,
    'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
    'text-radial-offset': 1.2,
    'text-optional': true,
  },
  paint: { 'text-color': colours.label, 'text-halo-color': colours.halo, 'text-halo-width': 1.8 },
})

/** Actions, projects and plans of partners where they are, each kind by its own outline; the way of a walk, and the points noted on the one that is open. */
export const followLayer = mapLayer({
  id: 'follow',
  shownBy: null,
  pick: ({ estate, session }) => {
    const shown = followedShown(session)
    const isNone = shown.register === null && shown.chosen === null
    return [
      isNone ? null : estate,
      shown.register,
      shown.chosen?.id ?? null,
      shown.chosen?.kind ?? null,
      shown.titled,
    ] as const
  },
  sources: () => ({ 'follow-marks': objects(), 'follow-ways': objects(), 'follow-points': objects() }),
  draw: (map, [estate, register, id, kind, titled]) => {
    const chosen = id !== null && kind !== null ? { id, kind } : null
    const { marks, ways, points } = estate
      ? followedFeatures(estate, { register, chosen, titled })
      : { marks: [], ways: [], points: [] }
    setFeatures(map, 'follow-marks', [...marks])
    setFeatures(map, 'follow-ways', [...ways])
    setFeatures(map, 'follow-points', [...points])
  },
  shapes: (colours) => [
    {
      id: 'follow-ways-halo',
      type: 'line',
      source: 'follow-ways',
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': colours.halo, 'line-width': ['case', ['==', ['get', 'chosen'], 1], 8, 6] },
    },
    {
      id: 'follow-ways',
      type: 'line',
      source: 'follow-ways',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': colours.follow,
        'line-width': ['case', ['==', ['get', 'chosen'], 1], 4, 2.5],
        'line-dasharray': [2, 1],
      },
    },
  ],
  symbols: (colours) => [
    // Each place of the record that is open stands out, under its mark.
    {
      id: 'follow-chosen',
      type: 'circle',
      source: 'follow-marks',
      filter: ['==', ['get', 'chosen'], 1],
      paint: {
        'circle-radius': 18,
        'circle-color': colours['selection-halo'],
        'circle-opacity': 0.85,
        'circle-stroke-color': colours.selection,
        'circle-stroke-width': 3,
      },
    },
    markLayer('follow-plans', 'jointPlan', 'follow-plan', colours),
    markLayer('follow-projects', 'project', 'follow-project', colours),
    markLayer('follow-actions', 'action', 'follow-action', colours),
    {
      id: 'follow-points',
      type: 'circle',
      source: 'follow-points',
      paint: {
        'circle-radius': 11,
        'circle-color': ['case', ['==', ['get', 'open'], 1], colours.follow, colours.halo],
        'circle-stroke-color': colours.follow,
        'circle-stroke-width': 2.5,
      },
    },
    {
      id: 'follow-points-ranks',
      type: 'symbol',
      source: 'follow-points',
      layout: {
        'text-field': ['get', 'rank'],
        'text-font': LABEL_FONT,
        'text-size': 14,
        'text-allow-overlap': true,
        'text-ignore-placement': true,
      },
      paint: { 'text-color': ['case', ['==', ['get', 'open'], 1], colours.symbol, colours.label] },
    },
  ],
  hits: {
    'follow-plans': 'jointPlan',
    'follow-projects': 'project',
    'follow-actions': 'action',
    'follow-ways': 'action',
  },
})
