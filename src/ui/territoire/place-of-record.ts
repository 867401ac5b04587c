import type { AnyRecord } from '../../domain/estate.ts'

type Point = readonly [lng: number, lat: number]

/** Where a record is, for the map to go there: its point, or the middle of its outline's box; null when it has none. */
export const placeOfRecord = (record: AnyRecord): Point | null => {
  if ('at' in record && Array.isArray(record.at)) return record.at as unknown as Point
  if (!('geometry' in record)) return null
  const numbers = (record.geometry.coordinates as readonly unknown[]).flat(3) as readonly number[]
  const lngs = numbers.filter((_, index) => index % 2 === 0)
  const lats = numbers.filter((_, index) => index % 2 === 1)
  if (lngs.length === 0) return null
  const middle = (values: readonly number[]): number =>
    (values.reduce((a, b) => Math.min(a, b)) + values.reduce((a, b) => Math.max(a, b))) / 2
  return [middle(lngs), middle(lats)]
}
