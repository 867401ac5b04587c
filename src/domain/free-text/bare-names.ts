import { firstNames, firstNamesAndWords } from './first-names.ts'
import { beingVerbs, givingWords, notHome, personCues, personVerbs } from './person-words.ts'
import { inPlaceNames } from './place-names.ts'
import { borneByStreets, publicNames } from './public-names.ts'
import type { Span } from './span.ts'
import { tradeWords } from './trade-words.ts'
import { type Word, wordsOf } from './words.ts'

const ARTICLES = /^(?:au|aux|du|des|les?|la|l'|une?|ce|cette|cet|en|vers|sous|sur|depuis|n')$/
const PARTICLE = /^(?:de|da|do|dos|das|del|di|du|el|al|ben|bou|ould|van|von|le|la|d')$/
const SHOUTED = 0.8

/**
 * Names without a title: a capital where none is due, unless the word is public (a town, a brand, a word of the trade) or
 * follows a word of place; a common first name whatever its case. `isKnown` tells what the territory lets through.
 */
export function bareNames(text: string, isKnown: (at: Word) => boolean): Span[] {
  const words = wordsOf(text)
  const places = inPlaceNames(words)
  const shouted = isShouted(text)
  const isPublic = (at: number): boolean =>
    places.has(at) || isKnown(words[at]!) || isPublicWord(words[at]!) || endsInstitution(words, at)
  const spans: Span[] = []
  for (let at = 0; at < words.length; at++) {
    const isName = shouted ? isFirstName(words, at) && !isPublic(at) : isSomebody(words, at, isPublic)
    if (!isName) continue
    const last = lastOf(words, at, shouted, isPublic)
    if (isStreetName(words, at, last)) {
      at = last
      continue
    }
    const first = words[at]!
    spans.push({ start: withInitial(words, at), end: withDot(text, first, words[last]!), kind: 'name' })
    at = last
  }
  return spans
}

const isShouted = (text: string): boolean => {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  return letters > 12 && (text.match(/\p{Lu}/gu)?.length ?? 0) > letters * SHOUTED
}

const isFirstName = (words: readonly Word[], at: number): boolean => {
  const { folded } = words[at]!
  const [head, second] = folded.split('-')
  // Karima-la-gardienne, Jean-Pierre
  if (second !== undefined && firstNames.has(head!))
    return !firstNamesAndWords.has(head!) || firstNames.has(second)
  return firstNames.has(folded) && !firstNamesAndWords.has(folded)
}

/** A compound is public when its first part is (*Mons-en-Barœul*). */
const isPublicWord = ({ folded, text, upper }: Word): boolean => {
  const head = folded.split(/[-']/)[0]!
  if (firstNames.has(folded)) return firstNamesAndWords.has(folded) && publicNames.has(folded)
  if (tradeWords.has(folded) || publicNames.has(folded)) return true
  if (folded !== head && !firstNames.has(head) && (publicNames.has(head) || tradeWords.has(head))) return true
  // CESF, JCDecaux
  return (upper && folded.length <= 5) || /^\p{Lu}{2,}\p{Ll}/u.test(text)
}

/** *Locale* of *Mission Locale*. */
const endsInstitution = (words: readonly Word[], at: number): boolean => {
  const before = words[at - 1]
  const isJoined = before?.capital === true && words[at]!.gap === ' '
  return (
    isJoined &&
    publicNames.has(before.folded) &&
    !borneByStreets.has(before.folded) &&
    !firstNames.has(words[at]!.folded)
  )
}

function isSomebody(words: readonly Word[], at: number, isPublic: (at: number) => boolean): boolean {
  const word = words[at]!
  const before = words[at - 1]
  const after = words[at + 1]
  if (isPublic(at)) return false
  if (!word.capital)
    return (
      isFirstName(words, at) || (before?.folded === 'chez' && word.gap === ' ' && !notHome.has(word.folded))
    )
  if (word.folded.length < 2) return false
  if (word.opens) return opensWithSomebody(words, at, isPublic)
  if (isFirstName(words, at)) return true
  const joined = word.gap === ' ' || word.gap === '' || /^ ?[,(] ?$/.test(word.gap) || /^\.? $/.test(word.gap)
  if (!joined || !before) return false
  if (word.upper) {
    return personCues.has(before.folded) || (after !== undefined && firstNames.has(after.folded))
  }
  if (before.folded === 'les' && !/[sx]$/.test(word.folded)) return true
  if (before.folded === 'les' && words[at - 2]?.folded === 'chez') return true
  if (before.folded === 'a' && !before.capital) return givingWords.has(words[at - 2]?.folded ?? '')
  return !ARTICLES.test(before.folded)
}

/** At the start of a sentence: a listed first name, or a word that does what only somebody does, or two capitals. */
function opensWithSomebody(words: readonly Word[], at: number, isPublic: (at: number) => boolean): boolean {
  const word = words[at]!
  const after = words[at + 1]
  const isListed = firstNames.has(word.folded)
  if (isFirstName(words, at)) return true
  if (!after || after.opens) return false
  const verb = after.text.endsWith("'") ? after.folded + (words[at + 2]?.folded ?? '') : after.folded
  const denied = /^(?:ne|n')$/.test(after.folded) ? (words[at + 2]?.folded ?? '') : verb
  const acts = after.gap === ' ' && (personVerbs.has(verb) || personVerbs.has(denied))
  if (isListed) {
    const is = after.gap === ' ' && beingVerbs.has(verb)
    const pairs = after.folded === 'et' && (words[at + 2]?.capital ?? false) && !isPublic(at + 2)
    return acts || is || pairs || (after.capital && after.gap === ' ' && !isPublic(at + 1))
  }
  if (acts) return true
  return (
    after.capital &&
    !word.upper &&
    after.gap === ' ' &&
    !isPublic(at + 1) &&
    !/(?:ée?s?|er|ir|oir|tion|ment|age|eur|euse)$/u.test(word.text.toLowerCase())
  )
}

/** Where a name that starts at a word ends: capitals that follow, particles between them, an initial. */
function lastOf(
  words: readonly Word[],
  at: number,
  shouted: boolean,
  isPublic: (at: number) => boolean,
): number {
  let last = at
  if (shouted) return last
  for (let next = at + 1; next < words.length && next <= at + 5; next++) {
    const { gap, capital, folded, text } = words[next]!
    if (gap !== ' ' && gap !== '-' && !(gap === '' && words[next - 1]!.text.endsWith("'"))) break
    const street = borneByStreets.has(folded)
    if (capital && text.length === 1) return words[at]!.capital ? next : last
    if (capital && (!isPublic(next) || street || isSurname(words[next]!))) last = next
    else if (!PARTICLE.test(folded) || !words[at]!.capital) break
  }
  return last
}

/** Short and all in capitals (*Mustapha ALI*): a surname beside a first name, unless it is known to be something else. */
const isSurname = ({ upper, folded }: Word): boolean =>
  upper && !publicNames.has(folded) && !tradeWords.has(folded)

/** *Émile Zola*, *Martin Luther King*: streets bear them. */
const isStreetName = (words: readonly Word[], at: number, last: number): boolean =>
  last > at && borneByStreets.has(words[last]!.folded)

/** *K. Diallo* starts at its initial. */
function withInitial(words: readonly Word[], at: number): number {
  const before = words[at - 1]
  const isInitial = before?.text.length === 1 && before.capital && words[at]!.gap === '. '
  return isInitial ? before.start : words[at]!.start
}

const withDot = (text: string, first: Word, last: Word): number =>
  last !== first && last.text.length === 1 && text[last.end] === '.' ? last.end + 1 : last.end
