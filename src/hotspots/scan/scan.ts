import { rngOf } from '../../domain/rng.ts'
import { type Cluster, clustersOf } from './clusters-of.ts'
import { greatestRatio } from './greatest-ratio.ts'
import { nullCounts } from './null-counts.ts'
import { type ScanData, type ScanShape, type ScanSpace, scanSpace, sumsOf } from './scan-space.ts'
import { scanZones } from './scan-zones.ts'

export type ScanChance = {
  readonly replicates: number
  readonly seed: number
  /** Variance over mean of counts where nothing goes on, 1 for independent situations. */
  readonly phi: number
  /** Stop once chance has reached the first cluster so many times: a large p needs no precision. Absent: never. */
  readonly stopAfter?: number
}

export type ScanCluster = Cluster & {
  /** Chance of such a cluster anywhere; for the later ones too, against the greatest by chance. */
  readonly p: number
}

export type ScanResult = {
  readonly clusters: readonly ScanCluster[]
  readonly n: number
  /** Greatest ratio of each replicate that was run. */
  readonly nullRatios: Float64Array
  readonly stoppedEarly: boolean
}

/** Replicates run, and how many of them reached the first cluster. */
export type ScanProgress = { readonly replicates: number; readonly reached: number }

/** Equal ratios summed in another order still count as reached. */
const EQUAL = 1 - 1e-9

/**
 * Kulldorff's space-time scan statistic over cylinders of a place's nearest ones × months in a row, expected counts being
 * n × passages / all passages (Kulldorff, Communications in Statistics 26, 1997; prospective windows: Journal of the Royal
 * Statistical Society A 164, 2001). p = (1 + replicates that reach it) / (1 + replicates), replicates drawn given n, in
 * series if `phi` is above 1; when stopped early p = reached / replicates (Besag & Clifford, Biometrika 78, 1991). Yields
 * after each replicate, so that the caller may say how far it is or leave. No situations, no passages or no higher rate
 * anywhere: no clusters, nothing drawn. `most`: how many clusters, at least 1.
 */
export function* scan(
  data: ScanData,
  shape: ScanShape,
  chance: ScanChance,
  most = 1,
): Generator<ScanProgress, ScanResult> {
  const space = scanSpace(data, shape)
  const clusters = clustersOf(space, most)
  const nullRatios = new Float64Array(clusters.length === 0 ? 0 : chance.replicates)
  const stopAfter = chance.stopAfter ?? Infinity
  const replicate = replicates(space, chance)
  let [run, reached] = [0, 0]
  while (run < nullRatios.length && reached < stopAfter) {
    const ratio = replicate()
    nullRatios[run++] = ratio
    if (ratio >= clusters[0]!.ratio * EQUAL) reached++
    yield { replicates: run, reached }
  }
  const ratios = nullRatios.subarray(0, run)
  const stoppedEarly = reached >= stopAfter
  return {
    clusters: clusters.map((cluster) => ({ ...cluster, p: pOf(cluster.ratio, ratios, stoppedEarly) })),
    n: space.n,
    nullRatios: ratios,
    stoppedEarly,
  }
}

function replicates(space: ScanSpace, { seed, phi }: ScanChance): () => number {
  const rng = rngOf(seed)
  const draw = nullCounts(space.shares, space.n, phi)
  const zones = scanZones(space)
  const excess = new Float64Array(space.countSums.length)
  return () => {
    sumsOf(draw(rng), space, excess)
    for (let at = 0; at < excess.length; at++) excess[at]! -= space.expectedSums[at]!
    return greatestRatio(space, zones, excess)
  }
}

function pOf(ratio: number, nullRatios: Float64Array, stoppedEarly: boolean): number {
  let reached = 0
  for (const each of nullRatios) if (each >= ratio * EQUAL) reached++
  return stoppedEarly ? reached / nullRatios.length : (1 + reached) / (1 + nullRatios.length)
}
