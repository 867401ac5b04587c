import type { Estate } from '../domain/estate.ts'

const NAMED = [
  'publicPlace',
  'receptionPlace',
  'landmark',
  'service',
  'building',
  'sector',
  'perimeter',
  'landlord',
] as const

/** The words that name a place on a screen: « Démonstration V-01, entrée 3 », « Parvis de la mairie ». Falls back to the id. */
export const placeName = (estate: Estate, id: string): string => {
  const entrance = estate.entrance.get(id)
  if (entrance) {
    const building = entrance.building === undefined ? undefined : estate.building.get(entrance.building)
    return building ? `${building.name}, entrée ${entrance.number}` : entrance.number
  }
  for (const kind of NAMED) {
    const found = estate[kind].get(id)
    if (found) return found.name
  }
  return id
}
