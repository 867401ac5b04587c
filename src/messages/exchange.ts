/** Words that files bring into the records, and that ours carry. */
export const exchangeWords = {
  unnamedPerimeter: 'Périmètre importé',
  unknownProjection: 'projection non reconnue',
} as const

/** What a text says in one encoding: `Barœul, Résidence (Windows-1252)`. */
export const encodingSample = (encoding: string, words: readonly string[]): string =>
  `« ${words.join(', ')} » (${encoding === 'repaired' ? 'accents réparés' : encoding})`
