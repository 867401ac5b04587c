import { html, nothing, type TemplateResult } from 'lit'
import type { DangerCall } from '../../../domain/field/danger-call.ts'
import { dangerCall as text } from '../../../messages/field-situation.ts'
import '../../parts/icon.ts'
import './danger-call.ts'

/** « Danger immédiat », in reach on every sheet; pressed, whom to call now stands above all else. */
export const dangerPart = (parts: {
  readonly place: string
  readonly code: string
  readonly call: DangerCall | null
  readonly isOpen: boolean
  readonly toggle: () => void
  readonly change: (call: DangerCall | null) => void
}): TemplateResult => html`
  <button type="button" class="danger danger-button" aria-expanded=${parts.isOpen} @click=${parts.toggle}>
    <tn-icon name="warning"></tn-icon>${text.button}
  </button>
  ${
    parts.isOpen
      ? html`<tn-danger-call
          place=${parts.place}
          code=${parts.code}
          .call=${parts.call}
          @tn-call=${({ detail }: CustomEvent<DangerCall | null>) => parts.change(detail)}
        ></tn-danger-call>`
      : nothing
  }
`
