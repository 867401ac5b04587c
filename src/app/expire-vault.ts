import { expired } from '../domain/retention/expired.ts'
import { withoutExpired } from '../domain/retention/without-expired.ts'
import type { Vault } from '../platform/vault/vault.ts'
import type { ExpiryReport } from '../store/session.ts'

/**
 * A vault just opened, with the figures of quarters that are over frozen and closed weeks as a close leaves them, then without
 * what may not be kept any longer on that day, erased on the disk before anything is shown. When the disk refuses, what is
 * over is not shown all the same, and the next opening freezes the same figures and erases it.
 */
export const expireVault = async (
  vault: Vault,
  today: string,
): Promise<{ readonly vault: Vault; readonly expiry: ExpiryReport | null }> => {
  const { estate, journal } = vault
  // Comes when a vault is opened: a first start has none.
  const [{ withFrozenQuarters }, { withClosedWeeks }] = await Promise.all([
    import('../domain/published/with-frozen-quarters.ts'),
    import('../domain/week/with-closed-weeks.ts'),
  ])
  const frozen = withFrozenQuarters(estate, today)
  const closed = withClosedWeeks({ estate: frozen, journal })
  const kept = withoutExpired(closed, today)
  if (kept.estate === estate && kept.journal === journal) return { vault, expiry: null }
  const report = expired(closed.estate, today)
  await vault.persist({ entry: null, after: kept.estate, all: kept.journal })
  if (kept.estate === closed.estate && kept.journal === closed.journal)
    return { vault: { ...vault, ...kept }, expiry: null }
  return {
    vault: { ...vault, ...kept },
    expiry: { on: today, erased: report?.erased ?? {}, notes: report?.notes ?? 0 },
  }
}
