import { Inflate } from 'fflate'
import { isRefusal, type Refusal, refusal } from '../../domain/refusal.ts'
import { concat } from '../streaming/concat.ts'
import { crc32 } from './crc32.ts'
import type { Files } from './manifest.ts'
import { type ZipEntry, zipEntries } from './zip-entries.ts'

/** What an archive may hold at most, once open. */
export type ZipLimits = { readonly entries: number; readonly bytes: number }

/** Packed bytes handed on at a time: at most some 17 MB come out of them (a ratio of 1 032 to 1). */
const STEP = 16_384
/** What systems put beside the files when an archive is remade by hand. */
const JUNK = /^__MACOSX\/|(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini)$/
/** Parent folders, absolute paths, drives, Windows separators, control characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
const UNSAFE = /(?:^|\/)\.{1,2}(?:\/|$)|^\/|\/\/|[\\:\u0000-\u001f\u007f]|^$/

/**
 * The files of a zip archive by name, each counted and checked (length, CRC-32) as it comes out, or why it is refused.
 * One folder around all of them is taken off; other folders are refused. Archives inside stay closed. Never throws.
 */
export function readZip(bytes: Uint8Array, limits: ZipLimits): Files | Refusal {
  if (bytes.length === 0) return refusal('file-empty')
  const listed = zipEntries(bytes, limits.entries)
  if (isRefusal(listed)) return listed
  const entries = listed.filter(({ name }) => !JUNK.test(name))
  if (entries.length === 0) return refusal('zip-damaged', { detail: 'elle est vide' })
  const unsafe = entries.find(({ name }) => UNSAFE.test(name))
  if (unsafe) return refusal('zip-name', { name: unsafe.name.slice(0, 100) })
  const around = folderAround(entries)
  const files = new Map<string, Uint8Array>()
  const seen = new Set<string>()
  let left = limits.bytes
  for (const entry of entries) {
    const name = entry.name.slice(around.length)
    if (name.includes('/')) return refusal('zip-name', { name: name.slice(0, 100) })
    // as systems that do not tell capitals apart would see them
    if (seen.has(name.toLowerCase())) return refusal('zip-twice', { name: name.slice(0, 100) })
    seen.add(name.toLowerCase())
    if (entry.length > left) {
      return refusal('zip-too-large', { limit: `${Math.round(limits.bytes / 1_000_000)} Mo` })
    }
    const content = opened(entry)
    if (isRefusal(content)) return content
    left -= content.length
    files.set(name, content)
  }
  return files
}

/** The folder that all entries are in, with its slash; '' when there is none. */
function folderAround(entries: readonly ZipEntry[]): string {
  const first = entries[0]!.name
  const folder = first.slice(0, first.indexOf('/') + 1)
  return entries.every(({ name }) => name.startsWith(folder)) ? folder : ''
}

/** The bytes of an entry, when they are those that the directory announces. */
export function opened({ name, packed, data, length, crc }: ZipEntry): Uint8Array | Refusal {
  const content = packed === 'stored' ? data : inflated(data, length)
  if (content?.length === length && crc32(content) === crc) return content
  return refusal('zip-damaged', { detail: `« ${name.slice(0, 100)} » n’est pas intact` })
}

/** Null when the stream is damaged, or gives more than `most` bytes: it is left at once. */
function inflated(data: Uint8Array, most: number): Uint8Array | null {
  const chunks: Uint8Array[] = []
  let length = 0
  const stream = new Inflate((chunk) => {
    length += chunk.length
    if (length <= most) chunks.push(chunk)
  })
  try {
    for (let at = 0; at < data.length && length <= most; at += STEP) {
      stream.push(data.subarray(at, at + STEP), at + STEP >= data.length)
    }
  } catch {
    return null
  }
  if (length > most) return null
  return concat(chunks)
}
