import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { controls } from '../../../styles/controls.ts'
import { knownNames } from '../../domain/known-names.ts'
import { type Fault, isFault, isRefusal, type Refusal } from '../../domain/refusal.ts'
import { reportView } from '../../messages/report-view.ts'
import { Act } from '../../operations/act.ts'
import { editPaper, LONGEST_TEXT } from '../../operations/reports/edit-paper.ts'
import { editableTexts } from '../../operations/reports/editable-texts.ts'
import { Select } from '../../store/select.ts'
import '../parts/checked-text.ts'
import { obstacleAlert } from '../parts/obstacle.ts'
import { sameParts } from '../parts/same-parts.ts'

const text = reportView.page

/** A text of the page shown, to be changed before print; `tn-done` once it is on the page, or given up. */
@customElement('tn-paper-text')
export class PaperText extends LitElement {
  static override styles = [controls, css`:host { display: grid; gap: var(--space-3); }`]

  @property() block = ''
  @state() private typed = ''
  @state() private obstacle: Refusal | Fault | null = null

  readonly #act = new Act(this)
  readonly #state = new Select(this, ({ estate, session }) => ({ estate, paper: session.paper }), sameParts)

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('block')) return
    const { paper } = this.#state.value
    this.typed = paper ? (editableTexts(paper).get(this.block) ?? '') : ''
    this.obstacle = null
  }

  readonly #keep = async (event: Event): Promise<void> => {
    event.preventDefault()
    const outcome = await this.#act.run(editPaper, { id: this.block, text: this.typed })
    if (isRefusal(outcome) || isFault(outcome)) this.obstacle = outcome
    else this.#done()
  }

  readonly #done = (): void => void this.dispatchEvent(new Event('tn-done'))

  readonly #restore = (): void => {
    const { paper } = this.#state.value
    if (paper) this.typed = editableTexts({ report: paper.report, edits: {} }).get(this.block) ?? ''
  }

  override render(): TemplateResult {
    const { store } = this.#state
    return html`
      <form @submit=${this.#keep}>
        <tn-checked-text
          multiline
          label=${text.text}
          help=${text.textHelp}
          .longest=${LONGEST_TEXT}
          .names=${knownNames(this.#state.value.estate)}
          .value=${this.typed}
          @tn-text=${(event: CustomEvent<string>) => {
            this.typed = event.detail
          }}
        ></tn-checked-text>
        ${obstacleAlert(this.obstacle, store)}
        <div class="row">
          <button type="submit" class="primary">${text.keep}</button>
          <button type="button" @click=${this.#restore}>${text.restore}</button>
          <button type="button" @click=${this.#done}>${text.cancel}</button>
        </div>
      </form>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-paper-text': PaperText
  }
}
