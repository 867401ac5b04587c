import type { Estate } from './estate.ts'

/**
 * False for a closed entrance, public or reception place, a demolished building and its entrances: their past stays, new work leaves
 * them out. True for every other id, known or not.
 */
export const isInUse = (
  estate: Pick<Estate, 'entrance' | 'building' | 'publicPlace' | 'receptionPlace'>,
  id: string,
): boolean => {
  const entrance = estate.entrance.get(id)
  const place = entrance ?? estate.publicPlace.get(id) ?? estate.receptionPlace.get(id)
  if (place?.closed !== undefined) return false
  return estate.building.get(entrance?.building ?? id)?.demolished === undefined
}
