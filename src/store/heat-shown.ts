import {
  type Density,
  type DensityUnit,
  type Difference,
  differenceSteps,
  heatSteps,
  RATE_STEPS,
} from '../domain/hotspots/density.ts'
import { stretchedStops } from '../domain/hotspots/heat-ramp.ts'
import type { ComparedDensities, HeatSession } from './heat-session.ts'

/** What the heat map shows now: one period, two of them on either side of a split, or their difference. */
export type HeatShown =
  | { readonly kind: 'one'; readonly density: Density }
  | { readonly kind: 'swipe'; readonly a: Density; readonly b: Density; readonly split: number }
  | { readonly kind: 'difference'; readonly difference: Difference }

/** Stops of the ramp, in what unit, and whether they were stretched to what is shown. */
export type HeatScale = {
  readonly unit: DensityUnit
  readonly stops: readonly number[]
  readonly isRelative: boolean
}

/** What of the session decides on what is shown, for those who draw it again only when one of these changed. */
export type HeatParts = readonly [
  view: HeatSession['view'],
  compared: HeatSession['compared'],
  density: Density | undefined,
  both: ComparedDensities | undefined,
]

/** The last answer stays while the next one is computed, so that the slider does not flicker. */
export const heatParts = ({ view, compared, density, comparedDensities }: HeatSession): HeatParts => [
  view,
  compared,
  density?.result,
  comparedDensities?.result,
]

/** Null before the first answer. */
export const heatShown = ([view, compared, density, both]: HeatParts): HeatShown | null => {
  if (view === 'compare' && compared && both)
    return compared.shown === 'difference'
      ? { kind: 'difference', difference: both.difference }
      : { kind: 'swipe', a: both.a, b: both.b, split: compared.split }
  return density ? { kind: 'one', density } : null
}

/** The scale of what is shown: of two pictures the same one. */
export const heatScale = (shown: HeatShown, scale: HeatSession['scale']): HeatScale => {
  if (shown.kind === 'difference')
    return scaled(
      differenceSteps(shown.difference.cellMetres),
      shown.difference.greatest,
      'per-hectare-month',
      scale,
    )
  return densityScale(shown.kind === 'one' ? [shown.density] : [shown.a, shown.b], scale)
}

/** One scale for several densities of one unit. */
export const densityScale = (densities: readonly Density[], scale: HeatSession['scale']): HeatScale => {
  const unit = densities[0]?.unit ?? 'per-hectare-month'
  const steps = unit === 'per-100-passages' ? RATE_STEPS : heatSteps(densities[0]?.cellMetres ?? 0)
  return scaled(steps, Math.max(0, ...densities.map(({ greatest }) => greatest)), unit, scale)
}

function scaled(
  steps: readonly number[],
  greatest: number,
  unit: DensityUnit,
  scale: HeatSession['scale'],
): HeatScale {
  const isRelative = scale === 'relative'
  return { unit, stops: isRelative ? stretchedStops(steps, greatest) : steps, isRelative }
}
