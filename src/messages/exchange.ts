/** Words that files bring into the records, and that ours carry. */
export const exchangeWords = {
  unnamedPerimeter: 'Périmètre importé',
  unknownProjection: 'projection non reconnue',
} as const
