import type { Span, SpanKind } from '../../../src/domain/free-text/span.ts'

export type Label = Pick<Span, 'start' | 'end' | 'kind'>
export type Labelled = { readonly text: string; readonly labels: readonly Label[] }

const MARK = /\{(?<kind>[a-z-]+):(?<words>[^}]*)\}/g

/** A sentence whose parts that point to somebody are marked (`vu avec {name:Karim} au 3`). */
export function labelled(marked: string): Labelled {
  const labels: Label[] = []
  let text = ''
  let from = 0
  for (const match of marked.matchAll(MARK)) {
    const { kind, words } = match.groups as { kind: SpanKind; words: string }
    text += marked.slice(from, match.index)
    labels.push({ start: text.length, end: text.length + words.length, kind })
    text += words
    from = match.index + match[0].length
  }
  return { text: text + marked.slice(from), labels }
}
