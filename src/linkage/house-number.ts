/** The number of a house in its street. */
export type HouseNumber = {
  /** 0 for a place without number. */
  readonly low: number
  /** Last number of a range, else as `low`. */
  readonly high: number
  /** `b` for *bis*, `t` for *ter*, `q` for *quater*, else the letter or word; '' for none. */
  readonly suffix: string
}

const SUFFIXES: Readonly<Record<string, string>> = {
  bis: 'b',
  ter: 't',
  quater: 'q',
  quat: 'q',
  quinquies: 'c',
}
/** Numbers that bases give to places without one. */
const NO_NUMBER = 9999
const WRITTEN = /^(\d+)\s*(bis|ter|quater|quat|quinquies|[a-z])?(?!\p{L})/u
const WRITTEN_RANGE = /^(\d+)\s*(?:-|–|—|\/|,|&|à|au|et|a)\s*(\d+)/

/**
 * Reads `12`, `12bis`, `12 B`, `n° 12`, `012`, `12-14`, `12 à 16`, `12/14`, and letters that a scan took for digits
 * (`1O`, `l2`). The suffix may come apart. What has no digit is no number.
 */
export const houseNumber = (number: string, suffix = ''): HouseNumber => {
  if (/^[1-9]\d{0,3}$/.test(number)) {
    const value = Number(number)
    return { low: value, high: value, suffix: suffixOf(suffix) }
  }
  const text = number
    .toLowerCase()
    .trim()
    .replace(/^n[°ºo]?\.?\s*(?=\d)/, '')
    .replace(/(?<=\d)o|o(?=\d)/g, '0')
    .replace(/[il](?=\d)/g, '1')
  const range = WRITTEN_RANGE.exec(text)
  const found = range ?? WRITTEN.exec(text)
  if (!found) return { low: 0, high: 0, suffix: suffixOf(suffix) }
  const low = Number(found[1])
  if (low === 0 || low > NO_NUMBER) return { low: 0, high: 0, suffix: '' }
  const last = range ? Number(range[2]) : low
  const isRange = last > low && last - low <= 60
  return { low, high: isRange ? last : low, suffix: suffixOf(range ? suffix : (found[2] ?? suffix)) }
}

function suffixOf(written: string): string {
  const folded = written.toLowerCase().replace(/[^a-z0-9]/g, '')
  return SUFFIXES[folded] ?? folded
}

/** Whether a range holds the number: same parity as its ends when they agree, else any. */
export const holds = ({ low, high }: HouseNumber, number: number): boolean =>
  number >= low && number <= high && ((high - low) % 2 === 1 || (number - low) % 2 === 0)
