/** Spaces of all kinds, and the marks that turn writing around or have no width. */
const SPACES = /[\s\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\ufeff]+/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const UNSEEN = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069]/g
const HALF_PAIR = /\p{Surrogate}/gu

/** Most cells are this already: no need to look for what is not there. */
const CLEAN = /^[!-~\u00a1-\u00ac\u00ae-\u017f]*(?: [!-~\u00a1-\u00ac\u00ae-\u017f]+)*$/

/** One line of text without unseen characters or halves of surrogate pairs, spaces made one. */
export const cleanText = (raw: string): string =>
  CLEAN.test(raw) ? raw : raw.replace(UNSEEN, '').replace(SPACES, ' ').replace(HALF_PAIR, '\ufffd').trim()

/** At most `limit` UTF-16 units, never cutting what a reader sees as one character (unless it is longer by itself). */
export function cutText(text: string, limit: number): string {
  if (text.length <= limit) return text
  let kept = ''
  for (const { segment } of new Intl.Segmenter('fr').segment(text.slice(0, limit + 50))) {
    if (kept.length + segment.length > limit) break
    kept += segment
  }
  return kept === '' ? text.slice(0, limit).replace(HALF_PAIR, '') : kept
}
