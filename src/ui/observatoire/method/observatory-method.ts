import { html, LitElement, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel } from '../../../../styles/panel.ts'
import { observatoryMethod as text } from '../../../messages/observatory-method.ts'
import { Act } from '../../../operations/act.ts'
import { printHeatMethod } from '../../../operations/observatory/print-heat-method.ts'
import { actionButton } from '../../parts/action-button.ts'
import { methodSections } from '../../parts/method-sections.ts'
import { methodStyles } from '../../parts/method-styles.ts'

/** How the map and its list are read, and what must not be concluded from them. */
@customElement('tn-observatory-method')
export class ObservatoryMethod extends LitElement {
  static override styles = [controls, panel, methodStyles]

  readonly #act = new Act(this)

  override render(): TemplateResult {
    return html`
      <h2 tabindex="-1">${text.title}</h2>
      <div class="row">
        ${actionButton({
          ...{ act: this.#act, operation: printHeatMethod, target: undefined },
          ...{ label: text.print, icon: 'print' },
        })}
      </div>
      <article>${methodSections(text.sections)}</article>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-observatory-method': ObservatoryMethod
  }
}
