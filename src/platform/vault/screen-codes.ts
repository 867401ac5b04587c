import { type Fault, fault } from '../../domain/refusal.ts'
import {
  DEFAULT_HIDE_MINUTES,
  HIDE_MINUTES,
  type HideMinutes,
  type ScreenCode,
} from '../../domain/screen-code.ts'
import type { Cipher } from './cipher.ts'
import type { TerritoryDatabase } from './databases.ts'
import { readValue, sealValue } from './sealed-values.ts'
import { storageFault } from './storage-fault.ts'
import { writeStrictly } from './write-strictly.ts'

/** The code that hides the screen of an open territory: one sealed value beside the wrapping of the key, in no record. */
export type ScreenCodes = {
  /** Null when there is none. */
  readonly read: () => Promise<ScreenCode | null>
  readonly matches: (code: string) => Promise<boolean>
  /** Null once it is durable; without a code, the one that is there stays. */
  readonly keep: (code: string | null, minutes: HideMinutes) => Promise<Fault | null>
  readonly forget: () => Promise<Fault | null>
}

type Kept = { readonly code: string; readonly minutes: HideMinutes }

const KEY = 'screen'
const PLACE = `meta ${KEY}`

export const screenCodesOf = (database: TerritoryDatabase, cipher: Cipher): ScreenCodes => {
  /** As last read or written: the screen must not stay hidden because the browser took its database away. */
  let last: Kept | null = null

  const kept = async (): Promise<Kept | null> => {
    try {
      const stored = await database.get('meta', KEY)
      last = stored instanceof Uint8Array ? keptOf(await readValue(cipher, PLACE, stored)) : null
    } catch (error) {
      storageFault(error, 'storage-refused')
    }
    return last
  }
  const write = async (next: Kept | null): Promise<Fault | null> => {
    try {
      // Sealed first: a transaction closes by itself while WebCrypto is at work.
      const sealed = next && (await sealValue(cipher, PLACE, next))
      await writeStrictly(database, ['meta'], (transaction) => {
        const meta = transaction.objectStore('meta')
        return [sealed ? meta.put(sealed, KEY) : meta.delete(KEY)]
      })
      last = next
      return null
    } catch (error) {
      return storageFault(error, 'not-saved')
    }
  }
  return {
    read: async () => {
      const code = await kept()
      return code && { minutes: code.minutes }
    },
    matches: async (code) => (await kept())?.code === code,
    keep: async (code, minutes) => {
      const digits = code ?? (await kept())?.code
      return digits === undefined ? fault('not-saved', 'no code') : write({ code: digits, minutes })
    },
    forget: () => write(null),
  }
}

/** Null of a value that is damaged, or that another version wrote otherwise. */
const keptOf = (value: unknown): Kept | null => {
  const { code, minutes } = (value ?? {}) as Partial<Kept>
  if (typeof code !== 'string') return null
  return { code, minutes: HIDE_MINUTES.find((each) => each === minutes) ?? DEFAULT_HIDE_MINUTES }
}
