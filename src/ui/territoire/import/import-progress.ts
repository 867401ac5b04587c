import { css, html, LitElement, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { progressStyles } from '../../../../styles/progress-styles.ts'
import { importWords as words } from '../../../messages/import.ts'
import { Act } from '../../../operations/act.ts'
import { stopReading } from '../../../operations/imports/stop-reading.ts'
import { Select } from '../../../store/select.ts'
import { actionButton } from '../../parts/action-button.ts'
import { sameParts } from '../../parts/same-parts.ts'

/** How far the reading is, and the way to stop it. What takes a moment only shows nothing. */
@customElement('tn-import-progress')
export class ImportProgress extends LitElement {
  static override styles = [
    controls,
    progressStyles,
    css`
      :host {
        animation: appear 1ms 400ms both;
      }
      @keyframes appear {
        from {
          visibility: hidden;
        }
      }
    `,
  ]

  readonly #act = new Act(this)
  readonly #parts = new Select(
    this,
    ({ session }) => ({
      progress: session.importProgress,
      again: session.importing?.result !== undefined,
    }),
    sameParts,
  )

  override render(): TemplateResult {
    const { progress, again } = this.#parts.value
    return html`
      <div class="head">
        <label for="progress">${again ? words.readingAgain : words.reading}</label>
        ${actionButton({ act: this.#act, operation: stopReading, target: undefined, label: words.stop, icon: 'stop' })}
      </div>
      <progress id="progress" max="1" .value=${progress}></progress>
      <p role="status">${words.progress(Math.floor(progress * 10) / 10)}</p>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-import-progress': ImportProgress
  }
}
