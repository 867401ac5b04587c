import { html, LitElement, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import { knownNames } from '../../../domain/known-names.ts'
import type { Fault, Refusal } from '../../../domain/refusal.ts'
import { outreach } from '../../../messages/outreach.ts'
import { Act } from '../../../operations/act.ts'
import { setSurvey } from '../../../operations/follow-up/set-survey.ts'
import { Select } from '../../../store/select.ts'
import '../../parts/checked-text.ts'
import '../../parts/icon.ts'
import { formEnd } from '../../parts/form-end.ts'
import { tried } from '../tried.ts'

const text = outreach.survey
type Written = { readonly id: string; readonly text: string; readonly answers: string }
const BLANK: Written = { id: '', text: '', answers: '' }

/** The questions of a survey, each with its answers, one a line. Says `tn-done` once they are saved or given up. */
@customElement('tn-survey-questions')
export class SurveyQuestions extends LitElement {
  static override styles = [controls, panel, panelPart]

  @property() action = ''
  @state() private written: readonly Written[] | null = null
  @state() private obstacle: Refusal | Fault | null = null

  readonly #act = new Act(this)
  readonly #estate = new Select(this, ({ estate }) => estate)

  override willUpdate(): void {
    if (this.written) return
    const questions = this.#estate.value.action.get(this.action)?.survey?.questions ?? []
    this.written =
      questions.length === 0
        ? [BLANK]
        : questions.map(({ id, text: words, answers }) => ({
            ...{ id, text: words },
            answers: answers.map(({ label }) => label).join('\n'),
          }))
  }

  override firstUpdated(): void {
    this.renderRoot.querySelector<HTMLElement>('legend')?.focus()
  }

  #change(written: readonly Written[]): void {
    this.written = written
    this.obstacle = null
  }

  #done(): void {
    this.dispatchEvent(new CustomEvent('tn-done'))
  }

  readonly #save = async (event: Event): Promise<void> => {
    event.preventDefault()
    const questions = this.written!.map(({ answers, ...each }) => ({ ...each, answers: answers.split('\n') }))
    const target = { action: this.action, questions }
    this.obstacle = await tried(this.#act, setSurvey, target)
    if (!this.obstacle) this.#done()
  }

  override render(): TemplateResult {
    const written = this.written!
    return html`<form class="callout" @submit=${this.#save} novalidate>
      ${written.map((question, rank) => this.#question(question, rank))}
      <button type="button" class="quiet" @click=${() => this.#change([...written, BLANK])}>
        <tn-icon name="plus"></tn-icon>${text.addQuestion}
      </button>
      ${formEnd({ ...{ obstacle: this.obstacle, store: this.#estate.store, giveUp: () => this.#done() }, cancel: outreach.cancel, save: outreach.save })}
    </form>`
  }

  #question(question: Written, rank: number): TemplateResult {
    const written = this.written!
    const change = (over: Partial<Written>): void =>
      this.#change(written.with(rank, { ...question, ...over }))
    const names = knownNames(this.#estate.value)
    return html`<fieldset>
      <legend tabindex="-1">${text.number(rank + 1)}</legend>
      <tn-checked-text
        label=${text.question}
        longest="200"
        .names=${names}
        .value=${question.text}
        @tn-text=${({ detail }: CustomEvent<string>) => change({ text: detail })}
      ></tn-checked-text>
      <tn-checked-text
        multiline
        label=${text.answers}
        longest="600"
        .names=${names}
        .value=${question.answers}
        @tn-text=${({ detail }: CustomEvent<string>) => change({ answers: detail })}
      ></tn-checked-text>
      <div class="row">
        <button
          type="button"
          class="quiet"
          aria-label=${text.removeQuestion(rank + 1)}
          @click=${() => this.#change(written.toSpliced(rank, 1))}
        >
          <tn-icon name="remove"></tn-icon>${outreach.remove}
        </button>
      </div>
    </fieldset>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-survey-questions': SurveyQuestions
  }
}
