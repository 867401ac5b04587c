import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { progressStyles } from '../../../../styles/progress-styles.ts'
import { compare as text } from '../../../messages/compare.ts'
import { Act } from '../../../operations/act.ts'
import { stopComparing } from '../../../operations/week/stop-comparing.ts'
import '../../parts/icon.ts'

/** Variants or advice being worked out: how far, and the way to stop. */
@customElement('tn-search-progress')
export class SearchProgress extends LitElement {
  static override styles = [controls, progressStyles]

  readonly #act = new Act(this)

  @property() label = ''
  /** What is done, in words; empty while nothing can be said. */
  @property() done = ''
  @property() help = ''
  /** 0 to 1; null where it can't be told. */
  @property({ type: Number }) share: number | null = null

  /** Gives the focus to the way to stop, even before the first update. */
  override focus(options?: FocusOptions): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector('button')?.focus(options))
  }

  override render(): TemplateResult {
    return html`
      <div class="head">
        <label for="progress">${this.label}</label>
        <button type="button" @click=${() => this.#act.run(stopComparing, undefined)}>
          <tn-icon name="stop"></tn-icon><span>${text.stop}</span>
        </button>
      </div>
      ${
        this.share === null
          ? html`<progress id="progress"></progress>`
          : html`<progress id="progress" max="1" .value=${this.share} aria-valuetext=${this.done}></progress>`
      }
      <p role="status">${this.done}</p>
      ${this.help ? html`<p class="help">${this.help}</p>` : nothing}
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-search-progress': SearchProgress
  }
}
