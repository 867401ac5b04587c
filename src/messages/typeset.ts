/** A French sentence whose numbers keep to their units, and colons, per cents and guillemets to their words: none begins a line. */
export const typeset = (text: string): string =>
  text
    .replace(/ (?=[:;?!%»])/g, '\u00a0')
    .replace(/« /g, '«\u00a0')
    .replace(/(\d|\bh) (?=[\p{L}\d])/gu, '$1\u00a0')
