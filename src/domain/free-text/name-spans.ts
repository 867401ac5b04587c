import { type Span, spansOf } from './span.ts'

const TITLE =
  '(?:M\\.|MM\\.|Mr\\.?|Mrs\\.?|Mmes?\\.?|MMES?\\.?|Mlles?\\.?|Monsieur|Madame|Mademoiselle|Dr\\.?|Docteur|Pr\\.?|Professeur|Me|Maître|MONSIEUR|MADAME|MR\\.?|monsieur|madame|mademoiselle|mme\\.?|mlle\\.?|mr\\.?|docteur)'
const PARTICLE =
  "(?:[Dd]e la |[Dd]e |[Dd]u |[Dd]es |[Dd]'|[Ll]e |[Ll]a |[Vv]an |[Vv]on |[Bb]en |[Ee]l |[Bb]ou )"
const WORD = "(?:Ph\\.|Ch\\.|Th\\.|\\p{Lu}(?:[\\p{L}'-]{0,30}\\p{L}|\\.)?)"
const NAME = `${PARTICLE}{0,2}${WORD}(?: ${PARTICLE}?${WORD}){0,2}`
const BEFORE = '(?<![\\p{L}\\d.-])'

/** A street or a school may bear a title: *école Mme de Staël*, *avenue du Docteur Calmette*, *place Monsieur-Vincent*. */
const NAMED_PLACE = `(?<!(?:${eitherCase('rue avenue av\\.? boulevard bd\\.? allée allées impasse chemin quai square école collège lycée crèche maternelle gymnase stade résidence tour salle espace centre hôpital clinique fondation parvis place cité parc passage pont métro station médiathèque fort')})(?: du)? )`
/** A letter that names a building, not a gentleman. */
const LETTERED = `(?<!(?:${eitherCase('bâtiment bât\\.? bat\\.? hall entrée escalier esc\\.? bloc cage porte allée ligne tour')}) )`

/** What follows *madame* or *monsieur* in a sentence without being a name. */
const NO_NAME =
  '(?!(?:a|ai|as|est|était|et|ou|qui|que|dit|se|s|ne|n|en|y|du|de|des|d|au|aux|à|âgée?|très|nous|vient|habite|demande|veut|peut|l|la|le|les|un|une|avec|sans|pour|dans|sur|mais|car|si|donc|tout|bonjour|merci|signale|souhaite|explique|refuse|appelle|rappelle|dont|aussi|seule?|me|m|lui|vous|chez|pas|plus|par|ce|cette|au-dessus|gardienne?|maire|propriétaire)(?![\\p{L}]))'

const PATTERNS: readonly RegExp[] = [
  new RegExp(`${BEFORE}${NAMED_PLACE}${LETTERED}${TITLE}[ -]{1,2}(?:et ${TITLE} )?${NAME}`, 'gu'),
  new RegExp(`${BEFORE}${NAMED_PLACE}${LETTERED}(?:M|MM|Mr|Mme|Mlle|Dr)\\.\\p{Lu}[\\p{L}'-]{2,30}`, 'gu'),
  new RegExp(`${BEFORE}${LETTERED}M (?!(?:et|ou)\\b)\\p{Lu}[\\p{L}'-]{2,30}`, 'gu'),
  new RegExp(
    `${BEFORE}${NAMED_PLACE}(?:monsieur|madame|mademoiselle|mme\\.?|mlle\\.?|mr\\.?|Mme\\.?|Mlle\\.?|Mr\\.?|Monsieur|Madame) ${NO_NAME}\\p{Ll}[\\p{L}'-]{2,30}`,
    'gu',
  ),
  new RegExp(
    `${BEFORE}(?:[Ff]amille|[Éé]poux|[Cc]ouple|[Ff]rères|[Ff]rère|[Ss]œur|[Ff]ils|[Vv]euve) ${NAME}`,
    'gu',
  ),
  new RegExp(
    `${BEFORE}(?:(?:pré|sur)?nommée?|s'appelle|appelée?|[Ll]e jeune|[Ll]a jeune|[Ll]e petit|[Ll]a petite|[Ll]ocataire|[Gg]ardien|[Gg]ardienne|[Cc]oncierge|[Vv]oisin|[Vv]oisine|[Hh]abitant|[Hh]abitante|[Rr]ésidente?|[Mm]ère de|[Pp]ère de|[Ff]ils de|[Ff]ille de) (?<it>${NAME})`,
    'gu',
  ),
]
const FLAT = new RegExp(
  `${BEFORE}(?:[Aa]ppartement|[Aa]ppart\\.?|[Aa]ppt\\.?|[Aa]pt\\.?|[Ll]ogement|[Pp]orte|[Bb]oîte aux lettres|BAL)(?: n°| numéro)? ?\\d{1,4} ?\\p{Lu}?[ ,:(–-]{1,3}(?:(?:chez|de|porte gauche|porte droite|nom|famille)[ ,:]{1,2}){0,2}${NAME}`,
  'gu',
)

/** Names after a title, a family or a role; a flat's number with a name after it. */
export function nameSpans(text: string): Span[] {
  const names = PATTERNS.flatMap((pattern) => spansOf(text, pattern, 'name'))
  return [...names, ...spansOf(text, FLAT, 'dwelling')]
}

/** Alternatives of words, each with its first letter in either case. */
function eitherCase(words: string): string {
  return words
    .split(' ')
    .map((word) => `[${word[0]}${word[0]!.toUpperCase()}]${word.slice(1)}`)
    .join('|')
}
