import { html, LitElement, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { REQUEST_OUTCOMES, type RequestOutcome } from '../../../domain/follow-up/request.ts'
import { requests as text } from '../../../messages/requests.ts'
import { Act } from '../../../operations/act.ts'
import { answerRequest } from '../../../operations/follow-up/answer-request.ts'
import { Select } from '../../../store/select.ts'
import { selectField } from '../../parts/select-field.ts'
import '../dated-form.ts'

/** The answer given to who asked: what came of it, when, in which words. Says `tn-done` once it is saved or given up. */
@customElement('tn-answer-form')
export class AnswerForm extends LitElement {
  static override styles = controls

  /** The id of the request. */
  @property() request = ''
  @state() private outcome: RequestOutcome = 'answered'

  readonly #act = new Act(this)
  readonly #today = new Select(this, ({ session }) => session.today)

  override render(): TemplateResult {
    const today = this.#today.value
    return html`<tn-dated-form
      heading=${text.answerTitle}
      dayLabel=${text.answeredOn}
      latest=${today}
      textLabel=${text.answerText}
      textHelp=${text.answerHelp}
      saveLabel=${text.saveAnswer}
      .day=${today}
      .save=${({ day: on, text: said }: { readonly day: string; readonly text: string }) =>
        this.#act.run(answerRequest, {
          request: this.request,
          answer: { on, outcome: this.outcome, text: said },
        })}
      @tn-done=${() => this.dispatchEvent(new CustomEvent('tn-done'))}
    >
      ${selectField(
        'outcome',
        text.outcomeLabel,
        REQUEST_OUTCOMES.map((each) => [each, text.outcome[each]] as const),
        this.outcome,
        (outcome) => {
          this.outcome = outcome as RequestOutcome
        },
      )}
    </tn-dated-form>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-answer-form': AnswerForm
  }
}
