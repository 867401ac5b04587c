import type { PostalAddress } from '../domain/address.ts'
import { foldText } from '../domain/fold-text.ts'
import { type HouseNumber, houseNumber } from './house-number.ts'
import { type NormalStreet, normalStreet } from './normal-street.ts'
import { ARTICLES, SHORTENED, WAY_TYPES } from './street-words.ts'

/** An address in the form that addresses are compared in. */
export type PlainAddress = {
  readonly number: HouseNumber
  readonly street: NormalStreet
  /** Name of the commune in one form; '' when not written. */
  readonly commune: string
  readonly insee: string
  readonly postcode: string
}

export type AddressReader = {
  readonly read: (written: PostalAddress) => PlainAddress
  readonly commune: (written: string) => string
}

/** `12 bis rue…` in the street's column: the number, its suffix, and the way with its type. */
const LEADING = /^\s*(\d+(?:\s*(?:-|–|\/|à|et)\s*\d+)?)\s*(bis|ter|quater|[a-z])?[\s,.]+(\p{L}+)\b/iu

/** Reads addresses, each text once: files write the same street and commune thousands of times. */
export const addressReader = (): AddressReader => {
  const streets = new Map<string, NormalStreet>()
  const communes = new Map<string, string>()
  const commune = (written: string): string => remembered(communes, written, normalCommune)
  return {
    commune,
    read: ({ number, suffix, street, commune: name, insee, postcode }) => {
      const split = number === '' ? leadingNumber(street) : undefined
      return {
        number: split ? houseNumber(split.number, split.suffix) : houseNumber(number, suffix),
        street: remembered(streets, split?.street ?? street, normalStreet),
        commune: commune(name),
        insee,
        postcode,
      }
    },
  }
}

/** One form of a commune's name: `St-Étienne`, `SAINT ETIENNE CEDEX 2`; districts of a city are the city. */
export const normalCommune = (written: string): string =>
  foldText(written)
    .replace(/ cedex.*$/, '')
    .replace(/ \d+(?:e|er|eme)?(?: arrondissement)?$/, '')
    .split(' ')
    .map((word) => (word === 's' ? 'sur' : (SHORTENED.get(word) ?? word)))
    .filter((word) => !ARTICLES.has(word) && word !== 'lez')
    .join(' ')

function leadingNumber(street: string) {
  const found = LEADING.exec(street)
  if (!found) return undefined
  const word = foldText(found[3]!)
  if (!WAY_TYPES.has(word)) return undefined
  return {
    number: found[1]!,
    suffix: found[2] ?? '',
    street: street.slice(found[0].length - found[3]!.length),
  }
}

function remembered<Value>(cache: Map<string, Value>, text: string, make: (text: string) => Value): Value {
  let value = cache.get(text)
  if (value === undefined) {
    value = make(text)
    cache.set(text, value)
  }
  return value
}
