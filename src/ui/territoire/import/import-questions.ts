import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { live } from 'lit/directives/live.js'
import { repeat } from 'lit/directives/repeat.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import type { Question } from '../../../domain/import.ts'
import { importWords as words } from '../../../messages/import.ts'
import { questions } from '../../../messages/questions.ts'
import { Act } from '../../../operations/act.ts'
import { answerImport } from '../../../operations/imports/answer-import.ts'
import {
  chosenOf,
  isAnswered,
  questionKey,
  unanswered,
  withAnswer,
} from '../../../operations/imports/import-answers.ts'
import { Select } from '../../../store/select.ts'
import type { ImportPreview } from '../../../store/session.ts'
import '../../parts/icon.ts'
import { sameParts } from '../../parts/same-parts.ts'
import './import-areas.ts'
import { optionLabel } from './option-label.ts'

/** Most options shown side by side; more of them are a list to open. */
const MOST_RADIOS = 5

/** What a file leaves open: choices, which read it again, and sentences to tick. */
@customElement('tn-import-questions')
export class ImportQuestions extends LitElement {
  static override styles = [
    controls,
    panel,
    panelPart,
    css`
      .question {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: var(--space-1) var(--space-2);
        padding: var(--space-3);
        border: var(--hairline) solid var(--line);
        border-radius: var(--corner);
      }
      .question.waits {
        border-color: var(--warning);
      }
      .question > tn-icon {
        margin-block-start: var(--space-1);
        color: var(--ink-muted);
      }
      .waits > tn-icon {
        color: var(--warning);
      }
      legend,
      label {
        font-weight: var(--weight-plain);
      }
      legend {
        margin-block-end: var(--space-1);
      }
      fieldset {
        gap: 0;
      }
    `,
  ]

  readonly #parts = new Select(
    this,
    ({ estate, session }) => ({ landlords: estate.landlord, preview: session.importing?.result }),
    sameParts,
  )
  readonly #act = new Act(this)

  override render(): TemplateResult | typeof nothing {
    const { preview } = this.#parts.value
    if (!preview) return nothing
    const left = unanswered(preview).length
    return html`
      <section>
        <h2>${words.toConfirm}</h2>
        <p class="muted" role="status">${left === 0 ? words.allConfirmed : words.left(left)}</p>
        ${repeat(
          preview.read.questions,
          ({ code, key }) => `${code} ${key ?? ''}`,
          (question, rank) => this.#question(preview, question, rank),
        )}
      </section>
    `
  }

  #question(preview: ImportPreview, question: Question, rank: number): TemplateResult {
    const answered = isAnswered(preview, question)
    const text = questions[question.code](question.params ?? {})
    const isChoice = question.options !== undefined && question.choice !== undefined
    return html`
      <div class=${answered ? 'question' : 'question waits'}>
        <tn-icon name=${answered ? 'check' : 'help'}></tn-icon>
        ${
          isChoice
            ? this.#choice(preview, question, text, rank)
            : question.settled
              ? html`<p>${text}</p>`
              : html`
                <label class="choice">
                  <input
                    type="checkbox"
                    .checked=${live(preview.confirmed.has(questionKey(question)))}
                    @change=${(event: Event) => this.#tick(question, (event.target as HTMLInputElement).checked)}
                  />
                  ${text}
                </label>
              `
        }
      </div>
    `
  }

  #choice(preview: ImportPreview, question: Question, text: string, rank: number): TemplateResult {
    const { landlords } = this.#parts.value
    const chosen = chosenOf(preview.choices, question)
    const [value = question.settled ? question.taken : undefined] = chosen
    const given = question.options ?? []
    const label = (option: (typeof given)[number]): string =>
      optionLabel(option, { question, positions: preview.read.positions ?? [], landlords })
    if (question.several)
      return html`
        <fieldset>
          <legend><span>${text}</span></legend>
          <tn-import-areas
            .options=${given.map((option) => [option.value, label(option)] as const)}
            .chosen=${chosen}
            .taken=${question.taken?.split(',') ?? []}
            @tn-areas=${({ detail }: CustomEvent<readonly string[]>) => this.#answer(question, detail)}
          ></tn-import-areas>
        </fieldset>
      `
    if (given.length > MOST_RADIOS)
      return html`
        <div class="field">
          <label for="question-${rank}">${text}</label>
          <select
            id="question-${rank}"
            .value=${live(value ?? '')}
            @change=${(event: Event) => this.#answer(question, [(event.target as HTMLSelectElement).value])}
          >
            <option value="" disabled ?selected=${value === undefined}>${words.chooseTarget}</option>
            ${given.map((option) => html`<option value=${option.value} ?selected=${option.value === value}>${label(option)}</option>`)}
          </select>
        </div>
      `
    return html`
      <fieldset>
        <legend><span>${text}</span></legend>
        ${given.map(
          (option) => html`
            <label class="choice">
              <input
                type="radio"
                name="question-${rank}"
                .checked=${live(option.value === value)}
                @change=${() => this.#answer(question, [option.value])}
              />
              <span>
                ${label(option)}
                ${option.value === question.taken ? html`<span class="muted">${words.readSo}</span>` : nothing}
              </span>
            </label>
          `,
        )}
        ${question.choice === 'position' && (preview.read.positions?.length ?? 0) > 1 ? html`<p class="help">${words.onTheMap}</p>` : nothing}
      </fieldset>
    `
  }

  async #answer(question: Question, values: readonly string[]): Promise<void> {
    const preview = this.#parts.value.preview
    if (!preview || values.length === 0) return
    await this.#act.run(answerImport, {
      choices: withAnswer(preview.choices, question, values),
      asRead:
        [...values].sort().join(',') === question.taken && chosenOf(preview.choices, question).length === 0,
    })
    this.requestUpdate() // a refused answer goes back to what it was
  }

  #tick(question: Question, isTicked: boolean): void {
    this.#parts.store.look(({ importing }) => {
      if (!importing?.result || importing.state === 'running') return {}
      const confirmed = new Set(importing.result.confirmed)
      if (isTicked) confirmed.add(questionKey(question))
      else confirmed.delete(questionKey(question))
      return { importing: { ...importing, result: { ...importing.result, confirmed } } }
    })
    this.requestUpdate()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-import-questions': ImportQuestions
  }
}
