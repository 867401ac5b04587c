import type { CivilDate } from './civil-date.ts'
import { type Estate, settingsOf } from './estate.ts'
import { dayOf } from './when.ts'

/** Facts (passages, situations, interventions) dated after today, as a wrong clock leaves them, and the last of their days; null when there is none. */
export const datedAhead = (
  estate: Estate,
  today: CivilDate,
): { readonly count: number; readonly last: CivilDate } | null => {
  const { timeZone } = settingsOf(estate)
  let count = 0
  let last = today
  for (const kind of ['passage', 'situation', 'intervention'] as const)
    for (const { when } of estate[kind].values()) {
      const day = dayOf(when, timeZone)
      if (day <= today) continue
      count += 1
      if (day > last) last = day
    }
  return count === 0 ? null : { count, last }
}
