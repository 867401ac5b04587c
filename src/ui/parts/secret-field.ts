import { html, type TemplateResult } from 'lit'
import { describedBy, field } from './field.ts'

/** A field for a passphrase or a code: hidden unless it is asked to be shown. */
export const secretField = (parts: {
  readonly id: string
  readonly label: string
  readonly help?: string
  readonly error: string | null
  readonly isShown: boolean
  readonly complete: 'current-password' | 'new-password'
}): TemplateResult =>
  field({
    ...parts,
    control: html`<input
      id=${parts.id}
      type=${parts.isShown ? 'text' : 'password'}
      autocomplete=${parts.complete}
      aria-invalid=${parts.error !== null}
      aria-describedby=${describedBy(parts)}
    />`,
  })
