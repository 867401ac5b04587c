import { type CivilDate, daysBetween } from '../domain/civil-date.ts'
import { datedAhead } from '../domain/dated-ahead.ts'
import type { JournalEntry } from '../domain/journal.ts'
import { isFault } from '../domain/refusal.ts'
import { type ClockDoubt, clockDoubt } from '../domain/trusted-day.ts'
import type { Vault } from '../platform/vault/vault.ts'
import type { Session } from '../store/session.ts'
import { expireVault } from './expire-vault.ts'
import { keptApart } from './kept-apart.ts'

/** Days after which what was put aside before an update goes. */
const BEFORE_DAYS = 14

/** The last day of an opening that was believed, else of an entry: vaults of before the mark have none. */
export const lastSeen = (vault: Vault): CivilDate | null => vault.seen() ?? lastNoted(vault.journal)
const lastNoted = (journal: readonly JournalEntry[]): CivilDate | null =>
  journal.reduce<CivilDate | null>(
    (last, { at }) => (last === null || at.slice(0, 10) > last ? at.slice(0, 10) || null : last),
    null,
  )

/** The day and minute that things may expire by: of a clock too far ahead, the last ones that were believed. */
export const believed = (
  doubt: ClockDoubt | null,
  today: CivilDate,
  minute: string,
): { readonly day: CivilDate; readonly minute: string } =>
  doubt && doubt.says > doubt.seen
    ? { day: doubt.seen, minute: `${doubt.seen}T00:00Z` }
    : { day: today, minute }

/**
 * A sealed vault just opened, as it may be shown: without what is over on a day that can be believed, and with what the
 * session begins with. A tab that does not write erases nothing.
 */
export const readyVault = async (
  opened: Vault,
  writes: boolean,
  today: CivilDate,
  minute: string,
): Promise<{ readonly vault: Vault; readonly session: Partial<Session> }> => {
  const doubt = clockDoubt(lastSeen(opened), today)
  const session = { clockDoubt: doubt, datedAhead: datedAhead(opened.estate, today) }
  if (!writes) return { vault: opened, session }
  const at = believed(doubt, today, minute)
  const { vault, expiry } = await expireVault(opened, at.day)
  const apart = await keptApart(vault, at.minute)
  // A mark that can't be written now is at the next opening.
  if (!doubt) {
    await vault.see(today)
    await forgetBefore(vault, today)
  }
  return { vault, session: { ...session, ...apart, expiry } }
}

const forgetBefore = async (vault: Vault, today: CivilDate): Promise<void> => {
  const before = await vault.before()
  const kept = (await before?.kept()) ?? []
  if (!before || isFault(kept)) return
  const old = kept.filter(({ on }) => on !== null && daysBetween(on, today) >= BEFORE_DAYS)
  if (old.length > 0) await before.forget(old.map(({ schema }) => schema))
}
