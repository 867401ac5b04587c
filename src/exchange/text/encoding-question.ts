import type { EncodingName, Question, ReadChoices } from '../../domain/import.ts'
import { encodingSample } from '../../messages/exchange.ts'
import { cutText } from './clean-text.ts'
import { decodeText, isDoubleEncoded, repaired, streamDecoder } from './decode-text.ts'

/** What the two readings are compared on. */
const HEAD = 200_000
const SAMPLES = 3
const LONGEST = 30
/** Signs that stand inside words only where ISO-8859-15 was read as Windows-1252: `Bar½ul`. */
const ODD = /\p{L}[¤¦¨´¸¼½¾]|[¤¦¨´¸¼½¾]\p{L}/u

/**
 * In which encoding a file is, when it does not say and another reading gives other words: the words of both that come
 * most. Text encoded twice waits for an answer, as do signs that no word has; else the question is settled. None when both
 * readings are alike.
 */
export function encodingQuestion(bytes: Uint8Array, { encoding: asked }: ReadChoices): readonly Question[] {
  const { text, encoding, declared } = decodeText(bytes)
  const isDouble = isDoubleEncoded(text)
  if (encoding !== 'UTF-8' && encoding !== 'Windows-1252') return []
  if (!isDouble && (encoding === 'UTF-8' || declared)) return []
  const head = text.slice(0, HEAD)
  const other: EncodingName = isDouble ? 'repaired' : 'ISO-8859-15'
  const otherwise = isDouble ? repaired(head) : streamDecoder('ISO-8859-15')(bytes.subarray(0, HEAD), true)
  const [ours, theirs] = differingWords(head, otherwise)
  if (ours.length === 0) return []
  const isAnswered = asked !== undefined
  return [
    {
      code: 'encoding',
      params: { encoding },
      options: [
        { value: encoding, label: encodingSample(encoding, ours) },
        { value: other, label: encodingSample(other, theirs) },
      ],
      choice: 'encoding',
      taken: asked ?? encoding,
      ...((isAnswered || !(isDouble || ODD.test(head))) && { settled: true as const }),
    },
  ]
}

/** The words of two readings that differ, side by side, the most frequent first: a name of somebody rarely is. */
function differingWords(one: string, other: string): readonly [readonly string[], readonly string[]] {
  const [ours, theirs] = [one, other].map((text) => text.split(/[\s;,|"'<>{}[\]:=]+/))
  const counts = new Map<string, { readonly other: string; count: number }>()
  ours!.forEach((word, at) => {
    const twin = theirs![at]
    if (twin === undefined || word === twin) return
    const seen = counts.get(word)
    if (seen) seen.count++
    else counts.set(word, { other: twin, count: 1 })
  })
  const first = [...counts].toSorted(([, a], [, b]) => b.count - a.count).slice(0, SAMPLES)
  return [
    first.map(([word]) => cutText(word, LONGEST)),
    first.map(([, { other: twin }]) => cutText(twin, LONGEST)),
  ]
}
