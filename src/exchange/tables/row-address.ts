import type { PostalAddress } from '../../domain/address.ts'
import { cutText } from '../text/clean-text.ts'
import { addressParts, houseNumberOf, suffixOf } from './house-number.ts'
import type { Row } from './rows.ts'
import { streetKey } from './street-words.ts'

export type RowAddress = PostalAddress & {
  /** What stood for a number and was none: a name of a hall, most often. */
  readonly otherNumber: string
  /** A number that a spreadsheet had made a date, as found. */
  readonly wasDate: string
}

const LONGEST = 120

/** The postal address of a row, of its columns or of the one that holds it whole. */
export function rowAddress(row: Row): RowAddress {
  const written = row.cell('number')
  const read = written === '' ? null : houseNumberOf(written)
  const whole = addressParts(row.cell('address'))
  const street = row.cell('street')
  const inStreet = written === '' && /^\d/.test(street) ? addressParts(street) : null
  const [first] = [read, inStreet, whole].filter((part) => part !== null && part.number !== '')
  return {
    number: first?.number ?? '',
    suffix: (first?.suffix || suffixOf(row.cell('suffix'))) ?? '',
    street: cutText((inStreet?.number ? inStreet.street : street) || whole.street, LONGEST),
    postcode: (row.cell('postcode') || whole.postcode).replace(/\s/g, '').slice(0, 10),
    commune: cutText(row.cell('commune') || whole.commune, LONGEST),
    insee: /^(?:\d{5}|2[AB]\d{3})$/.test(row.cell('insee')) ? row.cell('insee') : '',
    otherNumber: written !== '' && read === null ? cutText(written, 40) : '',
    wasDate: read?.wasDate ? written.slice(0, 20) : '',
  }
}

/** Two ways to write an address have one key; '' without a street. */
export const addressKey = (address: PostalAddress): string =>
  address.street === ''
    ? ''
    : [address.number.toLowerCase(), address.suffix, streetKey(address.street), address.postcode].join('|')
