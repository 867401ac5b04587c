import type { Position } from '../../geometry/position.ts'
import { isOnEarth } from './outline-obstacle.ts'

export type { Position }

const numberOf = (text: string): number =>
  /^[+-]?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN

/** The numbers of a text such as `50.64, 3.11`, `50.64,3.11`, `3,11 ; 50,64` or `3.11 50.64`; `3,11` is one number. */
const numbersIn = (text: string): readonly number[] => {
  const tidy = text.trim().replace(/[()[\]°]/g, '')
  const pieces = /[\s;]/.test(tidy)
    ? tidy.split(/[\s;]+/).map((piece) => piece.replace(/,$/, ''))
    : tidy.split(tidy.includes('.') ? ',' : /$/)
  return pieces.filter((piece) => piece !== '').map(numberOf)
}

/**
 * A pair of degrees pasted as one text, `[lng, lat]` whichever comes first: in metropolitan France the latitude is the
 * one from 41 to 52. Longitude first elsewhere. Null when the text is not two numbers.
 */
export const typedPair = (text: string): Position | null => {
  const [first, second, ...more] = numbersIn(text)
  if (first === undefined || second === undefined || more.length > 0) return null
  const isLat = (value: number): boolean => value >= 41 && value <= 52
  const at: Position = isLat(first) && !isLat(second) ? [second, first] : [first, second]
  return isOnEarth(at) ? at : null
}

/** A position of two fields, decimals with a point or a comma; null when either is no number of degrees. */
export const typedPosition = (lng: string, lat: string): Position | null => {
  const at: Position = [numberOf(lng.trim()), numberOf(lat.trim())]
  return isOnEarth(at) ? at : null
}
