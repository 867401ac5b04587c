import { html, LitElement, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import { outreach as text } from '../../../messages/outreach.ts'
import { Act } from '../../../operations/act.ts'
import { printAnswers } from '../../../operations/follow-up/print-answers.ts'
import { printServices } from '../../../operations/print-services.ts'
import { Select } from '../../../store/select.ts'
import { actionButton } from '../../parts/action-button.ts'
import { sameParts } from '../../parts/same-parts.ts'
import { registerFrame, registerFrameStyles } from '../register-frame.ts'
import './action-card.ts'
import './action-form.ts'
import { actionRows } from './action-rows.ts'

/** The register of actions: the one that is being made, or open, or all of them with what is printed for residents. */
@customElement('tn-actions')
export class Actions extends LitElement {
  static override styles = [controls, panel, panelPart, registerFrameStyles]

  /** The action that is corrected. */
  @state() private editing = ''
  /** The action that stays open while a place is chosen on the map, which takes the selection. */
  @state() private held = ''
  readonly #act = new Act(this)
  readonly #parts = new Select(
    this,
    ({ estate, session }) => ({
      ...{ estate, today: session.today, selection: session.selection },
      isNew: session.following?.view === 'actions',
    }),
    sameParts,
  )

  override willUpdate(): void {
    const { selection, estate } = this.#parts.value
    // Another action was chosen, or the one at hand is gone.
    const isLeft = (id: string): boolean =>
      id !== '' && (!estate.action.has(id) || (selection?.kind === 'action' && selection.id !== id))
    if (isLeft(this.held)) this.held = ''
    if (isLeft(this.editing)) this.editing = ''
  }

  readonly #ended = (): void => {
    const { store } = this.#parts
    if (this.editing !== '') store.look({ selection: { kind: 'action', id: this.editing } })
    this.editing = ''
    store.look({ following: null })
  }

  readonly #hold = ({ detail }: CustomEvent<string>): void => {
    if (detail === '' && this.held !== '')
      this.#parts.store.look({ selection: { kind: 'action', id: this.held } })
    this.held = detail
  }

  override render(): TemplateResult {
    const { estate, today, isNew, selection } = this.#parts.value
    const { store } = this.#parts
    if (isNew) return html`<tn-action-form @tn-done=${this.#ended}></tn-action-form>`
    if (this.editing !== '')
      return html`<tn-action-form .action=${this.editing} @tn-done=${this.#ended}></tn-action-form>`
    const id =
      this.held || (selection?.kind === 'action' && estate.action.has(selection.id) ? selection.id : '')
    if (id !== '')
      return html`<tn-action-card
        .action=${id}
        @tn-hold=${this.#hold}
        @tn-edit=${() => {
          this.held = ''
          this.editing = id
        }}
      ></tn-action-card>`
    return html`
      ${registerFrame({
        ...{ list: text.list, empty: text.empty, add: text.add, rows: actionRows(estate, today) },
        make: () => store.look({ following: { view: 'actions' }, selection: null }),
      })}
      <section aria-labelledby="printed">
        <h2 id="printed">${text.printed}</h2>
        <div class="row">
          ${actionButton({ act: this.#act, operation: printServices, target: undefined, label: text.servicesPrint, icon: 'print' })}
          ${actionButton({ act: this.#act, operation: printAnswers, target: {}, label: text.answersPrint, icon: 'print' })}
        </div>
      </section>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-actions': Actions
  }
}
