import { sameValue } from '../change.ts'
import type { CivilDate, IsoWeek } from '../civil-date.ts'
import { type Estate, withRecords } from '../estate.ts'
import { roundsOfWeek } from './round-palette.ts'
import { stopsOf } from './stops-of.ts'
import type { EditionRound, WeekEdition } from './week-edition.ts'

/** The rounds of a week as they would be handed out now, by day, start and pair. */
export const editionRounds = (
  estate: Pick<Estate, 'round' | 'stop'>,
  week: IsoWeek,
): readonly EditionRound[] =>
  roundsOfWeek(estate.round.values(), week).map(({ id, day, start, end }) => ({
    ...{ round: id, day, start, end },
    stops: stopsOf(estate, id).map(({ place, stopKind: kind, arrive }) => ({ place, kind, arrive })),
  }))

/** What was last handed out of a week; undefined before the first time. */
export const editionOf = (
  { weekEdition }: Pick<Estate, 'weekEdition'>,
  week: IsoWeek,
): WeekEdition | undefined => weekEdition.get(`edition-${week}`)

/** Whether the week as it stands is what was last handed out. */
export const isHandedOut = (estate: Estate, week: IsoWeek): boolean => {
  const edition = editionOf(estate, week)
  return edition !== undefined && sameValue(edition.rounds, editionRounds(estate, week))
}

/**
 * The edition that a week has once it is handed out on that day: the last one when nothing changed since, else the next
 * version, which remembers the rounds of the one before.
 */
export const nextEdition = (estate: Estate, week: IsoWeek, handedOut: CivilDate): WeekEdition => {
  const last = editionOf(estate, week)
  if (last && isHandedOut(estate, week)) return last
  return {
    kind: 'weekEdition',
    id: `edition-${week}`,
    week,
    version: (last?.version ?? 0) + 1,
    handedOut,
    rounds: editionRounds(estate, week),
    ...(last && { before: last.rounds }),
    ...(last?.received && { received: true }),
  }
}

/** The estate with the week handed out; the same one when this edition is out already, or the week has no round. */
export const withEdition = (now: Estate, week: IsoWeek, handedOut: CivilDate): Estate =>
  isHandedOut(now, week) || editionRounds(now, week).length === 0
    ? now
    : withRecords(now, [nextEdition(now, week, handedOut)])
