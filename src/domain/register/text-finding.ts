import type { Kind } from '../estate.ts'
import type { Span } from '../free-text/span.ts'
import type { Held } from './walk-fields.ts'

/** Where a text lies: on a record as it stands; in the journal, where undo finds it; in a draft. */
export type TextPlace =
  | { readonly in: 'record'; readonly kind: Kind; readonly id: string; readonly at: Held['at'] }
  | {
      readonly in: 'journal'
      readonly kind: Kind
      readonly id: string
      /** The field that the entry changed, then where in its value. */
      readonly at: Held['at']
    }
  | { readonly in: 'draft'; readonly key: string; readonly at: Held['at'] }

/** A text that seems to designate somebody, and where it lies. Never exported. */
export type TextFinding = {
  readonly place: TextPlace
  readonly text: string
  readonly spans: readonly Span[]
}

export type TextCheck = {
  /** How many texts were read. */
  readonly read: number
  readonly findings: readonly TextFinding[]
}
