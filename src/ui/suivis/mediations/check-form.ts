import { html, LitElement, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import { AGREEMENT_RESULTS, type AgreementResult } from '../../../domain/follow-up/mediation.ts'
import { mediations as text } from '../../../messages/mediations.ts'
import { Act } from '../../../operations/act.ts'
import { checkAgreement } from '../../../operations/follow-up/check-agreement.ts'
import { Select } from '../../../store/select.ts'
import { dateField } from '../date-field.ts'
import '../dated-form.ts'
import { tried } from '../tried.ts'

/** The check of an agreement: kept, in part, broken, and when it is looked at once more. Says `tn-done` once it is saved or given up. */
@customElement('tn-check-form')
export class CheckForm extends LitElement {
  static override styles = [controls, panel, panelPart]

  @property() mediation = ''
  @property() agreement = ''
  @state() private kept: AgreementResult = 'kept'
  @state() private again = ''

  readonly #act = new Act(this)
  readonly #today = new Select(this, ({ session }) => session.today)

  readonly #save = ({ day: on }: { day: string }) => {
    const { mediation, agreement, kept, again } = this
    return tried(this.#act, checkAgreement, { mediation, agreement, on, kept, ...(again && { again }) })
  }

  override render(): TemplateResult {
    return html`<tn-dated-form
      heading=${text.checkTitle}
      .dayLabel=${text.checkedOn}
      .latest=${this.#today.value}
      .day=${this.#today.value}
      .save=${this.#save}
      @tn-done=${() => this.dispatchEvent(new CustomEvent('tn-done'))}
    >
      <fieldset>
        <legend>${text.keptLabel}</legend>
        <div class="row">
          ${AGREEMENT_RESULTS.map(
            (result) => html`<label class="choice"
              ><input
                type="radio"
                name="kept"
                .checked=${result === this.kept}
                @change=${() => {
                  this.kept = result
                }}
              />${text.kept[result].toLowerCase()}</label
            >`,
          )}
        </div>
      </fieldset>
      <div slot="after">
        ${dateField({
          id: 'again',
          label: text.again,
          value: this.again,
          change: (day) => {
            this.again = day
          },
        })}
      </div>
    </tn-dated-form>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-check-form': CheckForm
  }
}
