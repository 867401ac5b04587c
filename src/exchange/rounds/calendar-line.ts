/** RFC 5545, 3.1: octets of a line, its end left out. */
const MOST_OCTETS = 75
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what RFC 5545 leaves out of texts
const UNSEEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g

/** A TEXT value (RFC 5545, 3.3.11): backslash, comma, semicolon and line ends escaped, control characters left out. */
export const calendarText = (text: string): string =>
  text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/\r\n?/g, '\n')
    .replace(UNSEEN, '')
    .replace(/[\\;,]/g, (char) => `\\${char}`)
    .replaceAll('\n', '\\n')

const octetsOf = (char: string): number => {
  const code = char.codePointAt(0)!
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}

/** A content line with its CRLF, folded where it is longer than 75 octets, never within a character. */
export function calendarLine(content: string): string {
  let folded = ''
  let octets = 0
  for (const char of content) {
    const size = octetsOf(char)
    if (octets + size > MOST_OCTETS) {
      folded += '\r\n '
      octets = 1
    }
    folded += char
    octets += size
  }
  return `${folded}\r\n`
}
