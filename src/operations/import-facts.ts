import type { Estate } from '../domain/estate.ts'
import type { Read } from '../domain/import.ts'
import type { Perimeter } from '../domain/perimeter.ts'
import { pointInPolygon } from '../geometry/point-in-polygon.ts'
import { polygonAreaSquareMetres } from '../geometry/polygon-area.ts'
import type { Position } from '../geometry/position.ts'

const hectares = (perimeter: Perimeter | undefined): number =>
  perimeter ? polygonAreaSquareMetres(perimeter.geometry) / 10_000 : 0

const outside = (at: Iterable<{ readonly at: Position }>, parts: readonly Perimeter[]): number => {
  let count = 0
  for (const { at: position } of at)
    if (!parts.some((part) => pointInPolygon(position, part.geometry))) count++
  return count
}

/** The figures of a preview: what is there, what would be, and how many entrances would fall outside. Areas in hectares. */
export const importFacts = (estate: Estate, read: Read): Readonly<Record<string, number>> => {
  const parts = [...estate.perimeter.values()]
  switch (read.kind) {
    case 'perimeter': {
      const perimeter = read.records.find((record) => record.kind === 'perimeter')
      if (!perimeter) return {}
      const next = [...parts.filter((part) => part.part !== perimeter.part), perimeter]
      return {
        hectaresBefore: hectares(parts.find((part) => part.part === perimeter.part)),
        hectaresAfter: hectares(perimeter),
        entrances: estate.entrance.size,
        outsideBefore: outside(estate.entrance.values(), parts),
        outsideAfter: outside(estate.entrance.values(), next),
      }
    }
    case 'landlord': {
      const entrances = read.records.filter((record) => record.kind === 'entrance')
      return {
        entrancesBefore: estate.entrance.size,
        entrancesAfter: entrances.length,
        dwellingsBefore: [...estate.entrance.values()].reduce((sum, entrance) => sum + entrance.dwellings, 0),
        dwellingsAfter: entrances.reduce((sum, entrance) => sum + entrance.dwellings, 0),
        outsideAfter: outside(entrances, parts),
      }
    }
    case 'situations':
      return {
        situations: read.records.length,
        known: read.records.filter(({ id }) => estate.situation.has(id)).length,
      }
    default:
      return {}
  }
}
