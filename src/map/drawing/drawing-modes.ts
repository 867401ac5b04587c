import {
  type HexColor,
  type SnapToCustom,
  TerraDrawLineStringMode,
  TerraDrawPointMode,
  TerraDrawPolygonMode,
  TerraDrawSelectMode,
} from 'terra-draw'
import { channels, type MapColours } from '../map-tokens.ts'

const hex = (colour: string): HexColor =>
  `#${channels(colour)
    .map((value) => Math.round(value).toString(16).padStart(2, '0'))
    .join('')}`

/** The modes that our tools are made of, in the colours of the theme. `reach` is how near the pointer takes hold, in pixels. */
export const drawingModes = (colours: MapColours, snap: SnapToCustom, reach: number) => {
  const ink = hex(colours.selection)
  const halo = hex(colours['selection-halo'])
  const ground = hex(colours.entrance)
  const corner = { width: 6, colour: ground, outline: ink }
  const snapped = {
    snappingPointColor: hex(colours.perimeter),
    snappingPointOutlineColor: ground,
    snappingPointWidth: 6,
    snappingPointOutlineWidth: 2,
  }
  const closing = {
    closingPointColor: halo,
    closingPointOutlineColor: ink,
    closingPointWidth: 7,
    closingPointOutlineWidth: 2,
  }
  const corners = {
    coordinatePointColor: corner.colour,
    coordinatePointOutlineColor: corner.outline,
    coordinatePointWidth: 5,
    coordinatePointOutlineWidth: 2,
  }
  const drawn = {
    snapping: { toCustom: snap },
    pointerDistance: reach,
    showCoordinatePoints: true,
    keyEvents: { cancel: null, finish: 'Enter' },
  }
  const reshaped = {
    feature: {
      // A crossing is shown, then refused with its reason, rather than the corner sticking without a word.
      selfIntersectable: true,
      coordinates: { draggable: true, midpoints: true, deletable: true, snappable: { toCustom: snap } },
    },
  }
  return [
    new TerraDrawPolygonMode({
      ...drawn,
      styles: {
        ...{ fillColor: halo, fillOpacity: 0.25, outlineColor: ink, outlineWidth: 3 },
        ...{ ...snapped, ...closing, ...corners },
      },
    }),
    new TerraDrawLineStringMode({
      ...drawn,
      styles: { lineStringColor: ink, lineStringWidth: 3, ...snapped, ...closing, ...corners },
    }),
    new TerraDrawPointMode({
      styles: { pointColor: halo, pointOutlineColor: ink, pointWidth: 8, pointOutlineWidth: 3 },
    }),
    new TerraDrawSelectMode({
      pointerDistance: reach,
      allowManualDeselection: false,
      keyEvents: null,
      // One move of each so many is dropped, which may be the last before the hand lets go.
      dragEventThrottle: 1e9,
      flags: { polygon: reshaped, linestring: reshaped, point: { feature: { draggable: true } } },
      styles: {
        ...{ selectedPolygonColor: halo, selectedPolygonFillOpacity: 0.25 },
        ...{ selectedPolygonOutlineColor: ink, selectedPolygonOutlineWidth: 3 },
        ...{ selectedLineStringColor: ink, selectedLineStringWidth: 3 },
        ...{ selectedPointColor: halo, selectedPointOutlineColor: ink, selectedPointWidth: 9 },
        ...{ selectionPointColor: corner.colour, selectionPointOutlineColor: corner.outline },
        ...{ selectionPointWidth: corner.width, selectionPointOutlineWidth: 3 },
        ...{ midPointColor: halo, midPointOutlineColor: ink, midPointWidth: 4, midPointOutlineWidth: 1 },
      },
    }),
  ]
}
