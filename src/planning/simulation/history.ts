import { addDays, type CivilDate } from '../../domain/civil-date.ts'
import type { HalfDay } from '../../domain/half-day.ts'

/** A passage or presence that really happened at a place. */
export type Met = { readonly day: CivilDate; readonly halfDay: HalfDay; readonly minutes: number }

/** What happened so far, by place, the oldest first. Places never met have no entry. */
export type History = ReadonlyMap<string, readonly Met[]>

/** Days that somebody remembers, and that shares of minutes are looked at over: 4 weeks. */
export const MONTH_DAYS = 28

/** The passages at a place in the 4 weeks before a day, that day left out. */
export const remembered = (history: History, place: string, before: CivilDate): readonly Met[] => {
  const since = addDays(before, -MONTH_DAYS)
  return (history.get(place) ?? []).filter(({ day }) => day >= since && day < before)
}

/** The history with these passages added, in the order of their days. */
export const withMet = (
  history: History,
  passages: readonly { readonly place: string; readonly met: Met }[],
): History => {
  const next = new Map(history)
  for (const { place, met } of passages)
    next.set(
      place,
      [...(next.get(place) ?? []), met].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)),
    )
  return next
}
