import type { Estate } from '../../domain/estate.ts'
import { meetingScenes as text } from '../../messages/meeting-scenes.ts'

/** A place as partners name it: the résidence of a building, else the building, a public place, a sector; never an entrance. */
export const residenceLabel = (estate: Estate, place: string): string => {
  const building = estate.building.get(place)
  if (building) return building.residence ?? building.name
  const other = estate.publicPlace.get(place) ?? estate.receptionPlace.get(place) ?? estate.sector.get(place)
  return other?.name ?? text.elsewhere
}
