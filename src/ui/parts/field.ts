import { html, nothing, type TemplateResult } from 'lit'

export type FieldParts = {
  /** Id of the control, unique in its shadow root. */
  readonly id: string
  readonly label: string
  readonly help?: string
  readonly error?: string | null
  /** The control itself: it carries the id, and `aria-describedby` from `describedBy`. */
  readonly control: TemplateResult
}

/** Ids for the control's `aria-describedby`. */
export const describedBy = ({ id, help, error }: Pick<FieldParts, 'id' | 'help' | 'error'>): string =>
  [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ')

/** Label, help, control and error of one field, in the shadow root of whoever renders it. */
export const field = ({ id, label, help, error, control }: FieldParts): TemplateResult => html`
  <div class="field">
    <label for=${id}>${label}</label>
    ${help ? html`<p class="help" id="${id}-help">${help}</p>` : nothing}
    ${control}
    ${error ? html`<p class="error" id="${id}-error" role="alert">${error}</p>` : nothing}
  </div>
`
