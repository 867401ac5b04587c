import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { tables } from '../../../../styles/tables.ts'
import type { ReleaseRow } from '../../../domain/release.ts'
import { exchanges as e } from '../../../messages/exchanges.ts'
import { format } from '../../../messages/format.ts'
import { words } from '../../../messages/words.ts'
import { Select } from '../../../store/select.ts'
import '../../parts/icon.ts'
import { sameParts } from '../../parts/same-parts.ts'
import { placeSelection } from '../../territoire/place-kind.ts'

const PAGE = 50

/** Codes of the team are short, as A1; those of F are made of a part and its defect, which the label already says. */
const shownCode = ({ family, code }: ReleaseRow): string => (family === 'F' ? family : code)

/** The rows of the file, all their fields; choosing one's place shows it on the map. */
@customElement('tn-release-rows')
export class ReleaseRows extends LitElement {
  static override styles = [
    controls,
    tables,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--space-2);
        min-inline-size: 0;
      }
      .table-scroll {
        max-block-size: 28rem;
      }
      .id,
      .position {
        font-size: var(--text-small);
        white-space: nowrap;
      }
      .place {
        min-inline-size: 12rem;
      }
      .code {
        min-inline-size: 10rem;
      }
      .of-code {
        display: block;
      }
      .pages {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: var(--space-2);
      }
      p {
        margin: 0;
      }
    `,
  ]

  @property({ attribute: false }) rows: readonly ReleaseRow[] = []
  @state() private page = 0
  readonly #parts = new Select(
    this,
    ({ estate, session }) => ({ estate, selection: session.selection }),
    sameParts,
  )

  /** The column is in the file always, on the screen where it says something. */
  get #hasOwnCodes(): boolean {
    return this.rows.some(({ ownCode }) => ownCode !== undefined)
  }

  override willUpdate(): void {
    this.page = Math.min(this.page, Math.max(0, Math.ceil(this.rows.length / PAGE) - 1))
  }

  readonly #choose = (place: string): void => {
    const selection = placeSelection(this.#parts.value.estate, place)
    if (selection) this.#parts.store.look((now) => ({ selection, flyToSelection: now.flyToSelection + 1 }))
  }

  override render(): TemplateResult {
    const from = this.page * PAGE
    const shown = this.rows.slice(from, from + PAGE)
    if (shown.length === 0) return html`<p>${e.noRows}</p>`
    return html`
      <p class="help">${e.rowsCaption}</p>
      <div class="table-scroll" tabindex="0" role="region" aria-label=${e.preview}>
        <table>
          <caption class="visually-hidden">${e.preview}</caption>
          <thead>
            <tr>
              ${[
                e.place,
                e.date,
                e.code,
                ...(this.#hasOwnCodes ? [e.ownCode] : []),
                e.severity,
                e.recurrence,
                e.status,
                e.reference,
                e.position,
                e.id,
              ].map((label) => html`<th scope="col">${label}</th>`)}
            </tr>
          </thead>
          <tbody>${shown.map((row) => this.#row(row))}</tbody>
        </table>
      </div>
      ${this.rows.length > PAGE ? this.#pages(from, shown.length) : nothing}
    `
  }

  #row(row: ReleaseRow): TemplateResult {
    const isChosen = this.#parts.value.selection?.id === row.place
    const [lng, lat] = row.at
    return html`
      <tr class=${isChosen ? 'chosen' : ''}>
        <th scope="row" class="place">
          <button type="button" class="link" aria-pressed=${isChosen} @click=${() => this.#choose(row.place)}>
            ${row.placeName}
          </button>
        </th>
        <td class="number">${format.figures(row.on)}</td>
        <td class="code">${row.codeLabel} <span class="help of-code">${shownCode(row)}</span></td>
        ${this.#hasOwnCodes ? html`<td>${row.ownCode ?? nothing}</td>` : nothing}
        <td class="number">${row.severity}</td>
        <td>${words.recurrence[row.recurrence]}</td>
        <td>${words.status[row.status]}</td>
        <td>${row.reference ?? nothing}</td>
        <td class="position">${lat}, ${lng}</td>
        <td class="id">${row.id}</td>
      </tr>
    `
  }

  #pages(from: number, count: number): TemplateResult {
    return html`
      <div class="pages">
        <button type="button" aria-label=${e.previous} ?disabled=${from === 0} @click=${() => this.page--}>
          <tn-icon name="chevron-left"></tn-icon>
        </button>
        <p role="status">${e.shown(from + 1, from + count, this.rows.length)}</p>
        <button
          type="button"
          aria-label=${e.next}
          ?disabled=${from + PAGE >= this.rows.length}
          @click=${() => this.page++}
        >
          <tn-icon name="chevron-right"></tn-icon>
        </button>
      </div>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-release-rows': ReleaseRows
  }
}
