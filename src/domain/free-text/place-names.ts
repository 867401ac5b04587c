import { firstNames } from './first-names.ts'
import { placeWords, qualifiers, streetWords } from './place-words.ts'
import type { Word } from './words.ts'

const LINK = /^(?:du|des?|la|les?|l'|d'|dit|dite)$/
const MOST_QUALIFIERS = 3

/** Words that belong to the name of a place said by the word before (*école*, *rue*), by their rank. */
export function inPlaceNames(words: readonly Word[]): ReadonlySet<number> {
  const found = new Set<number>()
  words.forEach((word, at) => {
    if (placeWords.has(word.folded)) for (const each of namedAfter(words, at)) found.add(each)
  })
  return found
}

function namedAfter(words: readonly Word[], at: number): number[] {
  let next = at + 1
  while (next - at <= MOST_QUALIFIERS && isJoined(words[next]) && qualifiers.has(words[next]!.folded)) next++
  const first = words[next]
  if (!first || !/^[ "«-]{1,3}$|^$|^\. $/.test(first.gap)) return []
  const link = words[next - 1]!
  const owns = (link.folded === 'de' || link.folded === "d'") && !streetWords.has(words[at]!.folded)
  if (owns && firstNames.has(first.folded)) return []
  if (!first.capital) return streetWords.has(words[at]!.folded) ? lowerCase(words, next) : []
  const named = [next]
  for (let more = next + 1; more < words.length && isJoined(words[more]); more++) {
    const { capital, folded } = words[more]!
    if (capital) named.push(more)
    else if (!LINK.test(folded) || !words[more + 1]?.capital) break
  }
  return named
}

/** *rue jean jaurès*: two words without a capital. */
const lowerCase = (words: readonly Word[], next: number): number[] =>
  [next, next + 1].filter((each) => isJoined(words[each]))

const isJoined = (word: Word | undefined): boolean =>
  word !== undefined && (word.gap === ' ' || word.gap === '-' || word.gap === '')
