import type { HeatRamp, Rgb } from '../../domain/hotspots/heat-ramp.ts'
import type { HeatScale, HeatShown } from '../../store/heat-shown.ts'
import { channels, type MapColours } from '../map-tokens.ts'

const SIX = [1, 2, 3, 4, 5, 6] as const
const FOUR = [1, 2, 3, 4] as const

/** A scale in the colours of the theme in force. */
export const heatRamp = (
  { stops }: Pick<HeatScale, 'stops'>,
  kind: HeatShown['kind'],
  colours: MapColours,
): HeatRamp =>
  kind === 'difference'
    ? {
        stops,
        more: FOUR.map((step): Rgb => channels(colours[`more-${step}`])),
        less: FOUR.map((step): Rgb => channels(colours[`less-${step}`])),
      }
    : { stops, more: SIX.map((step): Rgb => channels(colours[`heat-${step}`])) }
