export type SpanKind =
  | 'name'
  | 'dwelling'
  | 'phone'
  | 'email'
  | 'link'
  | 'plate'
  | 'social-number'
  | 'account'
  | 'birth'
  | 'sensitive'

/** A part of a text, in UTF-16 units, `end` exclusive. */
export type Span = { readonly start: number; readonly end: number; readonly kind: SpanKind }

/** Where a global pattern matches; its named group `it` narrows the span when there is one. */
export function spansOf(text: string, pattern: RegExp, kind: SpanKind): Span[] {
  return [...text.matchAll(pattern)].map((match) => {
    const it = match.groups?.it
    const start = it === undefined ? match.index : match.index + match[0].lastIndexOf(it)
    return { start, end: start + (it ?? match[0]).length, kind }
  })
}
