import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel } from '../../../../styles/panel.ts'
import { knownNames } from '../../../domain/known-names.ts'
import { edit } from '../../../messages/edit.ts'
import { sentence } from '../../../messages/sentence.ts'
import { Act } from '../../../operations/act.ts'
import { barStreet } from '../../../operations/objects/bar-street.ts'
import { liftClosure } from '../../../operations/objects/lift-closure.ts'
import { setClosure } from '../../../operations/objects/set-closure.ts'
import { Select } from '../../../store/select.ts'
import '../../parts/checked-text.ts'
import { field } from '../../parts/field.ts'
import { sameParts } from '../../parts/same-parts.ts'

/** When a path can't be walked: its temporary closures, and whether it is left out for good. */
@customElement('tn-street-closures')
export class StreetClosures extends LitElement {
  static override styles = [controls, panel]

  @property() street = ''
  readonly #act = new Act(this)
  readonly #parts = new Select(this, ({ estate, session }) => ({ estate, today: session.today }), sameParts)
  @state() private reason = ''
  @state() private error: string | null = null

  override render(): TemplateResult | typeof nothing {
    const { estate, today } = this.#parts.value
    const street = estate.street.get(this.street)
    if (!street) return nothing
    const closures = street.closures ?? []
    return html`
      <h3>${edit.closures}</h3>
      <p class="help">${edit.closureHelp}</p>
      ${closures.length === 0 ? html`<p class="muted">${edit.noClosure}</p>` : nothing}
      <ul class="plain">
        ${closures.map(
          (closure) => html`
            <li class="row">
              <span>${edit.closureLine(closure.from, closure.until ?? null, closure.reason)}</span>
              <button type="button" @click=${() => this.#act.run(liftClosure, { street: this.street, closure })}>
                ${edit.liftClosure}
              </button>
            </li>
          `,
        )}
      </ul>
      <form class="stack" novalidate @submit=${this.#close}>
        <div class="pair">
          ${field({ id: 'from', label: edit.closureFrom, control: html`<input id="from" name="from" type="date" .value=${today} />` })}
          ${field({ id: 'until', label: edit.closureUntil, control: html`<input id="until" name="until" type="date" />` })}
        </div>
        <tn-checked-text
          label=${edit.closureReason}
          longest="120"
          .names=${knownNames(estate)}
          .value=${this.reason}
          .error=${this.error}
          @tn-text=${({ detail }: CustomEvent<string>) => {
            this.reason = detail
          }}
        ></tn-checked-text>
        <div class="row">
          <button type="submit">${edit.addClosure}</button>
          <button
            type="button"
            @click=${() => this.#act.run(barStreet, { street: this.street, barred: !street.barred })}
          >
            ${street.barred ? edit.unbar : edit.bar}
          </button>
        </div>
      </form>
    `
  }

  readonly #close = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    const form = event.target as HTMLFormElement
    const data = new FormData(form)
    const until = String(data.get('until') ?? '')
    const closure = {
      from: String(data.get('from') ?? ''),
      ...(until !== '' && { until }),
      reason: this.reason,
    }
    const target = { street: this.street, closure }
    const refused = this.#act.reason(setClosure, target)
    this.error = refused && sentence(refused)
    if (refused) return
    await this.#act.run(setClosure, target)
    form.reset()
    this.reason = ''
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-street-closures': StreetClosures
  }
}
