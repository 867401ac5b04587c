import type { CivilDate } from '../domain/civil-date.ts'
import type { Estate } from '../domain/estate.ts'
import { rowsInView } from '../domain/hotspots/in-view.ts'
import { observationsOf } from '../domain/hotspots/observations-of.ts'
import { viewOf } from '../domain/hotspots/view-of.ts'
import type { Position } from '../geometry/position.ts'
import type { HeatSession } from '../store/heat-session.ts'

export type SituationMark = { readonly place: string; readonly at: Position; readonly count: number }

/** Places with situations that the heat map counts, each with how many; empty where there is none. */
export const situationMarks = (
  estate: Estate,
  filter: HeatSession['filter'],
  today: CivilDate,
): readonly SituationMark[] => {
  const observations = observationsOf(estate, filter)
  const counts = new Map<number, number>()
  for (const row of rowsInView(observations, viewOf(estate, filter, today).view)) {
    const place = observations.situations.place[row]!
    counts.set(place, (counts.get(place) ?? 0) + 1)
  }
  const { places, positions } = observations
  return [...counts].map(([place, count]) => ({
    ...{ place: places[place]!, count },
    at: [positions[2 * place]!, positions[2 * place + 1]!],
  }))
}
