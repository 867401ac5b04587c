import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { controls } from '../../../styles/controls.ts'
import { settingsOf } from '../../domain/estate.ts'
import { shell } from '../../messages/shell.ts'
import { Act } from '../../operations/act.ts'
import { removeExample } from '../../operations/remove-example.ts'
import { Select } from '../../store/select.ts'
import { actionButton } from '../parts/action-button.ts'

/** Stays on every screen while what is shown is fictional. */
@customElement('tn-ribbon')
export class Ribbon extends LitElement {
  static override styles = [
    controls,
    css`
      .ribbon {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: var(--space-1) var(--space-4);
        padding: var(--space-1) var(--space-3);
        border-block-end: var(--hairline) solid var(--warning);
        background: var(--warning-ground);
        color: var(--warning);
      }
      p {
        display: flex;
        align-items: center;
        gap: var(--space-2);
        margin: 0;
        font-weight: var(--weight-strong);
      }
    `,
  ]

  readonly #fictional = new Select(this, ({ estate }) => settingsOf(estate).fictional)
  readonly #act = new Act(this)

  override render(): TemplateResult | typeof nothing {
    if (!this.#fictional.value) return nothing
    return html`
      <div class="ribbon">
        <p><tn-icon name="info"></tn-icon>${shell.fictional}</p>
        ${actionButton({ act: this.#act, operation: removeExample, target: undefined, label: shell.removeExample })}
      </div>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-ribbon': Ribbon
  }
}
