import type { CivilDate } from '../domain/civil-date.ts'
import type { JournalEntry } from '../domain/journal.ts'
import type { Vault } from '../platform/vault/vault.ts'

/** The last day of an opening that was believed, else of an entry: vaults of before the mark have none. */
export const lastSeen = (vault: Vault): CivilDate | null => vault.seen() ?? lastNoted(vault.journal)
const lastNoted = (journal: readonly JournalEntry[]): CivilDate | null =>
  journal.reduce<CivilDate | null>(
    (last, { at }) => (last === null || at.slice(0, 10) > last ? at.slice(0, 10) || null : last),
    null,
  )
