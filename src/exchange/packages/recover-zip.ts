import { Inflate } from 'fflate'
import { isRefusal } from '../../domain/refusal.ts'
import { concat } from '../streaming/concat.ts'
import { opened, type ZipLimits } from './read-zip.ts'

/** Bytes that are not known, from the first to before the last. */
export type Hole = { readonly from: number; readonly to: number }

/** What of an archive is whole, and what is whole of its files that are cut. */
export type RecoveredFiles = {
  readonly whole: ReadonlyMap<string, Uint8Array>
  /** Their first bytes. */
  readonly cut: ReadonlyMap<string, Uint8Array>
  /** All there, and not as announced: nothing of them is sure. */
  readonly altered: readonly string[]
}

const LOCAL = 0x04034b50
const DESCRIPTOR = 0x08074b50
const LOCAL_BYTES = 30
const DESCRIPTOR_BYTES = 16
/** Packed bytes handed on at a time. */
const STEP = 65_536
/** Names of our own files, in a folder or not. */
const NAME = /^(?:[^/\\:]+\/)?([\w.@ -]+)$/
const JUNK = /^__MACOSX\//

/**
 * The files of an archive that has lost its end or parts of its middle, found by the header before each, in order (PKWARE
 * APPNOTE 6.3, 4.3.7), without its directory. Of two of one name the first counts. Never throws.
 */
export function recoverZip(
  bytes: Uint8Array,
  limits: ZipLimits,
  holes: readonly Hole[] = [],
): RecoveredFiles {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const whole = new Map<string, Uint8Array>()
  const cut = new Map<string, Uint8Array>()
  const altered: string[] = []
  let left = limits.bytes
  for (let at = nextLocal(view, 0); at >= 0 && whole.size + cut.size < limits.entries; ) {
    const hole = holes.find(({ from, to }) => from < at + LOCAL_BYTES && to > at)
    const entry = hole ? null : localAt(bytes, view, at)
    if (!entry) {
      at = nextLocal(view, Math.max(at + 1, hole?.to ?? 0))
      continue
    }
    const { name, from, to } = entry
    const end = Math.min(to, bytes.length, ...holes.filter((each) => each.to > from).map((each) => each.from))
    const isNew = name !== null && !whole.has(name) && !cut.has(name) && entry.length <= left
    if (isNew && end === to) {
      const content = opened({ ...entry, name, data: bytes.subarray(from, to) })
      if (isRefusal(content)) altered.push(name)
      else whole.set(name, content)
      left -= isRefusal(content) ? 0 : content.length
    } else if (isNew) {
      const data = bytes.subarray(from, Math.max(from, end))
      const content = entry.packed === 'stored' ? data : begun(data, left)
      cut.set(name, content)
      left -= content.length
    }
    at = nextLocal(view, Math.max(to, at + LOCAL_BYTES))
  }
  return { whole, cut, altered }
}

/** Where the next header is, from a byte on; −1 when there is none. */
function nextLocal(view: DataView, from: number): number {
  for (let at = from; at + LOCAL_BYTES <= view.byteLength; at++)
    if (view.getUint8(at) === 0x50 && view.getUint32(at, true) === LOCAL) return at
  return -1
}

type Found = {
  /** Null when the file is none of ours. */
  readonly name: string | null
  readonly packed: 'stored' | 'deflated'
  readonly length: number
  readonly crc: number
  readonly from: number
  readonly to: number
}

function localAt(bytes: Uint8Array, view: DataView, at: number): Found | null {
  const flags = view.getUint16(at + 6, true)
  const method = view.getUint16(at + 8, true)
  const nameEnd = at + LOCAL_BYTES + view.getUint16(at + 26, true)
  const from = nameEnd + view.getUint16(at + 28, true)
  if (flags & 1 || (method !== 0 && method !== 8) || from > bytes.length) return null
  const path = new TextDecoder().decode(bytes.subarray(at + LOCAL_BYTES, nameEnd))
  const name = JUNK.test(path) ? null : (NAME.exec(path)?.[1] ?? null)
  const packed = method === 0 ? ('stored' as const) : ('deflated' as const)
  const sizes = flags & 8 ? descriptorAfter(view, from) : at + 14
  if (sizes === null) return { name, packed, length: 0, crc: 0, from, to: Number.POSITIVE_INFINITY }
  return {
    name,
    packed,
    crc: view.getUint32(sizes, true),
    length: view.getUint32(sizes + 8, true),
    from,
    to: from + view.getUint32(sizes + 4, true),
  }
}

/** Of a file written as a stream, whose sizes come after it: where they are; null when it is cut before. */
function descriptorAfter(view: DataView, from: number): number | null {
  for (let at = from; at + DESCRIPTOR_BYTES <= view.byteLength; at++)
    if (view.getUint32(at, true) === DESCRIPTOR && view.getUint32(at + 8, true) === at - from) return at + 4
  return null
}

/** What comes out of the first bytes of a packed file, `most` at most. */
function begun(data: Uint8Array, most: number): Uint8Array {
  const chunks: Uint8Array[] = []
  let length = 0
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > most) return
    length += chunk.length
    chunks.push(chunk)
  })
  try {
    for (let at = 0; at < data.length && length < most; at += STEP) stream.push(data.subarray(at, at + STEP))
  } catch {
    // What came out before stays.
  }
  return concat(chunks)
}
