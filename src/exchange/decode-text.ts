export type Encoding = 'UTF-8' | 'UTF-16' | 'Windows-1252'

/**
 * The text of a file and the encoding it was read in: by its byte order mark, else UTF-16 when every second byte of
 * the beginning is zero, else UTF-8 when it is valid, else Windows-1252, which accepts anything. The mark is taken off.
 */
export function decodeText(bytes: Uint8Array): { readonly text: string; readonly encoding: Encoding } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: decode(bytes, 'utf-16le'), encoding: 'UTF-16' }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: decode(bytes, 'utf-16be'), encoding: 'UTF-16' }
  const zeros = zeroShare(bytes.subarray(0, 1000))
  if (zeros.even > 0.8 && zeros.odd < 0.2) return { text: decode(bytes, 'utf-16be'), encoding: 'UTF-16' }
  if (zeros.odd > 0.8 && zeros.even < 0.2) return { text: decode(bytes, 'utf-16le'), encoding: 'UTF-16' }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' }
  } catch {
    return { text: decodeWindows1252(bytes), encoding: 'Windows-1252' }
  }
}

/** UTF-8 read as Windows-1252 somewhere before: « RÃ©sidence », « BarÅ“ul ». */
export const isDoubleEncoded = (text: string): boolean =>
  /Ã[\u0080-\u00bf‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œžŸ]|Å[“’]|Â[°«»\u00a0]/.test(text.slice(0, 200_000))

/** What Windows-1252 has between 0x80 and 0x9f; five of them are nothing and stay control characters. */
const FROM_0X80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Node 20 decodes these as ISO-8859-1, against the standard: our own table serves everywhere. */
const decodeWindows1252 = (bytes: Uint8Array): string =>
  decode(bytes, 'windows-1252').replace(/[\u0080-\u009f]/g, (char) => FROM_0X80[char.charCodeAt(0) - 0x80]!)

const decode = (bytes: Uint8Array, label: string): string => new TextDecoder(label).decode(bytes)

function zeroShare(head: Uint8Array): { readonly even: number; readonly odd: number } {
  const counts = [0, 0]
  head.forEach((byte, at) => {
    if (byte === 0) counts[at % 2]!++
  })
  const half = Math.max(head.length / 2, 1)
  return { even: counts[0]! / half, odd: counts[1]! / half }
}
