import type { CivilDate } from '../civil-date.ts'
import type { Kept } from '../week/closed-week.ts'
import { expired } from './expired.ts'
import { expiredJournal } from './expired-journal.ts'

/** Territory and journal without what may not be kept any longer on that day; the same ones when there is nothing. */
export const withoutExpired = (kept: Kept, today: CivilDate): Kept => {
  const journal = expiredJournal(kept.estate, kept.journal, today)
  const isSame = journal.every((entry, rank) => entry === kept.journal[rank])
  const estate = expired(kept.estate, today)?.estate
  return isSame && !estate
    ? kept
    : { estate: estate ?? kept.estate, journal: isSame ? kept.journal : journal }
}
