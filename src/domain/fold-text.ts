const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/

/** Lower case without accents, ligatures opened (`œ` is `oe`), anything but letters and digits as one space, for comparing words. Of the first 1 000 characters. */
export const foldText = (text: string): string =>
  PLAIN.test(text)
    ? text
    : text
        .slice(0, 1000)
        .toLowerCase()
        .replaceAll('œ', 'oe')
        .replaceAll('æ', 'ae')
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/[^a-z0-9]+/g, ' ')
        .trim()
