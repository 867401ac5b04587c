import { addDays, type CivilDate, isoWeekOf, mondayOf } from '../domain/civil-date.ts'
import type { Estate } from '../domain/estate.ts'
import type { Period } from '../domain/period.ts'
import type { Rng } from '../domain/rng.ts'
import { activeEntrances } from '../domain/week/active-entrances.ts'
import { openPublicPlaces } from '../domain/week/open-public-places.ts'
import { NOT_DONE_REASONS, type Passage } from '../domain/week/passage.ts'
import { draw, happens, lotteryOf } from './draw.ts'

/** Passages a week in an ordinary week, at an entrance and in public space. */
const PACE = { entrance: 1.2, publicPlace: 1.2 } as const
/** Share of the pace kept in the weeks of holidays, by month-day of their Monday. */
const HOLIDAYS: readonly { readonly from: string; readonly until: string; readonly kept: number }[] = [
  { from: '07-24', until: '08-20', kept: 0.55 },
  { from: '12-20', until: '12-31', kept: 0.4 },
]
const NOT_DONE = 0.04

const REASONS = lotteryOf(NOT_DONE_REASONS, (reason) =>
  reason === 'no-time' ? 5 : reason === 'no-access' ? 4 : reason === 'long-exchange' ? 3 : 1,
)
const INDOORS = lotteryOf(
  ['0', '1-2', '3-5', '6+'] as const,
  (e) => ({ '0': 46, '1-2': 38, '3-5': 13, '6+': 3 })[e],
)
const OUTSIDE = lotteryOf(
  ['0', '1-2', '3-5', '6+'] as const,
  (e) => ({ '0': 18, '1-2': 36, '3-5': 32, '6+': 14 })[e],
)

/**
 * Fictional passages of the period, oldest first: at each entrance and public place so many weekdays a week that its pace
 * is held over the weeks, at half-days that vary. Weeks are closed, so a passage has its half-day and no minute.
 */
export const examplePassages = (
  estate: Estate,
  rng: Rng,
  idOf: (rank: number) => string,
  period: Period,
): readonly Passage[] => {
  const byDay = new Map<CivilDate, Omit<Passage, 'id'>[]>()
  const mondays: CivilDate[] = []
  for (let monday = mondayOf(isoWeekOf(period.from)); monday <= period.until; monday = addDays(monday, 7))
    mondays.push(monday)
  const places = { entrance: activeEntrances(estate), publicPlace: openPublicPlaces(estate) }
  for (const kind of ['entrance', 'publicPlace'] as const) {
    for (const place of places[kind].map(({ id }) => id).sort()) {
      let due = rng.unit()
      for (const monday of mondays) {
        due += PACE[kind] * paceKept(monday)
        const times = Math.min(3, Math.floor(due))
        due -= times
        for (const day of weekdays(rng, monday, times)) {
          if (day < period.from || day > period.until) continue
          const list = byDay.get(day) ?? []
          byDay.set(day, list)
          list.push(passage(rng, place, day, kind === 'publicPlace'))
        }
      }
    }
  }
  const days = [...byDay.keys()].sort()
  return days.flatMap((day) => byDay.get(day)!).map((each, rank) => ({ ...each, id: idOf(rank) }))
}

const paceKept = (monday: CivilDate): number =>
  HOLIDAYS.find(({ from, until }) => monday.slice(5) >= from && monday.slice(5) <= until)?.kept ?? 1

/** Days of a week, Monday to Friday, at least two apart. */
function weekdays(rng: Rng, monday: CivilDate, times: number): CivilDate[] {
  if (times === 0) return []
  if (times === 1) return [addDays(monday, rng.int(0, 4))]
  if (times >= 3) return [0, 2, 4].map((count) => addDays(monday, count))
  const first = rng.int(0, 2)
  return [addDays(monday, first), addDays(monday, rng.int(first + 2, 4))]
}

function passage(rng: Rng, place: string, day: CivilDate, outside: boolean): Omit<Passage, 'id'> {
  const when = { day, band: happens(rng, 0.48) ? 'morning' : 'afternoon' } as const
  if (happens(rng, NOT_DONE)) return { kind: 'passage', place, when, done: false, reason: draw(rng, REASONS) }
  return { kind: 'passage', place, when, done: true, exchanges: draw(rng, outside ? OUTSIDE : INDOORS) }
}
