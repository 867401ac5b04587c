import type { IsoWeek } from '../civil-date.ts'
import { type Estate, withoutRecords, withRecords } from '../estate.ts'
import { closureId } from '../field/week-closure.ts'
import type { Round } from './round.ts'
import { roundIdOf } from './round-id.ts'
import type { WeekChange } from './week-change.ts'
import { weekChangeId } from './week-change-id.ts'
import type { EditionRound, WeekEdition } from './week-edition.ts'
import { changesOf, weekRounds } from './week-rounds.ts'

/** Stands for the pair where it is kept no more. */
export const NO_PAIR = ''

const without = <Named extends { readonly pair: string }>(named: Named): Named =>
  named.pair === NO_PAIR ? named : { ...named, pair: NO_PAIR }

/** Rounds handed out, without their pairs; the same list when none had one. */
export const roundsWithoutPairs = (rounds: readonly EditionRound[]): readonly EditionRound[] =>
  rounds.every(({ pair }) => pair === NO_PAIR) ? rounds : rounds.map(without)

const editionWithoutPairs = (edition: WeekEdition): WeekEdition => {
  const { rounds, left, before } = edition
  const next = {
    rounds: roundsWithoutPairs(rounds),
    ...(left && { left: roundsWithoutPairs(left) }),
    ...(before && { before: roundsWithoutPairs(before) }),
  }
  const isSame = next.rounds === rounds && next.left === left && next.before === before
  return isSame ? edition : { ...edition, ...next }
}

/** What a week changed, without the pair it was given to; an absence, which is of a pair alone, stays as it is. */
export const changeWithoutPair = (week: IsoWeek, change: WeekChange['change']): WeekChange['change'] => {
  if (change.type === 'moved') return without(change)
  if (change.type !== 'added') return change
  const template = without(change.template)
  return template === change.template
    ? change
    : { ...change, template, as: change.as ?? roundIdOf(week, change.template) }
}

/** A round, and what was handed out, as they may be kept now: of a closed week without pairs. */
export const keptRound = (estate: Estate, round: Round): Round =>
  estate.weekClosure.has(closureId(round.week)) ? without(round) : round
export const keptEdition = (estate: Estate, edition: WeekEdition): WeekEdition =>
  estate.weekClosure.has(closureId(edition.week)) ? editionWithoutPairs(edition) : edition

/**
 * The estate whose week names no pair any more: in its rounds, in what was handed out of it, in what it changed. Rounds that
 * did not take place because their pair was absent are called off; whose absence it was is gone.
 */
export const withoutPairs = (estate: Estate, week: IsoWeek): Estate => {
  const changes = changesOf(estate, week)
  const absences = changes.filter(({ change }) => change.type === 'absence').map(({ id }) => id)
  const edition = estate.weekEdition.get(`edition-${week}`)
  const next = [
    ...[...estate.round.values()].filter((round) => round.week === week).map(without),
    ...(edition ? [editionWithoutPairs(edition)] : []),
    ...changes.flatMap((each) => {
      const change = changeWithoutPair(week, each.change)
      return change === each.change ? [] : [{ ...each, change }]
    }),
    ...(absences.length > 0 ? calledOff(estate, week, absences) : []),
  ].filter((record) => (estate[record.kind] as ReadonlyMap<string, unknown>).get(record.id) !== record)
  if (next.length + absences.length === 0) return estate
  return withoutRecords(withRecords(estate, next), 'weekChange', absences)
}

/** The rounds that only these absences kept from taking place. */
const calledOff = (estate: Estate, week: IsoWeek, absences: readonly string[]): readonly WeekChange[] => {
  const took = new Set(weekRounds(estate, week).map(({ id }) => id))
  return weekRounds(withoutRecords(estate, 'weekChange', absences), week)
    .filter(({ id }) => !took.has(id))
    .map(({ id: round }) => {
      const change = { type: 'called-off', round } as const
      return { kind: 'weekChange', id: weekChangeId(week, change), week, change }
    })
}
