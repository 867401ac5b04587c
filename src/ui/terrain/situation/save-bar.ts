import { html, type TemplateResult } from 'lit'
import { fieldSituation as text } from '../../../messages/field-situation.ts'
import '../../parts/icon.ts'

/** « Noter », always in reach of the thumb. */
export const saveBar = (note: {
  readonly isSaving: boolean
  readonly save: () => Promise<void>
}): TemplateResult => html`
  <div class="save">
    <button type="button" class="primary" aria-disabled=${note.isSaving} @click=${note.save}>
      <tn-icon name="check"></tn-icon>${text.note}
    </button>
  </div>
`
