import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { controls } from '../../../styles/controls.ts'
import { settingsOf } from '../../domain/estate.ts'
import { access } from '../../messages/access.ts'
import { format } from '../../messages/format.ts'
import { print } from '../../messages/print.ts'
import { Act } from '../../operations/act.ts'
import { printPage } from '../../operations/print-page.ts'
import { Select } from '../../store/select.ts'
import { actionButton } from '../parts/action-button.ts'
import '../parts/icon.ts'
import { sameParts } from '../parts/same-parts.ts'
import { sheetsStyles } from './sheets-styles.ts'

/** A recovery sheet as it will come out; closed, its code is shown no more. */
@customElement('tn-recovery-sheet')
export class RecoverySheet extends LitElement {
  static override styles = [
    controls,
    sheetsStyles,
    css`
      .code {
        margin: 0;
        padding: 6mm;
        border: 0.4mm solid var(--paper-ink);
        font-family: monospace;
        font-size: 20pt;
        letter-spacing: 0.06em;
        text-align: center;
        overflow-wrap: anywhere;
      }
    `,
  ]

  readonly #act = new Act(this)
  readonly #parts = new Select(
    this,
    ({ estate, session }) => ({
      code: session.recovery ?? null,
      today: session.today,
      territory: settingsOf(estate).territory,
    }),
    sameParts,
  )

  protected override firstUpdated(): void {
    this.renderRoot.querySelector('h1')?.focus()
  }

  override render(): TemplateResult | typeof nothing {
    const { code, today, territory } = this.#parts.value
    if (code === null) return nothing
    const { sheet } = access
    return html`
      <header class="bar">
        <div>
          <h1 tabindex="-1">${sheet.preview}</h1>
          <p>${sheet.once}</p>
        </div>
        <div class="row">
          ${actionButton({ act: this.#act, operation: printPage, target: undefined, label: print.print, icon: 'print', look: 'primary' })}
          <button type="button" @click=${() => this.#parts.store.look({ recovery: null })}>
            <tn-icon name="close"></tn-icon><span>${print.close}</span>
          </button>
        </div>
      </header>
      <main>
        <article class="page">
          <header>
            <div>
              <h2>${sheet.title}</h2>
              <p class="lead">${sheet.of(territory)}</p>
            </div>
            <div class="side"><p>${sheet.made(format.day(today))}</p></div>
          </header>
          <h3>${sheet.code}</h3>
          <p class="code">${code}</p>
          <ol>${sheet.how.map((line) => html`<li>${line}</li>`)}</ol>
        </article>
      </main>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-recovery-sheet': RecoverySheet
  }
}
