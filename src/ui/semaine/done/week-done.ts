import { html, LitElement, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import '../week-pager.ts'
import './week-records.ts'

/** What was done of the week shown: stop by stop, and all that was recorded in it. */
@customElement('tn-week-done')
export class WeekDone extends LitElement {
  static override styles = [controls, panel, panelPart]

  override render(): TemplateResult {
    return html`
      <tn-week-pager></tn-week-pager>
      <tn-week-records></tn-week-records>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-week-done': WeekDone
  }
}
