import { foldText } from '../domain/fold-text.ts'
import { ARTICLES, INSIDE_WORDS, SETTLEMENTS, SHORTENED, WAY_TYPES } from './street-words.ts'

/** A way's name brought to one form, whoever wrote it. */
export type NormalStreet = {
  /** `rue`, `avenue`…; '' when none is written. */
  readonly type: string
  /** Its name without articles, abbreviations opened, numerals in Arabic. */
  readonly words: readonly string[]
  /** The words without spaces, so that `Grand'Place` and `grandplace` meet. */
  readonly joined: string
  /** Type and words: equal for the same way. */
  readonly key: string
  /** As written, without case, accents and signs. */
  readonly folded: string
}

/**
 * Brings `Bd Napoléon 1er`, `BOULEVARD NAPOLEON I` and `NAPOLEON IER (BD)` to one form. Steps: folding, ligatures and
 * apostrophes; what is inside the building left out; numerals; articles; the type at the head, else at the tail, else
 * after the name of a residence; titles. An empty text has no words.
 */
export const normalStreet = (written: string): NormalStreet => {
  const folded = foldText(written)
  const all = folded
    .replace('rond point', 'rondpoint')
    .split(' ')
    .filter((word) => word !== '')
  const inside = all.findIndex((word, index) => index > 1 && INSIDE_WORDS.has(word))
  const outside = inside < 0 ? all : all.slice(0, inside)
  const meaning = outside.filter((word) => !ARTICLES.has(word))
  const { type, rest } = withoutType(meaning.length > 1 ? meaning : outside)
  const words = rest.map((word, index) => numeral(SHORTENED.get(word) ?? word, index, rest.length))
  const joined = words.join('')
  return { type, words, joined, key: `${type}|${words.join(' ')}`, folded }
}

function withoutType(words: readonly string[]): { type: string; rest: readonly string[] } {
  const head = WAY_TYPES.get(words[0] ?? '')
  if (head && words.length > 1) {
    const rest = words.slice(1)
    if (!SETTLEMENTS.has(head)) return { type: head, rest }
    // `Résidence des Œillets rue de Bourgogne`: the way comes after.
    const way = rest.findIndex((word, index) => {
      const type = WAY_TYPES.get(word)
      return index > 0 && index < rest.length - 1 && type === word && !SETTLEMENTS.has(type)
    })
    return way < 0 ? { type: head, rest } : { type: rest[way]!, rest: rest.slice(way + 1) }
  }
  const tail = WAY_TYPES.get(words.at(-1) ?? '')
  return tail && words.length > 1 ? { type: tail, rest: words.slice(0, -1) } : { type: '', rest: words }
}

const ROMAN = /^(x{0,3})(ix|iv|v?i{0,3})$/
const ROMAN_VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 }

/** `xiv`, `xive`, `14e`, `14eme` to `14`. A single letter is a number only at the end: `V. Hugo`, `Charles V`. */
function numeral(word: string, index: number, count: number): string {
  const arabic = /^0*(\d+)(?:e|er|ere|eme|ieme|nd|nde)?$/.exec(word)
  if (arabic) return arabic[1]!
  const letters = word.replace(/(?:ieme|eme|e)$/, '')
  if (letters === '' || !ROMAN.test(letters)) return word
  if (letters.length === 1 && (index === 0 || index < count - 1)) return word
  let value = 0
  for (let i = 0; i < letters.length; i++) {
    const [own, next] = [ROMAN_VALUES[letters[i]!]!, ROMAN_VALUES[letters[i + 1] ?? ''] ?? 0]
    value += own < next ? -own : own
  }
  return String(value)
}
