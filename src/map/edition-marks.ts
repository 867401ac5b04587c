import type { Estate } from '../domain/estate.ts'
import { type Place, placeOf } from '../domain/place.ts'
import { changedStops, type Repaired, type StopChange } from '../domain/week/changed-stops.ts'
import type { Position } from '../geometry/position.ts'

/** A stop of a round that differs from what was handed out; `left` when it stood there and no longer does. */
export type EditionMark = {
  readonly id: string
  readonly at: Position
  readonly type: StopChange['type']
  readonly left: boolean
}

/** The marks of one round, where its stops stand or stood; none before the week is handed out or repaired. */
export const editionMarks = (
  estate: Pick<Estate, 'round' | 'stop' | 'weekEdition' | Place['kind']>,
  week: string,
  round: string,
  repaired: Repaired | null = null,
): readonly EditionMark[] =>
  changedStops(estate, week, repaired).flatMap((change): EditionMark[] => {
    const at = placeOf(estate, change.place)?.at
    const isHere = 'at' in change && change.at.round === round
    const left = !isHere && 'was' in change && change.was.round === round
    if (!at || !(isHere || left)) return []
    return [{ id: `${round} ${change.place} ${change.kind}`, at, type: change.type, left }]
  })
