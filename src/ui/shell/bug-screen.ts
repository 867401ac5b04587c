import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { controls } from '../../../styles/controls.ts'
import { bugScreen } from '../../messages/shell.ts'
import { Select } from '../../store/select.ts'
import { cover } from './cover.ts'

/** Shown when an invariant of ours broke: what happened, the report to copy, the way back. */
@customElement('tn-bug')
export class BugScreen extends LitElement {
  static override styles = [
    controls,
    cover,
    css`
      textarea {
        min-block-size: 10rem;
        font-family: monospace;
        font-size: var(--text-small);
      }
    `,
  ]

  @property() report = ''
  @state() private said = ''
  readonly #keeping = new Select(this, ({ session }) => session.keeping)

  readonly #copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(this.report)
      this.said = bugScreen.copied
    } catch {
      this.renderRoot.querySelector('textarea')?.select()
      this.said = bugScreen.copyFailed
    }
  }

  override firstUpdated(): void {
    this.renderRoot.querySelector('h1')?.focus()
  }

  override render(): TemplateResult {
    return html`
      <main class="card">
        <h1 tabindex="-1">${bugScreen.title}</h1>
        <p>${bugScreen.lead}</p>
        <p>${bugScreen.next}</p>
        <div class="field">
          <label for="report">${bugScreen.report}</label>
          <p class="help" id="report-help">${bugScreen.reportHelp}</p>
          <textarea id="report" readonly aria-describedby="report-help" .value=${this.report}></textarea>
        </div>
        <div class="row">
          <button type="button" class="primary" @click=${() => location.reload()}>${bugScreen.reload}</button>
          <button type="button" @click=${this.#copy}>${bugScreen.copy}</button>
          ${
            this.#keeping.value === 'sealed' || this.#keeping.value === 'example'
              ? html`<button type="button" aria-describedby="backup-help" @click=${() => this.#keeping.store.look({ dialog: 'backup' })}>
                  ${bugScreen.backup}
                </button>`
              : nothing
          }
        </div>
        <p class="help" id="backup-help">${bugScreen.backupHelp}</p>
        <p role="status">${this.said}</p>
      </main>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-bug': BugScreen
  }
}
