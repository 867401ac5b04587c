import { feature, pointFeature } from '../feature.ts'
import { mapLayer, objects, setFeatures } from '../map-layer.ts'
import { middleOf, shownPreview } from './import-layer.ts'

/** The line of the preview that is looked at in the list: its old place and its new one, ringed. */
export const importLitLayer = mapLayer({
  id: 'import-lit',
  shownBy: null,
  pick: (state) => {
    const preview = shownPreview(state)
    const { hover } = state.session
    return [
      (preview &&
        hover &&
        preview.comparison.differences.find(({ kind, id }) => kind === hover.kind && id === hover.id)) ??
        null,
    ] as const
  },
  sources: () => ({ 'import-lit': objects() }),
  draw: (map, [difference]) => {
    const record = difference?.after ?? difference?.before
    const middle = record ? middleOf(record) : null
    const lit =
      record && 'geometry' in record
        ? [feature('lit', record.geometry)]
        : middle
          ? [pointFeature('lit', middle)]
          : []
    setFeatures(map, 'import-lit', lit)
  },
  shapes: (colours) => [
    {
      id: 'import-lit-halo',
      type: 'line',
      source: 'import-lit',
      filter: ['!=', ['geometry-type'], 'Point'],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': colours['selection-halo'], 'line-width': 7, 'line-opacity': 0.8 },
    },
    {
      id: 'import-lit-line',
      type: 'line',
      source: 'import-lit',
      filter: ['!=', ['geometry-type'], 'Point'],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': colours.selection, 'line-width': 2.5 },
    },
  ],
  symbols: (colours) => [
    {
      id: 'import-lit-ring',
      type: 'circle',
      source: 'import-lit',
      filter: ['==', ['geometry-type'], 'Point'],
      paint: {
        'circle-radius': 14,
        'circle-opacity': 0,
        'circle-stroke-color': colours.selection,
        'circle-stroke-width': 3,
      },
    },
  ],
})
