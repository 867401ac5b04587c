import { FIELD_DRAFT, isStale } from '../domain/field/draft.ts'
import { isFault } from '../domain/refusal.ts'
import { sentence } from '../messages/sentence.ts'
import type { Vault } from '../platform/vault/vault.ts'
import type { Session } from '../store/session.ts'
import { fieldOf } from './field-draft.ts'

/**
 * What the session of a territory begins with, of what its vault keeps apart: drafts, and where the round stood. Drafts past
 * their 24 hours are erased here, and photos that no situation names any more.
 */
export const keptApart = async (vault: Vault, now: string): Promise<Partial<Session>> => {
  const { estate } = vault
  const named = [...estate.situation.values()].flatMap(({ photo }) => photo ?? [])
  const [drafts, swept] = await Promise.all([vault.drafts.read(), vault.photos.keepOnly(named)])
  const failed = isFault(drafts) ? drafts : isFault(swept) ? swept : null
  const read = isFault(drafts) ? [] : drafts
  const stale = read.filter((draft) => isStale(draft, now)).map(({ key }) => key)
  const unerased = stale.length > 0 ? await vault.drafts.forget(stale) : null
  const fresh = new Map(read.filter(({ key }) => !stale.includes(key)).map((draft) => [draft.key, draft]))
  const fault = failed ?? unerased
  return {
    ...fieldOf(fresh.get(FIELD_DRAFT)?.value, estate),
    drafts: fresh,
    // The territory itself is whole: it opens, and says what of this could not be read or erased.
    ...(fault && { toast: { id: 0, text: sentence(fault), tone: 'fault' as const, undo: false } }),
  }
}
