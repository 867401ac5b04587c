import { sameValue } from '../change.ts'
import type { CivilDate, IsoWeek } from '../civil-date.ts'
import { type Estate, withRecords } from '../estate.ts'
import { editionOf } from './edition-of.ts'
import { roundNumbers } from './round-numbers.ts'
import { roundsOfWeek } from './round-palette.ts'
import { stopsOf } from './stops-of.ts'
import type { EditionRound, HandedVersion, WeekEdition } from './week-edition.ts'

/** The rounds of a week as they would be handed out now, by day, start and pair. */
export const editionRounds = (
  estate: Pick<Estate, 'round' | 'stop'>,
  week: IsoWeek,
): readonly EditionRound[] =>
  roundsOfWeek(estate.round.values(), week).map(({ id, day, pair, start, end }) => ({
    ...{ round: id, day, pair, start, end },
    stops: stopsOf(estate, id).map(({ place, stopKind: kind, arrive }) => ({ place, kind, arrive })),
  }))

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
  const rounds = editionRounds(estate, week)
  const left = last ? leftSince(last, rounds) : []
  return {
    kind: 'weekEdition',
    id: `edition-${week}`,
    week,
    version: (last?.version ?? 0) + 1,
    handedOut,
    rounds,
    numbers: { ...last?.numbers, ...Object.fromEntries(roundNumbers(estate, week)) },
    ...(left.length > 0 && { left }),
    ...(last && { before: last.rounds }),
    ...(last?.received && { received: true }),
  }
}

/** The rounds handed out up to an edition that their pair no longer has, as they were last handed out. */
const leftSince = (last: WeekEdition, rounds: readonly EditionRound[]): readonly EditionRound[] => {
  const known = new Set(rounds.map(({ round, pair }) => `${round} ${pair}`))
  return [...last.rounds, ...(last.left ?? [])].filter(({ round, pair }) => {
    const isNew = !known.has(`${round} ${pair}`)
    known.add(`${round} ${pair}`)
    return isNew
  })
}

/** The version in which a round was handed out: the edition's, unless the device holds the round of another. */
export const versionOf = (edition: WeekEdition, round: string): HandedVersion =>
  edition.versions?.[round] ?? { version: edition.version, handedOut: edition.handedOut }

/** The estate with the week handed out; the same one when this edition is out already, or the week has no round. */
export const withEdition = (now: Estate, week: IsoWeek, handedOut: CivilDate): Estate =>
  isHandedOut(now, week) || editionRounds(now, week).length === 0
    ? now
    : withRecords(now, [nextEdition(now, week, handedOut)])
