import { eventCells } from '../../domain/hotspots/event-cells.ts'
import type { Perimeter } from '../../domain/perimeter.ts'
import type { PublicPlace } from '../../domain/public-place.ts'
import { boundsOf, centreOf } from '../../geometry/bounds.ts'
import { convexHull } from '../../geometry/convex-hull.ts'
import { localProjection } from '../../geometry/local-projection.ts'
import type { Position } from '../../geometry/position.ts'
import { territoryWords } from '../../messages/event-territory.ts'
import type { LocatedEvent } from './located-events.ts'

const CELL_METRES = 100

export type EventPlaces = {
  /** Cells that hold an event, named by column and row from the south-west, and by the postcode that most of it has. */
  readonly places: readonly PublicPlace[]
  /** Around all cells; none without a place. */
  readonly perimeter: readonly Perimeter[]
  /** Id of the place of each event. */
  readonly placeOf: (rank: number) => string
}

/** Square cells of 100 m that hold an event, and the hull of them. Whose word it is is for the caller to say: `source` is empty. */
export const eventPlaces = (events: readonly LocatedEvent[]): EventPlaces => {
  const { names, middles, cellOf } = eventCells(
    Float64Array.from(events.flatMap(({ at }) => [...at])),
    CELL_METRES,
  )
  const postcodes = postcodesOf(events, cellOf, names.length)
  const ids = names.map((name) => `cell-${name}`)
  return {
    places: names.map((name, rank) => ({
      kind: 'publicPlace',
      id: ids[rank]!,
      name: territoryWords.cell(name, postcodes[rank]!),
      type: 'square',
      at: middles[rank]!,
      source: '',
      precision: 'estimated',
    })),
    perimeter: perimeterOf(middles),
    placeOf: (rank) => ids[cellOf[rank]!]!,
  }
}

/** The postcode of most events of each cell, the first in their order of those that have as many; '' where none says one. */
function postcodesOf(events: readonly LocatedEvent[], cellOf: Int32Array, size: number): readonly string[] {
  const counts = Array.from({ length: size }, () => new Map<string, number>())
  events.forEach(({ row }, rank) => {
    const postcode = row.cell('postcode').slice(0, 10)
    const inCell = counts[cellOf[rank]!]!
    if (postcode !== '') inCell.set(postcode, (inCell.get(postcode) ?? 0) + 1)
  })
  return counts.map((each) => [...each].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? '')
}

function perimeterOf(middles: readonly Position[]): readonly Perimeter[] {
  const bounds = boundsOf(middles)
  if (!bounds) return []
  const { project, unproject } = localProjection(centreOf(bounds))
  const half = CELL_METRES / 2
  const corners = middles.flatMap((middle) => {
    const [x, y] = project(middle)
    return [-half, half].flatMap((east) => [-half, half].map((north) => [x + east, y + north] as const))
  })
  const ring = convexHull(corners).map(unproject)
  return [
    {
      kind: 'perimeter',
      id: 'perimeter-events',
      part: 'extension',
      name: territoryWords.perimeter,
      geometry: { type: 'Polygon', coordinates: [[...ring, ring[0]!]] },
      source: '',
      precision: 'estimated',
    },
  ]
}
