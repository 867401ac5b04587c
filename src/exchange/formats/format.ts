import type { ImportTarget, ReadChoices, ReadContext, ReadResult } from '../../domain/import.ts'
import type { Content } from '../text/content.ts'

/** A file format that is read: what it serves, whether a text is one, and the reading. */
export type Format = {
  readonly id: string
  readonly targets: readonly ImportTarget[]
  /** By content, never by name: the first characters, or the header. */
  readonly sniff: (content: Content) => boolean
  /** `choices`: the user's answers of a reading before; none at first. `as`: what the file is meant for. */
  readonly read: (
    content: Content,
    context: ReadContext,
    choices: ReadChoices,
    as?: ImportTarget,
  ) => ReadResult
}
