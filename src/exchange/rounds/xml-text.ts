import { xmlCharacters } from '../text/xml-characters.ts'

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Read back as they are: a parser makes one line feed of each otherwise.
  '\r': '&#13;',
}

/** A text as XML 1.0 character data, also within quotes; characters that XML can't hold become U+FFFD. */
export const xmlText = (text: string): string =>
  xmlCharacters(text).replace(/[&<>"\r]/g, (char) => ESCAPES[char]!)
