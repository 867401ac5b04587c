import { type Refusal, refusal } from '../../domain/refusal.ts'
import type { Reading } from './locate.ts'

/** What an old `crs` member may say, and the reading that agrees with it. */
const AGREES: Readonly<Record<string, readonly Reading[]>> = {
  '2154': ['Lambert-93'],
  '3857': ['Web Mercator'],
  '900913': ['Web Mercator'],
}

/** The reading that a named system asks for; undefined when it is none of ours. */
export const namedReading = (crs: string | undefined): Reading | undefined => {
  const code = codeOf(crs ?? '')
  return Object.hasOwn(AGREES, code) ? AGREES[code]![0] : undefined
}

const codeOf = (crs: string): string => /(\d{4,6})$/.exec(crs)?.[1] ?? ''

/**
 * Why positions that were understood so can't be those of the named system (`urn:ogc:def:crs:EPSG::2154`): another
 * projection, or numbers that the name belies. Null when they agree, or when no system but WGS 84 is named.
 */
export function crsRefusal(crs: string | undefined, reading: Reading | undefined): Refusal | null {
  if (crs === undefined) return null
  const code = codeOf(crs)
  const zone = /^39(4[2-9]|50)$/.exec(code)?.[1]
  if (zone) return refusal('projected-coordinates', { system: `CC${zone} (EPSG:${code})` })
  const wanted = Object.hasOwn(AGREES, code) ? AGREES[code]! : []
  return reading === undefined || !wanted.includes(reading) ? refusal('unknown-crs', { crs }) : null
}
