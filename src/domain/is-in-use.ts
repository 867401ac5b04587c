import type { Estate } from './estate.ts'

/**
 * False for a closed entrance or public place, a demolished building and its entrances: their past stays, new work leaves
 * them out. True for every other id, known or not.
 */
export const isInUse = (
  estate: Pick<Estate, 'entrance' | 'building' | 'publicPlace'>,
  id: string,
): boolean => {
  const entrance = estate.entrance.get(id)
  if (entrance?.closed !== undefined || estate.publicPlace.get(id)?.closed !== undefined) return false
  return estate.building.get(entrance?.building ?? id)?.demolished === undefined
}
