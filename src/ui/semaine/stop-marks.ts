import type { IsoWeek } from '../../domain/civil-date.ts'
import type { Estate } from '../../domain/estate.ts'
import { changedStops, type Repaired, type StopChange } from '../../domain/week/changed-stops.ts'
import type { Stop } from '../../domain/week/round.ts'
import type { WeekEdition } from '../../domain/week/week-edition.ts'

/** What changed in a week since it was handed out, or since it was repaired, round by round. */
export type StopMarks = {
  /** How the stop differs; undefined when it does not. */
  readonly of: (stop: Pick<Stop, 'round' | 'place' | 'stopKind'>) => StopChange['type'] | undefined
  /** Stops that stood in the round and no longer do. */
  readonly leftOf: (round: string) => readonly StopChange[]
  /** Stops of the round that differ, those that left it among them. */
  readonly countOf: (round: string) => number
  readonly count: number
}

/** What changes are counted from: the version handed out, or, before the first, the last repair. */
export const sinceOf = (edition: WeekEdition | undefined): string =>
  edition ? `version ${edition.version}` : 'repair'

const nowIn = (change: StopChange): string | undefined => ('at' in change ? change.at.round : undefined)
const wasIn = (change: StopChange): string | undefined => ('was' in change ? change.was.round : undefined)

export const stopMarks = (estate: Estate, week: IsoWeek, repaired: Repaired | null = null): StopMarks => {
  const changes = changedStops(estate, week, repaired)
  return {
    of: ({ round, place, stopKind }) =>
      changes.find((each) => nowIn(each) === round && each.place === place && each.kind === stopKind)?.type,
    leftOf: (round) => changes.filter((each) => wasIn(each) === round && nowIn(each) !== round),
    countOf: (round) => changes.filter((each) => nowIn(each) === round || wasIn(each) === round).length,
    count: changes.length,
  }
}
