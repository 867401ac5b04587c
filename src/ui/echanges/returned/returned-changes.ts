import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { tables } from '../../../../styles/tables.ts'
import type { ReturnedChange } from '../../../domain/published/returned-file.ts'
import { format } from '../../../messages/format.ts'
import { placeName } from '../../../messages/place-name.ts'
import { returns as text } from '../../../messages/returns.ts'
import { words } from '../../../messages/words.ts'
import { Select } from '../../../store/select.ts'

/** What a returned file would change, a row each with its box to tick. Says `tn-taken` with the row. */
@customElement('tn-returned-changes')
export class ReturnedChanges extends LitElement {
  static override styles = [
    controls,
    tables,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        min-inline-size: 0;
      }
      .place {
        min-inline-size: 10rem;
      }
    `,
  ]

  @property({ attribute: false }) changes: readonly ReturnedChange[] = []
  @property({ attribute: false }) leftOut: ReadonlySet<number> = new Set()
  readonly #estate = new Select(this, ({ estate }) => estate)

  #taken(row: number, event: Event): void {
    const taken = (event.target as HTMLInputElement).checked
    this.dispatchEvent(new CustomEvent('tn-taken', { detail: { row, taken } }))
  }

  override render(): TemplateResult {
    return html`
      <div class="table-scroll" tabindex="0" role="region" aria-label=${text.caption}>
        <table>
          <caption>${text.caption}</caption>
          <thead>
            <tr>
              ${[text.take, text.row, text.place, text.situation, text.status, text.reference].map(
                (label) => html`<th scope="col">${label}</th>`,
              )}
            </tr>
          </thead>
          <tbody>
            ${this.changes.map((change) => this.#change(change))}
          </tbody>
        </table>
      </div>
    `
  }

  #change({ situation: id, row, status, reference }: ReturnedChange): TemplateResult | typeof nothing {
    const estate = this.#estate.value
    const situation = estate.situation.get(id)
    if (!situation) return nothing
    const place = placeName(estate, situation.place)
    return html`<tr>
      <td>
        <input
          type="checkbox"
          aria-label=${text.takeRow(row, place)}
          .checked=${!this.leftOut.has(row)}
          @change=${(event: Event) => this.#taken(row, event)}
        />
      </td>
      <td class="number">${row}</td>
      <th scope="row" class="place">${place}</th>
      <td>${estate.code.get(situation.code)?.label ?? situation.code}</td>
      <td>
        ${
          status
            ? html`${text.becomes(words.status[status.from], words.status[status.to])} ${text.on(format.figures(status.on))}`
            : nothing
        }
      </td>
      <td>${reference ? text.becomes(reference.from || text.none, reference.to) : nothing}</td>
    </tr>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-returned-changes': ReturnedChanges
  }
}
