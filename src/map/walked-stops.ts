import type { Estate } from '../domain/estate.ts'
import { roundProgress, type StopState } from '../domain/field/round-progress.ts'
import { type Place, placeOf } from '../domain/place.ts'
import type { Position } from '../geometry/position.ts'

export type WalkedStop = { readonly id: string; readonly at: Position; readonly state: StopState }

/** The stops of the round that is walked that differ from one still to do, where they stand; those at a place that is gone left out. */
export const walkedStops = (
  estate: Pick<Estate, 'stop' | 'passage' | Place['kind']>,
  round: string | null,
  skipped: ReadonlySet<string>,
): readonly WalkedStop[] =>
  round === null
    ? []
    : roundProgress(estate, round, skipped).stops.flatMap(({ stop, state }): WalkedStop[] => {
        const at = placeOf(estate, stop.place)?.at
        return at && state !== 'to-do' ? [{ id: stop.id, at, state }] : []
      })
