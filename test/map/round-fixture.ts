import type { AnyRecord, Estate } from '../../src/domain/estate.ts'
import type { Position } from '../../src/geometry/position.ts'

/** Ten rounds of a week: each visits every tenth entrance from the north, in straight lines. */
export const weekOfRounds = (estate: Estate, week: string): AnyRecord[] => {
  const entrances = [...estate.entrance.values()].sort((a, b) => b.at[1] - a.at[1] || a.at[0] - b.at[0])
  const start = [...estate.receptionPlace.values()][0]!
  return Array.from({ length: 10 }, (_, index) => {
    const visited = entrances.slice(index * 20, index * 20 + 12)
    const line: Position[] = [start.at, ...visited.map(({ at }) => at), start.at]
    const id = `round-${index + 1}`
    const hour = String(9 + Math.floor(index / 5) * 5).padStart(2, '0')
    return [
      {
        ...({ kind: 'round', id, week, day: `2026-11-${23 + (index % 5)}`, pair: 'pair-1' } as const),
        ...{ start: `${hour}:00`, end: `${hour}:59`, startPlace: start.id, endPlace: start.id },
        ...{ breakMinutes: 0, unplannedShare: 0.3, walkMetres: 2000, walkMinutes: 30, line },
      },
      ...visited.map(({ id: place }, rank) => ({
        ...({ kind: 'stop', id: `${id}-stop-${rank}`, round: id, place, stopKind: 'passage' } as const),
        ...{ rank, arrive: `${hour}:${10 + rank * 3}`, leave: `${hour}:${12 + rank * 3}` },
        ...{ serviceMinutes: 2, locked: false },
      })),
    ] satisfies AnyRecord[]
  }).flat()
}
