import type { LinkReason } from '../domain/link.ts'
import { distanceMetres } from '../geometry/distance.ts'
import type { Position } from '../geometry/position.ts'
import type { KnownAddress } from './address-index.ts'
import { holds } from './house-number.ts'
import type { PlainAddress } from './read-address.ts'
import { type StreetLikeness, streetLikeness } from './street-likeness.ts'

/** What is looked for: an address as a list writes it, with its position if it gives one. */
export type SoughtAddress = PlainAddress & { readonly at?: Position }

type Weighed = { readonly bits: number; readonly reason?: LinkReason }
export type WeighedAddress = { readonly bits: number; readonly reasons: readonly LinkReason[] }

/**
 * Weight of an address of the base as the place of a line, in bits: the sum over street, number, suffix, commune and
 * position of log2(m / u), where m is how often the field agrees so for one place and u for two, and of the prior of a
 * pair met at random in one commune. See docs/linkage.md for the figures.
 *
 * Source: I. P. Fellegi and A. B. Sunter, “A theory for record linkage”, JASA 64 (1969); partial agreement of texts
 * after W. E. Winkler, “String comparator metrics and enhanced decision rules in the Fellegi–Sunter model” (1990).
 */
export const weighAddress = (
  sought: SoughtAddress,
  known: KnownAddress,
  likenessOf: StreetLikeness = streetLikeness,
): WeighedAddress => {
  const street = streetWeight(sought, known, likenessOf)
  const number = numberWeight(sought, known)
  const suffix = suffixWeight(sought, known)
  const commune = communeWeight(sought, known)
  const position = positionWeight(sought, known)
  const bits = PRIOR + street.bits + number.bits + suffix.bits + commune.bits + position.bits
  const reasons: LinkReason[] = []
  for (const { reason } of [street, number, suffix, commune]) if (reason) reasons.push(reason)
  if (reasons.length === 0) {
    const isSame = sought.street.folded === known.street.folded
    reasons.push(isSame ? 'same-address' : 'same-address-normalised')
  }
  if (position.reason) reasons.push(position.reason)
  return { bits, reasons }
}

const PRIOR = -8
/** Likeness of names to bits, linear between. */
const STREET_BITS: readonly (readonly [likeness: number, bits: number])[] = [
  [0, -10],
  [0.6, -8],
  [0.75, -2],
  [0.85, 4],
  [0.92, 6],
  [1, 8],
]

function streetWeight(sought: PlainAddress, known: PlainAddress, likenessOf: StreetLikeness): Weighed {
  const [a, b] = [sought.street, known.street]
  const likeness = likenessOf(a, b)
  const name = between(STREET_BITS, likeness)
  const type = a.type === b.type ? 0 : a.type === '' || b.type === '' ? -2 : -6
  if (likeness === 1 && type === 0) return { bits: name }
  return { bits: name + type, reason: 'street-spelt-otherwise' }
}

function numberWeight({ number: a }: PlainAddress, { number: b }: PlainAddress): Weighed {
  if (a.low === 0 && b.low === 0) return { bits: 3, reason: 'no-number' }
  if (a.low === 0 || b.low === 0) return { bits: -3, reason: 'no-number' }
  if (a.low === b.low && a.high === b.high) return { bits: 4 }
  if (holds(a, b.low) || holds(b, a.low)) return { bits: 4, reason: 'number-in-range' }
  const isSlip = isSwapped(String(a.low), String(b.low))
  return { bits: isSlip ? -5 : -8, reason: 'number-differs' }
}

function suffixWeight({ number: a }: PlainAddress, { number: b }: PlainAddress): Weighed {
  if (a.suffix === b.suffix) return { bits: a.suffix === '' ? 1 : 2 }
  if (a.suffix === '') return { bits: -3, reason: 'suffix-missing' }
  return b.suffix === '' ? { bits: -4, reason: 'suffix-missing' } : { bits: -7, reason: 'number-differs' }
}

function communeWeight(sought: PlainAddress, known: KnownAddress): Weighed {
  const { insee, commune, postcode } = sought
  if (insee === '' && commune === '' && postcode === '') return { bits: 0 }
  const hasPostcode = postcode !== '' && postcode === known.postcode
  const isMerged =
    (insee !== '' && insee === known.formerInsee) || (commune !== '' && commune === known.formerCommune)
  if (isMerged) return { bits: 2, reason: 'commune-merged' }
  if (insee !== '' && insee === known.insee) return { bits: 2 + (hasPostcode ? 0.5 : 0) }
  if (insee === '' && commune !== '' && commune === known.commune)
    return { bits: 2 + (hasPostcode ? 0.5 : 0) }
  if (hasPostcode)
    return commune === '' && insee === '' ? { bits: 1 } : { bits: -1, reason: 'commune-differs' }
  return { bits: -8, reason: 'commune-differs' }
}

/** A list's position may be that of the whole residence: far is a doubt, very far a contradiction. */
function positionWeight({ at }: SoughtAddress, { address }: KnownAddress): Weighed {
  if (!at) return { bits: 0 }
  const metres = distanceMetres(at, address.at)
  if (metres <= 12) return { bits: 5, reason: 'position-near' }
  if (metres <= 30) return { bits: 3, reason: 'position-near' }
  if (metres <= 80) return { bits: 0 }
  if (metres <= 200) return { bits: -2, reason: 'position-far' }
  return { bits: metres <= 1000 ? -5 : -8, reason: 'position-far' }
}

/** 12 and 21, 124 and 142: two digits next to each other, swapped. */
export function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false
  const at = [...a].findIndex((digit, index) => digit !== b[index])
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
}

function between(points: readonly (readonly [number, number])[], value: number): number {
  const next = points.findIndex(([at]) => at >= value)
  if (next <= 0) return points[0]![1]
  const [[x1, y1], [x2, y2]] = [points[next - 1]!, points[next]!]
  return y1 + ((value - x1) / (x2 - x1)) * (y2 - y1)
}
