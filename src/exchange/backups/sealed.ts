import { Decrypter, Encrypter } from 'age-encryption'
import { type Refusal, refusal } from '../../domain/refusal.ts'

/** Base-2 logarithm of scrypt's work factor: 128 MB and about a second on a phone (RFC 7914; OWASP asks for 2^17). */
export const WORK_FACTOR = 17

/** The bytes as an age file that the passphrase opens, here or by the public `age` tool. */
export const sealed = async (
  bytes: Uint8Array,
  passphrase: string,
  workFactor = WORK_FACTOR,
): Promise<Uint8Array> => {
  const encrypter = new Encrypter()
  encrypter.setPassphrase(passphrase)
  encrypter.setScryptWorkFactor(workFactor)
  return encrypter.encrypt(bytes)
}

const decrypterOf = (passphrase: string): Decrypter => {
  const decrypter = new Decrypter()
  decrypter.addPassphrase(passphrase)
  return decrypter
}

const refusalOf = (error: unknown): Refusal => {
  const isWrong = error instanceof Error && /no identity matched|incorrect/i.test(error.message)
  return refusal(isWrong ? 'backup-passphrase' : 'backup-cut')
}

/** What an age file holds; the refusal when the passphrase does not open it, or when it was cut or changed. Never throws. */
export const unsealed = async (bytes: Uint8Array, passphrase: string): Promise<Uint8Array | Refusal> => {
  try {
    return await decrypterOf(passphrase).decrypt(bytes, 'uint8array')
  } catch (error) {
    return refusalOf(error)
  }
}

/** The 16-byte key of an age file, of its header alone; the refusal when that is not whole or the passphrase is another. Never throws. */
export const fileKeyOf = async (header: Uint8Array, passphrase: string): Promise<Uint8Array | Refusal> => {
  try {
    return await decrypterOf(passphrase).decryptHeader(header)
  } catch (error) {
    return refusalOf(error)
  }
}
