import type { Plan, PlannedRound } from '../../domain/week/plan.ts'
import type { UnservedReason } from '../../domain/week/round.ts'
import type { Routes } from '../search/model.ts'
import { heldPassages } from './held-passages.ts'
import type { Instance } from './instance.ts'
import { lackingOf } from './lacking.ts'
import { reasonFor } from './reason-for.ts'

/** Places that miss something, by id, each with the reason of the first thing that it misses: see `Plan.unserved`. */
export const unservedOf = (
  instance: Instance,
  routes: Routes,
  rounds: readonly PlannedRound[],
): Plan['unserved'] => {
  const { held } = heldPassages(instance.problem, rounds)
  const found = new Map<string, UnservedReason>()
  for (const { place } of instance.dropped) found.set(place, 'unreachable')
  instance.places.forEach((place, rank) => {
    if (found.has(place.id)) return
    const passages = held.get(place.id) ?? []
    const lack = lackingOf(instance, place, passages)
    if (lack) found.set(place.id, reasonFor(instance, routes, rank, lack, passages))
  })
  return [...found]
    .map(([place, reason]) => ({ place, reason }))
    .sort((a, b) => (a.place < b.place ? -1 : a.place > b.place ? 1 : 0))
}
