import { type CivilDate, daysBetween } from '../civil-date.ts'
import { type Estate, settingsOf } from '../estate.ts'
import { type Family, familyOf } from '../taxonomy.ts'
import { dayOf } from '../when.ts'

/** Days looked back on, and those after which a situation counts half. */
const DAYS = 90
const HALF_LIFE = 30
/** What was noted at the place itself weighs this much more than what the team noted elsewhere. */
const HERE = 10

/**
 * Codes in use that are likely at a place, best first: each situation of the last 90 days counts for its code, half as much
 * every 30 days, ten times more when it was noted at this very place, be it not for the sector around. A code without any is not in the list. Ties by code.
 */
export const likelyCodes = (
  estate: Estate,
  place: string,
  today: CivilDate,
  families: readonly Family[],
): readonly string[] => {
  const zone = settingsOf(estate).timeZone
  const weights = new Map<string, number>()
  for (const { code, place: at, when } of estate.situation.values()) {
    if (!families.includes(familyOf(code)) || estate.code.get(code)?.retired !== false) continue
    const days = daysBetween(dayOf(when, zone), today)
    if (days < 0 || days > DAYS) continue
    const weight = 0.5 ** (days / HALF_LIFE) * (at === place ? HERE : 1)
    weights.set(code, (weights.get(code) ?? 0) + weight)
  }
  return [...weights].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([code]) => code)
}
