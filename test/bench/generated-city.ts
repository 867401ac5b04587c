import { type AnyRecord, type Estate, emptyEstate, withRecords } from '../../src/domain/estate.ts'
import { rngOf } from '../../src/domain/rng.ts'
import type { Street } from '../../src/domain/street.ts'
import { localProjection } from '../../src/geometry/local-projection.ts'
import { degreesOf, stepsOf } from '../../src/geometry/polygon-clipping.ts'
import type { Polygon, Position } from '../../src/geometry/position.ts'

export type CitySize = {
  readonly streets: number
  readonly buildings: number
  readonly entrances: number
  /** Sectors along a side of the perimeter; 5 by default, 25 in all. */
  readonly sectors?: number
}

const CENTRE: Position = [3.06, 50.63]
const BLOCK = 90
const provenance = { source: 'ville générée', precision: 'estimated' } as const

/**
 * A city on a bent grid of blocks, from a seed: streets of some bends each, buildings in turned rows, doors on their
 * edges, sectors that tile the perimeter. Nothing is wrong in it but, with `flaws`, some of each kind.
 */
export const generatedCity = (size: CitySize, seed: number, { flaws = false } = {}): Estate => {
  const rng = rngOf(seed)
  const { sectors = 5 } = size
  const { unproject } = localProjection(CENTRE)
  // A square of n × n nodes has 2 n (n − 1) streets.
  const side = Math.ceil((1 + Math.sqrt(1 + 2 * size.streets)) / 2)
  const half = ((side - 1) * BLOCK) / 2
  const place = (x: number, y: number): Position => degreesOf(stepsOf(unproject([x - half, y - half])))
  const wobble = Array.from({ length: side * side }, () => [rng.int(-15, 15), rng.int(-15, 15)] as const)
  const node = (i: number, j: number): readonly [number, number] => {
    const [dx, dy] = wobble[i * side + j]!
    return [i * BLOCK + dx, j * BLOCK + dy]
  }

  const streets: Street[] = []
  const street = (i: number, j: number, k: number, l: number): void => {
    if (streets.length >= size.streets) return
    const [[x1, y1], [x2, y2]] = [node(i, j), node(k, l)]
    const bend = [(x1 + x2) / 2 + rng.int(-5, 5), (y1 + y2) / 2 + rng.int(-5, 5)] as const
    const lengthMetres = Math.hypot(bend[0] - x1, bend[1] - y1) + Math.hypot(x2 - bend[0], y2 - bend[1])
    streets.push({
      ...{ kind: 'street', id: `street-${streets.length}`, from: `${i},${j}`, to: `${k},${l}` },
      ...{ class: 'residential', lengthMetres: Math.round(lengthMetres * 10) / 10, ...provenance },
      geometry: { type: 'LineString', coordinates: [place(x1, y1), place(...bend), place(x2, y2)] },
    })
  }
  for (let i = 0; i < side; i++)
    for (let j = 0; j < side; j++) {
      if (i + 1 < side) street(i, j, i + 1, j)
      if (j + 1 < side) street(i, j, i, j + 1)
    }

  const records: AnyRecord[] = [
    ...streets,
    perimeterOf(place, half, sectors),
    ...sectorsOf(place, half, sectors),
  ]
  records.push({
    kind: 'receptionPlace',
    id: 'accueil',
    name: 'Accueil',
    at: place(half, half),
    ...provenance,
  })
  const doorsEach = size.entrances / Math.max(1, size.buildings)
  let doors = 0
  const perBlock = Math.ceil(size.buildings / (side - 1) ** 2)
  for (let built = 0; built < size.buildings; built++) {
    const block = Math.floor(built / perBlock)
    const [x, y] = [Math.floor(block / (side - 1)) * BLOCK + 45, (block % (side - 1)) * BLOCK + 45]
    const turn = (block % 7) * 0.2
    // Terraced: the next building of the block shares a wall with this one.
    const along = ((built % perBlock) - perBlock / 2) * 14
    const corner = (dx: number, dy: number): Position =>
      place(
        x + (along + dx) * Math.cos(turn) - dy * Math.sin(turn),
        y + (along + dx) * Math.sin(turn) + dy * Math.cos(turn),
      )
    const id = `building-${built}`
    const landlord = ['a', 'b', 'c'][built % 3]!
    const entrances = Math.floor((built + 1) * doorsEach) - doors
    records.push({
      ...{
        kind: 'building',
        id,
        landlord,
        name: `Bâtiment ${built}`,
        dwellings: entrances * 12,
        ...provenance,
      },
      geometry: ringOf([corner(0, 0), corner(14, 0), corner(14, 11), corner(7, 13), corner(0, 11)]),
    })
    for (let door = 0; door < entrances; door++)
      records.push({
        ...{ kind: 'entrance', id: `entrance-${doors + door}`, building: id, landlord, ...provenance },
        ...{ number: String(door + 1), dwellings: 12, access: 'badge', at: corner(3 + 4 * door, 0) },
      })
    doors += entrances
  }
  const estate = withRecords(emptyEstate(), records)
  return flaws ? withRecords(estate, planted(estate)) : estate
}

