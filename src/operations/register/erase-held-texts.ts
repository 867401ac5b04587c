import type { Kind } from '../../domain/estate.ts'
import { refusal } from '../../domain/refusal.ts'
import { keyOfPlace, withTextsReplaced } from '../../domain/register/replaced-text.ts'
import { actions } from '../../messages/actions.ts'
import { register } from '../../messages/register.ts'
import type { Operation } from '../operation.ts'

/** What stands where a text was. */
export const ERASED = '[effacé]'

export type ErasedText = { readonly kind: Kind; readonly id: string; readonly text: string }

/** Erases texts chosen from records and journal, for good: a person's right. Facts and days stay until their term. */
export const eraseHeldTexts: Operation<readonly ErasedText[]> = {
  id: 'erase-held-texts',
  available: (_state, texts) => (texts.length > 0 ? null : refusal('nothing-selected')),
  label: () => actions['erase-held-texts'](),
  run: (_state, chosen) => {
    const texts = new Set(chosen.map(({ text }) => text))
    const records = new Set(chosen.map(keyOfPlace))
    return {
      kind: 'done',
      erase: (kept) => withTextsReplaced(kept, records, (text) => (texts.has(text) ? ERASED : null)),
      say: register.rights.erased(chosen.length),
    }
  },
}
