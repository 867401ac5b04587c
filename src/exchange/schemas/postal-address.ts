import { words } from './text.ts'

/** Entries of a postal address; '' where nothing was written. */
export const postalAddress = {
  number: words,
  suffix: words,
  street: words,
  postcode: words,
  commune: words,
  insee: words,
}
