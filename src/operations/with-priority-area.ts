import { type Estate, withoutRecords, withRecords } from '../domain/estate.ts'
import type { Perimeter } from '../domain/perimeter.ts'

/** The estate with this outline in place of the part it stands for; what was there is gone, and comes back by undo. */
export const withPriorityArea = (now: Estate, perimeter: Perimeter): Estate => {
  const replaced = [...now.perimeter.values()].filter(
    (part) => part.part === perimeter.part && part.id !== perimeter.id,
  )
  return withRecords(
    withoutRecords(
      now,
      'perimeter',
      replaced.map((part) => part.id),
    ),
    [perimeter],
  )
}
