import type { EncodingName } from '../../domain/import.ts'

export type Encoding = 'UTF-8' | 'UTF-16' | 'Windows-1252' | 'ISO-8859-15'

/** What may be read of bytes as they come: text for each part, the last part with `isLast`. */
export type Decode = (bytes: Uint8Array, isLast: boolean) => string

/**
 * The text of a file and the encoding it was read in: by its byte order mark, else UTF-16 when every second byte of
 * the beginning is zero, else as an XML declaration says, else UTF-8 when it is valid, else Windows-1252, which accepts
 * anything. An encoding that is asked for goes before all but a mark. The mark is taken off.
 */
export function decodeText(
  bytes: Uint8Array,
  asked?: EncodingName,
): { readonly text: string; readonly encoding: Encoding; readonly declared: boolean } {
  const wide = wideLabel(bytes)
  if (wide) return { text: decode(bytes, wide), encoding: 'UTF-16', declared: isMarked(bytes) }
  if (asked === 'Windows-1252' || asked === 'ISO-8859-15') {
    return { text: streamDecoder(asked)(bytes, true), encoding: asked, declared: true }
  }
  const declared = declaredEncoding(bytes)
  if (declared && declared !== 'UTF-8') {
    return { text: streamDecoder(declared)(bytes, true), encoding: declared, declared: true }
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return { text: asked === 'repaired' ? repaired(text) : text, encoding: 'UTF-8', declared: true }
  } catch {
    const text = streamDecoder('Windows-1252')(bytes, true)
    return {
      text: asked === 'repaired' ? repaired(text) : text,
      encoding: 'Windows-1252',
      declared: false,
    }
  }
}

/** Label of UTF-16 with its order of bytes, by the mark or by the zeros of the beginning; null for all else. */
export function wideLabel(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const zeros = zeroShare(bytes.subarray(0, 1000))
  if (zeros.even > 0.8 && zeros.odd < 0.2) return 'utf-16be'
  return zeros.odd > 0.8 && zeros.even < 0.2 ? 'utf-16le' : null
}

/** What an XML declaration says, when it is one of ours; null when there is none, or it says another. */
export function declaredEncoding(bytes: Uint8Array): Encoding | null {
  const head = decode(bytes.subarray(0, 200), 'utf-8')
  const label = /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(head)?.[1]?.toLowerCase()
  if (label === undefined) return null
  if (/^utf-?8$|^(?:us-)?ascii$/.test(label)) return 'UTF-8'
  if (/^iso-?8859-?15$|^latin-?9$/.test(label)) return 'ISO-8859-15'
  return /^iso-?8859-?1$|^latin-?1$|^(?:windows|cp)-?1252$/.test(label) ? 'Windows-1252' : null
}

/** A decoder of one encoding for a file that comes in parts. Wrong UTF-8 becomes U+FFFD. */
export function streamDecoder(encoding: Encoding | 'utf-16le' | 'utf-16be'): Decode {
  const label = encoding === 'UTF-16' ? 'utf-16le' : encoding.toLowerCase()
  const decoder = new TextDecoder(label)
  if (encoding !== 'Windows-1252') return (bytes, isLast) => decoder.decode(bytes, { stream: !isLast })
  // Node 20 decodes these as ISO-8859-1, against the standard: our own table serves everywhere.
  return (bytes) =>
    decode(bytes, 'windows-1252').replace(/[\u0080-\u009f]/g, (char) => FROM_0X80[char.charCodeAt(0) - 0x80]!)
}

/** UTF-8 read as Windows-1252 somewhere before: « RÃ©sidence », « BarÅ“ul ». */
export const isDoubleEncoded = (text: string): boolean =>
  /Ã[\u0080-\u00bf‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œžŸ]|Å[“’]|Â[°«»\u00a0]/.test(text.slice(0, 200_000))

/** The same text with each run of letters that was read so put right; what can't be is left as it is. */
export function repaired(text: string): string {
  return text.replace(/[\u0080-\u00ff‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ€]{2,}/g, (run) => {
    const bytes = Uint8Array.from(run, byteIn1252)
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    } catch {
      return run
    }
  })
}

function byteIn1252(char: string): number {
  const at = FROM_0X80.indexOf(char)
  return at < 0 ? char.charCodeAt(0) : at + 0x80
}

/** What Windows-1252 has between 0x80 and 0x9f; five of them are nothing and stay control characters. */
const FROM_0X80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const decode = (bytes: Uint8Array, label: string): string => new TextDecoder(label).decode(bytes)

const isMarked = (bytes: Uint8Array): boolean => bytes[0] === 0xff || bytes[0] === 0xfe

function zeroShare(head: Uint8Array): { readonly even: number; readonly odd: number } {
  const counts = [0, 0]
  head.forEach((byte, at) => {
    if (byte === 0) counts[at % 2]!++
  })
  const half = Math.max(head.length / 2, 1)
  return { even: counts[0]! / half, odd: counts[1]! / half }
}
