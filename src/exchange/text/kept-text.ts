import { masked, suspectSpans } from '../../domain/free-text.ts'
import type { ReadContext } from '../../domain/import.ts'
import { withoutDoorCodes } from '../landlords/door-code.ts'
import type { Tally } from '../tables/tally.ts'
import { cutText } from './clean-text.ts'

const LONGEST = 120
const MOST_READ = 1000

/**
 * Makes a free text of a list fit to be kept: words that may designate somebody are masked, codes of doors taken out, the
 * rest cut to 120 characters; what was done is counted in the tally. A text that comes again is not read again.
 */
export function keptText({ knownNames }: ReadContext, tally: Tally): (written: string) => string {
  const read = new Map<string, { readonly text: string; readonly masks: boolean; readonly cut: boolean }>()
  return (written) => {
    if (written === '') return ''
    const head = written.slice(0, MOST_READ)
    let kept = read.get(head)
    if (!kept) {
      const raw = withoutDoorCodes(head)
      const spans = suspectSpans(raw, knownNames, 'label')
      const text = cutText(masked(raw, spans), LONGEST)
      kept = { text, masks: spans.length > 0, cut: raw.length > LONGEST }
      read.set(head, kept)
    }
    if (kept.masks) tally.count('row-note-masked')
    if (kept.cut) tally.count('text-cut', { limit: LONGEST })
    return kept.text
  }
}
