import type { IsoWeek } from '../civil-date.ts'
import type { Estate } from '../estate.ts'
import { editionOf } from './edition-of.ts'
import type { Plan } from './plan.ts'
import { type ClockTime, minutesOf, type StopKind } from './round.ts'
import type { EditionRound } from './week-edition.ts'
import { editionRounds, isHandedOut } from './week-edition-of.ts'

/** A time that moves by no more is not worth a new sheet. */
export const SAME_TIME_MINUTES = 10

type At = { readonly round: string; readonly arrive: ClockTime }
/** A stop that differs from what was handed out. `at` is where it stands now, `was` where it stood. */
export type StopChange = { readonly place: string; readonly kind: StopKind } & (
  | { readonly type: 'added'; readonly at: At }
  | { readonly type: 'moved' | 're-timed'; readonly at: At; readonly was: At }
  | { readonly type: 'gone'; readonly was: At }
)

type Line = At & { readonly day: string; readonly place: string; readonly kind: StopKind }
/** A round as handed out or as planned. */
type TimedRound = Pick<EditionRound, 'round' | 'day' | 'stops'>
const lines = (rounds: readonly TimedRound[]): Line[] =>
  rounds.flatMap(({ round, day, stops }) => stops.map((stop) => ({ ...stop, round, day })))
const at = ({ round, arrive }: Line): At => ({ round, arrive })

/** Takes out of `list` the first line that fits. */
const take = (list: Line[], fits: (line: Line) => boolean): Line | undefined => {
  const rank = list.findIndex(fits)
  return rank < 0 ? undefined : list.splice(rank, 1)[0]
}

/** What `after` changes in `before`: stops of the same place and kind are one, in the same round first, then in another. */
export const changesBetween = (
  before: readonly TimedRound[],
  after: readonly TimedRound[],
): readonly StopChange[] => {
  const left = lines(before)
  const come: Line[] = []
  const found: StopChange[] = []
  for (const line of lines(after)) {
    const { place, kind, round, day } = line
    const was = take(left, (each) => each.place === place && each.kind === kind && each.round === round)
    if (!was) come.push(line)
    else if (was.day !== day) found.push({ type: 'moved', place, kind, at: at(line), was: at(was) })
    else if (Math.abs(minutesOf(was.arrive) - minutesOf(line.arrive)) > SAME_TIME_MINUTES)
      found.push({ type: 're-timed', place, kind, at: at(line), was: at(was) })
  }
  for (const line of come) {
    const { place, kind } = line
    const was = take(left, (each) => each.place === place && each.kind === kind)
    found.push(
      was
        ? { type: 'moved', place, kind, at: at(line), was: at(was) }
        : { type: 'added', place, kind, at: at(line) },
    )
  }
  return [
    ...found,
    ...left.map((was): StopChange => ({ type: 'gone', place: was.place, kind: was.kind, was: at(was) })),
  ]
}

const timedRounds = ({ rounds }: Pick<Plan, 'rounds'>): readonly TimedRound[] =>
  rounds.map(({ id, day, stops }) => ({ round: id, day, stops }))

/** How many stops of the standing plan another plan has in another round, or not at all; another day or time counts for nothing. */
export const stopsLeavingRound = (standing: Pick<Plan, 'rounds'>, other: Pick<Plan, 'rounds'>): number =>
  changesBetween(timedRounds(standing), timedRounds(other)).filter(
    (each) => each.type === 'gone' || (each.type === 'moved' && each.at.round !== each.was.round),
  ).length

/** What a week was before a repair. */
export type Repaired = { readonly week: IsoWeek; readonly rounds: readonly EditionRound[] }

/**
 * What changed in a week since it was last handed out, for the board; before the first time, what its last repair changed,
 * where there was one.
 */
export const changedStops = (
  estate: Pick<Estate, 'round' | 'stop' | 'weekEdition'>,
  week: IsoWeek,
  repaired: Repaired | null = null,
): readonly StopChange[] => {
  const before = editionOf(estate, week)?.rounds ?? (repaired?.week === week ? repaired.rounds : undefined)
  return before ? changesBetween(before, editionRounds(estate, week)) : []
}

/**
 * What a sheet printed now marks: what changed since the last version, or, where nothing did (the version is printed
 * again), what that version changed in the one before it.
 */
export const markedStops = (estate: Estate, week: IsoWeek): readonly StopChange[] => {
  const edition = editionOf(estate, week)
  if (!edition) return []
  if (!isHandedOut(estate, week)) return changedStops(estate, week)
  return edition.before ? changesBetween(edition.before, edition.rounds) : []
}
