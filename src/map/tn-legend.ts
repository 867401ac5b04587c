import { html, LitElement, nothing, svg } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import type { Estate } from '../domain/estate.ts'
import { filterText } from '../domain/figures.ts'
import { recordsBegin } from '../domain/hotspots/records-begin.ts'
import { type LandlordStock, landlordStock } from '../domain/landlord-stock.ts'
import { standingBuildings } from '../domain/standing-buildings.ts'
import { activeEntrances } from '../domain/week/active-entrances.ts'
import { dwellings, entranceCount, mapWords } from '../messages/map.ts'
import { heatParts, heatScale, heatShown } from '../store/heat-shown.ts'
import { Select } from '../store/select.ts'
import { shownLayers } from '../store/shown-layers.ts'
import { heatLegend } from './heat/heat-legend.ts'
import { heatLegendCss } from './heat/heat-legend-css.ts'
import { heatLegendLine } from './heat/heat-legend-line.ts'
import { landlordLook } from './landlord-look.ts'
import { legendCss } from './legend-css.ts'
import { legendMark, legendMarks, legendMarksCss } from './legend-marks.ts'
import { floatingCss } from './map-css.ts'
import { samePart } from './map-layer.ts'
import { markedShown } from './proven-places.ts'
import { recencyLegend, recencyLegendCss } from './recency-legend.ts'
import { landlordSwatch, swatchCss } from './swatch.ts'
import './tn-follow-legend.ts'

const NO_NOTES: Estate['shiftNote'] = new Map()

const line = (dashed: boolean) => svg`<svg class="swatch" viewBox="0 0 24 18" aria-hidden="true">
  <path class=${dashed ? 'outline dashed' : 'outline'} d="M0 9h24" />
</svg>`

/** The two figures of a landlord's line, each with its number. */
const stockWords = ({ landlord, ...counts }: LandlordStock) => {
  const filter = filterText({ landlord: landlord?.id ?? '' })
  return html`<small
    ><span data-count="landlord-dwellings" data-filter=${filter} data-value=${counts.dwellings}
      >${dwellings(counts.dwellings)}</span
    >,
    <span data-count="landlord-entrances" data-filter=${filter} data-value=${counts.entrances}
      >${entranceCount(counts.entrances)}</span
    ></small
  >`
}

/** What the map's colours, patterns and lines mean, with dwellings and entrances counted from what is drawn. Open on wide screens. */
@customElement('tn-legend')
export class TnLegend extends LitElement {
  static override styles = [
    floatingCss,
    swatchCss,
    legendCss,
    legendMarksCss,
    heatLegendCss,
    recencyLegendCss,
  ]

  readonly #stock = new Select(
    this,
    ({ estate, session }) =>
      [
        ...([estate.building, estate.entrance, estate.landlord] as const),
        ...([estate.perimeter, shownLayers(session)] as const),
        ...([estate.footprint, estate.street, estate.service, session.today] as const),
        // Places to avoid are marked in the field alone.
        session.workspace === 'terrain' ? estate.shiftNote : NO_NOTES,
      ] as const,
    samePart,
  )
  readonly #heatPart = new Select(
    this,
    (state) => {
      const { heat } = state.session
      const isRanked = heat.ranking?.result !== undefined && heat.view !== 'compare'
      return [
        markedShown(state),
        heat.scale,
        isRanked,
        recordsBegin(state.estate),
        ...heatParts(heat),
      ] as const
    },
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
        <summary><span class="word">${mapWords.legend}</span> ${layers.has('heat') ? this.#heatLine() : nothing}</summary>
        <div class="body">
          ${layers.has('heat') ? this.#heat() : nothing}
          ${layers.has('recency') ? recencyLegend() : nothing}
          ${layers.has('buildings') || layers.has('entrances') ? this.#landlords() : nothing}
          ${layers.has('perimeter') ? this.#perimeter() : nothing} ${this.#marks()}
          <tn-follow-legend></tn-follow-legend>
          ${this.#demonstration()}
        </div>
      </details>
    `
  }

  #landlords() {
    const [building, entrance, landlord] = this.#stock.value
    return html`<ul>
      ${landlordStock({ building, entrance, landlord }).map(
        (row) => html`<li>
          ${landlordSwatch(landlordLook(landlord, row.landlord?.id ?? ''))}
          <span>${row.landlord?.name ?? mapWords.unknownLandlord}</span>
          ${stockWords(row)}
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
    const [building, entrance, , , layers, footprint, street, service, today, shiftNote] = this.#stock.value
    const marks = legendMarks({ building, entrance, footprint, street, service, shiftNote }, layers, today)
    if (marks.length === 0) return nothing
    return html`<ul class="lines">
      ${marks.map(legendMark).map(({ mark, words }) => html`<li>${mark} ${words}</li>`)}
    </ul>`
  }

  #heat() {
    const [marked, scale, isRanked, begin, ...parts] = this.#heatPart.value
    const shown = heatShown(parts)
    return shown ? heatLegend(shown, heatScale(shown, scale), { marked, isRanked, begin }) : nothing
  }

  /** What a folded legend still says: beside a map whose colours nothing explains, it may not be empty. */
  #heatLine() {
    const [, scale, , , ...parts] = this.#heatPart.value
    const shown = heatShown(parts)
    return shown ? heatLegendLine(shown, heatScale(shown, scale)) : nothing
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
