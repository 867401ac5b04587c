import { foldText } from '../../domain/fold-text.ts'
import { isStreet } from './street-words.ts'

/** A house number: `12`, `12-14`, '' when there is none; `suffix` is `bis`, `ter`, `a`, lower case. */
export type HouseNumber = { readonly number: string; readonly suffix: string }

const SUFFIX = '(bis|ter|quater|quinquies|[a-z]\\d{0,2})'
const SINGLE = new RegExp(`^0*(\\d{1,5}) ?${SUFFIX}?$`)
const RANGE = /^0*(\d{1,4}) ?([a-z]|bis|ter)? ?(?:-|\/|a|et|au|&|,) ?0*(\d{1,4}) ?([a-z]|bis|ter)?$/
const NONE = /^(?:0+|s ?n|s\/n|sans numero|sans n|9{4,5}|-|neant)$/
const MONTHS = ['janv', 'fevr', 'mars', 'avr', 'mai', 'juin', 'juil', 'aout', 'sept', 'oct', 'nov', 'dec']

/**
 * A house number as written in a cell; null when it is not one. 0, 99999 and `SN` mean that there is none. `12/14`,
 * `12 à 14` and `12-14` are one range. A date is what a spreadsheet made of `3/5`: it is read back day first, `3-5`,
 * which `wasDate` tells.
 */
export function houseNumberOf(raw: string): (HouseNumber & { readonly wasDate?: true }) | null {
  const text = raw
    .slice(0, 40)
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/^n[°o. ]+(?=\d)/, '')
    .replace(/[–—]/g, '-')
    .trim()
  if (text === '' || NONE.test(text)) return { number: '', suffix: '' }
  const single = SINGLE.exec(text)
  if (single) return { number: single[1]!, suffix: single[2] ?? '' }
  const range = RANGE.exec(text)
  if (range) return { number: `${range[1]}${range[2] ?? ''}-${range[3]}${range[4] ?? ''}`, suffix: '' }
  const dated = /^(\d{1,2})[-/. ](\d{1,2}|[a-z]{3,9})\.?(?:[-/. ](?:\d{2}|\d{4}))?$/.exec(text)
  if (!dated) return null
  const month = /^\d/.test(dated[2]!)
    ? Number(dated[2])
    : MONTHS.findIndex((name) => dated[2]!.startsWith(name)) + 1
  if (month < 1 || month > 12) return null
  return { number: `${Number(dated[1])}-${month}`, suffix: '', wasDate: true }
}

const RANGED = '(?:n°? ?)?\\d{1,4}(?: ?(?:-|/|à|et) ?\\d{1,4})?'
/** With a letter first: what follows the number of `3 r. de Bourgogne` is no street, so that it is read again without. */
const HEADS = [
  new RegExp(`^\\s*(${RANGED} ?(?:bis|ter|quater|[a-z]))\\b[\\s,]+(.+)$`, 'i'),
  new RegExp(`^\\s*(${RANGED})[\\s,]+(.+)$`, 'i'),
]

/** An address in one cell, `12 bis, rue du Languedoc 59370 Mons-en-Barœul`, in its parts; '' for what it does not say. */
export function addressParts(raw: string): HouseNumber & {
  readonly street: string
  readonly postcode: string
  readonly commune: string
} {
  const line = raw.slice(0, 300)
  const tail = /[\s,;-]+(\d{5})\s+([\p{L}][\p{L}\d' ’-]*)$/u.exec(line)
  const before = (tail ? line.slice(0, tail.index) : line).replace(/[\s,;]+$/, '')
  const head = HEADS.map((pattern) => pattern.exec(before)).find((parts) => parts && isStreet(parts[2]!))
  const number = head ? houseNumberOf(head[1]!) : null
  return {
    number: number?.number ?? '',
    suffix: number?.suffix ?? '',
    street: number ? head![2]!.trim() : before.trim(),
    postcode: tail?.[1] ?? '',
    commune: tail?.[2]?.trim() ?? '',
  }
}

/** `b` written after a number is *bis* for some and a letter for others: they stay apart, only case and spaces go. */
export const suffixOf = (raw: string): string => foldText(raw).replaceAll(' ', '').slice(0, 9)
