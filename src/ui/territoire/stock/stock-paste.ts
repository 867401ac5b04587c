import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import { tables } from '../../../../styles/tables.ts'
import type { Estate } from '../../../domain/estate.ts'
import { placeName } from '../../../messages/place-name.ts'
import { stock as text } from '../../../messages/stock.ts'
import type { PastePreview } from './paste-preview.ts'

const MOST = 50

/** What a pasted block would change, cell by cell, and what can't be taken. Fires `apply-paste` or `give-up`. */
@customElement('tn-stock-paste')
export class StockPaste extends LitElement {
  static override styles = [
    controls,
    panel,
    panelPart,
    tables,
    css`
      :host {
        min-block-size: 0;
        overflow: auto;
      }
    `,
  ]

  @property({ attribute: false }) preview: PastePreview | null = null
  @property({ attribute: false }) estate: Estate | null = null

  override firstUpdated(): void {
    this.renderRoot.querySelector<HTMLElement>('h3')?.focus()
  }

  #tell(name: 'apply-paste' | 'give-up'): void {
    this.dispatchEvent(new CustomEvent(name))
  }

  override render(): TemplateResult | typeof nothing {
    const { preview, estate } = this
    if (!preview || !estate) return nothing
    const { changes, edits, bad, headerSkipped, beyond, wide } = preview
    return html`
      <h3 tabindex="-1">${text.preview}</h3>
      <p>${text.previewLead(changes.length, edits.length)}</p>
      ${headerSkipped ? html`<p class="muted">${text.headerSkipped}</p>` : nothing}
      ${beyond > 0 ? html`<p class="muted">${text.beyond(beyond)}</p>` : nothing}
      ${wide > 0 ? html`<p class="muted">${text.wide(wide)}</p>` : nothing}
      ${bad.length > 0 ? this.#bad(preview, estate) : nothing}
      ${changes.length > 0 ? this.#changes(preview, estate) : nothing}
      <div class="row end">
        <button type="button" @click=${() => this.#tell('give-up')}>${text.giveUp}</button>
        ${
          changes.length > 0
            ? html`<button type="button" class="primary" @click=${() => this.#tell('apply-paste')}>
                ${text.applyPaste(changes.length)}
              </button>`
            : nothing
        }
      </div>
    `
  }

  #bad({ bad }: PastePreview, estate: Estate): TemplateResult {
    return html`
      <div class="callout warning" role="alert">
        <p><strong>${text.bad(bad.length)}</strong></p>
        <ul>
          ${bad
            .slice(0, MOST)
            .map(
              ({ row, id, column, value, why }) =>
                html`<li>${text.badCell(row, placeName(estate, id), text.columns[column], value, why)}</li>`,
            )}
        </ul>
        ${bad.length > MOST ? html`<p>${text.more(bad.length - MOST)}</p>` : nothing}
      </div>
    `
  }

  #changes({ changes }: PastePreview, estate: Estate): TemplateResult {
    return html`
      <div class="table-scroll" tabindex="0" role="region" aria-label=${text.preview}>
        <table>
          <thead>
            <tr>
              ${[text.door, text.column, text.before, text.after].map((each) => html`<th scope="col">${each}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${changes.slice(0, MOST).map(
              ({ id, column, before, after }) => html`<tr>
                <th scope="row">${placeName(estate, id)}</th>
                <td>${text.columns[column]}</td>
                <td>${before || text.nothing}</td>
                <td><strong>${after || text.nothing}</strong></td>
              </tr>`,
            )}
          </tbody>
        </table>
      </div>
      ${changes.length > MOST ? html`<p class="muted">${text.more(changes.length - MOST)}</p>` : nothing}
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-stock-paste': StockPaste
  }
}
