import type { KernelShape } from '../../domain/hotspots/density.ts'

/** How one event is spread over the plane: a mass of 1, as a function of the distance in metres. */
export type Kernel = {
  readonly shape: KernelShape
  /** Standard deviation of the Gaussian; radius of the quartic. */
  readonly bandwidthMetres: number
}

/** The Gaussian is cut at this many standard deviations, beyond which 0.03 % of its mass lies. */
const REACH = 4
/** Cells of a standard deviation: with 4, a binned density stays within 1 % of the greatest exact one. */
const CELLS = 4

/** Distance in metres beyond which an event counts for nothing. */
export const reachMetres = ({ shape, bandwidthMetres }: Kernel): number =>
  shape === 'gaussian' ? REACH * bandwidthMetres : bandwidthMetres

/** Coarsest cell in metres that keeps a binned density within 1 % of the exact one. */
export const coarsestCellMetres = ({ shape, bandwidthMetres }: Kernel): number =>
  shape === 'gaussian' ? bandwidthMetres / CELLS : bandwidthMetres / Math.sqrt(8) / CELLS

/**
 * Density of the kernel at a squared distance, per square metre: exp(−d²/2σ²)/2πσ² for the Gaussian, uncut, and
 * 3/πh² (1 − d²/h²)² within h for the quartic (Silverman, “Density Estimation for Statistics and Data Analysis”, 1986,
 * chapter 4).
 */
export const kernelAt = ({ shape, bandwidthMetres }: Kernel, squaredMetres: number): number => {
  const square = bandwidthMetres * bandwidthMetres
  if (shape === 'gaussian') return Math.exp(-squaredMetres / (2 * square)) / (2 * Math.PI * square)
  if (squaredMetres >= square) return 0
  return (3 / (Math.PI * square)) * (1 - squaredMetres / square) ** 2
}
