import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { controls } from '../../../styles/controls.ts'
import { shell } from '../../messages/shell.ts'
import { Act } from '../../operations/act.ts'
import { stopWork } from '../../operations/stop-work.ts'
import { Select } from '../../store/select.ts'
import type { Work } from '../../store/session.ts'
import { actionButton } from '../parts/action-button.ts'
import '../parts/icon.ts'

/** Milliseconds after which work is worth a word. */
const LATE = 500

/** What is being worked out, how far it is, and the way to stop it; what takes a moment only shows nothing. */
@customElement('tn-work')
export class WorkShown extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        position: fixed;
        inset-block-end: var(--space-6);
        inset-inline: 0;
        z-index: 3;
        display: grid;
        justify-items: center;
        pointer-events: none;
      }
      div {
        display: flex;
        align-items: center;
        gap: var(--space-3);
        max-inline-size: calc(100% - 2 * var(--space-4));
        padding: var(--space-2) var(--space-3);
        border: var(--hairline) solid var(--accent);
        border-radius: var(--corner);
        background: var(--surface);
        color: var(--ink);
        box-shadow: var(--shadow);
        pointer-events: auto;
      }
      progress {
        inline-size: 8rem;
        block-size: var(--space-2);
        accent-color: var(--accent);
      }
    `,
  ]

  readonly #work = new Select(this, ({ session }) => session.work)
  readonly #act = new Act(this)

  @state() private late = false
  #timer = 0

  override willUpdate(): void {
    const isWorking = this.#work.value !== null
    if (isWorking && this.#timer === 0)
      this.#timer = window.setTimeout(() => {
        this.late = true
      }, LATE)
    if (isWorking) return
    window.clearTimeout(this.#timer)
    this.#timer = 0
    this.late = false
  }

  override render(): TemplateResult | typeof nothing {
    const work = this.#work.value
    return work && this.late ? this.#shown(work) : nothing
  }

  #shown(work: Work): TemplateResult {
    const bar =
      work.share === null
        ? html`<progress id="work"></progress>`
        : html`<progress id="work" max="1" .value=${work.share}></progress>`
    return html`
      <div>
        <span role="status"><label for="work">${shell.work[work.what]}</label></span>
        ${bar}
        ${actionButton({ act: this.#act, operation: stopWork, target: undefined, label: shell.stopWork, icon: 'stop' })}
      </div>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-work': WorkShown
  }
}
