import type { Estate } from '../domain/estate.ts'
import { suspectSpans } from '../domain/free-text.ts'
import { knownNames } from '../domain/known-names.ts'
import { type Refusal, refusal } from '../domain/refusal.ts'

/** The first passage of free texts that seems to designate somebody: it is to be masked or reworded. Null when none does. */
export const namingObstacle = (estate: Estate, texts: readonly (string | undefined)[]): Refusal | null => {
  for (const text of texts) {
    const [span] = text ? suspectSpans(text, knownNames(estate)) : []
    if (text && span) return refusal('note-names-someone', { text: text.slice(span.start, span.end) })
  }
  return null
}
