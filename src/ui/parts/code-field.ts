import { html, nothing, type TemplateResult } from 'lit'
import { CODE_MOST } from '../../domain/screen-code.ts'
import { describedBy, field } from './field.ts'

/** A field for a code of digits; its discs are CSS (`.digits`), as browsers offer to keep what a password field holds. */
export const codeField = (parts: {
  readonly id: string
  readonly label: string
  readonly help?: string
  readonly error: string | null
  readonly isFirst?: boolean
}): TemplateResult =>
  field({
    ...parts,
    control: html`<input
      id=${parts.id}
      class="digits"
      type="text"
      inputmode="numeric"
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      maxlength=${CODE_MOST}
      ?autofocus=${parts.isFirst ?? false}
      aria-invalid=${parts.error !== null}
      aria-describedby=${describedBy(parts) || nothing}
    />`,
  })
