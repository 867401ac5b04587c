const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Read back as they are: a parser makes one line feed of each otherwise.
  '\r': '&#13;',
}
/** What XML 1.0 has no place for, written in any way. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const IMPOSSIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu

/** A text as XML 1.0 character data, also within quotes; characters that XML can't hold become U+FFFD. */
export const xmlText = (text: string): string =>
  text.replace(IMPOSSIBLE, '\ufffd').replace(/[&<>"\r]/g, (char) => ESCAPES[char]!)
