import { decimalOf } from './read-number.ts'

const DMS =
  /^(\d{1,3})\s*[°ºd]\s*(?:(\d{1,2})\s*['’′m]\s*)?(?:(\d{1,2}(?:[.,]\d{1,10})?)\s*(?:"|''|″|”|s)?\s*)?([NSEWO])?$/i

/** A decimal number of degrees, or degrees, minutes and seconds with a letter (`3°06'43"E`, *O* for west); null else. */
export function degreesOf(raw: string): number | null {
  const decimal = decimalOf(raw.replace(/°$/, ''))
  if (decimal !== null) return decimal
  const parts = DMS.exec(raw.slice(0, 40).trim())
  if (!parts) return null
  const [minutes, seconds] = [Number(parts[2] ?? 0), Number((parts[3] ?? '0').replace(',', '.'))]
  if (minutes >= 60 || seconds >= 60) return null
  const degrees = Number(parts[1]) + minutes / 60 + seconds / 3600
  return /[SWO]/i.test(parts[4] ?? '') ? -degrees : degrees
}

/** Whether a number of degrees is written with minutes or a letter. */
export const isSexagesimal = (raw: string): boolean => /[°º].*['’′]|[°º].*[NSEWO]$/i.test(raw)

/** Two numbers in one cell, as map sites give them: `50.6421, 3.1121`, latitude first; null when it is not that. */
export function pairOf(raw: string): readonly [first: number, second: number] | null {
  const text = raw
    .slice(0, 80)
    .replace(/^[([]|[)\]]$/g, '')
    .trim()
  const parts = /^([^;]+);([^;]+)$/.exec(text) ?? /^(-?\d+\.\d+)\s*[,\s]\s*(-?\d+\.\d+)$/.exec(text)
  const spaced =
    parts ??
    /^(-?\d+,\d+)\s*[,\s]\s+(-?\d+,\d+)$/.exec(text) ??
    /^(\S*[°º].*[NS])[\s,]+(\S*[°º].*[EWO])$/i.exec(text)
  if (!spaced) return null
  const [first, second] = [degreesOf(spaced[1]!.trim()), degreesOf(spaced[2]!.trim())]
  return first === null || second === null ? null : [first, second]
}
