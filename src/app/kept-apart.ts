import { FIELD_DRAFT, isStale, pictureOf } from '../domain/field/draft.ts'
import { isFault } from '../domain/refusal.ts'
import { sentence } from '../messages/sentence.ts'
import type { Vault } from '../platform/vault/vault.ts'
import type { Session } from '../store/session.ts'
import { fieldOf } from './field-draft.ts'

/**
 * What the session of a territory begins with, of what its vault keeps apart: drafts, where the round stood, and whether a
 * code hides the screen. Drafts past their 24 hours are erased here, and photos that neither a situation nor a draft names any more.
 */
export const keptApart = async (vault: Vault, now: string): Promise<Partial<Session>> => {
  const { estate } = vault
  const drafts = await vault.drafts.read()
  const read = isFault(drafts) ? [] : drafts
  const stale = read.filter((draft) => isStale(draft, now)).map(({ key }) => key)
  const unerased = stale.length > 0 ? await vault.drafts.forget(stale) : null
  const fresh = new Map(read.filter(({ key }) => !stale.includes(key)).map((draft) => [draft.key, draft]))
  const named = [
    ...[...estate.situation.values()].flatMap(({ photo }) => photo ?? []),
    ...[...fresh.values()].flatMap((draft) => pictureOf(draft)?.id ?? []),
  ]
  // Drafts that can't be read may name photos that a later opening finds again.
  const swept = isFault(drafts) ? null : await vault.photos.keepOnly(named)
  const fault = isFault(drafts) ? drafts : isFault(swept) ? swept : unerased
  return {
    ...fieldOf(fresh.get(FIELD_DRAFT)?.value, estate),
    drafts: fresh,
    screenCode: await vault.screenCode.read(),
    // The territory itself is whole: it opens, and says what of this could not be read or erased.
    ...(fault && { toast: { id: 0, text: sentence(fault), tone: 'fault' as const, undo: false } }),
  }
}
