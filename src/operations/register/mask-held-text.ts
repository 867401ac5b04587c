import type { Estate } from '../../domain/estate.ts'
import { masked, suspectSpans } from '../../domain/free-text.ts'
import { knownNames } from '../../domain/known-names.ts'
import { refusal } from '../../domain/refusal.ts'
import { recordAt, withTextAt } from '../../domain/register/replaced-text.ts'
import type { TextFinding } from '../../domain/register/text-finding.ts'
import { valueAt } from '../../domain/register/walk-fields.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'
import { isSamePlace, withoutFindings } from './without-finding.ts'

const stands = (estate: Estate, { place, text }: TextFinding): boolean => {
  const record = place.in === 'record' ? recordAt(estate, place) : undefined
  return record !== undefined && valueAt(record, place.at) === text
}

/** Masks what was found in a text of a record, as a change that can be undone; the journal keeps the former words, which it also tells. */
export const maskHeldText: Operation<TextFinding> = {
  id: 'mask-held-text',
  available: ({ estate }, finding) => (stands(estate, finding) ? null : refusal('object-gone')),
  label: () => actions['mask-held-text'](),
  run: ({ estate }, finding) => {
    const { place, text, spans } = finding
    if (place.in !== 'record') return refusal('object-gone')
    const found = spans.length > 0 ? spans : suspectSpans(text, knownNames(estate))
    return {
      kind: 'done',
      change: (now) => (stands(now, finding) ? withTextAt(now, place, masked(text, found)) : now),
      look: withoutFindings((each) => isSamePlace(each.place, place)),
    }
  },
}
