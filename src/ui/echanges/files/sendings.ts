import { css, html, LitElement, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { tables } from '../../../../styles/tables.ts'
import { isSentAudience, type Sending } from '../../../domain/published/sending.ts'
import { exchanges } from '../../../messages/exchanges.ts'
import { format } from '../../../messages/format.ts'
import { Select } from '../../../store/select.ts'
import { sameParts } from '../../parts/same-parts.ts'

const text = exchanges.sendings
const FIRST = 10
/** Digits of a print that tell two files apart at a glance. */
const SHORT = 12

/** What left this device for partners, the latest first. */
@customElement('tn-sendings')
export class Sendings extends LitElement {
  static override styles = [
    controls,
    tables,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        justify-items: start;
        gap: var(--space-2);
        min-inline-size: 0;
      }
      .table-scroll {
        justify-self: stretch;
      }
      p {
        margin: 0;
      }
      td {
        white-space: nowrap;
      }
      .file {
        min-inline-size: 12rem;
        white-space: normal;
        overflow-wrap: anywhere;
      }
      code {
        font-size: var(--text-small);
      }
    `,
  ]

  @state() private all = false
  readonly #parts = new Select(
    this,
    ({ estate }) => ({ sending: estate.sending, landlord: estate.landlord }),
    sameParts,
  )

  override render(): TemplateResult {
    const { sending } = this.#parts.value
    // Added in their order: the last of a day left last.
    const latest = [...sending.values()].reverse().sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? 1 : -1))
    if (latest.length === 0) return html`<p class="help">${text.none}</p>`
    const shown = this.all ? latest : latest.slice(0, FIRST)
    return html`
      <div class="table-scroll" tabindex="0" role="region" aria-label=${text.title}>
        <table>
          <caption class="visually-hidden">${text.title}</caption>
          <thead>
            <tr>
              ${text.columns.map((label) => html`<th scope="col">${label}</th>`)}
            </tr>
          </thead>
          <tbody>${shown.map((each) => this.#row(each))}</tbody>
        </table>
      </div>
      <p class="help">${text.print}</p>
      ${
        latest.length > FIRST
          ? html`<button type="button" aria-expanded=${this.all} @click=${() => (this.all = !this.all)}>
              ${this.all ? text.fewer : text.more(latest.length)}
            </button>`
          : ''
      }
    `
  }

  #row({ on, to, form, printed, rows, file, sha256 }: Sending): TemplateResult {
    return html`
      <tr>
        <th scope="row" class="number">${format.figures(on)}</th>
        <td>${this.#recipient(to)}</td>
        <td>${printed ? text.printed(text.forms[form]) : text.forms[form]}</td>
        <td class="number">${rows === undefined ? '' : format.number(rows)}</td>
        <td class="file">${file}</td>
        <td><code>${sha256.slice(0, SHORT)}</code></td>
      </tr>
    `
  }

  #recipient(to: string): string {
    if (to === 'all') return text.toAll
    return isSentAudience(to) ? text.toAudience[to] : (this.#parts.value.landlord.get(to)?.name ?? to)
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-sendings': Sendings
  }
}
