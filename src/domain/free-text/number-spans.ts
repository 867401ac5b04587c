import { type Span, type SpanKind, spansOf } from './span.ts'

// Bounded quantifiers everywhere: a note of any content is read in linear time.
const PATTERNS: readonly (readonly [SpanKind, RegExp])[] = [
  [
    'email',
    /[\p{L}\d._%+-]{1,64}(?: ?@ ?| ?[([{] ?(?:at|arobase|@) ?[)\]}] ?| arobase )[\p{L}\d-]{1,63}(?:(?: ?\. ?| ?[([{] ?(?:dot|point) ?[)\]}] ?| (?:point|dot) )[\p{L}\d-]{1,63}){1,4}/giu,
  ],
  ['email', /[\p{L}\d._%+-]{1,64} at [\p{L}\d-]{1,63}(?: (?:dot|point) [\p{L}\d-]{1,63}){1,3}/giu],
  ['link', /(?:https?:\/\/|www\.)\S{1,300}/giu],
  ['link', /(?<![\p{L}\d./@])@[\p{L}\d_.]{3,40}/gu],
  // not a date and its hour (06.04.2026 18 30), nor the number of a service (0 800…)
  [
    'phone',
    /(?<![\d./-])(?!\d{2}([./-])\d{2}\1(?:19|20)\d{2})0[ .-]?[1-79](?:[ ./-]{0,3}\d){8}(?![\dh]|[ ./-]\d| h)/gu,
  ],
  ['phone', /(?<!\d)(?:\+|00) ?\d{2,3}[ .-]{0,3}(?:\(0\)[ .-]?)?\d(?:[ .-]{0,3}\d{2}){4}(?!\d)/gu],
  ['plate', /(?<![\p{L}\d])[A-HJ-NP-TV-Z]{2}-?\d{3}-?[A-HJ-NP-TV-Z]{2}(?![\p{L}\d])/giu],
  [
    'plate',
    /(?<![\p{L}\d])(?!(?:LE|DE|LA|ET|EN|A)\b)[A-HJ-NP-TV-Z]{2} \d{3} [A-HJ-NP-TV-Z]{2}(?![\p{L}\d])/gu,
  ],
  [
    'plate',
    /(?<![\p{L}\d])\d{2,4}[ -](?!(?:BAT|APT|APP|DE|DES|LE|LA|LES|ET|EN|PLACE)\b)[A-HJ-NP-TV-Z]{2,3}[ -](?:0[1-9]|[1-8]\d|9[0-5]|2[AB]|97\d)(?![\p{L}\d])/gu,
  ],
  // in small letters, only where a vehicle or its plate is told of
  [
    'plate',
    /(?<=(?:plaque|immat\p{L}{0,11}|scooter|moto|voiture|v[ée]hicule|camion|camionnette|utilitaire)[^.;\n]{0,30}[ :])(?<![\p{L}\d])(?:[a-hj-np-tv-z]{2}[ .]\d{3}[ .][a-hj-np-tv-z]{2}|\d{2,4}[ -]?[a-hj-np-tv-z]{2,3}[ -]?(?:0[1-9]|[1-8]\d|9[0-5]|2[ab]))(?![\p{L}\d])/giu,
  ],
  ['plate', /(?<![\p{L}\d])[A-HJ-NP-TV-Z]{2}\.\d{3}\.[A-HJ-NP-TV-Z]{2}(?![\p{L}\d])/giu],
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
