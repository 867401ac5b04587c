import type { NormalStreet } from './normal-street.ts'
import { wordLikeness } from './word-likeness.ts'

type Named = Pick<NormalStreet, 'words' | 'joined'>
export type StreetLikeness = (a: NormalStreet, b: NormalStreet) => number

/** The last word tells most: first names and titles come before it, and are dropped. */
const MAIN = 1.5
const LEFT_OUT = 0.5

/**
 * How alike the names of two ways are, their types apart: 1 for the same words, 0.98 when only spaces differ, else the
 * better of two views. Word by word (Monge and Elkan, “The field matching problem”, KDD 1996): each word paired with
 * the most alike of the other name, weighted by length and the last more, a word left out counting half. And the
 * whole, letter by letter, a little less. 0 when one has no words.
 */
export const streetLikeness = (a: Named, b: Named): number => {
  if (a.joined === '' || b.joined === '') return 0
  if (a.joined === b.joined) return sameWords(a.words, b.words) ? 1 : 0.98
  return Math.max(byWords(a.words, b.words), wordLikeness(a.joined, b.joined) - 0.02)
}

const sameWords = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, index) => word === b[index])

const weightOf = (word: string, index: number, count: number): number =>
  (Math.min(word.length, 7) + (/^\d+$/.test(word) ? 4 : 0)) * (index === count - 1 ? MAIN : 1)

function byWords(a: readonly string[], b: readonly string[]): number {
  const pairs: { i: number; j: number; likeness: number }[] = []
  a.forEach((word, i) => {
    b.forEach((other, j) => {
      const likeness = wordLikeness(word, other)
      if (likeness > 0) pairs.push({ i, j, likeness })
    })
  })
  pairs.sort((p, q) => q.likeness - p.likeness || p.i - q.i || p.j - q.j)
  const [left, right] = [new Set<number>(), new Set<number>()]
  let [shared, total] = [0, 0]
  for (const { i, j, likeness } of pairs) {
    if (left.has(i) || right.has(j)) continue
    left.add(i)
    right.add(j)
    const weight = weightOf(a[i]!, i, a.length) + weightOf(b[j]!, j, b.length)
    shared += weight * likeness
    total += weight
  }
  const missing = (words: readonly string[], found: ReadonlySet<number>): void =>
    words.forEach((word, index) => {
      if (found.has(index)) return
      const isMain = index === words.length - 1 || /^\d+$/.test(word)
      total += weightOf(word, index, words.length) * (isMain ? 1 : LEFT_OUT)
    })
  missing(a, left)
  missing(b, right)
  return total === 0 ? 0 : shared / total
}

/** The same, each pair of ways compared once: lists name the same ones again and again. */
export const rememberedLikeness = (): StreetLikeness => {
  const known = new Map<NormalStreet, Map<NormalStreet, number>>()
  return (a, b) => {
    const others = known.get(a) ?? new Map<NormalStreet, number>()
    known.set(a, others)
    const likeness = others.get(b) ?? streetLikeness(a, b)
    others.set(b, likeness)
    return likeness
  }
}