const ringOf = (corners: readonly Position[]): Polygon => ({
  type: 'Polygon',
  coordinates: [[...corners, corners[0]!]],
})

/** A perimeter around all of it, with 40 corners a sector of its side: 200 by default. */
const perimeterOf = (
  place: (x: number, y: number) => Position,
  half: number,
  sectors: number,
): AnyRecord => ({
  ...{ kind: 'perimeter', id: 'perimeter', part: 'priority', name: 'Ville', ...provenance },
  geometry: ringOf(
    [0, 1, 2, 3].flatMap((side) =>
      Array.from({ length: 10 * sectors }, (_, step) => {
        const reach = half + 100
        const along = -reach + (2 * reach * step) / (10 * sectors)
        const [x, y] = [
          [along, -reach],
          [reach, along],
          [-along, reach],
          [-reach, -along],
        ][side] as [number, number]
        return place(half + x, half + y)
      }),
    ),
  ),
})

/** Rectangles that tile the perimeter, on the very corners of its sides. */
const sectorsOf = (place: (x: number, y: number) => Position, half: number, sectors: number): AnyRecord[] =>
  Array.from({ length: sectors ** 2 }, (_, rank) => {
    const reach = half + 100
    const step = (2 * reach) / sectors
    const edge = (row: number): number => half - reach + row * step
    const [i, j] = [rank % sectors, Math.floor(rank / sectors)]
    // All corners of a side: on the round earth a long side and a short one of the same line part by millimetres.
    const side = (x1: number, y1: number, x2: number, y2: number): Position[] =>
      Array.from({ length: 10 }, (_, part) =>
        place(x1 + ((x2 - x1) * part) / 10, y1 + ((y2 - y1) * part) / 10),
      )
    const [w, s, e, n] = [edge(i), edge(j), edge(i + 1), edge(j + 1)]
    return {
      ...{ kind: 'sector', id: `sector-${rank}`, name: `Secteur ${rank}`, ...provenance },
      geometry: ringOf([...side(w, s, e, s), ...side(e, s, e, n), ...side(e, n, w, n), ...side(w, n, w, s)]),
    }
  })

/** One entrance in 20 off its edge, one in 50 without building, one building in 100 drawn twice, one street in 500 cut loose. */
function planted(estate: Estate): AnyRecord[] {
  const every = <Item>(items: Iterable<Item>, step: number): Item[] =>
    [...items].filter((_, rank) => rank % step === step - 1)
  return [
    ...every(estate.entrance.values(), 20).map((each) => ({
      ...each,
      at: [each.at[0], each.at[1] - 6e-5] as const,
    })),
    ...every(estate.entrance.values(), 50).map(({ building: _none, ...each }) => each),
    ...every(estate.entrance.values(), 70).map((each) => ({ ...each, dwellings: 0 })),
    ...every(estate.building.values(), 100).map((each) => ({ ...each, id: `${each.id}-bis` })),
    ...every(estate.street.values(), 500).map((each) => ({
      ...each,
      from: `${each.id}-a`,
      to: `${each.id}-b`,
    })),
  ]
}
