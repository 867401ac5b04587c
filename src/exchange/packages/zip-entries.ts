import { isRefusal, type Refusal, refusal } from '../../domain/refusal.ts'

/** An entry as the archive's directory lists it; `data` is its packed bytes. */
export type ZipEntry = {
  readonly name: string
  readonly packed: 'stored' | 'deflated'
  readonly data: Uint8Array
  /** Length and CRC-32 that the directory announces: not to be trusted before they are counted. */
  readonly length: number
  readonly crc: number
}

const END = 0x06054b50
const DIRECTORY = 0x02014b50
const LOCAL = 0x04034b50
const END_BYTES = 22
const DIRECTORY_BYTES = 46
const LOCAL_BYTES = 30
const LONGEST_COMMENT = 0xffff
/** Written in place of a number that the extension for large archives (ZIP64) holds elsewhere. */
const ELSEWHERE = 0xffffffff

const damaged = (detail: string): Refusal => refusal('zip-damaged', { detail })

/**
 * The entries of a zip archive (PKWARE APPNOTE 6.3, without ZIP64), folders left out, or why it can't be trusted: cut,
 * protected, headers that disagree, entries that share bytes. `most` is the greatest number of entries.
 */
export function zipEntries(bytes: Uint8Array, most: number): readonly ZipEntry[] | Refusal {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOf(view)
  if (end < 0) return damaged('la fin manque')
  const count = view.getUint16(end + 10, true)
  const size = view.getUint32(end + 12, true)
  const start = view.getUint32(end + 16, true)
  if (start === ELSEWHERE || size === ELSEWHERE) return refusal('zip-method', { method: 'ZIP64' })
  if (start + size > end) return damaged('la table sort du fichier')
  if (count > most) return refusal('zip-too-large', { limit: `${most} fichiers` })
  const entries: ZipEntry[] = []
  const taken: (readonly [from: number, to: number])[] = []
  let at = start
  for (let rank = 0; rank < count; rank++) {
    if (at + DIRECTORY_BYTES > start + size || view.getUint32(at, true) !== DIRECTORY) {
      return damaged('la table est incomplète')
    }
    const entry = entryAt(bytes, view, at, start)
    if (isRefusal(entry)) return entry
    at += DIRECTORY_BYTES + [28, 30, 32].reduce((sum, field) => sum + view.getUint16(at + field, true), 0)
    if (entry.name.endsWith('/')) continue
    taken.push([entry.from, entry.to])
    entries.push(entry)
  }
  if (at !== start + size) return damaged('la table annonce moins de fichiers qu’elle n’en a')
  taken.sort(([one], [other]) => one - other)
  if (taken.some(([, to], rank) => rank + 1 < taken.length && to > taken[rank + 1]![0])) {
    return damaged('deux fichiers partagent les mêmes octets')
  }
  return entries
}

/** Where the end record begins: the last one whose comment ends with the file; −1 when there is none. */
function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_BYTES - LONGEST_COMMENT)
  for (let at = view.byteLength - END_BYTES; at >= first; at--) {
    if (view.getUint32(at, true) !== END) continue
    if (at + END_BYTES + view.getUint16(at + 20, true) === view.byteLength) return at
  }
  return -1
}

type Found = ZipEntry & { readonly from: number; readonly to: number }

function entryAt(bytes: Uint8Array, view: DataView, at: number, limit: number): Found | Refusal {
  const flags = view.getUint16(at + 8, true)
  const method = view.getUint16(at + 10, true)
  const packedLength = view.getUint32(at + 20, true)
  const nameLength = view.getUint16(at + 28, true)
  const local = view.getUint32(at + 42, true)
  if (flags & 1) return refusal('zip-protected')
  if (method !== 0 && method !== 8) return refusal('zip-method', { method })
  if (local + LOCAL_BYTES > limit || view.getUint32(local, true) !== LOCAL) {
    return damaged('un fichier n’est pas où la table le dit')
  }
  const name = nameOf(bytes.subarray(at + DIRECTORY_BYTES, at + DIRECTORY_BYTES + nameLength))
  const localName = local + LOCAL_BYTES
  const localNameLength = view.getUint16(local + 26, true)
  const from = localName + localNameLength + view.getUint16(local + 28, true)
  const to = from + packedLength
  if (to > limit) return damaged('un fichier sort de l’archive')
  const isNamedAlike = nameOf(bytes.subarray(localName, localName + localNameLength)) === name
  if (!isNamedAlike || view.getUint16(local + 8, true) !== method) {
    return damaged(`deux noms pour « ${name.slice(0, 100)} »`)
  }
  return {
    name,
    packed: method === 0 ? 'stored' : 'deflated',
    data: bytes.subarray(from, to),
    length: view.getUint32(at + 24, true),
    crc: view.getUint32(at + 16, true),
    from: local,
    to,
  }
}

const nameOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
