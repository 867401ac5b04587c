import { html, type TemplateResult } from 'lit'
import { mediations as text } from '../../../messages/mediations.ts'
import '../../parts/icon.ts'

/** Says over a case, or the register, that it never leaves the team. */
export const caseNote = (): TemplateResult => html`<p class="callout small" role="note">
  <strong class="row"><tn-icon name="lock"></tn-icon>${text.private}</strong>
  <span>${text.privateWhy}</span>
</p>`
