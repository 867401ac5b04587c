import { type CivilDate, isCivilDate, monthsLater } from '../domain/civil-date.ts'
import { type Estate, settingsOf } from '../domain/estate.ts'
import type { Period } from '../domain/period.ts'
import { type Refusal, refusal } from '../domain/refusal.ts'
import type { Release, WithheldReason } from '../domain/release.ts'
import { releaseCounts } from './release-counts.ts'
import { releaseSituations } from './release-situations.ts'

/** Months that a recipient may keep its file. */
const EXPIRES_MONTHS = 12

/** A release before it is branded. */
type Content = { readonly [Field in Exclude<keyof Release, symbol>]: Release[Field] }

/** The order in which what stays is listed. */
const REASONS: readonly WithheldReason[] = [
  'family-not-sent',
  'other-recipient',
  'insurer-aggregates',
  'audience-team',
  'no-position',
  'retention',
  'free-text',
]

/**
 * What a recipient may get for a period, both days included: the only maker of a `Release` (rule 5 of the privacy rules).
 * Rows are facts of families A, D and F that it is responsible for and that are open to it; other families are counts of
 * frozen quarters. `withheld` counts the facts of A, D and F of the period that stay, each once, by its first reason;
 * `free-text` counts besides the rows whose note stays. B, C, E and G have a line without a number, whether there are any or
 * not: a number of any period could be subtracted from that of another. Refused: an unknown recipient, dates that are none or reversed, nothing at all to send.
 */
export const makeRelease = (
  estate: Estate,
  recipientId: string,
  period: Period,
  today: CivilDate,
): Release | Refusal => {
  const recipient = estate.landlord.get(recipientId)
  if (!recipient) return refusal('no-recipient')
  if (!isCivilDate(period.from) || !isCivilDate(period.until)) return refusal('period-missing')
  if (period.from > period.until) return refusal('period-reversed')
  const { rows, withheld, notes } = releaseSituations(estate, recipient, period, today)
  const counts = releaseCounts(estate, recipient, period, today)
  if (rows.length === 0 && counts.every(({ count }) => count === undefined)) return refusal('nothing-to-send')
  const { territory, fictional } = settingsOf(estate)
  const stays = new Map(withheld).set('free-text', notes)
  const content: Content = {
    recipient: { id: recipient.id, name: recipient.name, role: recipient.role },
    territory,
    fictional,
    period: { from: period.from, until: period.until },
    made: today,
    expires: monthsLater(today, EXPIRES_MONTHS),
    rows,
    counts,
    withheld: REASONS.flatMap((reason): Content['withheld'] => {
      if (reason === 'family-not-sent') return [{ reason }]
      const count = stays.get(reason) ?? 0
      return count > 0 ? [{ reason, count }] : []
    }),
  }
  return content as Release
}
