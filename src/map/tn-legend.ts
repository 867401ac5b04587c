import { html, LitElement, nothing, svg } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { HEAT_STEPS } from '../domain/hotspots/density.ts'
import { standingBuildings } from '../domain/standing-buildings.ts'
import { activeEntrances } from '../domain/week/active-entrances.ts'
import { dwellings, entranceCount, mapWords } from '../messages/map.ts'
import { Select } from '../store/select.ts'
import { shownLayers } from '../store/shown-layers.ts'
import { landlordLook } from './landlord-look.ts'
import { legendCss } from './legend-css.ts'
import { legendMark, legendMarks, legendMarksCss } from './legend-marks.ts'
import { floatingCss } from './map-css.ts'
import { samePart } from './map-layer.ts'
import { stockCount } from './stock-count.ts'
import { landlordSwatch, swatchCss } from './swatch.ts'

const number = new Intl.NumberFormat('fr-FR')

const line = (dashed: boolean) => svg`<svg class="swatch" viewBox="0 0 24 18" aria-hidden="true">
  <path class=${dashed ? 'outline dashed' : 'outline'} d="M0 9h24" />
</svg>`

/** What the map's colours, patterns and lines mean, with dwellings and entrances counted from what is drawn. Open on wide screens. */
@customElement('tn-legend')
export class TnLegend extends LitElement {
  static override styles = [floatingCss, swatchCss, legendCss, legendMarksCss]

  readonly #stock = new Select(
    this,
    ({ estate, session }) =>
      [
        ...([estate.building, estate.entrance, estate.landlord] as const),
        ...([estate.perimeter, shownLayers(session)] as const),
        ...([estate.footprint, estate.street, estate.service, session.today] as const),
      ] as const,
    samePart,
  )
  @state() private _open = matchMedia('(width >= 48rem) and (height >= 36rem)').matches

  override render() {
    if (!this.#stock.ready) return nothing
    const [building, entrance, , perimeter, layers, footprint] = this.#stock.value
    if (perimeter.size + building.size + entrance.size + footprint.size === 0) return nothing
    const toggled = (event: Event): void => {
      this._open = (event.currentTarget as HTMLDetailsElement).open
    }
    return html`
      <details class="card" ?open=${this._open} @toggle=${toggled} aria-label=${mapWords.legendName}>
        <summary>${mapWords.legend}</summary>
        <div class="body">
          ${layers.has('heat') ? this.#heat() : nothing}
          ${layers.has('buildings') || layers.has('entrances') ? this.#landlords() : nothing}
          ${layers.has('perimeter') ? this.#perimeter() : nothing} ${this.#marks()}
          ${this.#demonstration()}
        </div>
      </details>
    `
  }

  #landlords() {
    const [building, entrance, landlords] = this.#stock.value
    return html`<ul>
      ${stockCount({ building, entrance }).map(
        (row) => html`<li>
          ${landlordSwatch(landlordLook(landlords, row.landlord))}
          <span>${landlords.get(row.landlord)?.name ?? mapWords.unknownLandlord}</span>
          <small>${dwellings(row.dwellings)}, ${entranceCount(row.entrances)}</small>
        </li>`,
      )}
    </ul>`
  }

  #perimeter() {
    const parts = [...this.#stock.value[3].values()]
    return html`<ul class="lines">
      ${
        parts.some(({ part }) => part === 'priority')
          ? html`<li>${line(false)} ${mapWords.priority}</li>`
          : nothing
      }
      ${
        parts.some(({ part }) => part === 'extension')
          ? html`<li>${line(true)} ${mapWords.extension}</li>`
          : nothing
      }
    </ul>`
  }

  #marks() {
    const [building, entrance, , , layers, footprint, street, service, today] = this.#stock.value
    const marks = legendMarks({ building, entrance, footprint, street, service }, layers, today)
    if (marks.length === 0) return nothing
    return html`<ul class="lines">
      ${marks.map(legendMark).map(({ mark, words }) => html`<li>${mark} ${words}</li>`)}
    </ul>`
  }

  #heat() {
    return html`<div>
      <p class="note">${mapWords.heatTitle}</p>
      <ul class="scale">
        ${HEAT_STEPS.map((from, index) => {
          const until = HEAT_STEPS[index + 1]
          const words = mapWords.heatStep(
            number.format(from),
            until === undefined ? null : number.format(until),
          )
          return html`<li title=${words}>
            <svg class="step step-${index + 1}" viewBox="0 0 10 10" preserveAspectRatio="none" aria-hidden="true">
              <rect width="10" height="10" />
            </svg>
            <span>${number.format(from)}${until === undefined ? '+' : ''}</span>
          </li>`
        })}
      </ul>
      <p class="note">${mapWords.heatUnder(number.format(HEAT_STEPS[0]))}</p>
    </div>`
  }

  #demonstration() {
    const [building, entrance] = this.#stock.value
    const some = [...standingBuildings({ building }), ...activeEntrances({ building, entrance })].some(
      ({ precision }) => precision === 'demonstration',
    )
    return some
      ? html`<p class="demonstration">
          ${mapWords.demonstration}
          ${this.#stock.value[4].has('heat') ? nothing : html`<small>${mapWords.demonstrationWhy}</small>`}
        </p>`
      : nothing
  }
}
