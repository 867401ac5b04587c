import { html, type TemplateResult } from 'lit'
import { suivis as text } from '../../messages/suivis.ts'
import type { Act } from '../../operations/act.ts'
import { removeFollowUp } from '../../operations/follow-up/remove-follow-up.ts'
import { actionButton } from '../parts/action-button.ts'
import '../parts/icon.ts'

/** Corrects a record: its card says `tn-edit`. */
export const correctButton = (host: HTMLElement): TemplateResult => html`
  <button type="button" @click=${() => host.dispatchEvent(new CustomEvent('tn-edit'))}>
    <tn-icon name="edit"></tn-icon>${text.edit}
  </button>
`

/** Removes a record made by mistake. */
export const removeButton = (act: Act, target: Parameters<typeof removeFollowUp.label>[1]): TemplateResult =>
  actionButton({
    ...{ act, operation: removeFollowUp, target, label: text.remove },
    ...{ icon: 'remove', look: 'quiet' },
  })
