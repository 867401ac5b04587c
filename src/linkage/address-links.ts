import { keyOf } from '../domain/change.ts'
import type { Holding } from '../domain/holding.ts'
import type { Housing } from '../domain/housing.ts'
import type { Link, LinkCandidate } from '../domain/link.ts'
import { distanceMetres } from '../geometry/distance.ts'
import { addressCandidates } from './address-candidates.ts'
import type { AddressIndex, KnownAddress } from './address-index.ts'
import { type SoughtAddress, type WeighedAddress, weighAddress } from './address-weights.ts'
import { chosenOf, type Decision, decide } from './decide.ts'
import type { AddressReader } from './read-address.ts'

/** Taken from this probability, and this far before the second. */
const ADDRESS_DECISION: Decision = { least: 0.9, margin: 0.5 }
const TWIN_METRES = 30
/** Below this weight, in bits, an address is not worth showing. */
const LEAST_BITS = -14

/** At which address of the base a line is. A pure function of the line and the base. */
export const addressLink = (index: AddressIndex, reader: AddressReader, line: Holding | Housing): Link => {
  const sought: SoughtAddress = { ...reader.read(line), ...(line.at && { at: line.at }) }
  const weighed = addressCandidates(index, sought)
    .map((known) => ({ known, ...weighAddress(sought, known, index.likeness) }))
    .filter(({ bits }) => bits > LEAST_BITS)
    .sort(
      (a, b) =>
        b.bits - a.bits ||
        a.known.number.low - b.known.number.low ||
        (a.known.address.id < b.known.address.id ? -1 : 1),
    )
  const { rivals, alsoRan } = withoutTwins(sought, weighed)
  const candidates = decide(
    rivals.map(({ known, bits, reasons }) => ({ to: keyOf(known.address), bits, reasons })),
  )
  // Of a range, the other doors are shown but do not speak against the first.
  const others = alsoRan.map(
    ({ known, reasons }): LinkCandidate => ({ to: keyOf(known.address), score: 0, reasons }),
  )
  const from = keyOf(line)
  return {
    kind: 'link',
    id: `address:${from}`,
    role: 'address',
    from,
    candidates: [...candidates, ...others].slice(0, 5),
    ...chosenOf(candidates, ADDRESS_DECISION),
  }
}

type Found = WeighedAddress & { readonly known: KnownAddress }

/** The same address twice in the base (two names, two sources) is one; so are the doors of the range looked for. */
function withoutTwins(sought: SoughtAddress, weighed: readonly Found[]) {
  const rivals: Found[] = []
  const alsoRan: Found[] = []
  for (const each of weighed) {
    const twin = rivals.find(({ known }) => isTwin(known, each.known))
    if (twin) continue
    const [first] = rivals
    const isOfRange =
      sought.number.high > sought.number.low &&
      each.reasons.includes('number-in-range') &&
      first?.known.way === each.known.way &&
      first.reasons.includes('number-in-range')
    if (isOfRange) alsoRan.push(each)
    else rivals.push(each)
  }
  return { rivals, alsoRan }
}

const isTwin = (a: KnownAddress, b: KnownAddress): boolean =>
  a.number.low === b.number.low &&
  a.number.suffix === b.number.suffix &&
  a.street.key === b.street.key &&
  a.insee === b.insee &&
  distanceMetres(a.address.at, b.address.at) <= TWIN_METRES
