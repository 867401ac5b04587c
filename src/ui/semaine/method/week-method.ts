import { html, LitElement } from 'lit'
import { customElement } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel } from '../../../../styles/panel.ts'
import { method as text } from '../../../messages/method.ts'

/** How the week is prepared: for the team, then for residents and funders. */
@customElement('tn-week-method')
export class WeekMethod extends LitElement {
  static override styles = [controls, panel]

  override render() {
    return html`<h2 tabindex="-1">${text.title}</h2>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-week-method': WeekMethod
  }
}
