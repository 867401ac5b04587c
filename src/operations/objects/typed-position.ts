import type { Position } from '../../geometry/position.ts'
import { fromLambert93 } from '../../geometry/projected.ts'
import { handPosition } from './hand-drawn.ts'
import { isOnEarth } from './outline-obstacle.ts'

export type { Position }

/** Metres that Lambert-93 gives to metropolitan France, its islands and its coasts. */
const EASTINGS = [0, 1_400_000] as const
const NORTHINGS = [5_900_000, 7_300_000] as const

/** What maps write beside the numbers: `Latitude : 50.64°`, `X : 704 123 m`. */
const MARKS = /\b(?:latitude|longitude|lat|lon|lng|[xyenm])\b\s*[:=]?|[()[\]°]/giu

const numberOf = (text: string): number => {
  const tidy = text.replace(/(\d)[\u00a0\u202f](?=\d{3})/g, '$1').trim()
  return /^[+-]?\d+([.,]\d+)?$/.test(tidy) ? Number(tidy.replace(',', '.')) : Number.NaN
}

/** The numbers of a text such as `50.64, 3.11`, `50.64,3.11`, `3,11 ; 50,64` or `3.11 50.64`; `3,11` is one number. */
const numbersIn = (text: string): readonly number[] => {
  const tidy = text
    .replace(/(\d)[\u00a0\u202f](?=\d{3})/g, '$1')
    .replace(MARKS, ' ')
    .trim()
  const pieces = /[\s;]/.test(tidy)
    ? tidy.split(/[\s;]+/).map((piece) => piece.replace(/,$/, ''))
    : tidy.split(tidy.includes('.') ? ',' : /$/)
  return pieces.filter((piece) => piece !== '').map(numberOf)
}

const isWithin = (value: number, [least, most]: readonly [number, number]): boolean =>
  value >= least && value <= most

/** Two numbers as a position: metres of Lambert-93 when they can be nothing else, easting first or last, else degrees as they come; null when neither. */
const placed = (first: number, second: number): Position | null => {
  if (isWithin(first, EASTINGS) && isWithin(second, NORTHINGS))
    return handPosition(fromLambert93(first, second))
  if (isWithin(second, EASTINGS) && isWithin(first, NORTHINGS))
    return handPosition(fromLambert93(second, first))
  return isOnEarth([first, second]) ? [first, second] : null
}

/**
 * A pair pasted as one text, `[lng, lat]` whichever comes first: degrees, where in metropolitan France the latitude is
 * the one from 41 to 52 (longitude first elsewhere), or metres of Lambert-93. Null when the text is not two numbers.
 */
export const typedPair = (text: string): Position | null => {
  const [first, second, ...more] = numbersIn(text)
  if (first === undefined || second === undefined || more.length > 0) return null
  const isLat = (value: number): boolean => value >= 41 && value <= 52
  return isLat(first) && !isLat(second) ? placed(second, first) : placed(first, second)
}

/** A position of two fields, decimals with a point or a comma: degrees, or metres of Lambert-93; null when neither. */
export const typedPosition = (lng: string, lat: string): Position | null =>
  placed(numberOf(lng), numberOf(lat))
