import { html, LitElement, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import { DECISION_RESULTS, type DecisionResult } from '../../../domain/partners/partner-meeting.ts'
import { meetings as text } from '../../../messages/meetings.ts'
import { Act } from '../../../operations/act.ts'
import { settleDecision } from '../../../operations/meetings/settle-decision.ts'
import { Select } from '../../../store/select.ts'
import { selectField } from '../../parts/select-field.ts'
import '../../suivis/dated-form.ts'
import { tried } from '../../suivis/tried.ts'

/** What became of a decision. Says `tn-done` once it is saved or given up. */
@customElement('tn-settle-form')
export class SettleForm extends LitElement {
  static override styles = [controls, panel, panelPart]

  @property() meeting = ''
  @property() decision = ''
  @state() private result: DecisionResult = 'done'

  readonly #act = new Act(this)
  readonly #today = new Select(this, ({ session }) => session.today)

  readonly #save = ({ day: on, text: words }: { day: string; text: string }) =>
    tried(this.#act, settleDecision, {
      ...{ meeting: this.meeting, decision: this.decision },
      settled: { on, result: this.result, text: words },
    })

  override render(): TemplateResult {
    return html`<tn-dated-form
      heading=${text.settleTitle}
      .dayLabel=${text.settledOn}
      .latest=${this.#today.value}
      .day=${this.#today.value}
      .textLabel=${text.settledText}
      .textHelp=${text.settledHelp}
      .longest=${300}
      .save=${this.#save}
      @tn-done=${() => this.dispatchEvent(new CustomEvent('tn-done'))}
    >
      ${selectField(
        'result',
        text.settledResult,
        DECISION_RESULTS.map((result) => [result, text.result[result]] as const),
        this.result,
        (result) => {
          this.result = result as DecisionResult
        },
      )}
    </tn-dated-form>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-settle-form': SettleForm
  }
}
