import { html, LitElement } from 'lit'
import { customElement } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel } from '../../../../styles/panel.ts'
import { compare as text } from '../../../messages/compare.ts'

/** Plans of the same week side by side, and what each rule costs. */
@customElement('tn-week-compare')
export class WeekCompare extends LitElement {
  static override styles = [controls, panel]

  override render() {
    return html`<h2 tabindex="-1">${text.title}</h2>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-week-compare': WeekCompare
  }
}
