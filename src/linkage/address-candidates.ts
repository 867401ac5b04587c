import { distanceMetres } from '../geometry/distance.ts'
import {
  type AddressIndex,
  type CommuneWays,
  type KnownAddress,
  trigramsOf,
  type Way,
} from './address-index.ts'
import { isSwapped, type SoughtAddress } from './address-weights.ts'
import { holds } from './house-number.ts'

const NEAR_METRES = 40
const NEAR_MOST = 8
const WAYS_MOST = 8
const NUMBERS_MOST = 3
const LEAST_LIKENESS = 0.7

/**
 * Addresses that a line may be at, to be weighed: those of its number on ways of its commune of the same name or a name
 * like it (by shared trigrams: E. Ukkonen, “Approximate string-matching with q-grams and maximal matches”, TCS 92,
 * 1992), numbers next to it when the way has not its own, and all that lie near its position. Without a commune, ways
 * of that very name anywhere.
 */
export const addressCandidates = (index: AddressIndex, sought: SoughtAddress): readonly KnownAddress[] => {
  const found = new Set<KnownAddress>()
  for (const rank of waysFor(index, sought))
    for (const each of onWay(index.ways[rank]!, sought)) found.add(each)
  if (sought.at)
    for (const { rank } of index.near(sought.at, NEAR_METRES, NEAR_MOST)) found.add(index.known[rank]!)
  return [...found]
}

function waysFor(
  index: AddressIndex,
  { street, insee, commune, postcode }: SoughtAddress,
): readonly number[] {
  if (street.joined === '') return []
  const places = [insee, commune, postcode].flatMap((name): CommuneWays[] => {
    const ways = name === '' ? undefined : index.communes.get(name)
    return ways ? [ways] : []
  })
  if (places.length === 0) return index.everywhere.get(street.joined) ?? []
  const ranks = new Set(places.flatMap((place) => place.byName.get(street.joined) ?? []))
  if ([...ranks].some((rank) => index.ways[rank]!.street.key === street.key)) return [...ranks]
  // Code, name and postcode name the same ways, most often: the next is asked only when one has nothing alike.
  for (const place of places) {
    const found = alike(index, place, street)
    for (const rank of found) ranks.add(rank)
    if (found.length > 0) break
  }
  return [...ranks]
}

/** The ways of the commune that share most trigrams, then those of them whose names are alike. */
function alike(index: AddressIndex, place: CommuneWays, street: SoughtAddress['street']): readonly number[] {
  const shared = new Map<number, number>()
  // A first name left out or cut hides in the last word: its own trigrams count as well.
  const texts = new Set([street.joined, street.words.at(-1) ?? ''])
  for (const text of texts)
    for (const trigram of new Set(trigramsOf(text)))
      for (const rank of place.byTrigram.get(trigram) ?? []) shared.set(rank, (shared.get(rank) ?? 0) + 1)
  return [...shared]
    .map(([rank, count]) => ({ rank, share: count / (index.ways[rank]!.street.joined.length + 2) }))
    .sort((a, b) => b.share - a.share || a.rank - b.rank)
    .slice(0, WAYS_MOST * 2)
    .map(({ rank }) => ({ rank, likeness: index.likeness(street, index.ways[rank]!.street) }))
    .filter(({ likeness }) => likeness >= LEAST_LIKENESS)
    .sort((a, b) => b.likeness - a.likeness || a.rank - b.rank)
    .slice(0, WAYS_MOST)
    .map(({ rank }) => rank)
}

function onWay(way: Way, { number, at }: SoughtAddress): readonly KnownAddress[] {
  const own =
    number.high === number.low
      ? way.byNumber.get(number.low)
      : way.numbers.filter((each) => holds(number, each)).flatMap((each) => way.byNumber.get(each)!)
  if (own && own.length > 0) return own
  const swapped = way.numbers.filter((each) => isSwapped(String(each), String(number.low)))
  const all = way.numbers.flatMap((each) => way.byNumber.get(each)!)
  const nearest = at
    ? all.toSorted((a, b) => distanceMetres(at, a.address.at) - distanceMetres(at, b.address.at))
    : all.toSorted((a, b) => gap(a, number.low) - gap(b, number.low))
  return [...swapped.flatMap((each) => way.byNumber.get(each)!), ...nearest.slice(0, NUMBERS_MOST)]
}

/** A number of the other side of the street is further than one of the same. */
const gap = ({ number: { low } }: KnownAddress, wanted: number): number =>
  Math.abs(low - wanted) + (Math.abs(low - wanted) % 2 === 1 ? 20 : 0)
