import type { Address } from '../domain/address.ts'
import type { Line } from './line-places.ts'

/**
 * A door as people say it, `12 bis, rue de Bourgogne, hall A`: the way as the base writes it when the address is known,
 * the number as the list writes it when it is a range.
 */
export const entranceText = (line: Line, address: Address | undefined): string => {
  const isRange = /\d\s*\D+\s*\d/.test(line.number)
  const numbered = address && address.number !== '' && !isRange ? address : line
  const number = [numbered.number, numbered.suffix].filter(Boolean).join(' ')
  const street = (address ?? line).street
  const hall = line.kind === 'holding' ? hallText(line.hall ?? '') : ''
  const parts = [number, number === '' ? street : lowered(street), hall].filter((part) => part !== '')
  if (parts.length > 0) return parts.join(', ')
  return line.kind === 'holding' ? (line.building ?? line.residence ?? line.reference ?? '?') : '?'
}

/** `A` says nothing by itself. */
const hallText = (hall: string): string => (/^[\da-z]{1,3}$/i.test(hall) ? `hall ${hall}` : lowered(hall))

/** `Rue` and `Hall` inside a sentence; `RUE` and `A` stay. */
const lowered = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text[0]!.toLowerCase() + text.slice(1) : text
