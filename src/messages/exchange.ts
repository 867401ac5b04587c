/** Words that files bring into the records, and that ours carry. */
export const exchangeWords = {
  unnamedPerimeter: 'Périmètre importé',
  officialSource: 'QPV 2024 (ANCT)',
  importedSource: (file: string): string => `fichier importé : ${file}`,
} as const
