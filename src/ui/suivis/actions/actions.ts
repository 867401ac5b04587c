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
  readonly #act = new Act(this)
  readonly #parts = new Select(
    this,
    ({ estate, session }) => ({
      ...{ estate, today: session.today, selection: session.selection },
      ...{ isNew: session.following?.view === 'actions', held: session.heldAction ?? '' },
    }),
    sameParts,
  )

  override willUpdate(): void {
    const { selection, estate } = this.#parts.value
    // Another action was chosen, or the one at hand is gone.
    const isLeft = (id: string): boolean =>
      id !== '' && (!estate.action.has(id) || (selection?.kind === 'action' && selection.id !== id))
    if (isLeft(this.editing)) this.editing = ''
    if (isLeft(this.#parts.value.held)) queueMicrotask(() => this.#parts.store.look({ heldAction: null }))
  }

  override disconnectedCallback(): void {
    this.#parts.store.look({ heldAction: null })
    super.disconnectedCallback()
  }

  readonly #ended = (): void => {
    const { store } = this.#parts
    if (this.editing !== '') store.look({ selection: { kind: 'action', id: this.editing } })
    this.editing = ''
    store.look({ following: null })
  }

  /** Let go, the action has the selection again. */
  readonly #hold = ({ detail }: CustomEvent<string>): void => {
    const { held } = this.#parts.value
    this.#parts.store.look({
      heldAction: detail || null,
      ...(detail === '' && held !== '' && { selection: { kind: 'action', id: held } }),
    })
  }

  override render(): TemplateResult {
    const { estate, today, isNew, selection, held } = this.#parts.value
    const { store } = this.#parts
    if (isNew) return html`<tn-action-form @tn-done=${this.#ended}></tn-action-form>`
    if (this.editing !== '')
      return html`<tn-action-form .action=${this.editing} @tn-done=${this.#ended}></tn-action-form>`
    const id =
      (estate.action.has(held) ? held : '') ||
      (selection?.kind === 'action' && estate.action.has(selection.id) ? selection.id : '')
    if (id !== '')
      return html`<tn-action-card
        .action=${id}
        @tn-hold=${this.#hold}
        @tn-edit=${() => {
          store.look({ heldAction: null })
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
