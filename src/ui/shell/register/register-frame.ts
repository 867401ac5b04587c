import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { settingsOf } from '../../../domain/estate.ts'
import type { Framework } from '../../../domain/settings.ts'
import { frameworkDialog } from '../../../messages/dialogs.ts'
import { register } from '../../../messages/register.ts'
import { Select } from '../../../store/select.ts'
import '../../parts/icon.ts'
import { registerStyles } from './register-styles.ts'

const text = register.frame
const NAMES = Object.keys(frameworkDialog.fields) as (keyof Framework)[]

/** Why, by whom and on what ground records are kept; what is missing is asked for. */
@customElement('tn-register-frame')
export class RegisterFrame extends LitElement {
  static override styles = [controls, registerStyles]

  readonly #settings = new Select(this, ({ estate }) => settingsOf(estate))

  override render(): TemplateResult {
    const { framework, fictional } = this.#settings.value
    const missing = fictional ? 0 : NAMES.filter((name) => !framework?.[name]).length
    return html`
      <h2 id="title">${text.title}</h2>
      ${fictional ? html`<p class="muted">${text.example}</p>` : nothing}
      ${
        missing > 0
          ? html`<p class="warn"><tn-icon name="warning"></tn-icon><span>${text.missing(missing)}</span></p>`
          : nothing
      }
      <dl class="lines">
        ${NAMES.map(
          (name) => html`<div>
            <dt>${frameworkDialog.fields[name][0]}</dt>
            <dd class=${framework?.[name] ? '' : 'muted'}>${framework?.[name] || (fictional ? text.without : text.absent)}</dd>
          </div>`,
        )}
      </dl>
      ${
        fictional
          ? nothing
          : html`<div class="row">
              <button type="button" class=${missing > 0 ? 'primary' : ''} @click=${() => this.#settings.store.look({ dialog: 'framework' })}>
                ${missing > 0 ? text.fill : text.edit}
              </button>
            </div>`
      }
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-register-frame': RegisterFrame
  }
}
