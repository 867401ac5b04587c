import { addDays, type CivilDate, type IsoWeek, mondayOf } from '../civil-date.ts'
import { passagesIn } from '../dated-records.ts'
import { type Estate, settingsOf } from '../estate.ts'
import { stopPassages } from '../field/stop-passages.ts'
import { placeOf } from '../place.ts'
import { dayOf } from '../when.ts'
import {
  type DoneCounts,
  doneCounts,
  type PeopleCounts,
  peopleCounts,
  type StopOutcome,
} from './done-counts.ts'
import type { Passage } from './passage.ts'
import type { Round, Stop } from './round.ts'
import { roundsOfWeek } from './round-palette.ts'
import { stopsOf } from './stops-of.ts'

/** Stands for the public space among those whose places are met. */
export const PUBLIC_SPACE = 'public-space'

export type PlannedDone = {
  /** The week's rounds in order, each with its stops as walked. */
  readonly rounds: readonly {
    readonly round: string
    readonly stops: readonly StopOutcome[]
    readonly counts: DoneCounts
  }[]
  readonly counts: DoneCounts
  /** Passages that fulfil no stop of the week, done or not, oldest first. */
  readonly unplanned: readonly Passage[]
  /** By landlord, then the public space: of the stops at its places. */
  readonly byOwner: readonly { readonly owner: string; readonly counts: DoneCounts }[]
  /** People talked with on all passages done in the week, planned or not. */
  readonly people: PeopleCounts
  /** Places planned and not met by any passage of the week, by id. */
  readonly missed: readonly string[]
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const known = new WeakMap<Estate['passage'], Map<string, readonly Passage[]>>()

/** Passages of the civil days of a week, by day then id: the same list for the same records. */
export const passagesOfWeek = (estate: Estate, week: IsoWeek): readonly Passage[] => {
  const zone = settingsOf(estate).timeZone
  const lists = known.get(estate.passage) ?? new Map<string, readonly Passage[]>()
  known.set(estate.passage, lists)
  const list = lists.get(`${week} ${zone}`) ?? inWeek(estate, week)
  lists.set(`${week} ${zone}`, list)
  return list
}

const inWeek = (estate: Estate, week: IsoWeek): readonly Passage[] => {
  const monday = mondayOf(week)
  return passagesIn(estate, { from: monday, until: addDays(monday, 6) }).map(({ record }) => record)
}

/** The passage of each stop: the one linked to it, else one at its place on its day that was linked to no stop of the week. */
const fulfilled = (
  estate: Estate,
  rounds: readonly Round[],
  passages: readonly Passage[],
): { readonly byStop: ReadonlyMap<string, Passage>; readonly unplanned: readonly Passage[] } => {
  const zone = settingsOf(estate).timeZone
  const byStop = new Map<string, Passage>()
  for (const { id } of rounds)
    for (const [stop, passage] of stopPassages(estate, id).byStop) byStop.set(stop, passage)
  const used = new Set([...byStop.values()].map(({ id }) => id))
  // A second passage at a stop that has its own, as of two devices, was planned all the same.
  const isSecond = ({ stop = '', place }: Passage): boolean => byStop.get(stop)?.place === place
  const open = rounds.flatMap(({ id, day }) =>
    stopsOf(estate, id).flatMap((stop) => (byStop.has(stop.id) ? [] : [{ stop, day }])),
  )
  const free = passages.filter((passage) => !used.has(passage.id) && !isSecond(passage))
  // Done ones first: a stop is done as soon as one of its passages was.
  const waiting = [...free].sort((a, b) => Number(b.done) - Number(a.done) || compare(a.id, b.id))
  for (const passage of waiting) {
    const day = dayOf(passage.when, zone)
    const at = open.findIndex((each) => each.stop.place === passage.place && each.day === day)
    if (at < 0) continue
    byStop.set(open[at]!.stop.id, passage)
    used.add(passage.id)
    open.splice(at, 1)
  }
  return { byStop, unplanned: free.filter(({ id }) => !used.has(id)) }
}

const outcomeOf = (stop: Stop, day: CivilDate, passage: Passage | undefined): StopOutcome => {
  if (!passage) return { stop, day, state: 'unrecorded' }
  const { id, done, reason = 'other' } = passage
  return done
    ? { stop, day, state: 'done', passage: id }
    : { stop, day, state: 'not-done', reason, passage: id }
}

const ownerOf = (estate: Estate, place: string): string => placeOf(estate, place)?.landlord ?? PUBLIC_SPACE

/** Planned against done of a week: each stop of its rounds once, by its passages. Never by pair, nor by who walked. */
export const plannedDone = (estate: Estate, week: IsoWeek): PlannedDone => {
  const passages = passagesOfWeek(estate, week)
  const weekRounds = roundsOfWeek(estate.round.values(), week)
  const { byStop, unplanned } = fulfilled(estate, weekRounds, passages)
  const rounds = weekRounds.map(({ id, day }) => {
    const stops = stopsOf(estate, id).map((stop) => outcomeOf(stop, day, byStop.get(stop.id)))
    return { round: id, stops, counts: doneCounts(stops) }
  })
  const stops = rounds.flatMap((round) => round.stops)
  const owners = new Map<string, StopOutcome[]>()
  for (const outcome of stops) {
    const owner = ownerOf(estate, outcome.stop.place)
    owners.set(owner, [...(owners.get(owner) ?? []), outcome])
  }
  const met = new Set([...byStop.values(), ...passages].flatMap(({ done, place }) => (done ? [place] : [])))
  const places = new Set(stops.map(({ stop }) => stop.place))
  return {
    rounds,
    counts: doneCounts(stops),
    unplanned,
    byOwner: [...owners]
      .sort(([a], [b]) => Number(a === PUBLIC_SPACE) - Number(b === PUBLIC_SPACE) || compare(a, b))
      .map(([owner, of]) => ({ owner, counts: doneCounts(of) })),
    people: peopleCounts(passages),
    missed: [...places].filter((place) => !met.has(place)).sort(),
  }
}
