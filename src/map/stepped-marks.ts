import type { Estate } from '../domain/estate.ts'
import { placeOf } from '../domain/place.ts'
import type { Position } from '../geometry/position.ts'
import type { Selection } from '../store/session.ts'
import { shownLayers } from '../store/shown-layers.ts'
import type { State } from '../store/store.ts'
import { followedFeatures, followedShown } from './followed-records.ts'
import { type SituationMark, situationMarks } from './situation-marks.ts'

export type SteppedMark = { readonly object: Selection; readonly at: Position }

/** A place as something that can be stepped on; null when it is gone. */
const placeObject = (estate: Estate, id: string): Selection | null => {
  const found = placeOf(estate, id)
  if (found) return { kind: found.kind, id }
  if (estate.building.has(id)) return { kind: 'building', id }
  return estate.sector.has(id) ? { kind: 'sector', id } : null
}

/** Marks of situations while they are shown. */
const shownSituations = ({ estate, session }: State): readonly SituationMark[] =>
  shownLayers(session).has('situations') ? situationMarks(estate, session.heat.filter, session.today) : []

/** How many situations the mark of a place stands for; 0 where none is shown. */
export const situationsAt = (state: State, { id }: Selection): number =>
  shownSituations(state).find(({ place }) => place === id)?.count ?? 0

/** What is drawn over the territory and can be stepped on: followed records at each of their places, and places with situations. */
export const steppedMarks = (state: State): readonly SteppedMark[] => {
  const { estate, session } = state
  const followed = followedFeatures(estate, followedShown(session)).marks.map(
    ({ geometry, properties }): SteppedMark => ({
      object: { kind: properties!.kind, id: properties!.id },
      at: (geometry as { readonly coordinates: number[] }).coordinates as unknown as Position,
    }),
  )
  const situations = shownSituations(state).flatMap(({ place, at }): SteppedMark[] => {
    const object = placeObject(estate, place)
    return object ? [{ object, at }] : []
  })
  return [...followed, ...situations]
}
