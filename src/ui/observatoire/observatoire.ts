import { css, html, LitElement, nothing } from 'lit'
import { customElement } from 'lit/decorators.js'
import { controls } from '../../../styles/controls.ts'
import { panel } from '../../../styles/panel.ts'
import { observatory as text } from '../../messages/observatory.ts'
import { sentence } from '../../messages/sentence.ts'
import { Act } from '../../operations/act.ts'
import { showHeat } from '../../operations/observatory/show-heat.ts'
import { Select } from '../../store/select.ts'
import '../parts/empty-state.ts'
import '../parts/icon.ts'
import { sameParts } from '../parts/same-parts.ts'
import './heat-filters.ts'
import './heat-places.ts'
import { heatView, placeSelection, selectedPlace } from './heat-view.ts'
import './heat-situations.ts'

/** The observatory's panel: what is shown in words, its filters, what is left out, and the places by count. */
@customElement('tn-observatoire')
export class Observatoire extends LitElement {
  static override styles = [
    controls,
    panel,
    css`
      .shown {
        font-size: var(--text-lead);
        font-weight: var(--weight-strong);
      }
      .note {
        align-self: start;
      }
      .left-out {
        padding-inline-start: var(--space-4);
        margin: 0;
      }
    `,
  ]

  readonly #act = new Act(this)
  readonly #state = new Select(
    this,
    ({ estate, session }) => ({
      estate,
      filter: session.heat.filter,
      density: session.heat.density,
      today: session.today,
    }),
    sameParts,
  )

  /** The first picture is asked for here; later ones by who changes the filter. */
  protected override firstUpdated(): void {
    const { density, filter, estate } = this.#state.value
    if (!density && estate.situation.size > 0) queueMicrotask(() => void this.#act.run(showHeat, filter))
  }

  readonly #note = (): void => {
    const { store } = this.#state
    const { estate, session } = store.read()
    const place = selectedPlace(estate, session.selection)
    store.look({
      dialog: 'situation',
      presetCode: null,
      selection: place ? placeSelection(estate, place) : null,
    })
  }

  override render() {
    const { estate, filter, density, today } = this.#state.value
    if (estate.situation.size === 0)
      return html`
        <h1 tabindex="-1">${text.title}</h1>
        <tn-empty .text=${text.emptyText}>${this.#noteButton('primary')}</tn-empty>
      `
    const { count, leftOut, setAside, ranking } = heatView(estate, filter, today)
    const notShown = [
      ...leftOut.map(sentence),
      ...(setAside.bySector > 0 ? [text.bySector(setAside.bySector)] : []),
      ...(setAside.placeUnknown > 0 ? [text.placeUnknown(setAside.placeUnknown)] : []),
    ]
    return html`
      <h1 tabindex="-1">${text.title}</h1>
      <div class="stack">
        <p class="shown" role="status" aria-busy=${density === null || density.state === 'running'}>${text.shown(filter.period, count)}</p>
        ${filter.families.length === 0 ? html`<p>${text.none}</p>` : nothing}
        ${density?.state === 'failed' ? html`<p class="error" role="alert">${text.failed}</p>` : nothing}
        <p class="help">${text.honest}</p>
      </div>
      ${this.#noteButton('note')}
      <tn-heat-filters></tn-heat-filters>
      ${
        notShown.length > 0
          ? html`<section class="callout">
            <h3>${text.leftOut}</h3>
            <ul class="left-out">
              ${notShown.map((line) => html`<li>${line}</li>`)}
            </ul>
          </section>`
          : nothing
      }
      <tn-heat-situations></tn-heat-situations>
      <tn-heat-places .ranking=${ranking}></tn-heat-places>
    `
  }

  #noteButton(look: string) {
    return html`<button type="button" class=${look} @click=${this.#note}>
      <tn-icon name="plus"></tn-icon><span>${text.note}</span>
    </button>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-observatoire': Observatoire
  }
}
