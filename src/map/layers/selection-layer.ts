import { feature } from '../feature.ts'
import { isOfPeople } from '../followed-records.ts'
import { mapLayer, objects, setFeatures } from '../map-layer.ts'
import { objectGeometry } from '../object-geometry.ts'

/** The selected object's strong outline: dark over bright, so that it shows on any ground; a round is strong by itself, and records of people are never drawn. */
export const selectionLayer = mapLayer({
  id: 'selection',
  shownBy: null,
  // What a drawing tool holds is drawn by it alone.
  pick: ({ estate, session: { selection, editing } }) => {
    const isHeld = editing && 'id' in editing && editing.id === selection?.id
    return [isHeld ? null : selection, selection && estate] as const
  },
  sources: () => ({ selection: objects() }),
  draw: (map, [selection, estate]) => {
    const isOutlined = selection && selection.kind !== 'round' && !isOfPeople(selection.kind)
    const geometry = isOutlined && estate && objectGeometry(estate, selection)
    setFeatures(map, 'selection', geometry ? [feature(selection.id, geometry)] : [])
  },
  shapes: (colours) => [
    {
      id: 'selection-halo',
      type: 'line',
      source: 'selection',
      filter: ['!=', ['geometry-type'], 'Point'],
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': colours['selection-halo'], 'line-width': 9 },
    },
    {
      id: 'selection-line',
      type: 'line',
      source: 'selection',
      filter: ['!=', ['geometry-type'], 'Point'],
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': colours.selection, 'line-width': 3 },
    },
  ],
  symbols: (colours) => [
    {
      id: 'selection-ring-halo',
      type: 'circle',
      source: 'selection',
      filter: ['==', ['geometry-type'], 'Point'],
      paint: {
        'circle-radius': 15,
        'circle-opacity': 0,
        'circle-stroke-color': colours['selection-halo'],
        'circle-stroke-width': 7,
      },
    },
    {
      id: 'selection-ring',
      type: 'circle',
      source: 'selection',
      filter: ['==', ['geometry-type'], 'Point'],
      paint: {
        'circle-radius': 17,
        'circle-opacity': 0,
        'circle-stroke-color': colours.selection,
        'circle-stroke-width': 3,
      },
    },
  ],
})
