import { html, type LitElement, type TemplateResult } from 'lit'
import { fieldRound as text } from '../../../messages/field-round.ts'
import '../../parts/icon.ts'

/** The head of a sheet over the actions: what it is, and the way to close it, which the view above hears as `tn-close`. */
export const sheetHead = (host: LitElement, title: string): TemplateResult => html`
  <header>
    <h2 tabindex="-1">${title}</h2>
    <button
      type="button"
      class="quiet"
      aria-label=${text.close}
      @click=${() => host.dispatchEvent(new CustomEvent('tn-close', { bubbles: true, composed: true }))}
    >
      <tn-icon name="close"></tn-icon>
    </button>
  </header>
`
