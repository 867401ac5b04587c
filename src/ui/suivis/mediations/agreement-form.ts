import { html, LitElement, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import { addDays } from '../../../domain/civil-date.ts'
import { mediations as text } from '../../../messages/mediations.ts'
import { Act } from '../../../operations/act.ts'
import { setAgreement } from '../../../operations/follow-up/set-agreement.ts'
import { Select } from '../../../store/select.ts'
import { sameParts } from '../../parts/same-parts.ts'
import { dateField } from '../date-field.ts'
import '../dated-form.ts'
import { tried } from '../tried.ts'

/** Days after which an agreement is looked at when nothing else is said. */
const CHECK_DAYS = 21

/** An agreement of a case, new or corrected (`agreement`), with the day of its check. Says `tn-done` once it is saved or given up. */
@customElement('tn-agreement-form')
export class AgreementForm extends LitElement {
  static override styles = [controls, panel, panelPart]

  @property() mediation = ''
  /** The id of the agreement corrected; empty for a new one. */
  @property() agreement = ''
  @state() private checkOn = ''
  #day = ''
  #text = ''

  readonly #act = new Act(this)
  readonly #parts = new Select(this, ({ estate, session }) => ({ estate, today: session.today }), sameParts)

  override willUpdate(): void {
    if (this.#day) return
    const { estate, today } = this.#parts.value
    const old = estate.mediation.get(this.mediation)?.agreements.find(({ id }) => id === this.agreement)
    this.#day = old?.on ?? today
    this.#text = old?.text ?? ''
    this.checkOn = old?.checkOn ?? addDays(today, CHECK_DAYS)
  }

  readonly #save = ({ day: on, text: words }: { day: string; text: string }) =>
    tried(this.#act, setAgreement, {
      ...{ mediation: this.mediation, text: words, on, checkOn: this.checkOn },
      ...(this.agreement && { agreement: this.agreement }),
    })

  override render(): TemplateResult {
    return html`<tn-dated-form
      heading=${this.agreement ? text.agreementEdit : text.agreementTitle}
      .dayLabel=${text.agreedOn}
      .latest=${this.#parts.value.today}
      .day=${this.#day}
      .textLabel=${text.agreementText}
      .textHelp=${text.agreementHelp}
      .text=${this.#text}
      .save=${this.#save}
      @tn-done=${() => this.dispatchEvent(new CustomEvent('tn-done'))}
    >
      <div slot="after">
        ${dateField({
          id: 'check-on',
          label: text.checkOn,
          value: this.checkOn,
          change: (day) => {
            this.checkOn = day
          },
        })}
      </div>
    </tn-dated-form>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-agreement-form': AgreementForm
  }
}
