import { css, html, LitElement } from 'lit'
import { customElement } from 'lit/decorators.js'
import { live } from 'lit/directives/live.js'
import { controls } from '../../../styles/controls.ts'
import { panel } from '../../../styles/panel.ts'
import { HOUR_BANDS, type HourBand } from '../../domain/half-day.ts'
import type { HeatFilter } from '../../domain/hotspots/heat-filter.ts'
import { landlordsByStock } from '../../domain/landlords-by-stock.ts'
import type { Family } from '../../domain/taxonomy.ts'
import { observatory as text } from '../../messages/observatory.ts'
import { words } from '../../messages/words.ts'
import { Act } from '../../operations/act.ts'
import { showHeat } from '../../operations/observatory/show-heat.ts'
import { Select } from '../../store/select.ts'
import { sameParts } from '../parts/same-parts.ts'

/** Families on heat maps (F and G have their own follow-up). */
const FAMILIES: readonly Family[] = ['A', 'B', 'C', 'D', 'E']

const toggled = <Value>(values: readonly Value[], value: Value, on: boolean): readonly Value[] =>
  on ? [...values.filter((each) => each !== value), value] : values.filter((each) => each !== value)

/** Families, landlords and hour bands of the heat map. */
@customElement('tn-heat-filters')
export class HeatFilters extends LitElement {
  static override styles = [
    controls,
    panel,
    css`
      :host {
        padding: 0;
        gap: var(--space-2);
      }
      fieldset {
        gap: 0;
      }
      legend {
        padding: 0;
        margin-block-end: var(--space-1);
      }
      fieldset + fieldset {
        margin-block-start: var(--space-3);
      }
      .choice {
        min-block-size: var(--target);
      }
      .choice .hours {
        color: var(--ink-muted);
      }
      summary {
        min-block-size: var(--target);
        padding-block: var(--space-1);
        cursor: pointer;
      }
      details[open] {
        display: grid;
        gap: var(--space-3);
      }
    `,
  ]

  readonly #act = new Act(this)
  readonly #state = new Select(
    this,
    ({ estate, session }) => ({
      filter: session.heat.filter,
      landlord: estate.landlord,
      entrance: estate.entrance,
      building: estate.building,
    }),
    sameParts,
  )

  #show(change: Partial<HeatFilter>): void {
    this.#state.store.look(({ heat }) => ({ heat: { ...heat, playing: false } }))
    void this.#act.run(showHeat, { ...this.#state.value.filter, ...change })
  }

  readonly #family = (family: Family, on: boolean): void =>
    this.#show({ families: [...toggled(this.#state.value.filter.families, family, on)].sort() })
  readonly #landlord = (id: string, on: boolean): void =>
    this.#show({ landlords: toggled(this.#state.value.filter.landlords, id, on) })
  readonly #band = (band: HourBand, on: boolean): void =>
    this.#show({ bands: toggled(this.#state.value.filter.bands, band, on) })

  override render() {
    const { filter, landlord, entrance, building } = this.#state.value
    const narrowed = text.narrowed(filter.landlords.length, filter.bands.length)
    const owners = landlordsByStock({ landlord, entrance, building }).filter(({ role }) => role !== 'insurer')
    return html`
      <fieldset>
        <legend>${text.families}</legend>
        ${FAMILIES.map((code) =>
          this.#choice(filter.families.includes(code), text.family(code, words.family[code]), (on) =>
            this.#family(code, on),
          ),
        )}
        <p class="help">${text.withoutC5}</p>
      </fieldset>
      <details ?open=${narrowed !== ''}>
        <summary>${text.more}${narrowed ? html` <span class="muted">(${narrowed})</span>` : ''}</summary>
        <fieldset>
          <legend>${text.landlords}</legend>
          ${owners.map(({ id, name }) =>
            this.#choice(filter.landlords.includes(id), name, (on) => this.#landlord(id, on)),
          )}
          <p class="help">${text.landlordsAll}</p>
        </fieldset>
        <fieldset>
          <legend>${text.bands}</legend>
          ${HOUR_BANDS.map((band) =>
            this.#choice(
              filter.bands.includes(band),
              html`${words.band[band]} <span class="hours">${words.bandHours[band]}</span>`,
              (on) => this.#band(band, on),
            ),
          )}
          <p class="help">${text.bandsAll}</p>
        </fieldset>
      </details>
    `
  }

  #choice(checked: boolean, label: unknown, change: (on: boolean) => void) {
    return html`<label class="choice">
      <input
        type="checkbox"
        .checked=${live(checked)}
        @change=${(event: Event) => change((event.target as HTMLInputElement).checked)}
      />
      <span>${label}</span>
    </label>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-heat-filters': HeatFilters
  }
}
