import { css, html, LitElement, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { exchanges as e } from '../../../messages/exchanges.ts'
import { sentence } from '../../../messages/sentence.ts'
import { words } from '../../../messages/words.ts'
import type { ReleaseOf } from '../../../operations/releases/releases-of.ts'

/** All recipients, each with what it would get; choosing one shows its file. `tn-recipient` tells which. */
@customElement('tn-release-recipients')
export class ReleaseRecipients extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
        min-inline-size: 0;
      }
      ul {
        display: grid;
        margin: 0;
        padding: 0;
        border: var(--hairline) solid var(--line);
        border-radius: var(--corner);
        list-style: none;
      }
      li + li {
        border-block-start: var(--hairline) solid var(--line);
      }
      li:has(:checked) {
        background: var(--surface-chosen);
      }
      label {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        align-items: center;
        gap: var(--space-1) var(--space-3);
        min-block-size: var(--target);
        padding: var(--space-2) var(--space-3);
        font-weight: var(--weight-plain);
        cursor: pointer;
      }
      input {
        grid-row: span 2;
      }
      .name {
        font-weight: var(--weight-strong);
      }
      .gets {
        grid-column: 2;
        font-variant-numeric: tabular-nums;
      }
    `,
  ]

  @property({ attribute: false }) releases: readonly ReleaseOf[] = []
  @property({ attribute: false }) chosen: string | null = null

  readonly #choose = (recipient: string): void => {
    this.dispatchEvent(new CustomEvent('tn-recipient', { detail: recipient }))
  }

  override render(): TemplateResult {
    return html`
      <fieldset>
        <legend>${e.recipient}</legend>
        <ul>
          ${this.releases.map(
            ({ recipient: { id, name, role }, ...release }) => html`
              <li>
                <label>
                  <input
                    type="radio"
                    name="recipient"
                    value=${id}
                    aria-label=${name}
                    aria-describedby="gets-${id}"
                    .checked=${id === this.chosen}
                    @change=${() => this.#choose(id)}
                  />
                  <span><span class="name">${name}</span> <span class="help">${words.role[role].toLowerCase()}</span></span>
                  <span class="gets help" id="gets-${id}">
                    ${release.refusal ? sentence(release.refusal) : e.gets(release, role === 'insurer')}
                  </span>
                </label>
              </li>
            `,
          )}
        </ul>
      </fieldset>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-release-recipients': ReleaseRecipients
  }
}
