import { foldText } from '../domain/fold-text.ts'

/** One form of a hall's name: `Hall A`, `entrée A`, `A`. */
export const hallName = (text: string): string =>
  foldText(text).replace(/^(?:hall|entree|cage d escalier|escalier|esc|cage) /, '')
