import type { JournalEntry } from '../../domain/journal.ts'
import type { Records } from './pages.ts'

/** All that a territory holds, as plain values; the journal too, as undo writes its values back. */
export type Content = { readonly records: Records; readonly journal: readonly JournalEntry[] }

/** Brings content from one schema to the next. Pure; its input keeps the shapes of its own time, so it reads them as unknown. */
export type Migration = (content: Content) => Content

/** The chain: `MIGRATIONS[0]` goes from schema 1 to 2, and so on. A step is never edited once released; each schema has its stored fixture in `test/fixtures/vault`. */
export const MIGRATIONS: readonly Migration[] = [
  // 2: records of what is followed and of the field may be there, which an app of schema 1 does not know.
  (content) => content,
  // 3: figures of a quarter, sendings, reliefs and meetings may be there, which an app of schema 2 does not know.
  (content) => content,
]

/** Schema that a chain ends at. */
export const schemaAfter = (chain: readonly Migration[]): number => chain.length + 1

/** The content of schema `from`, brought to the end of the chain. */
export const migrate = (content: Content, from: number, chain: readonly Migration[]): Content =>
  chain.slice(from - 1).reduce((now, step) => step(now), content)
