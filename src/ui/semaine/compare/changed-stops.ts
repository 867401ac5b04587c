import type { Plan } from '../../../domain/week/plan.ts'

/** How many stops of the standing plan are no longer in their round: gone, or met in another one. */
export const changedStops = (standing: Pick<Plan, 'rounds'>, other: Pick<Plan, 'rounds'>): number => {
  const left = new Map<string, number>()
  for (const { id, stops } of other.rounds)
    for (const { place } of stops) left.set(`${id} ${place}`, (left.get(`${id} ${place}`) ?? 0) + 1)
  let changed = 0
  for (const { id, stops } of standing.rounds)
    for (const { place } of stops) {
      const count = left.get(`${id} ${place}`) ?? 0
      if (count === 0) changed += 1
      else left.set(`${id} ${place}`, count - 1)
    }
  return changed
}
