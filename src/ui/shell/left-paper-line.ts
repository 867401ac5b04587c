import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { controls } from '../../../styles/controls.ts'
import { line } from '../../../styles/line.ts'
import { reportView } from '../../messages/report-view.ts'
import { Act } from '../../operations/act.ts'
import { returnToPaper } from '../../operations/reports/return-to-paper.ts'
import { Select } from '../../store/select.ts'
import '../parts/icon.ts'

const text = reportView.page

/** While a record is looked at that a page counts: the way back to that page, its figure open. */
@customElement('tn-left-paper')
export class LeftPaperLine extends LitElement {
  static override styles = [
    controls,
    line,
    css`
      p {
        overflow-wrap: anywhere;
      }
      .row {
        display: flex;
        gap: var(--space-1);
      }
    `,
  ]

  readonly #left = new Select(this, ({ session }) => session.leftPaper)
  readonly #act = new Act(this)

  readonly #stay = (): void => {
    this.#left.store.look({ leftPaper: null })
    this.dispatchEvent(new CustomEvent('tn-focus-lost', { bubbles: true, composed: true }))
  }

  override render(): TemplateResult | typeof nothing {
    const left = this.#left.value
    if (!left) return nothing
    return html`
      <div class="line">
        <p>${text.left(left.paper.report.title)}</p>
        <div class="row">
          <button type="button" @click=${() => this.#act.run(returnToPaper, undefined)}>
            <tn-icon name="chevron-left"></tn-icon>${text.comeBack}
          </button>
          <button type="button" class="quiet" aria-label=${text.stay} title=${text.stay} @click=${this.#stay}>
            <tn-icon name="close"></tn-icon>
          </button>
        </div>
      </div>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-left-paper': LeftPaperLine
  }
}
