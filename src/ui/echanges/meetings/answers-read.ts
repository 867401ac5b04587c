import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import { knownNames } from '../../../domain/known-names.ts'
import { ANSWER_MOST, type AnswersFile, type ReadAnswer } from '../../../domain/partners/answers-file.ts'
import type { Fault, Refusal } from '../../../domain/refusal.ts'
import { meetingParts as text } from '../../../messages/meeting-parts.ts'
import { Act } from '../../../operations/act.ts'
import { takeAnswers } from '../../../operations/meetings/take-answers.ts'
import { Select } from '../../../store/select.ts'
import '../../parts/checked-text.ts'
import { obstacleAlert } from '../../parts/obstacle.ts'
import { sameParts } from '../../parts/same-parts.ts'
import { tried } from '../../suivis/tried.ts'
import '../../territoire/import/import-notices.ts'

/** Answers read from a file, each to be left as it is, reworded, masked or left out, then taken all together. */
@customElement('tn-answers-read')
export class AnswersRead extends LitElement {
  static override styles = [
    controls,
    panel,
    panelPart,
    css`
      .callout {
        gap: var(--space-3);
      }
      h4 {
        margin: 0;
        overflow-wrap: anywhere;
      }
    `,
  ]

  /** What each answer is to say, by its figure; empty: it is left. */
  @state() private texts: ReadonlyMap<string, string> = new Map()
  @state() private obstacle: Refusal | Fault | null = null
  #seen: AnswersFile | undefined

  readonly #act = new Act(this)
  readonly #parts = new Select(
    this,
    ({ estate, session }) => ({ estate, file: session.answers?.result }),
    sameParts,
  )

  override willUpdate(): void {
    const { file } = this.#parts.value
    if (file === this.#seen) return
    this.#seen = file
    this.texts = new Map(file?.answers.map(({ figure, text: words }) => [figure, words]))
    this.obstacle = null
  }

  override updated(): void {
    if (this.#seen && !this.#isShown) {
      this.#isShown = true
      this.renderRoot.querySelector<HTMLElement>('h4')?.focus()
    }
  }
  #isShown = false

  #say(figure: string, words: string): void {
    this.texts = new Map(this.texts).set(figure, words)
    this.obstacle = null
  }

  #taken(): readonly { readonly figure: string; readonly text: string }[] {
    return [...this.texts].flatMap(([figure, words]) => (words.trim() ? [{ figure, text: words }] : []))
  }

  readonly #take = async (event: Event): Promise<void> => {
    event.preventDefault()
    const { file } = this.#parts.value
    if (!file) return
    const { meeting, funder } = file
    this.obstacle = await tried(this.#act, takeAnswers, { meeting, funder, answers: this.#taken() })
  }

  override render(): TemplateResult | typeof nothing {
    const { estate, file } = this.#parts.value
    if (!file) return nothing
    const { store } = this.#parts
    const name = estate.landlord.get(file.funder)?.name ?? file.funder
    const count = this.#taken().length
    return html`<form @submit=${this.#take} novalidate>
      <div class="callout" role="group" aria-labelledby="read">
        <h4 id="read" tabindex="-1">${text.from(name, file.file)}</h4>
        <p role="status">${text.summary(file.answers.length, file.empty)}</p>
        ${file.notices.length > 0 ? html`<tn-import-notices .notices=${file.notices}></tn-import-notices>` : nothing}
        ${file.answers.length === 0 ? html`<p>${text.none}</p>` : file.answers.map((each) => this.#answer(each))}
        ${obstacleAlert(this.obstacle, store)}
        <div class="row end">
          <button type="button" @click=${() => store.look({ answers: null })}>${text.giveUp}</button>
          ${file.answers.length === 0 ? nothing : html`<button type="submit" class="primary" aria-disabled=${count === 0}>${text.take(count)}</button>`}
        </div>
      </div>
    </form>`
  }

  #answer({ figure, label, text: words }: ReadAnswer): TemplateResult {
    return html`<tn-checked-text
      multiline
      label=${label}
      .longest=${ANSWER_MOST}
      .names=${knownNames(this.#parts.value.estate)}
      .value=${words}
      @tn-text=${({ detail }: CustomEvent<string>) => this.#say(figure, detail)}
    ></tn-checked-text>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-answers-read': AnswersRead
  }
}
