import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { controls } from '../../../styles/controls.ts'
import { tables } from '../../../styles/tables.ts'
import type { FigureName } from '../../domain/figures.ts'
import { type LandlordStock, landlordTotals } from '../../domain/landlord-stock.ts'
import { format } from '../../messages/format.ts'
import { territory } from '../../messages/territory.ts'
import { Select } from '../../store/select.ts'
import { figure } from '../parts/figure.ts'
import { sameParts } from '../parts/same-parts.ts'
import '../parts/swatch.ts'

/** The stated figure, and by how much the map departs from it when it does. */
const stated = (counted: number, figure: number | undefined): string => {
  if (figure === undefined) return '–'
  const gap = counted - figure
  return gap === 0 ? format.number(figure) : territory.statedWithGap(figure, gap)
}

const written = (name: FigureName, landlord: LandlordStock['landlord'], value: number): TemplateResult =>
  figure({ name, filter: { landlord: landlord?.id ?? '' }, value }, format.number(value))

/** The stock counted on the map, against the figures of the council's decision. */
@customElement('tn-landlord-totals')
export class LandlordTotals extends LitElement {
  static override styles = [
    controls,
    tables,
    css`
      :host {
        display: block;
      }
      th,
      td {
        padding-inline: var(--space-1);
        overflow-wrap: normal;
      }
      tr > :first-child {
        padding-inline-start: var(--space-2);
      }
      tr > :last-child {
        padding-inline-end: var(--space-2);
      }
      .name > span {
        display: flex;
        align-items: baseline;
        gap: var(--space-2);
      }
      /* Its foot is its base line: lowered to the middle of the capitals. */
      tn-swatch {
        translate: 0 0.2em;
      }
    `,
  ]

  readonly #stock = new Select(
    this,
    ({ estate }) => ({ landlord: estate.landlord, entrance: estate.entrance, building: estate.building }),
    sameParts,
  )

  override render(): TemplateResult {
    const totals = landlordTotals(this.#stock.value)
    const sum = (of: (total: LandlordStock) => number): number =>
      totals.reduce((all, total) => all + of(total), 0)
    const counted = sum((total) => total.dwellings)
    const council = sum((total) => total.landlord?.statedDwellings ?? 0)
    // Another quarter has other figures to be held against, or none yet.
    const isStated = totals.some(({ landlord }) => landlord?.statedDwellings !== undefined)
    return html`
      <div class="table-scroll" tabindex="0" role="region" aria-label=${territory.totals}>
        <table>
          <caption class="visually-hidden">${isStated ? territory.totalsCaption : territory.totals}</caption>
          <thead>
            <tr>
              <th scope="col">${territory.landlord}</th>
              <th scope="col" class="number">${territory.entrances}</th>
              <th scope="col" class="number">${territory.dwellings}</th>
              ${isStated ? html`<th scope="col" class="number">${territory.stated}</th>` : nothing}
            </tr>
          </thead>
          <tbody>
            ${totals.map(
              ({ landlord, entrances, dwellings }) => html`
                <tr>
                  <th scope="row" class="name">
                    <span>
                      <tn-swatch colour=${landlord?.colour ?? 'grey'} pattern=${landlord?.pattern ?? 'plain'}></tn-swatch>
                      <span>${landlord?.name ?? territory.unknownLandlord}</span>
                    </span>
                  </th>
                  <td class="number">${written('landlord-entrances', landlord, entrances)}</td>
                  <td class="number">${written('landlord-dwellings', landlord, dwellings)}</td>
                  ${isStated ? html`<td class="number">${stated(dwellings, landlord?.statedDwellings)}</td>` : nothing}
                </tr>
              `,
            )}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">${territory.total}</th>
              <td class="number">${format.number(sum((total) => total.entrances))}</td>
              <td class="number">${format.number(counted)}</td>
              ${isStated ? html`<td class="number">${stated(counted, council)}</td>` : nothing}
            </tr>
          </tfoot>
        </table>
      </div>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-landlord-totals': LandlordTotals
  }
}
