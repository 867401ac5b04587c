import type { ImportTarget, ReadContext, ReadResult } from '../../domain/import.ts'
import type { Content } from '../content.ts'

/** A file format that is read: what it serves, whether a text is one, and the reading. */
export type Format = {
  readonly id: string
  readonly targets: readonly ImportTarget[]
  /** By content, never by name: the first characters, or the header. */
  readonly sniff: (content: Content) => boolean
  readonly read: (content: Content, context: ReadContext) => ReadResult
}
