import type { Estate } from '../estate.ts'
import { type Situation, statusOf } from '../situation.ts'
import { familyOf, isMaterial } from '../taxonomy.ts'
import { activeEntrances } from './active-entrances.ts'

/** What a check on the spot takes beyond a passage, in minutes. */
export const CHECK_MINUTES = 3

/**
 * Repairs said to be done and not seen yet (*faite*, waiting for *contrôlée sur place*), by the place where they are seen:
 * situations of A, D and F at an entrance or public place in use; one noted at a building is seen at its first entrance.
 */
export const checksDue = (estate: Estate): ReadonlyMap<string, readonly Situation[]> => {
  const due = [...estate.situation.values()].filter(
    (situation) => isMaterial(familyOf(situation.code)) && statusOf(situation) === 'done',
  )
  const checks = new Map<string, Situation[]>()
  if (due.length === 0) return checks
  const entrances = activeEntrances(estate)
  const isOpen = new Set(entrances.map(({ id }) => id))
  const firstOf = new Map<string, string>()
  for (const { id, building } of entrances)
    if (building !== undefined && id < (firstOf.get(building) ?? '\uffff')) firstOf.set(building, id)
  for (const situation of due) {
    const { place } = situation
    const isPublic = estate.publicPlace.get(place)?.closed === undefined && estate.publicPlace.has(place)
    const at = isOpen.has(place) || isPublic ? place : firstOf.get(place)
    if (at === undefined) continue
    const list = checks.get(at) ?? []
    checks.set(at, list)
    list.push(situation)
  }
  return checks
}
