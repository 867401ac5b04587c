import type { Kind } from '../../domain/estate.ts'
import { refusal } from '../../domain/refusal.ts'
import { keyOfPlace, withTextsReplaced } from '../../domain/register/replaced-text.ts'
import type { Held } from '../../domain/register/walk-fields.ts'
import { actions } from '../../messages/actions.ts'
import { register } from '../../messages/register.ts'
import type { Operation } from '../operation.ts'

/** What stands where a text was. */
export const ERASED = '[effacé]'

/** A text as it stands on a record, at that place of it. */
export type ErasedText = {
  readonly kind: Kind
  readonly id: string
  readonly at: Held['at']
  readonly text: string
}

/**
 * Erases texts chosen from records and journal, for good: a person's right. On the record the line chosen alone; in the journal
 * what that line said before, and the same words at another rank of its list, as ranks change. Facts and days stay until their term.
 */
export const eraseHeldTexts: Operation<readonly ErasedText[]> = {
  id: 'erase-held-texts',
  available: (_state, texts) => (texts.length > 0 ? null : refusal('nothing-selected')),
  label: () => actions['erase-held-texts'](),
  run: (_state, chosen) => {
    const lines = new Set(chosen.map((each) => lineOf(keyOfPlace(each), each.at)))
    const words = new Set(chosen.map((each) => lineOf(keyOfPlace(each), unranked(each.at), each.text)))
    return {
      kind: 'done',
      erase: (kept) =>
        withTextsReplaced(kept, new Set(chosen.map(keyOfPlace)), (held) => {
          const isLine = lines.has(lineOf(held.record, held.at))
          const isFormer =
            held.in === 'journal' && words.has(lineOf(held.record, unranked(held.at), held.text))
          return isLine || isFormer ? ERASED : null
        }),
      say: register.rights.erased(chosen.length),
    }
  },
}

const unranked = (at: Held['at']): Held['at'] => at.filter((step) => typeof step === 'string')
const lineOf = (record: string, at: Held['at'], text = ''): string => JSON.stringify([record, at, text])
