import { decodeText } from '../text/decode-text.ts'

const SEPARATORS = [';', '\t', '|', ','] as const

/** The text of a cell that came as one character a byte. */
export const decodedCell = (cell: string): string =>
  decodeText(Uint8Array.from(cell, (char) => char.charCodeAt(0))).text

/** That of a `sep=` line, else the one found in most of the first lines; when several are, the earlier of the list. */
export function separatorOf(head: string): string {
  const hint = /^\ufeff?sep=([^\r\n])[\r\n]/i.exec(head)?.[1]
  if (hint) return hint
  const lines = head.split(/\r\n|\r|\n/, 20).map((line) => line.replace(/"[^"]*"/g, ''))
  const linesWith = (separator: string): number => lines.filter((line) => line.includes(separator)).length
  return SEPARATORS.toSorted((a, b) => linesWith(b) - linesWith(a))[0]!
}
