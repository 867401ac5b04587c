import { RECOVERY_BYTES, readRecoveryCode, recoveryCode } from '../../domain/recovery-code.ts'
import { type Fault, fault } from '../../domain/refusal.ts'
import { unwrapKey, wrapKey } from './cipher.ts'
import { openTerritoryDatabase, type Wrapping } from './databases.ts'
import { storageFault } from './storage-fault.ts'
import { writeStrictly } from './write-strictly.ts'

type Wrappings = { readonly wrapping: Wrapping | undefined; readonly recovery: Wrapping | undefined }

/** The data key, by the passphrase or by the code of the recovery sheet; null when it is neither. */
export const dataKeyOf = async (
  secret: string,
  { wrapping, recovery }: Wrappings,
): Promise<Uint8Array<ArrayBuffer> | null> => {
  const byPassphrase = wrapping && (await unwrapKey(secret, wrapping))
  if (byPassphrase) return byPassphrase
  const code = recovery && readRecoveryCode(secret)
  return code ? unwrapKey(code, recovery) : null
}

/** Wraps the data key of a territory once more, under another secret, in place of what `as` names. Nothing else is written anew. */
const wrapAs = async (
  id: string,
  secret: string,
  as: keyof Wrappings,
  under: string,
): Promise<Fault | null> => {
  try {
    const database = await openTerritoryDatabase(id)
    try {
      const [wrapping, recovery] = (await Promise.all([
        database.get('meta', 'wrapping'),
        database.get('meta', 'recovery'),
      ])) as [Wrapping | undefined, Wrapping | undefined]
      const dataKey = await dataKeyOf(secret, { wrapping, recovery })
      if (!dataKey) return fault('passphrase-wrong')
      const wrapped = await wrapKey(under, dataKey)
      await writeStrictly(database, ['meta'], (transaction) => [
        transaction.objectStore('meta').put(wrapped, as),
      ])
      return null
    } finally {
      database.close()
    }
  } catch (error) {
    return storageFault(error, 'storage-refused')
  }
}

/** Changes the passphrase; the one before opens nothing any more, a recovery sheet still does. `secret`: the passphrase, or the sheet's code. */
export const changePassphrase = (id: string, secret: string, next: string): Promise<Fault | null> =>
  wrapAs(id, secret, 'wrapping', next)

/** Makes a recovery sheet's code; the one of a sheet made before opens nothing any more. It is kept nowhere. */
export const makeRecovery = async (
  id: string,
  secret: string,
): Promise<{ readonly code: string } | Fault> => {
  const code = recoveryCode(crypto.getRandomValues(new Uint8Array(RECOVERY_BYTES)))
  return (await wrapAs(id, secret, 'recovery', code)) ?? { code }
}
