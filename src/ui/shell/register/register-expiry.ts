import { html, LitElement, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { settingsOf } from '../../../domain/estate.ts'
import { format } from '../../../messages/format.ts'
import { register } from '../../../messages/register.ts'
import { retention } from '../../../messages/retention.ts'
import { Act } from '../../../operations/act.ts'
import { eraseExpired } from '../../../operations/retention/erase-expired.ts'
import { Select } from '../../../store/select.ts'
import { actionButton } from '../../parts/action-button.ts'
import { registerStyles } from './register-styles.ts'

const text = register.expiry

/** What was erased at its term, by day, kind and term; and the way to do it now. */
@customElement('tn-register-expiry')
export class RegisterExpiry extends LitElement {
  static override styles = [controls, registerStyles]

  readonly #act = new Act(this)
  readonly #erasures = new Select(this, ({ estate }) => settingsOf(estate).erasures ?? null)

  override render(): TemplateResult {
    const lines = (this.#erasures.value ?? []).toReversed()
    return html`
      <h2 id="title">${text.title}</h2>
      <p class="muted">${text.lead} ${retention.rule}</p>
      ${
        lines.length === 0
          ? html`<p>${text.none}</p>`
          : html`<div class="scroll" tabindex="0" role="region" aria-label=${text.caption}>
              <table>
                <caption>${text.caption}</caption>
                <thead><tr>${text.columns.map((label) => html`<th scope="col">${label}</th>`)}</tr></thead>
                <tbody>
                  ${lines.map(
                    ({ on, what, months, count }) => html`<tr>
                      <th scope="row">${format.figures(on)}</th>
                      <td>${text.what(what)}</td>
                      <td>${text.months(months)}</td>
                      <td class="number">${format.number(count)}</td>
                    </tr>`,
                  )}
                </tbody>
              </table>
            </div>`
      }
      <div class="row">
        ${actionButton({ act: this.#act, operation: eraseExpired, target: undefined, label: retention.erase })}
      </div>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-register-expiry': RegisterExpiry
  }
}
