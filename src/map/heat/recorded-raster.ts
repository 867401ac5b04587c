import type { CivilDate } from '../../domain/civil-date.ts'
import type { Density } from '../../domain/hotspots/density.ts'

const blanks = new WeakMap<Density, Density>()

/** A density as it may be drawn: one whose period was over before the records began has no value anywhere, and is hatched as *non vu* is. */
export const recordedRaster = (density: Density, begin: CivilDate | undefined): Density => {
  if (begin === undefined || density.period.until >= begin) return density
  const known = blanks.get(density)
  if (known) return known
  const blank = { ...density, values: new Float32Array(density.values.length).fill(Number.NaN) }
  blanks.set(density, blank)
  return blank
}
