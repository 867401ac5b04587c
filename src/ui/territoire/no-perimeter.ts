import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { controls } from '../../../styles/controls.ts'
import { territories as words } from '../../messages/territories.ts'
import { Select } from '../../store/select.ts'
import '../parts/icon.ts'

/** Says what a territory without a perimeter needs first; nothing when it has one. */
@customElement('tn-no-perimeter')
export class NoPerimeter extends LitElement {
  static override styles = [
    controls,
    css`
      div {
        padding: var(--space-3);
        border: var(--hairline) dashed var(--line-strong);
        border-radius: var(--corner);
      }
      p {
        margin: 0;
      }
      .first {
        font-weight: var(--weight-strong);
      }
    `,
  ]

  readonly #empty = new Select(this, ({ estate }) => estate.perimeter.size === 0)

  override render(): TemplateResult | typeof nothing {
    if (!this.#empty.value) return nothing
    return html`
      <div role="note">
        <p class="first"><tn-icon name="info"></tn-icon> ${words.empty}</p>
        <p>${words.emptyHelp}</p>
      </div>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-no-perimeter': NoPerimeter
  }
}
