import type { Estate } from '../../domain/estate.ts'
import type { Selection } from '../../store/session.ts'

/** Kinds that a situation may be noted at, in the order of the form's list. */
export const SITUATION_PLACES = ['sector', 'publicPlace', 'receptionPlace', 'building', 'entrance'] as const

/** The place of that id as a selection; null when it is gone. */
export const placeSelection = (estate: Estate, id: string): Selection | null => {
  for (const kind of SITUATION_PLACES) if (estate[kind].has(id)) return { kind, id }
  return estate.landmark.has(id) ? { kind: 'landmark', id } : null
}
