import { sameValue } from '../change.ts'
import { type AnyRecord, type Estate, KINDS, type Kind } from '../estate.ts'
import { type Conflict, mergeRecords } from './merge-records.ts'
import type { Restored } from './restored-estate.ts'
import type { Stamped } from './stamped.ts'

/** Records of a backup against those at hand: only in the backup, the same, different, only here. */
export type Counted = {
  readonly fresh: number
  readonly same: number
  readonly different: number
  readonly onlyHere: number
}

/** What a backup would do to the territory at hand. */
export type BackupDifferences = {
  readonly total: Counted
  /** Kinds without any record on both sides are absent. */
  readonly byKind: Readonly<Partial<Record<Kind, Counted>>>
  /** What a merge would do that the counts do not say. */
  readonly merge: {
    readonly conflicts: readonly Conflict[]
    /** Records of the backup that were removed here and stay so. */
    readonly staysRemoved: number
    /** Records of here that whoever wrote the backup had removed. */
    readonly removed: number
  }
}

/** What is shown of a backup that was read: what is left of it on that day, and what it would do here. */
export type BackupPreview = {
  readonly counts: Readonly<Partial<Record<Kind, number>>>
  /** Records that were over, and are left out. */
  readonly past: number
  readonly differences: BackupDifferences
}

export const backupPreview = (here: Stamped, restored: Restored): BackupPreview => {
  const counts = Object.fromEntries(
    KINDS.flatMap((kind) => (restored.estate[kind].size > 0 ? [[kind, restored.estate[kind].size]] : [])),
  )
  const past = Object.values(restored.expiry.erased).reduce((sum, count) => sum + count, 0)
  return { counts, past, differences: backupDifferences(here, restored) }
}

const NONE: Counted = { fresh: 0, same: 0, different: 0, onlyHere: 0 }

/** Counts what is new, the same, different and only here; settings, of which each territory has one, are left out. */
export const backupDifferences = (here: Stamped, there: Stamped): BackupDifferences => {
  const byKind: Partial<Record<Kind, Counted>> = {}
  let total = NONE
  for (const kind of KINDS) {
    if (kind === 'settings') continue
    const counted = countedOf(here.estate, there.estate, kind)
    if (Object.values(counted).every((count) => count === 0)) continue
    byKind[kind] = counted
    total = {
      fresh: total.fresh + counted.fresh,
      same: total.same + counted.same,
      different: total.different + counted.different,
      onlyHere: total.onlyHere + counted.onlyHere,
    }
  }
  const { conflicts, staysRemoved, removed } = mergeRecords(here, there)
  return { total, byKind, merge: { conflicts, staysRemoved: staysRemoved.length, removed: removed.length } }
}

const countedOf = (here: Estate, there: Estate, kind: Kind): Counted => {
  const ours = here[kind] as ReadonlyMap<string, AnyRecord>
  const others = there[kind] as ReadonlyMap<string, AnyRecord>
  let [fresh, same] = [0, 0]
  for (const [id, record] of others) {
    const own = ours.get(id)
    if (!own) fresh += 1
    else if (sameValue(own, record)) same += 1
  }
  const different = others.size - fresh - same
  return { fresh, same, different, onlyHere: ours.size - same - different }
}
