import type { Wrapping } from './databases.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** How values and keys of a territory are written: sealed, or plain for the example. */
export type Cipher = {
  /** The key under which something is stored: opaque when sealed, the same each time. */
  readonly keyOf: (name: string) => Promise<string>
  /** `place` (store and key) is bound to the bytes: moved elsewhere they no longer open. */
  readonly seal: (plain: Bytes, place: string) => Promise<Bytes>
  /** Null when the bytes are damaged or out of place. */
  readonly open: (sealed: Bytes, place: string) => Promise<Bytes | null>
}

/** OWASP's figure for PBKDF2-HMAC-SHA-256 (Password Storage Cheat Sheet, 2023). */
const ITERATIONS = 600_000
const IV_BYTES = 12
const encoder = new TextEncoder()

export const plainCipher: Cipher = {
  keyOf: async (name) => name,
  seal: async (plain) => plain,
  open: async (sealed) => sealed,
}

/** A cipher with a fresh random key, and that key wrapped under the passphrase, which can so be changed without rewriting all. */
export const newCipher = async (passphrase: string): Promise<{ cipher: Cipher; wrapping: Wrapping }> => {
  const dataKey = random(32)
  return { cipher: await sealedCipher(dataKey), wrapping: await wrapKey(passphrase, dataKey) }
}

/** A data key encrypted under a secret, with a salt of its own. */
export const wrapKey = async (secret: string, dataKey: Bytes): Promise<Wrapping> => {
  const salt = random(16)
  const iv = random(IV_BYTES)
  const key = await passphraseKey(secret, salt, ITERATIONS)
  const wrapped = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, dataKey))
  return { salt, iterations: ITERATIONS, iv, wrapped }
}

/** The data key; null when the secret is not the right one. */
export const unwrapKey = async (secret: string, wrapping: Wrapping): Promise<Bytes | null> => {
  const key = await passphraseKey(secret, wrapping.salt, wrapping.iterations)
  return decrypt(key, { name: 'AES-GCM', iv: wrapping.iv }, wrapping.wrapped)
}

const random = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length))

/** The passphrase is read in Unicode's NFKC form: keyboards write the same accents in two ways. */
const passphraseKey = async (passphrase: string, salt: Bytes, iterations: number): Promise<CryptoKey> => {
  const typed = encoder.encode(passphrase.normalize('NFKC'))
  const base = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey'])
  const by = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations }
  return crypto.subtle.deriveKey(by, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
}

/** AES-GCM 256 for values (a random IV in front of each), HMAC-SHA-256 for keys, both derived from the data key (HKDF, RFC 5869). */
export const sealedCipher = async (dataKey: Bytes): Promise<Cipher> => {
  const base = await crypto.subtle.importKey('raw', dataKey, 'HKDF', false, ['deriveKey'])
  const derive = (info: string, type: AesKeyGenParams | HmacKeyGenParams, uses: KeyUsage[]) =>
    crypto.subtle.deriveKey(
      { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info: encoder.encode(info) },
      base,
      type,
      false,
      uses,
    )
  const values = await derive('values', { name: 'AES-GCM', length: 256 }, ['encrypt', 'decrypt'])
  const keys = await derive('keys', { name: 'HMAC', hash: 'SHA-256', length: 256 }, ['sign'])
  const by = (iv: Bytes, place: string) => ({ name: 'AES-GCM', iv, additionalData: encoder.encode(place) })
  return {
    keyOf: async (name) => hex(await crypto.subtle.sign('HMAC', keys, encoder.encode(name))),
    seal: async (plain, place) => {
      const iv = random(IV_BYTES)
      const body = await crypto.subtle.encrypt(by(iv, place), values, plain)
      const sealed = new Uint8Array(IV_BYTES + body.byteLength)
      sealed.set(iv)
      sealed.set(new Uint8Array(body), IV_BYTES)
      return sealed
    },
    open: (sealed, place) => decrypt(values, by(sealed.slice(0, IV_BYTES), place), sealed.subarray(IV_BYTES)),
  }
}

const decrypt = async (key: CryptoKey, by: AesGcmParams, bytes: Bytes): Promise<Bytes | null> => {
  try {
    return new Uint8Array(await crypto.subtle.decrypt(by, key, bytes))
  } catch (error) {
    if (error instanceof DOMException && error.name === 'OperationError') return null
    throw error
  }
}

/** The first 16 bytes: enough to tell records apart. */
const hex = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes, 0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
