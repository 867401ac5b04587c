import type { Draft } from '../../domain/field/draft.ts'
import { isFault } from '../../domain/refusal.ts'
import { minuteOf } from '../../domain/when.ts'
import type { Operation } from '../operation.ts'

/**
 * Keeps what is typed and not saved yet. It stands in the session at once; a device that can't keep it says so once, not at
 * each letter, and a territory without passphrase has it on the screen alone.
 */
export const keepDraft: Operation<Pick<Draft, 'key' | 'value'>> = {
  id: 'keep-draft',
  available: () => null,
  label: () => '',
  run: async ({ session }, { key, value }, ports) => {
    const draft: Draft = { key, value, at: minuteOf(ports.clock()) }
    ports.store().look(({ drafts }) => ({ drafts: new Map(drafts).set(key, draft) }))
    const unkept = await ports.field.drafts.keep(draft)
    if (isFault(unkept) && !session.draftsUnkept) {
      ports.store().look({ draftsUnkept: true })
      return unkept
    }
    return { kind: 'done', quiet: true, look: { draftsUnkept: isFault(unkept) } }
  },
}
