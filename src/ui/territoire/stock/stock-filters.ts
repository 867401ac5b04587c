import { html, type TemplateResult } from 'lit'
import type { Estate } from '../../../domain/estate.ts'
import { landlordsByStock } from '../../../domain/landlords-by-stock.ts'
import { PRECISIONS, type Precision } from '../../../domain/provenance.ts'
import { standingBuildings } from '../../../domain/standing-buildings.ts'
import { stock as text } from '../../../messages/stock.ts'
import { words } from '../../../messages/words.ts'
import { field } from '../../parts/field.ts'
import { selectField } from '../../parts/select-field.ts'
import { NO_FILTER, type StockFilter } from './stock-rows.ts'

type Change = (next: StockFilter) => void

const collator = new Intl.Collator('fr', { numeric: true })
const given = (event: Event): string => (event.target as HTMLInputElement | HTMLSelectElement).value

/** What narrows the rows: words, a landlord, a building, a precision, and those that lack something. */
export const stockFilters = (estate: Estate, filter: StockFilter, change: Change): TemplateResult => {
  const buildings = standingBuildings(estate)
    .map(({ id, name }) => [id, name] as const)
    .sort((a, b) => collator.compare(a[1], b[1]))
  return html`
    <div class="filters" role="search" aria-label=${text.filters}>
      ${field({
        id: 'search',
        label: text.search,
        control: html`<input
          id="search"
          type="search"
          autocomplete="off"
          .value=${filter.text}
          @input=${(event: Event) => change({ ...filter, text: given(event) })}
        />`,
      })}
      ${selectField(
        'landlord',
        text.columns.landlord,
        [
          ['', text.anyLandlord],
          ...landlordsByStock(estate).map(({ id, name }) => [id, name] as const),
          ['unknown', text.unknownLandlord],
        ],
        filter.landlord,
        (landlord) => change({ ...filter, landlord }),
      )}
      ${selectField(
        'building',
        text.columns.building,
        [['', text.anyBuilding], ...buildings],
        filter.building,
        (building) => change({ ...filter, building }),
      )}
      ${selectField(
        'precision',
        text.precision,
        [['', text.anyPrecision], ...PRECISIONS.map((each) => [each, words.precision[each]] as const)],
        filter.precision,
        (precision) => change({ ...filter, precision: precision as Precision | '' }),
      )}
      <label class="choice" title=${text.onlyMissingHelp}>
        <input
          type="checkbox"
          .checked=${filter.onlyMissing}
          @change=${(event: Event) =>
            change({ ...filter, onlyMissing: (event.target as HTMLInputElement).checked })}
        />
        ${text.onlyMissing}
      </label>
      <button type="button" class="link" @click=${() => change(NO_FILTER)}>${text.clearFilters}</button>
    </div>
  `
}
