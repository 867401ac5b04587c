import { knownSpans } from './free-text/known-spans.ts'
import { nameSpans } from './free-text/name-spans.ts'
import { numberSpans } from './free-text/number-spans.ts'
import { sensitiveSpans } from './free-text/sensitive-spans.ts'
import type { Span } from './free-text/span.ts'

const MASK = '[masqué]'

/**
 * Words of a note that may designate somebody: names after a title or a role, a flat with a name, phones, e-mails,
 * links, plates, social security and bank numbers, birth dates, and what is said of health, origin or convictions.
 * Streets and places of the territory (`knownNames`) are let through, as are names after a word like *rue* or *école*.
 * A bare first and last name is not recognised. Spans are in order, apart from each other, `end` exclusive.
 */
export function suspectSpans(text: string, knownNames: readonly string[]): readonly Span[] {
  const plain = text.replaceAll(/[\u00a0\u2007\u2009\u202f]/g, ' ').replaceAll('’', "'")
  const known = knownSpans(plain, knownNames)
  const isKnown = ({ start, end }: Span): boolean => known.some((at) => at.start <= start && end <= at.end)
  const names = nameSpans(plain).filter((span) => !isKnown(span))
  return merged([...numberSpans(plain), ...sensitiveSpans(plain), ...names])
}

/** The text with each span replaced by *[masqué]*; spans as `suspectSpans` gives them. */
export function masked(text: string, spans: readonly Span[]): string {
  let result = ''
  let from = 0
  for (const { start, end } of spans) {
    result += text.slice(from, start) + MASK
    from = end
  }
  return result + text.slice(from)
}

/** Overlapping spans become one, of the kind of the first. */
function merged(spans: readonly Span[]): Span[] {
  const result: Span[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result.at(-1)
    if (last && span.start < last.end) {
      result[result.length - 1] = { ...last, end: Math.max(last.end, span.end) }
    } else result.push(span)
  }
  return result
}
