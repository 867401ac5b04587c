import snappy from 'snappyjs'

/** Of a sorted table: where its index is, and what it ends with (LevelDB, doc/table_format.md). */
const FOOTER = 48
const MAGIC = [0x57, 0xfb, 0x80, 0x8b, 0x24, 0x75, 0x47, 0xdb]
const SNAPPY = 1

type Handle = { readonly offset: number; readonly size: number }

const varint = (bytes: Uint8Array, at: number): { readonly value: number; readonly next: number } => {
  let value = 0
  let factor = 1
  for (let next = at; ; next++) {
    const byte = bytes[next]!
    value += (byte & 127) * factor
    factor *= 128
    if (byte < 128) return { value, next: next + 1 }
  }
}

const handleAt = (bytes: Uint8Array, at: number): { readonly handle: Handle; readonly next: number } => {
  const offset = varint(bytes, at)
  const size = varint(bytes, offset.next)
  return { handle: { offset: offset.value, size: size.value }, next: size.next }
}

/** The content of a block, unpacked. */
const blockAt = (table: Uint8Array, { offset, size }: Handle): Uint8Array => {
  const block = table.subarray(offset, offset + size)
  return table[offset + size] === SNAPPY ? snappy.uncompress(block) : block
}

/** Handles that an index block holds as the values of its entries. */
const handlesIn = (index: Uint8Array): readonly Handle[] => {
  const view = new DataView(index.buffer, index.byteOffset, index.byteLength)
  const end = index.length - 4 - 4 * view.getUint32(index.length - 4, true)
  const handles: Handle[] = []
  for (let at = 0; at < end; ) {
    const shared = varint(index, at)
    const own = varint(index, shared.next)
    const length = varint(index, own.next)
    const value = length.next + own.value
    handles.push(handleAt(index, value).handle)
    at = value + length.value
  }
  return handles
}

/** The blocks of a sorted table of LevelDB, unpacked; none for a file that is no such table. */
export const tableBlocks = (file: Uint8Array): readonly Uint8Array[] => {
  const isTable = file.length > FOOTER && MAGIC.every((byte, rank) => file[file.length - 8 + rank] === byte)
  if (!isTable) return []
  const meta = handleAt(file, file.length - FOOTER)
  const index = handleAt(file, meta.next).handle
  return handlesIn(blockAt(file, index)).map((handle) => blockAt(file, handle))
}
