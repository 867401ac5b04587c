import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { controls } from '../../../styles/controls.ts'
import { panel } from '../../../styles/panel.ts'
import { observatory as text } from '../../messages/observatory.ts'
import { placeName } from '../../messages/place-name.ts'
import { Select } from '../../store/select.ts'
import { cssValue } from '../parts/css-value.ts'
import { sameParts } from '../parts/same-parts.ts'
import { type PlaceCount, placeSelection, selectedPlace } from './heat-view.ts'

const SHOWN_FIRST = 12

/** The places of the map by count: the list that does what the picture does. */
@customElement('tn-heat-places')
export class HeatPlaces extends LitElement {
  static override styles = [
    controls,
    panel,
    css`
      :host {
        padding: 0;
        gap: var(--space-2);
      }
      li button {
        display: grid;
        grid-template-columns: 2.5rem minmax(0, 1fr);
        justify-content: stretch;
        inline-size: 100%;
        padding-inline: var(--space-2);
      }
      .count {
        font-size: var(--text-lead);
        font-weight: var(--weight-strong);
        font-variant-numeric: tabular-nums;
        text-align: end;
      }
      .words {
        display: grid;
        gap: var(--space-1);
      }
      .bar {
        block-size: var(--space-1);
        inline-size: calc(var(--share) * 100%);
        border-radius: var(--corner-small);
        background: var(--map-heat-4, var(--accent));
      }
    `,
  ]

  @property({ attribute: false }) ranking: readonly PlaceCount[] = []

  readonly #state = new Select(
    this,
    ({ estate, session }) => ({ estate, selection: session.selection }),
    sameParts,
  )

  @state() private all = false

  #select(place: string): void {
    const selection = placeSelection(this.#state.value.estate, place)
    this.#state.store.look(({ flyToSelection }) => ({ selection, flyToSelection: flyToSelection + 1 }))
  }

  #hover(place: string | null): void {
    this.#state.store.look({ hover: place ? placeSelection(this.#state.value.estate, place) : null })
  }

  override render() {
    const { ranking } = this
    const shown = this.all ? ranking : ranking.slice(0, SHOWN_FIRST)
    return html`
      <h2 id="places">${text.places}</h2>
      <p class="help">${ranking.length > 0 ? text.placesHelp : text.placesEmpty}</p>
      <ol class="plain" aria-labelledby="places">
        ${shown.map((each) => this.#line(each))}
      </ol>
      ${
        shown.length < ranking.length
          ? html`<button
            type="button"
            @click=${() => {
              this.all = true
            }}
          >
            ${text.all(ranking.length)}
          </button>`
          : nothing
      }
    `
  }

  #line({ place, count, last }: PlaceCount) {
    const { estate, selection } = this.#state.value
    const most = this.ranking[0]?.count ?? 1
    return html`<li>
      <button
        type="button"
        class="quiet"
        aria-pressed=${selectedPlace(estate, selection) === place}
        @click=${() => this.#select(place)}
        @pointerenter=${() => this.#hover(place)}
        @pointerleave=${() => this.#hover(null)}
        @focus=${() => this.#hover(place)}
        @blur=${() => this.#hover(null)}
      >
        <span class="count" aria-hidden="true">${count}</span>
        <span class="words">
          <span>${placeName(estate, place)}</span>
          <span class="bar" ${cssValue('--share', count / most)}></span>
          <span class="help">
            <span class="visually-hidden">${text.situations(count)}, </span>${text.last(last)}
          </span>
        </span>
      </button>
    </li>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-heat-places': HeatPlaces
  }
}
