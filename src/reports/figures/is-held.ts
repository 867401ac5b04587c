import type { CivilDate } from '../../domain/civil-date.ts'
import { type Estate, settingsOf } from '../../domain/estate.ts'
import type { Period } from '../../domain/period.ts'
import { isKeptWhole } from '../../domain/published-file.ts'
import { keptUntil, LONG_MONTHS } from '../../domain/retention.ts'

/** Whether passages, rounds and what people said of them, or what is kept for so many months, are still there for the whole of a period. */
export const isHeld = (
  estate: Estate,
  { from }: Period,
  today: CivilDate,
  months: number = LONG_MONTHS,
): boolean => isKeptWhole(settingsOf(estate)) || today <= keptUntil(from, months)
