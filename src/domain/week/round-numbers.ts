import type { IsoWeek } from '../civil-date.ts'
import type { Estate } from '../estate.ts'
import { editionOf } from './edition-of.ts'
import type { Round } from './round.ts'
import { byStart, roundsOfWeek } from './round-palette.ts'

/**
 * The number of each round of a week, by its id: the one on paper for those handed out, the next free ones for the others,
 * by day, start and pair; before the week is first handed out, 1 for the first. `rounds`: those of a plan not taken yet.
 */
export const roundNumbers = (
  estate: Pick<Estate, 'round' | 'weekEdition'>,
  week: IsoWeek,
  rounds: readonly Pick<Round, 'id' | 'day' | 'start' | 'pair'>[] = roundsOfWeek(estate.round.values(), week),
): ReadonlyMap<string, number> => {
  const given = editionOf(estate, week)?.numbers ?? {}
  let last = Math.max(0, ...Object.values(given))
  return new Map(rounds.toSorted(byStart).map(({ id }) => [id, given[id] ?? ++last]))
}
