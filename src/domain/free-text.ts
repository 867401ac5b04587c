import { bareNames } from './free-text/bare-names.ts'
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
 * In a note names without a title are found too; a label of a list (a residence, a building) may bear a name and keeps it.
 * Spans are in order, apart from each other, `end` exclusive. Accuracy and limits: `docs/free-text.md`.
 */
export function suspectSpans(
  text: string,
  knownNames: readonly string[],
  kind: 'note' | 'label' = 'note',
): readonly Span[] {
  const plain = text
    .replaceAll(/[\u00a0\u2007\u2009\u202f]/g, ' ')
    .replaceAll('’', "'")
    .replaceAll(/[‐‑–]/g, '-')
  const known = knownSpans(plain, knownNames)
  const isKnown = ({ start, end }: Pick<Span, 'start' | 'end'>): boolean =>
    known.some((at) => at.start <= start && end <= at.end)
  const names = nameSpans(plain).filter((span) => !isKnown(span))
  const bare = kind === 'note' ? bareNames(plain, isKnown) : []
  return merged([...numberSpans(plain), ...sensitiveSpans(plain), ...names, ...bare])
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
