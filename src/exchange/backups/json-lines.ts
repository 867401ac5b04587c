/** A line that is not empty, where it is, and where it begins in bytes; its text is null when it is no UTF-8. */
export type Line = { readonly line: string | null; readonly row: number; readonly byte: number }

/** The lines of a file, empty ones left out. */
export function* linesOf(bytes: Uint8Array): Generator<Line> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  for (let [byte, row] = [0, 1]; byte < bytes.length; row++) {
    const end = bytes.indexOf(0x0a, byte)
    const to = end < 0 ? bytes.length : end
    let line: string | null = null
    try {
      line = decoder.decode(bytes.subarray(byte, to))
    } catch {
      // Said as a damaged line.
    }
    if (line !== '') yield { line, row, byte }
    byte = to + 1
  }
}
