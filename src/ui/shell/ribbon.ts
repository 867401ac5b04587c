import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { controls } from '../../../styles/controls.ts'
import { settingsOf } from '../../domain/estate.ts'
import { shell } from '../../messages/shell.ts'
import { Act } from '../../operations/act.ts'
import { removeExample } from '../../operations/territories/remove-example.ts'
import { Select } from '../../store/select.ts'
import { actionButton } from '../parts/action-button.ts'
import { sameParts } from '../parts/same-parts.ts'
import { isDemonstration } from './is-demonstration.ts'

/** Stays on every screen while what is shown is fictional; on a narrow one it also says that buildings stand there for the demonstration. */
@customElement('tn-ribbon')
export class Ribbon extends LitElement {
  static override styles = [
    controls,
    css`
      .ribbon {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: var(--space-1) var(--space-4);
        padding: var(--space-1) var(--space-3);
        border-block-end: var(--hairline) solid var(--warning);
        background: var(--warning-ground);
        color: var(--warning);
      }
      p {
        margin: 0;
      }
      .mention {
        display: none;
        border-block-end: var(--hairline) dashed var(--line-strong);
        color: var(--ink-muted);
        font-size: var(--text-small);
        padding-inline: var(--space-3);
      }
      .ribbon button {
        flex: none;
      }
      .ribbon p {
        display: flex;
        align-items: center;
        gap: var(--space-2);
        font-weight: var(--weight-strong);
      }
      @media (width < 60rem) {
        .mention {
          display: block;
        }
      }
      @media (width < 45rem) {
        .ribbon {
          padding-block: 0;
          line-height: var(--leading-tight);
        }
        .ribbon p {
          font-size: var(--text-small);
        }
      }
    `,
  ]

  readonly #parts = new Select(
    this,
    ({ estate }) => ({ fictional: settingsOf(estate).fictional, demonstration: isDemonstration(estate) }),
    sameParts,
  )
  readonly #act = new Act(this)

  override render(): TemplateResult {
    const { fictional, demonstration } = this.#parts.value
    return html`
      ${fictional ? this.#ribbon() : nothing}
      ${demonstration ? html`<p class="mention">${shell.demonstration}</p>` : nothing}
    `
  }

  #ribbon(): TemplateResult {
    return html`
      <div class="ribbon">
        <p><tn-icon name="info"></tn-icon>${shell.fictional}</p>
        ${actionButton({ act: this.#act, operation: removeExample, target: undefined, label: shell.removeExample })}
      </div>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-ribbon': Ribbon
  }
}
