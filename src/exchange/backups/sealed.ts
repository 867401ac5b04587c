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

/** What an age file holds; the refusal when the passphrase does not open it, or when it was cut or changed. Never throws. */
export const unsealed = async (bytes: Uint8Array, passphrase: string): Promise<Uint8Array | Refusal> => {
  const decrypter = new Decrypter()
  decrypter.addPassphrase(passphrase)
  try {
    return await decrypter.decrypt(bytes, 'uint8array')
  } catch (error) {
    const isWrong = error instanceof Error && /no identity matched|incorrect/i.test(error.message)
    return refusal(isWrong ? 'backup-passphrase' : 'backup-cut')
  }
}
