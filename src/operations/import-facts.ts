import type { Entrance } from '../domain/entrance.ts'
import type { Estate } from '../domain/estate.ts'
import type { Read } from '../domain/import.ts'
import type { Perimeter } from '../domain/perimeter.ts'
import { pointInPolygon } from '../geometry/point-in-polygon.ts'
import { polygonAreaSquareMetres } from '../geometry/polygon-area.ts'

const hectares = (perimeter: Perimeter | undefined): number =>
  perimeter ? polygonAreaSquareMetres(perimeter.geometry) / 10_000 : 0

const outside = (entrances: Iterable<Entrance>, parts: readonly Perimeter[]): number => {
  let count = 0
  for (const { at } of entrances) if (!parts.some((part) => pointInPolygon(at, part.geometry))) count++
  return count
}

/** The figures of a preview: what is there, what would be, and how many entrances would fall outside. Areas in hectares. */
export const importFacts = (estate: Estate, read: Read): Readonly<Record<string, number>> => {
  const parts = [...estate.perimeter.values()]
  switch (read.kind) {
    case 'perimeter': {
      const next = [...parts.filter((part) => part.part !== read.perimeter.part), read.perimeter]
      return {
        hectaresBefore: hectares(parts.find((part) => part.part === read.perimeter.part)),
        hectaresAfter: hectares(read.perimeter),
        entrances: estate.entrance.size,
        outsideBefore: outside(estate.entrance.values(), parts),
        outsideAfter: outside(estate.entrance.values(), next),
      }
    }
    case 'entrances':
      return {
        entrancesBefore: estate.entrance.size,
        entrancesAfter: read.entrances.length,
        dwellingsBefore: [...estate.entrance.values()].reduce((sum, entrance) => sum + entrance.dwellings, 0),
        dwellingsAfter: read.entrances.reduce((sum, entrance) => sum + entrance.dwellings, 0),
        outsideAfter: outside(read.entrances, parts),
      }
    case 'situations':
      return {
        situations: read.situations.length,
        known: read.situations.filter(({ id }) => estate.situation.has(id)).length,
      }
  }
}
