import { masked } from '../../domain/free-text.ts'
import { refusal } from '../../domain/refusal.ts'
import { keyOfPlace, withTextsReplaced } from '../../domain/register/replaced-text.ts'
import type { TextFinding } from '../../domain/register/text-finding.ts'
import { actions } from '../../messages/actions.ts'
import { register } from '../../messages/register.ts'
import type { Operation } from '../operation.ts'
import { withoutFindings } from './without-finding.ts'

/** Masks what was found in the journal, where undo would find it: by the other door, nothing takes it back. Records stay as they are. */
export const maskJournal: Operation<readonly TextFinding[]> = {
  id: 'mask-journal',
  available: (_state, findings) => (findings.length > 0 ? null : refusal('nothing-selected')),
  label: () => actions['mask-journal'](),
  run: (_state, findings) => {
    const texts = new Map(findings.map(({ text, spans }) => [text, masked(text, spans)]))
    const records = new Set(
      findings.flatMap(({ place }) => (place.in === 'journal' ? [keyOfPlace(place)] : [])),
    )
    return {
      kind: 'done',
      erase: (kept) => ({
        estate: kept.estate,
        journal: withTextsReplaced(kept, records, ({ text }) => texts.get(text) ?? null).journal,
      }),
      look: withoutFindings((each) => findings.includes(each)),
      say: register.check.masked,
    }
  },
}
