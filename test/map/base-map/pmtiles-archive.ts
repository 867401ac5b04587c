/** A PMTiles archive of version 3 made byte by byte from its specification, apart from the package that reads it. */
export type ArchiveParts = {
  readonly type: 'vector' | 'png'
  readonly tiles: readonly {
    readonly z: number
    readonly x: number
    readonly y: number
    readonly bytes: Uint8Array
  }[]
  readonly metadata: object
  readonly bounds: readonly [west: number, south: number, east: number, north: number]
  /** Bytes of the header written over others, for broken ones. */
  readonly header?: Readonly<Record<number, number>>
}

const HEADER_BYTES = 127

/** Rank of a tile on the Hilbert curve, after all tiles of the zooms below. */
export const tileId = (z: number, x: number, y: number): number => {
  let rank = (4 ** z - 1) / 3
  let [tx, ty] = [x, y]
  for (let side = 2 ** (z - 1); side >= 1; side /= 2) {
    const [rx, ry] = [(tx & side) > 0 ? 1 : 0, (ty & side) > 0 ? 1 : 0]
    rank += side * side * ((3 * rx) ^ ry)
    if (ry === 0) {
      if (rx === 1) [tx, ty] = [side - 1 - (tx & (side - 1)), side - 1 - (ty & (side - 1))]
      ;[tx, ty] = [ty, tx]
    }
  }
  return rank
}

const varint = (value: number): number[] => {
  const bytes: number[] = []
  let rest = value
  while (rest >= 128) {
    bytes.push((rest % 128) | 128)
    rest = Math.floor(rest / 128)
  }
  return [...bytes, rest]
}

/** Header, root directory, metadata, tiles; nothing compressed, no leaf directory. */
export const pmtilesArchive = ({ type, tiles, metadata, bounds, header = {} }: ArchiveParts): Uint8Array => {
  const sorted = tiles
    .map((tile) => ({ ...tile, id: tileId(tile.z, tile.x, tile.y) }))
    .sort((one, other) => one.id - other.id)
  const data = sorted.flatMap(({ bytes }) => [...bytes])
  let last = 0
  const deltas = sorted.flatMap(({ id }) => {
    const delta = id - last
    last = id
    return varint(delta)
  })
  let offset = 0
  const offsets = sorted.flatMap(({ bytes }) => {
    offset += bytes.length
    return varint(offset - bytes.length + 1)
  })
  const directory = [
    ...varint(sorted.length),
    ...deltas,
    ...sorted.flatMap(() => varint(1)),
    ...sorted.flatMap(({ bytes }) => varint(bytes.length)),
    ...offsets,
  ]
  const about = [...new TextEncoder().encode(JSON.stringify(metadata))]
  const bytes = new Uint8Array(HEADER_BYTES + directory.length + about.length + data.length)
  const view = new DataView(bytes.buffer)
  bytes.set(new TextEncoder().encode('PMTiles'))
  bytes[7] = 3
  const sections = [directory.length, about.length, 0, data.length]
  let at = HEADER_BYTES
  for (const [index, length] of sections.entries()) {
    view.setBigUint64(8 + index * 16, BigInt(at), true)
    view.setBigUint64(16 + index * 16, BigInt(length), true)
    at += length
  }
  for (const field of [72, 80, 88]) view.setBigUint64(field, BigInt(sorted.length), true)
  bytes[96] = 1
  bytes[97] = 1
  bytes[98] = 1
  bytes[99] = type === 'vector' ? 1 : 2
  bytes[100] = Math.min(...sorted.map(({ z }) => z))
  bytes[101] = Math.max(...sorted.map(({ z }) => z))
  for (const [index, degrees] of bounds.entries())
    view.setInt32(102 + index * 4, Math.round(degrees * 1e7), true)
  bytes[118] = bytes[100]!
  bytes.set(directory, HEADER_BYTES)
  bytes.set(about, HEADER_BYTES + directory.length)
  bytes.set(data, HEADER_BYTES + directory.length + about.length)
  for (const [place, value] of Object.entries(header)) bytes[Number(place)] = value
  return bytes
}

const field = (number: number, content: readonly number[]): number[] => [
  ...varint((number << 3) | 2),
  ...varint(content.length),
  ...content,
]
const text = (words: string): number[] => [...new TextEncoder().encode(words)]
const zigzag = (value: number): number => (value << 1) ^ (value >> 31)

/** A vector tile (Mapbox Vector Tile 2.1) whose layers are each one square over all of it, with a `kind`. */
export const squareTile = (layers: readonly { readonly name: string; readonly kind: string }[]): Uint8Array =>
  Uint8Array.from(
    layers.flatMap(({ name, kind }) => {
      const move = [(1 << 3) | 1, zigzag(0), zigzag(0)]
      const lines = [(3 << 3) | 2, zigzag(4096), 0, 0, zigzag(4096), zigzag(-4096), 0]
      const geometry = [...move, ...lines, (1 << 3) | 7].flatMap(varint)
      const feature = [...field(2, [0, 0]), ...varint(3 << 3), ...varint(3), ...field(4, geometry)]
      const layer = [
        ...varint(15 << 3),
        ...varint(2),
        ...field(1, text(name)),
        ...field(2, feature),
        ...field(3, text('kind')),
        ...field(4, field(1, text(kind))),
        ...varint(5 << 3),
        ...varint(4096),
      ]
      return field(3, layer)
    }),
  )
