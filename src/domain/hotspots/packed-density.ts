import { base64 } from '../base64.ts'
import type { Density } from './density.ts'

/** A density as a record keeps it: plain data, a byte a cell (base64). Of a number a hectare and month: it has a value in every cell. */
export type PackedDensity = Omit<Density, 'values' | 'unit'> & { readonly values: string }

const MOST = 255

/** The steps are finer where values are small, which is where a map's colours begin. */
export const packedDensity = ({ unit: _, values, ...density }: Density): PackedDensity => {
  const { greatest } = density
  const bytes = Uint8Array.from(values, (value) =>
    greatest > 0 ? Math.round(Math.sqrt(Math.max(0, value) / greatest) * MOST) : 0,
  )
  return { ...density, values: base64(bytes) }
}

/** The density that was packed, its values to half a step. */
export const unpackedDensity = ({ values, ...density }: PackedDensity): Density => ({
  ...density,
  unit: 'per-hectare-month',
  values: Float32Array.from(atob(values), (byte) => (byte.charCodeAt(0) / MOST) ** 2 * density.greatest),
})
