import { chacha20poly1305 } from '@noble/ciphers/chacha.js'
import { isRefusal, type Refusal, refusal } from '../../domain/refusal.ts'
import type { Hole } from '../packages/recover-zip.ts'
import { fileKeyOf } from './sealed.ts'

/** What an age file still holds: bytes in their place, zeros where a chunk does not open. */
export type RecoveredBytes = {
  readonly bytes: Uint8Array
  readonly holes: readonly Hole[]
  /** Where in the sealed file the damage begins, in bytes. */
  readonly at: number
}

const CHUNK = 65_536
const TAG = 16
const NONCE = 16
/** The footer of an age header: three dashes, a space, the MAC, a line feed. */
const FOOTER = '\n--- '

/**
 * The chunks of an age file that are whole (C2SP age-encryption.org/v1, "Payload"): each of 64 KiB is sealed by
 * ChaCha20-Poly1305 under a nonce of its rank in 11 bytes and a last byte that is 1 for the last one. So each is known to be
 * whole and in its place whatever became of the others; bytes put in or taken out damage all after them. `backup-cut` when the
 * header is not whole or no chunk opens, `backup-passphrase` when the passphrase is another. Never throws.
 */
export const recoverSealed = async (
  file: Uint8Array,
  passphrase: string,
): Promise<RecoveredBytes | Refusal> => {
  const start = headerEnd(file)
  if (start < 0 || file.length < start + NONCE + TAG) return refusal('backup-cut')
  const fileKey = await fileKeyOf(file.subarray(0, start), passphrase)
  if (isRefusal(fileKey)) return fileKey
  const payload = start + NONCE
  const key = await payloadKey(fileKey, file.subarray(start, payload))
  const bytes = new Uint8Array(file.length - payload)
  const holes: Hole[] = []
  let [length, at, opened] = [0, file.length, 0]
  for (let rank = 0, from = payload; from < file.length; rank++, from += CHUNK + TAG) {
    const sealed = file.subarray(from, from + CHUNK + TAG)
    const isLast = from + CHUNK + TAG >= file.length
    const chunk = openChunk(key, rank, sealed, isLast) ?? openChunk(key, rank, sealed, !isLast)
    if (chunk) {
      bytes.set(chunk, length)
      length += chunk.length
      opened += 1
      continue
    }
    const lost = Math.max(0, sealed.length - TAG)
    holes.push({ from: length, to: length + lost })
    length += lost
    at = Math.min(at, from)
  }
  return opened === 0 ? refusal('backup-cut', { byte: at }) : { bytes: bytes.subarray(0, length), holes, at }
}

/** The first byte after the header; −1 when it has no end. */
function headerEnd(file: Uint8Array): number {
  const text = new TextDecoder('latin1').decode(file.subarray(0, 4096))
  const footer = text.indexOf(FOOTER)
  const end = footer < 0 ? -1 : text.indexOf('\n', footer + FOOTER.length)
  return end < 0 ? -1 : end + 1
}

/** HKDF-SHA-256 of the file key, the nonce that follows the header as salt, "payload" as info. */
async function payloadKey(fileKey: Uint8Array, nonce: Uint8Array): Promise<Uint8Array> {
  const base = await crypto.subtle.importKey('raw', Uint8Array.from(fileKey), 'HKDF', false, ['deriveBits'])
  const info = new TextEncoder().encode('payload')
  const derived = { name: 'HKDF', hash: 'SHA-256', salt: Uint8Array.from(nonce), info }
  return new Uint8Array(await crypto.subtle.deriveBits(derived, base, 256))
}

function openChunk(key: Uint8Array, rank: number, sealed: Uint8Array, isLast: boolean): Uint8Array | null {
  if (sealed.length < TAG) return null
  const nonce = new Uint8Array(12)
  new DataView(nonce.buffer).setUint32(7, rank)
  nonce[11] = isLast ? 1 : 0
  try {
    return chacha20poly1305(key, nonce).decrypt(sealed)
  } catch {
    return null
  }
}
