import { type Span, type SpanKind, spansOf } from './span.ts'

// Bounded quantifiers everywhere: a note of any content is read in linear time.
const PATTERNS: readonly (readonly [SpanKind, RegExp])[] = [
  ['email', /[\p{L}\d._%+-]{1,64}(?: ?@ ?|\(at\)|\[at\])[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,4}/giu],
  ['link', /(?:https?:\/\/|www\.)\S{1,300}/giu],
  ['link', /(?<![\p{L}\d./@])@[\p{L}\d_.]{3,40}/gu],
  // a date such as 06.04.2026 18 30 has not the same separator throughout
  ['phone', /(?<![\d./-])0[1-9]([ ./-]?)\d{2}(?:\1\d{2}){3}(?![\dh])/gu],
  ['phone', /(?<!\d)(?:\+|00)\d{2,3}[ .-]?(?:\(0\)[ .-]?)?\d(?:[ .-]?\d{2}){4}(?!\d)/gu],
  ['plate', /(?<![\p{L}\d])[A-HJ-NP-TV-Z]{2}-?\d{3}-?[A-HJ-NP-TV-Z]{2}(?![\p{L}\d])/giu],
  [
    'plate',
    /(?<![\p{L}\d])(?!(?:LE|DE|LA|ET|EN|A)\b)[A-HJ-NP-TV-Z]{2} \d{3} [A-HJ-NP-TV-Z]{2}(?![\p{L}\d])/gu,
  ],
  [
    'plate',
    /(?<![\p{L}\d])\d{2,4}[ -](?!(?:BAT|APT|APP|DE|DES|LE|LA|LES|ET|EN|PLACE)\b)[A-HJ-NP-TV-Z]{2,3}[ -](?:0[1-9]|[1-8]\d|9[0-5]|2[AB]|97\d)(?![\p{L}\d])/gu,
  ],
  [
    'social-number',
    /(?<!\d)[12][ .-]?\d{2}[ .-]?(?:0[1-9]|1[0-2]|[2-9]\d)[ .-]?(?:\d{2}|2[AB])[ .-]?\d{3}[ .-]?\d{3}(?:[ .-]?\d{2})?(?!\d)/giu,
  ],
  ['account', /(?<![\p{L}\d])[A-Z]{2}\d{2}(?: ?[\dA-Z]{4}){3,7}(?: ?[\dA-Z]{1,4})?(?![\p{L}\d])/gu],
  [
    'birth',
    /(?<!\p{L})(?:née? le|date de naissance ?:?|ddn ?:?) ?\d{1,2}(?:[ ./-]\d{1,2}[ ./-]|(?:er)? \p{L}{3,9} )\d{2,4}/giu,
  ],
]

/** Phones, e-mails, links, plates (both French forms), social security and bank numbers, birth dates. */
export function numberSpans(text: string): Span[] {
  return PATTERNS.flatMap(([kind, pattern]) => spansOf(text, pattern, kind))
}
