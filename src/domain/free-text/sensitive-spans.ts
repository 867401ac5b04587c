import { type Span, spansOf } from './span.ts'

const PERSON = '(?:homme|femme|jeune|garçon|fille|individu|personne|type|gars|monsieur|dame|enfant)s?'
const LOOKS =
  '(?:noire?s?|arabes?|blanc(?:he)?s?|maghrébine?s?|africaine?s?|roms?|gitane?s?|asiatiques?|musulmane?s?|juifs?|juives?|voilées?)'

const PATTERNS: readonly RegExp[] = [
  new RegExp(`(?<!\\p{L})${PERSON} (?:\\p{L}{1,12} )?${LOOKS}(?!\\p{L})`, 'giu'),
  /(?<!\p{L})(?:d'origine|de type) (?:maghrébine?|africaine?|nord-africaine?|étrangère|algérienne?|marocaine?|tunisienne?|turque|européenne?|asiatique|rom)(?!\p{L})/giu,
  /(?<!\p{L})(?:psychiatri\p{L}{1,6}|schizophr\p{L}{1,6}|bipolaires?|séropositi\p{L}{1,3}|toxicomanes?|alcooliques?|dépressi(?:f|ve)s?|malades? menta\p{L}{1,3})(?!\p{L})/giu,
  /(?<!\p{L})(?:(?:déjà|été|fut) (?:condamnée?s?|incarcérée?s?|interpellée?s?)|casier judiciaire|sort(?:i|ie|ant)? de prison|connue?s? (?:de la|des services de) (?:police|justice))(?!\p{L})/giu,
]

/** What is said of somebody's origin, religion, health or convictions. A short list: it warns, it does not read. */
export function sensitiveSpans(text: string): Span[] {
  return PATTERNS.flatMap((pattern) => spansOf(text, pattern, 'sensitive'))
}
