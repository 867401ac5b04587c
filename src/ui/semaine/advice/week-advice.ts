import { html, LitElement } from 'lit'
import { customElement } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel } from '../../../../styles/panel.ts'
import { advice as text } from '../../../messages/advice.ts'

/** What the week could not hold, why, and what would let it. */
@customElement('tn-week-advice')
export class WeekAdvice extends LitElement {
  static override styles = [controls, panel]

  override render() {
    return html`<h2 tabindex="-1">${text.title}</h2>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-week-advice': WeekAdvice
  }
}
