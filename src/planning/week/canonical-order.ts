import type { PlanPlace, PlanRoundSlot } from '../../domain/week/plan-problem.ts'

/**
 * Places by where they are, then by what they ask; ids decide only between places that are alike in all else. The order
 * in which they were given changes nothing.
 */
export const canonicalPlaces = (places: readonly PlanPlace[]): PlanPlace[] => {
  const asked = new Map(places.map((place) => [place, wishOf(place)]))
  return places.toSorted(
    (a, b) =>
      a.at[0] - b.at[0] || a.at[1] - b.at[1] || compare(asked.get(a)!, asked.get(b)!) || compare(a.id, b.id),
  )
}

/** Rounds by day and time, then by where they lead, then as given. */
export const canonicalRounds = (rounds: readonly PlanRoundSlot[]): PlanRoundSlot[] =>
  rounds.toSorted(
    (a, b) =>
      compare(`${a.day} ${a.start} ${a.end}`, `${b.day} ${b.start} ${b.end}`) ||
      a.startAt.at[0] - b.startAt.at[0] ||
      a.startAt.at[1] - b.startAt.at[1] ||
      a.endAt.at[0] - b.endAt.at[0] ||
      a.endAt.at[1] - b.endAt.at[1] ||
      a.breakMinutes - b.breakMinutes ||
      a.unplannedShare - b.unplannedShare,
  )

function wishOf({ id: _id, at: _at, landlord: _landlord, ...asked }: PlanPlace): string {
  return JSON.stringify(Object.entries(asked).sort(([a], [b]) => compare(a, b)))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
