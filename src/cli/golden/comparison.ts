/** What we computed and what the file says; null: no number. */
export type Pair = readonly [got: number | null, wanted: number | null]

/** Values of one file that are held to one tolerance. */
export type Part = {
  readonly what: string
  readonly tolerance: number
  readonly pairs: readonly Pair[]
  /** Below this a wanted value is compared by the plain difference; `Infinity`: always. */
  readonly near?: number
  /** Drawn by chance, on both sides: not counted in the file's `worst`. */
  readonly byChance?: true
}

export type FileReport = {
  readonly file: string
  readonly values: number
  /** The largest relative difference of values that chance has no part in. */
  readonly worst: number
  /** The widest tolerance of those. */
  readonly tolerance: number
  /** Every value within its own tolerance; null when nothing could be compared. */
  readonly pass: boolean | null
  readonly parts: readonly PartReport[]
  /** Why nothing was compared. */
  readonly skipped?: string
}

export type PartReport = {
  readonly what: string
  readonly values: number
  readonly worst: number
  readonly tolerance: number
  readonly pass: boolean
}

export const TOLERANCE = 1e-9
/** For tails, whose smallest values count too. */
export const TAIL_NEAR = 1e-300
/** JSON has no infinity. */
const FARTHEST = Number.MAX_VALUE

/** Relative difference, plain where the wanted value is nearly 0; as large as can be where only one is a number. */
const difference = ([got, wanted]: Pair, near: number): number => {
  const [isGot, isWanted] = [got, wanted].map((value) => value !== null && !Number.isNaN(value))
  if (!isGot || !isWanted) return isGot === isWanted ? 0 : FARTHEST
  if (got === wanted) return 0
  const apart = Math.abs(got! - wanted!)
  return Math.min(FARTHEST, Math.abs(wanted!) < near ? apart : apart / Math.abs(wanted!))
}

const partReport = ({ what, tolerance, pairs, near = TOLERANCE }: Part): PartReport => {
  const worst = pairs.reduce((most, pair) => Math.max(most, difference(pair, near)), 0)
  return { what, values: pairs.length, worst, tolerance, pass: worst <= tolerance }
}

export const fileReport = (file: string, parts: readonly Part[]): FileReport => {
  const compared = parts.filter(({ pairs }) => pairs.length > 0)
  const reports = compared.map(partReport)
  const certain = reports.filter((_, rank) => !compared[rank]!.byChance)
  const values = reports.reduce((sum, each) => sum + each.values, 0)
  return {
    file,
    values,
    worst: Math.max(0, ...certain.map(({ worst }) => worst)),
    tolerance: Math.max(0, ...certain.map(({ tolerance }) => tolerance)),
    pass: values === 0 ? null : reports.every(({ pass }) => pass),
    parts: reports,
    ...(values === 0 ? { skipped: 'no value of it is known here' } : {}),
  }
}

/** `pass`: null for an input that is not there, false for a file that is not as its layout says. */
export const skippedFile = (file: string, why: string, pass: null | false): FileReport => ({
  ...fileReport(file, []),
  pass,
  skipped: why,
})

/** Each wanted value beside ours. */
export const pairsOf = (got: ArrayLike<number | null>, wanted: readonly (number | null)[]): Pair[] =>
  wanted.map((value, rank) => [got[rank] ?? null, value])
