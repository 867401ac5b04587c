export type Word = {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Lower case without accents, ligatures opened. */
  readonly folded: string
  /** It starts with a capital. */
  readonly capital: boolean
  /** Two letters or more, all capitals. */
  readonly upper: boolean
  /** What stands between the word before and this one. */
  readonly gap: string
  /** A capital says nothing here: the text, a sentence, a quotation or a line starts. */
  readonly opens: boolean
}

const WORD =
  /(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|aujourd)'(?=\p{L})|\p{L}[\p{L}\p{M}]*(?:['-]\p{L}[\p{L}\p{M}]*)*/giu
const ABBREVIATED =
  /^(?:mm?|mrs?|mmes?|mlles?|dr|pr|av|bd|bat|appt|app|apt|esc|ste?|tel|ref|no?|pl|asso|[a-z])$/

/** Lower case without accents, *œ* as *oe*. */
export const folded = (text: string): string =>
  text.toLowerCase().replaceAll('œ', 'oe').normalize('NFD').replace(/\p{M}/gu, '')

/** Words of a text, elisions (*d'*, *qu'*) apart, compounds whole. Apostrophes are `'`. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  let from = 0
  for (const { 0: it, index } of text.matchAll(WORD)) {
    // A1, L6, 3e
    if (/\d/.test((text[index - 1] ?? '') + (text[index + it.length] ?? ''))) continue
    const gap = text.slice(from, index)
    const before = words.at(-1)
    const abbreviates = gap.startsWith('.') && before !== undefined && ABBREVIATED.test(before.folded)
    from = index + it.length
    words.push({
      start: index,
      end: from,
      text: it,
      folded: folded(it),
      capital: /^\p{Lu}/u.test(it),
      upper: /^\p{Lu}[\p{Lu}'-]*\p{Lu}$/u.test(it),
      gap,
      opens: before === undefined || (!abbreviates && /[.!?…:;\n•«"“(/–—\]]|(?: -|^-) $/u.test(gap)),
    })
  }
  return words
}
