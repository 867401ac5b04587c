import type { RecordKey } from '../../domain/change.ts'
import type { AnyRecord } from '../../domain/estate.ts'
import type { JournalEntry } from '../../domain/journal.ts'
import type { Cipher } from './cipher.ts'
import type { Content } from './migrations.ts'
import { pagesOf } from './pages.ts'

type Bytes = Uint8Array<ArrayBuffer>
export type Stored = readonly [key: string, value: Bytes]

const encoder = new TextEncoder()
const decoder = new TextDecoder()

export const sealValue = (cipher: Cipher, place: string, value: unknown): Promise<Bytes> =>
  cipher.seal(encoder.encode(JSON.stringify(value)), place)

/** A value as it was stored; undefined when it is damaged. */
export const readValue = async (cipher: Cipher, place: string, bytes: Bytes): Promise<unknown> => {
  const plain = await cipher.open(bytes, place)
  if (!plain) return undefined
  try {
    return JSON.parse(decoder.decode(plain)) as unknown
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

export const placeOf = (
  store: 'records' | 'pages' | 'journal' | 'drafts' | 'photos',
  key: string | number,
): string => `${store} ${key}`

/** One record as it is now, `null` when it is gone. */
export const sealRecord = async (
  cipher: Cipher,
  record: RecordKey,
  now: AnyRecord | null,
): Promise<Stored> => {
  const key = await cipher.keyOf(record)
  return [key, await sealValue(cipher, placeOf('records', key), [record, now])]
}

/** Journal entries under the numbers from `first` on. */
export const sealEntries = (
  cipher: Cipher,
  entries: readonly JournalEntry[],
  first: number,
): Promise<(readonly [number, Bytes])[]> =>
  Promise.all(
    entries.map(async (entry, index) => {
      const key = first + index
      return [key, await sealValue(cipher, placeOf('journal', key), entry)] as const
    }),
  )

/** Everything, bundled in pages. */
export const sealContent = async (
  cipher: Cipher,
  content: Content,
): Promise<{ readonly pages: Stored[]; readonly journal: (readonly [number, Bytes])[] }> => ({
  pages: await Promise.all(
    pagesOf(content.records.values()).map(async ({ name, records }) => {
      const key = await cipher.keyOf(`page ${name}`)
      return [key, await sealValue(cipher, placeOf('pages', key), records)] as const
    }),
  ),
  journal: await sealEntries(cipher, content.journal, 1),
})
