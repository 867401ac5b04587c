import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel } from '../../../../styles/panel.ts'
import { NOT_DONE_REASONS } from '../../../domain/week/passage.ts'
import { fieldRound as text } from '../../../messages/field-round.ts'
import { placeName } from '../../../messages/place-name.ts'
import { words } from '../../../messages/words.ts'
import { Act } from '../../../operations/act.ts'
import { noteNotDone } from '../../../operations/field/note-not-done.ts'
import { Select } from '../../../store/select.ts'
import type { AtHandView } from './round-view.ts'
import { sheetHead } from './sheet-head.ts'
import { sheetStyles } from './sheet-styles.ts'

/** Why a stop was not done: eight reasons, none of them a fault of anybody. */
@customElement('tn-not-done-sheet')
export class NotDoneSheet extends LitElement {
  static override styles = [controls, panel, sheetStyles]

  @property({ attribute: false }) view!: AtHandView

  readonly #act = new Act(this)
  readonly #estate = new Select(this, ({ estate }) => estate)

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus(options)
  }

  override render(): TemplateResult | typeof nothing {
    const { at, passage } = this.view
    if (!at) return nothing
    return html`
      ${sheetHead(this, text.notDoneTitle(placeName(this.#estate.value, at.place)))}
      <div class="two">
        ${NOT_DONE_REASONS.map(
          (reason) => html`
            <button
              type="button"
              aria-pressed=${passage?.reason === reason}
              @click=${() => this.#act.run(noteNotDone, { at, reason })}
            >
              ${words.notDone[reason]}
            </button>
          `,
        )}
      </div>
      <p class="help">${text.notDoneHelp}</p>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-not-done-sheet': NotDoneSheet
  }
}
