import { addMonths, type CivilDate, firstDayOf, monthOf } from '../civil-date.ts'
import type { Settings } from '../settings.ts'
import type { Erasure } from './erasure.ts'

/** Months that the log of expiries goes back. */
export const ERASURES_MONTHS = 36

/** The settings with what an expiry erased, lines of one day, kind and term made one; lines past their months go. None, no change. */
export const withErasures = (settings: Settings, erased: readonly Erasure[], today: CivilDate): Settings => {
  if (erased.length === 0) return settings
  const since = firstDayOf(addMonths(monthOf(today), -ERASURES_MONTHS))
  const lines = new Map<string, Erasure>()
  for (const line of [...(settings.erasures ?? []), ...erased]) {
    if (line.on < since || line.count === 0) continue
    const key = `${line.on} ${line.what} ${line.months}`
    lines.set(key, { ...line, count: line.count + (lines.get(key)?.count ?? 0) })
  }
  return {
    ...settings,
    erasures: [...lines.values()].toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
  }
}
