import { css, html, LitElement, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import type { CivilDate } from '../../../domain/civil-date.ts'
import type { Sending, SendingForm } from '../../../domain/published/sending.ts'
import { sendingsAsked } from '../../../domain/register/sendings-asked.ts'
import { exchanges } from '../../../messages/exchanges.ts'
import { format } from '../../../messages/format.ts'
import { register } from '../../../messages/register.ts'
import { recipientName } from '../../../messages/register-lines.ts'
import { Act } from '../../../operations/act.ts'
import { printSendings } from '../../../operations/register/print-sendings.ts'
import { Select } from '../../../store/select.ts'
import { actionButton } from '../../parts/action-button.ts'
import { sameParts } from '../../parts/same-parts.ts'
import { selectField } from '../../parts/select-field.ts'
import { registerStyles } from './register-styles.ts'

const text = register.sent
const { columns, forms, printed } = exchanges.sendings

/** The log of what left this device, by recipient, form and days. */
@customElement('tn-register-sent')
export class RegisterSent extends LitElement {
  static override styles = [
    controls,
    registerStyles,
    css`
      table {
        min-inline-size: 44rem;
      }
      code {
        font-size: var(--text-small);
      }
    `,
  ]

  @state() private to = ''
  @state() private form: SendingForm | '' = ''
  @state() private from: CivilDate | '' = ''
  @state() private until: CivilDate | '' = ''
  readonly #act = new Act(this)
  readonly #parts = new Select(
    this,
    ({ estate }) => ({ sending: estate.sending, landlord: estate.landlord }),
    sameParts,
  )

  get #shown(): readonly Sending[] {
    const { to, form, from, until } = this
    return sendingsAsked(this.#parts.value.sending.values(), { to, form, from, until })
  }

  override render(): TemplateResult {
    const all = [...this.#parts.value.sending.values()]
    return html`
      <h2 id="title">${text.title}</h2>
      <p class="muted">${text.lead} ${text.copies}</p>
      ${all.length === 0 ? html`<p>${text.none}</p>` : this.#log(all)}
    `
  }

  #log(all: readonly Sending[]): TemplateResult {
    const shown = this.#shown
    const recipients = [...new Set(all.map(({ to }) => to))]
    const used = [...new Set(all.map(({ form }) => form))]
    const name = (to: string): string => recipientName(this.#parts.value, to)
    return html`
      <div class="filters">
        ${selectField(
          'to',
          text.to,
          [['', text.anyone], ...recipients.map((to) => [to, name(to)] as const)],
          this.to,
          (value) => (this.to = value),
        )}
        ${selectField(
          'form',
          text.form,
          [['', text.anyForm], ...used.map((form) => [form, forms[form]] as const)],
          this.form,
          (value) => (this.form = value as SendingForm | ''),
        )}
        ${this.#day('from', text.from)} ${this.#day('until', text.until)}
      </div>
      <p role="status">${shown.length === 0 ? text.nothing : text.shown(shown.length, all.length)}</p>
      <div class="scroll" tabindex="0" role="region" aria-label=${text.title}>
        <table>
          <caption class="visually-hidden">${text.title}</caption>
          <thead><tr>${columns.map((label) => html`<th scope="col">${label}</th>`)}</tr></thead>
          <tbody>
            ${shown.map(
              (each) => html`<tr>
                <th scope="row">${format.figures(each.on)}</th>
                <td>${name(each.to)}</td>
                <td>${each.printed ? printed(forms[each.form]) : forms[each.form]}</td>
                <td class="number">${each.rows === undefined ? '' : format.number(each.rows)}</td>
                <td>${each.file}</td>
                <td><code>${each.sha256}</code></td>
              </tr>`,
            )}
          </tbody>
        </table>
      </div>
      <div class="row">
        ${actionButton({ act: this.#act, operation: printSendings, target: shown, label: text.print, icon: 'print' })}
      </div>
      <p class="help">${text.csvHelp}</p>
    `
  }

  #day(id: 'from' | 'until', label: string): TemplateResult {
    return html`<div class="field">
      <label for=${id}>${label}</label>
      <input id=${id} type="date" .value=${this[id]} @change=${(event: Event) => (this[id] = (event.target as HTMLInputElement).value as CivilDate | '')} />
    </div>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-register-sent': RegisterSent
  }
}
