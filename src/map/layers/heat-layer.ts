import type { CivilDate } from '../../domain/civil-date.ts'
import type { Estate } from '../../domain/estate.ts'
import { cellsWithin } from '../../domain/hotspots/cells-within.ts'
import type { HeatPicture } from '../../domain/hotspots/heat-pixels.ts'
import { recordsBegin } from '../../domain/hotspots/records-begin.ts'
import { type HeatShown, heatParts, heatScale, heatShown } from '../../store/heat-shown.ts'
import { shownLayers } from '../../store/shown-layers.ts'
import { heatRamp } from '../heat/heat-colours.ts'
import { heatCustomLayer, setHeatDrawing } from '../heat/heat-custom-layer.ts'
import { recordedRaster } from '../heat/recorded-raster.ts'
import { mapLayer } from '../map-layer.ts'
import { channels } from '../map-tokens.ts'

const picturesOf = (
  shown: HeatShown,
  ramp: HeatPicture['ramp'],
  { perimeter, begin }: { readonly perimeter: Estate['perimeter']; readonly begin: CivilDate | undefined },
): readonly HeatPicture[] => {
  if (shown.kind === 'difference')
    return [{ raster: shown.difference, ramp, proven: shown.difference.proven }]
  return (shown.kind === 'one' ? [shown.density] : [shown.a, shown.b]).map((density) => {
    const raster = recordedRaster(density, begin)
    // Only rates, and what was before the records, have cells without a value.
    const hasGaps = density.unit === 'per-100-passages' || raster !== density
    return { raster, ramp, ...(hasGaps && { within: cellsWithin(perimeter, raster) }) }
  })
}

/** Density, two densities or their difference, coloured by the graphics card. */
export const heatLayer = mapLayer({
  id: 'heat',
  shownBy: 'heat',
  pick: ({ estate, session }) =>
    [
      ...([shownLayers(session).has('heat'), estate.perimeter, session.heat.scale] as const),
      recordsBegin(estate),
      ...heatParts(session.heat),
    ] as const,
  sources: () => ({}),
  draw: (map, [isOn, perimeter, scale, begin, ...parts], colours) => {
    const shown = heatShown(parts)
    map.setGlobalStateProperty('heat', isOn && shown !== null)
    setHeatDrawing(map, {
      pictures: shown
        ? picturesOf(shown, heatRamp(heatScale(shown, scale), shown.kind, colours), { perimeter, begin })
        : [],
      split: shown?.kind === 'swipe' ? shown.split : 1,
      unseen: channels(colours.unseen),
    })
  },
  shapes: () => [heatCustomLayer('heat')],
})
