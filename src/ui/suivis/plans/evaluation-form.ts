import { html, LitElement, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import { PLAN_RESULTS, type PlanResult } from '../../../domain/follow-up/joint-plan.ts'
import { plans as text } from '../../../messages/plans.ts'
import { Act } from '../../../operations/act.ts'
import { evaluateJointPlan } from '../../../operations/follow-up/evaluate-joint-plan.ts'
import { Select } from '../../../store/select.ts'
import { selectField } from '../../parts/select-field.ts'
import '../dated-form.ts'
import { tried } from '../tried.ts'

/** What a plan came to. Says `tn-done` once it is saved or given up. */
@customElement('tn-evaluation-form')
export class EvaluationForm extends LitElement {
  static override styles = [controls, panel, panelPart]

  @property() plan = ''
  @state() private result: PlanResult = 'reached'

  readonly #act = new Act(this)
  readonly #today = new Select(this, ({ session }) => session.today)

  readonly #save = ({ day: on, text: words }: { day: string; text: string }) =>
    tried(this.#act, evaluateJointPlan, {
      plan: this.plan,
      evaluation: { on, result: this.result, text: words },
    })

  override render(): TemplateResult {
    return html`<tn-dated-form
      heading=${text.evaluateTitle}
      .dayLabel=${text.evaluatedOn}
      .latest=${this.#today.value}
      .day=${this.#today.value}
      .textLabel=${text.evaluationText}
      .textHelp=${text.evaluationHelp}
      .longest=${2000}
      .save=${this.#save}
      @tn-done=${() => this.dispatchEvent(new CustomEvent('tn-done'))}
    >
      ${selectField(
        'result',
        text.evaluationResult,
        PLAN_RESULTS.map((result) => [result, text.result[result]] as const),
        this.result,
        (result) => {
          this.result = result as PlanResult
        },
      )}
    </tn-dated-form>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-evaluation-form': EvaluationForm
  }
}
