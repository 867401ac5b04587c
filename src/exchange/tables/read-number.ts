const MOST_DWELLINGS = 5000

/** A decimal number with a point or a comma, spaces apart; null for anything else, infinities included. */
export function decimalOf(raw: string): number | null {
  const text = raw.replace(/ /g, '')
  if (!/^[+-]?\d{1,20}(?:[.,]\d{1,30})?$/.test(text)) return null
  return Number(text.replace(',', '.'))
}

/**
 * A count of dwellings: a whole number from 0 to 5 000, thousands apart by a space or not at all. `1.234` and `1,234`
 * may be either of two numbers and are none; neither is a count with words.
 */
export function dwellingsOf(raw: string): number | 'negative' | null {
  if (/^-\s?\d/.test(raw)) return 'negative'
  const text = raw.replace(/^(\d{1,3}(?: \d{3})+|\d{1,9})(?:[.,]0{1,2})?$/, '$1')
  if (!/^\d{1,9}$|^\d{1,3}(?: \d{3})+$/.test(text)) return null
  const count = Number(text.replaceAll(' ', ''))
  return count <= MOST_DWELLINGS ? count : null
}
