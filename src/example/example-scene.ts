import { addDays, type CivilDate } from '../domain/civil-date.ts'
import type { Estate } from '../domain/estate.ts'
import { lastWorkingDay } from '../domain/last-working-day.ts'
import type { Period } from '../domain/period.ts'
import { keptUntil } from '../domain/retention.ts'
import { type Rng, rngOf } from '../domain/rng.ts'
import type { Situation } from '../domain/situation.ts'
import { standingBuildings } from '../domain/standing-buildings.ts'
import { activeEntrances } from '../domain/week/active-entrances.ts'
import { openPublicPlaces } from '../domain/week/open-public-places.ts'
import type { Position } from '../geometry/position.ts'
import { type ExampleWay, exampleWays } from './example-ways.ts'

/** Kinds of the fictional follow-up, each with a stream of chance of its own: a change to one leaves the others as they were. */
const STREAMS = [
  'service',
  'onCall',
  'shiftNote',
  'request',
  'relay',
  'mediation',
  'action',
  'project',
  'jointPlan',
  'intervention',
  'barometer',
  'call',
  'loop',
  'wait',
  'round',
] as const
type Stream = (typeof STREAMS)[number]

/** Months that notes are kept, from the end of their quarter (see `retention`). */
const NOTE_MONTHS = 3

/** What the follow-up of a fictional year is made from. Ids of places are sorted, so that the order of the territory changes nothing. */
export type ExampleScene = {
  readonly estate: Estate
  /** The year's situations, oldest first. */
  readonly situations: readonly Situation[]
  /** From the first day of the year to today. */
  readonly span: Period
  readonly today: CivilDate
  readonly entrances: readonly string[]
  readonly publicPlaces: readonly string[]
  readonly buildings: readonly string[]
  readonly sectors: readonly string[]
  readonly landlords: readonly string[]
  /** Ways on the streets as they are open today. */
  readonly ways: (through: readonly Position[]) => ExampleWay
  readonly rng: (stream: Stream) => Rng
  readonly idOf: (kind: string, rank: number) => string
}

const idsOf = (records: Iterable<{ readonly id: string }>): readonly string[] =>
  [...records].map(({ id }) => id).sort()

export const exampleScene = (
  estate: Estate,
  situations: readonly Situation[],
  { seed, from, today }: { readonly seed: number; readonly from: CivilDate; readonly today: CivilDate },
): ExampleScene => ({
  ...{ estate, situations, today, span: { from, until: today } },
  entrances: idsOf(activeEntrances(estate)),
  publicPlaces: idsOf(openPublicPlaces(estate)),
  buildings: idsOf(standingBuildings(estate)),
  sectors: idsOf(estate.sector.values()),
  landlords: idsOf([...estate.landlord.values()].filter(({ role }) => role === 'landlord')),
  ways: exampleWays(estate, today),
  rng: (stream) => rngOf(seed ^ Math.imul(STREAMS.indexOf(stream) + 1, 0x9e3779b1)),
  idOf: (kind, rank) => `${kind}-x${seed}-${rank + 1}`,
})

/** One of a list that is not empty. */
export const oneOf = <Item>(rng: Rng, items: readonly Item[]): Item => items[rng.int(0, items.length - 1)]!

/** That day, or the working day before it. */
export const workday = (day: CivilDate): CivilDate => lastWorkingDay(addDays(day, 1))

/** A working day about that many days later, never before the day itself. */
export const workdayAfter = (day: CivilDate, days: number): CivilDate => {
  const later = workday(addDays(day, days))
  return later > day ? later : day
}

/** A note of that day, while notes of that day are kept. */
export const noteOf = (
  today: CivilDate,
  day: CivilDate,
  note: string | undefined,
): { readonly note?: string } => (note !== undefined && today <= keptUntil(day, NOTE_MONTHS) ? { note } : {})

/** Working days from the first of a span on, so many days apart at least and at most, until the last. */
export function* daysApart(
  rng: Rng,
  { from, until }: Period,
  [least, most]: readonly [number, number],
): Generator<CivilDate> {
  for (let day = addDays(from, rng.int(0, most)); day <= until; day = addDays(day, rng.int(least, most)))
    yield workday(day) < from ? from : workday(day)
}
