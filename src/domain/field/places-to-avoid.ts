import { pointInPolygon } from '../../geometry/point-in-polygon.ts'
import type { CivilDate } from '../civil-date.ts'
import type { Estate } from '../estate.ts'
import { situationPlace } from '../situation-place.ts'
import type { ShiftNote } from './shift-note.ts'
import { isInForce } from './shift-notes.ts'

/** Notes in force about a place better avoided for now, the latest first. */
export const placesToAvoid = (
  { shiftNote }: Pick<Estate, 'shiftNote'>,
  today: CivilDate,
): readonly ShiftNote[] =>
  [...shiftNote.values()]
    .filter((note) => note.type === 'place-to-avoid' && note.place !== undefined && isInForce(note, today))
    .sort((a, b) => (a.on === b.on ? (a.id < b.id ? -1 : 1) : a.on < b.on ? 1 : -1))

/**
 * Why that place is better avoided on that day, the latest note first: notes about the place itself, about its building, or
 * about a sector that it lies in. None for an unknown id.
 */
export const avoidedAt = (estate: Estate, place: string, today: CivilDate): readonly ShiftNote[] => {
  const notes = placesToAvoid(estate, today)
  if (notes.length === 0) return []
  const building = estate.entrance.get(place)?.building
  const at = situationPlace(estate, place)?.at
  return notes.filter(({ place: avoided = '' }) => {
    if (avoided === place || avoided === building) return true
    const sector = estate.sector.get(avoided)
    return sector !== undefined && at !== undefined && pointInPolygon(at, sector.geometry)
  })
}
