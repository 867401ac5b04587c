import { type CivilDate, daysBetween } from '../domain/civil-date.ts'
import { datedAhead } from '../domain/dated-ahead.ts'
import { isFault } from '../domain/refusal.ts'
import { believed, clockDoubt } from '../domain/trusted-day.ts'
import type { Vault } from '../platform/vault/vault.ts'
import type { Session } from '../store/session.ts'
import { expireVault } from './expire-vault.ts'
import { keptApart } from './kept-apart.ts'
import { lastSeen } from './last-seen.ts'

/** Days after which what was put aside before an update goes. */
const BEFORE_DAYS = 14

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
  if (!writes) return { vault: opened, session: { ...session, screenCode: await opened.screenCode.read() } }
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
