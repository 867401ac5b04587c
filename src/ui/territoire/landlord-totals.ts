import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { controls } from '../../../styles/controls.ts'
import { tables } from '../../../styles/tables.ts'
import type { Estate } from '../../domain/estate.ts'
import type { Landlord } from '../../domain/landlord.ts'
import { landlordsByStock } from '../../domain/landlords-by-stock.ts'
import { activeEntrances } from '../../domain/week/active-entrances.ts'
import { format } from '../../messages/format.ts'
import { territory } from '../../messages/territory.ts'
import { Select } from '../../store/select.ts'
import { sameParts } from '../parts/same-parts.ts'
import '../parts/swatch.ts'

/** `landlord` is null for the doors whose landlord is not known. */
type Total = {
  readonly landlord: Landlord | null
  readonly entrances: number
  readonly dwellings: number
}

/**
 * Entrances in use and their dwellings, of each landlord that has some or whose dwellings are stated, most dwellings first;
 * then those of no known landlord, if any.
 */
export const landlordTotals = (
  estate: Pick<Estate, 'landlord' | 'entrance' | 'building'>,
): readonly Total[] => {
  const totals = new Map<string, { entrances: number; dwellings: number }>()
  for (const { landlord, dwellings } of activeEntrances(estate)) {
    const whose = estate.landlord.has(landlord) ? landlord : UNKNOWN
    const total = totals.get(whose) ?? { entrances: 0, dwellings: 0 }
    totals.set(whose, total)
    total.entrances += 1
    total.dwellings += dwellings
  }
  const unknown = totals.get(UNKNOWN)
  return [
    ...landlordsByStock(estate)
      .map((landlord) => ({ landlord, ...(totals.get(landlord.id) ?? { entrances: 0, dwellings: 0 }) }))
      .filter(({ landlord, entrances }) => entrances > 0 || landlord.statedDwellings !== undefined),
    ...(unknown ? [{ landlord: null, ...unknown }] : []),
  ]
}

/** No id of a landlord. */
const UNKNOWN = ''

/** The stated figure, and by how much the map departs from it when it does. */
const stated = (counted: number, figure: number | undefined): string => {
  if (figure === undefined) return '–'
  const gap = counted - figure
  return gap === 0 ? format.number(figure) : territory.statedWithGap(figure, gap)
}

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
    const sum = (of: (total: Total) => number): number => totals.reduce((all, total) => all + of(total), 0)
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
                  <td class="number">${format.number(entrances)}</td>
                  <td class="number">${format.number(dwellings)}</td>
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
