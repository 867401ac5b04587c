import type { Position } from '../geometry/position.ts'
import type { Estate } from './estate.ts'

/** Kinds that a stop, a passage or a round's start may be at. */
export const POINT_PLACES = ['entrance', 'publicPlace', 'receptionPlace', 'landmark'] as const

export type Place = {
  readonly id: string
  readonly kind: (typeof POINT_PLACES)[number]
  readonly at: Position
  readonly landlord?: string
}

/** The place of that id among entrances, public places, reception places and landmarks. */
export const placeOf = (estate: Pick<Estate, Place['kind']>, id: string): Place | undefined => {
  for (const kind of POINT_PLACES) {
    const found = estate[kind].get(id)
    if (found) return { id, kind, at: found.at, ...('landlord' in found && { landlord: found.landlord }) }
  }
  return undefined
}
