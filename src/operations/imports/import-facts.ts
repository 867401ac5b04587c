import type { Estate } from '../../domain/estate.ts'
import type { Read } from '../../domain/import.ts'
import type { Perimeter } from '../../domain/perimeter.ts'
import { pointInPolygon } from '../../geometry/point-in-polygon.ts'
import { polygonAreaSquareMetres } from '../../geometry/polygon-area.ts'
import type { Position } from '../../geometry/position.ts'

const hectares = (parts: readonly Perimeter[]): number =>
  parts.reduce((sum, { geometry }) => sum + polygonAreaSquareMetres(geometry) / 10_000, 0)

const outside = (at: Iterable<{ readonly at: Position }>, parts: readonly Perimeter[]): number => {
  let count = 0
  for (const { at: position } of at)
    if (!parts.some((part) => pointInPolygon(position, part.geometry))) count++
  return count
}

const dwellings = (records: readonly { readonly dwellings?: number }[]): number =>
  records.reduce((sum, record) => sum + (record.dwellings ?? 0), 0)

/**
 * The figures of a preview that no list of differences says: areas in hectares, entrances that would fall outside,
 * dwellings before and after, situations already known. Empty for other files.
 */
export const importFacts = (estate: Estate, { kind, records }: Read): Readonly<Record<string, number>> => {
  switch (kind) {
    case 'perimeter': {
      const outlines = records.filter((record) => record.kind === 'perimeter')
      const parts = new Set(outlines.map(({ part }) => part))
      const standing = [...estate.perimeter.values()]
      const next = [...standing.filter(({ part }) => !parts.has(part)), ...outlines]
      return {
        hectaresBefore: hectares(standing.filter(({ part }) => parts.has(part))),
        hectaresAfter: hectares(outlines),
        outsideBefore: outside(estate.entrance.values(), standing),
        outsideAfter: outside(estate.entrance.values(), next),
      }
    }
    case 'landlord': {
      const holdings = records.filter((record) => record.kind === 'holding')
      const landlords = new Set(holdings.map(({ landlord }) => landlord))
      const standing = [...estate.holding.values()].filter(
        ({ landlord, retired }) => landlords.has(landlord) && retired === undefined,
      )
      return {
        entrancesBefore: standing.length,
        entrancesAfter: holdings.length,
        dwellingsBefore: dwellings(standing),
        dwellingsAfter: dwellings(holdings),
      }
    }
    case 'housing':
      return {
        dwellingsBefore: dwellings([...estate.housing.values()].filter(({ retired }) => !retired)),
        dwellingsAfter: dwellings(records.filter((record) => record.kind === 'housing')),
      }
    case 'situations':
      return {
        situations: records.length,
        known: records.filter(({ id }) => estate.situation.has(id)).length,
      }
    default:
      return {}
  }
}
