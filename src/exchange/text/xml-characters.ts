/** What XML 1.0 has no place for, written in any way. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const IMPOSSIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu

/** A text with U+FFFD in place of each character that XML can't hold. */
export const xmlCharacters = (text: string): string => text.replace(IMPOSSIBLE, '\ufffd')
