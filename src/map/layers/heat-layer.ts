import type { Estate } from '../../domain/estate.ts'
import { cellsWithin } from '../../domain/hotspots/cells-within.ts'
import type { HeatPicture } from '../../domain/hotspots/heat-pixels.ts'
import { type HeatShown, heatParts, heatScale, heatShown } from '../../store/heat-shown.ts'
import { shownLayers } from '../../store/shown-layers.ts'
import { heatRamp } from '../heat/heat-colours.ts'
import { heatCustomLayer, setHeatDrawing } from '../heat/heat-custom-layer.ts'
import { mapLayer } from '../map-layer.ts'
import { channels } from '../map-tokens.ts'

const picturesOf = (
  shown: HeatShown,
  ramp: HeatPicture['ramp'],
  perimeter: Estate['perimeter'],
): readonly HeatPicture[] => {
  if (shown.kind === 'difference')
    return [{ raster: shown.difference, ramp, proven: shown.difference.proven }]
  return (shown.kind === 'one' ? [shown.density] : [shown.a, shown.b]).map((raster) => ({
    ...{ raster, ramp },
    // Only rates have cells without a value.
    ...(raster.unit === 'per-100-passages' && { within: cellsWithin(perimeter, raster) }),
  }))
}

/** Density, two densities or their difference, coloured by the graphics card. */
export const heatLayer = mapLayer({
  id: 'heat',
  shownBy: 'heat',
  pick: ({ estate, session }) =>
    [
      ...([shownLayers(session).has('heat'), estate.perimeter, session.heat.scale] as const),
      ...heatParts(session.heat),
    ] as const,
  sources: () => ({}),
  draw: (map, [isOn, perimeter, scale, ...parts], colours) => {
    const shown = heatShown(parts)
    map.setGlobalStateProperty('heat', isOn && shown !== null)
    setHeatDrawing(map, {
      pictures: shown
        ? picturesOf(shown, heatRamp(heatScale(shown, scale), shown.kind, colours), perimeter)
        : [],
      split: shown?.kind === 'swipe' ? shown.split : 1,
      unseen: channels(colours.unseen),
    })
  },
  shapes: () => [heatCustomLayer('heat')],
})
