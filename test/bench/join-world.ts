import type { Address } from '../../src/domain/address.ts'
import type { Footprint } from '../../src/domain/footprint.ts'
import { type Rng, rngOf } from '../../src/domain/rng.ts'
import { localProjection } from '../../src/geometry/local-projection.ts'
import type { Polygon, Position } from '../../src/geometry/position.ts'
import { COMMUNES, NAMES, TYPES } from './join-names.ts'

const { unproject } = localProjection([3.06, 50.63])

export type World = {
  /** Every address there is, even those that the base will lack. */
  readonly addresses: readonly Address[]
  readonly footprints: readonly Footprint[]
  /** Footprint that each address truly lies in, by id; absent where none is drawn. */
  readonly footprintOf: ReadonlyMap<string, string>
  /** Addresses in blocks of flats, by id. */
  readonly flats: readonly string[]
}

type Street = { readonly commune: number; readonly name: string; readonly code: number }
type Plot = { readonly west: number; readonly south: number }

const STREETS_A_ROW = 12
const STREET_METRES = 420

/**
 * A town of so many addresses and buildings, made of a seed: communes 5 km apart, each with streets of French names in
 * rows 130 m apart, even numbers on one side and odd ones on the other, houses joined or apart, blocks of two to four
 * doors, towers, sheds. One commune came of a merger. Buildings are drawn until their number is reached; further
 * streets have addresses only.
 */
export const joinWorld = (seed: number, size: { addresses: number; buildings: number }): World => {
  const rng = rngOf(seed)
  const addresses: Address[] = []
  const footprints: Footprint[] = []
  const footprintOf = new Map<string, string>()
  const flats: string[] = []
  let serial = 0
  for (let round = 0; addresses.length < size.addresses; round++) {
    const commune = round % COMMUNES.length
    const rank = Math.floor(round / COMMUNES.length)
    const street = streetOf(rng, commune, rank)
    if (!street) throw new Error('the town has no names left: ask for fewer addresses')
    const plot: Plot = {
      west: (commune % 4) * 6000 + (rank % STREETS_A_ROW) * (STREET_METRES + 40),
      south: Math.floor(commune / 4) * 6000 + Math.floor(rank / STREETS_A_ROW) * 130,
    }
    for (const side of [0, 1]) {
      let along = 5 + 10 * rng.unit()
      let number = side === 0 ? 0 : -1
      let last = ''
      while (along < STREET_METRES - 15) {
        const kind = rng.unit()
        const isHouse = kind < 0.45
        const doors = isHouse || kind > 0.93 ? 1 : rng.int(2, 4)
        const width = isHouse ? 8 + 3 * rng.unit() : 14 * doors + 8 * rng.unit()
        const depth = isHouse ? 9 : 13
        const setback = 3 + (isHouse ? 4 : 9) * rng.unit()
        const up = side === 0 ? -1 : 1
        const isDrawn = footprints.length < size.buildings
        const id = `f${String(++serial).padStart(6, '0')}`
        if (isDrawn)
          footprints.push(footprintAt(id, plot, along, up * (4 + setback), width, up * depth, false))
        if (isDrawn && rng.unit() < 0.12)
          footprints.push(
            footprintAt(`${id}s`, plot, along + 2, up * (4 + setback + depth + 6), 4, up * 3, true),
          )
        for (let door = 0; door < doors; door++) {
          const bis = rng.unit() < 0.04 ? (rng.unit() < 0.7 ? 'bis' : 'ter') : ''
          const suffix = number > 0 && (last === '' || (last === 'bis' && bis === 'ter')) ? bis : ''
          if (suffix === '') number += rng.unit() < 0.08 ? 4 : 2
          last = suffix
          const isAtDoor = rng.unit() < 0.7
          const x = along + (width * (door + 0.5)) / doors + noise(rng, 1.2)
          const y = up * (4 + setback * (isAtDoor ? 1 : 0.3 + 0.7 * rng.unit()) + noise(rng, 0.6))
          const address = addressAt(street, number, suffix, isAtDoor, placed(plot, x, y))
          addresses.push(address)
          if (isDrawn) footprintOf.set(address.id, id)
          if (!isHouse) flats.push(address.id)
        }
        along += width + (isHouse ? (rng.unit() < 0.6 ? 0 : 4) : 8 + 8 * rng.unit())
      }
    }
  }
  return { addresses, footprints, footprintOf, flats }
}

/** Names are dealt without putting back; now and then two ways of a commune share one, with different types. */
function streetOf(rng: Rng, commune: number, rank: number): Street | undefined {
  const name = NAMES[(rank * 7 + commune * 31) % NAMES.length]
  if (!name || rank >= NAMES.length * 1.2) return undefined
  const isSecond = rank >= NAMES.length
  const type = isSecond ? 'Sentier' : TYPES[rng.int(0, TYPES.length - 1)]!
  return { commune, name: `${type} ${name}`, code: 100 + rank }
}

function addressAt(
  { commune, name, code }: Street,
  number: number,
  suffix: string,
  atDoor: boolean,
  at: Position,
): Address {
  const insee = String(59_300 + commune)
  // The third commune took in the streets of a smaller one.
  const isFormer = commune === 2 && code % 3 === 0
  return {
    kind: 'address',
    id: `${insee}_${String(code).padStart(4, '0')}_${String(number).padStart(5, '0')}${suffix && `_${suffix}`}`,
    source: 'Base adresse nationale',
    precision: 'official',
    number: String(number),
    suffix,
    street: name,
    postcode: String(59_000 + 10 * commune),
    commune: COMMUNES[commune]!,
    insee,
    ...(isFormer && { formerInsee: '59398', formerCommune: 'Ennequin' }),
    atDoor,
    at,
  }
}

function footprintAt(
  id: string,
  plot: Plot,
  along: number,
  front: number,
  width: number,
  depth: number,
  light: boolean,
): Footprint {
  const corners = [
    placed(plot, along, front),
    placed(plot, along + width, front),
    placed(plot, along + width, front + depth),
    placed(plot, along, front + depth),
  ]
  const geometry: Polygon = { type: 'Polygon', coordinates: [[...corners, corners[0]!]] }
  return { kind: 'footprint', id, source: 'Cadastre', precision: 'official', light, geometry }
}

const placed = ({ west, south }: Plot, along: number, across: number): Position =>
  unproject([west + along, south + across])

/** Normal, by the central limit. */
export const noise = (rng: Rng, metres: number): number =>
  metres * (rng.unit() + rng.unit() + rng.unit() + rng.unit() - 2) * Math.sqrt(3)
