import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** SHA-256 in hexadecimal, of bytes or of the UTF-8 of a text. */
export const sha256Hex = (content: Uint8Array | string): string =>
  bytesToHex(sha256(typeof content === 'string' ? utf8ToBytes(content) : content))

/** A short stable id (20 hexadecimal digits) from what makes a thing itself; the parts are kept apart by a separator. */
export const stableId = (...parts: readonly (string | number)[]): string =>
  sha256Hex(parts.join('\u001f')).slice(0, 20)
