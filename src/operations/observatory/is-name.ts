export const MOST_LETTERS = 60

/** Whether a text can be a name: not empty, not too long. */
export const isName = (text: string): boolean => text.trim() !== '' && text.trim().length <= MOST_LETTERS
