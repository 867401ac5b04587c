import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { controls } from '../../../styles/controls.ts'
import { joined } from '../../../styles/joined.ts'
import { panel } from '../../../styles/panel.ts'
import { settingsOf } from '../../domain/estate.ts'
import { observationsOf } from '../../domain/hotspots/observations-of.ts'
import { observatory as text } from '../../messages/observatory.ts'
import { Act } from '../../operations/act.ts'
import { showHeat } from '../../operations/observatory/show-heat.ts'
import { OBSERVATORY_VIEWS, type ObservatoryView } from '../../store/heat-session.ts'
import { Select } from '../../store/select.ts'
import '../parts/empty-state.ts'
import '../parts/icon.ts'
import { Media } from '../parts/media.ts'
import { sameParts } from '../parts/same-parts.ts'
import { placeSelection } from '../territoire/place-kind.ts'
import { selectedPlace } from './heat-view.ts'
import { publishedNote } from './published-note.ts'
import './saved/save-pictures.ts'
import './saved/saved-views.ts'
import '../parts/region.ts'
import type { RegionPart } from '../parts/region.ts'

/** A view's elements come when it is first opened. */
const VIEWS: Readonly<Record<ObservatoryView, RegionPart>> = {
  places: {
    load: () => import('./places/places-view.ts'),
    show: () => html`<tn-heat-places></tn-heat-places>`,
  },
  hours: { load: () => import('./hours/hours-view.ts'), show: () => html`<tn-heat-hours></tn-heat-hours>` },
  months: {
    load: () => import('./months/months-view.ts'),
    show: () => html`<tn-months-view></tn-months-view>`,
  },
  compare: {
    load: () => import('./compare/compare-view.ts'),
    show: () => html`<tn-compare-view></tn-compare-view>`,
  },
  method: {
    load: () => import('./method/observatory-method.ts'),
    show: () => html`<tn-observatory-method></tn-observatory-method>`,
  },
}

/** The observatory's panel: where and when it is more than chance, and how to read it. */
@customElement('tn-observatoire')
export class Observatoire extends LitElement {
  static override styles = [
    controls,
    joined,
    panel,
    css`
      .head {
        display: flex;
        justify-content: space-between;
        align-items: center;
        margin-block-end: calc(-1 * var(--space-2));
      }
      /* One edge for all that stands in the panel. */
      nav + tn-region > *,
      nav + tn-empty,
      .published + tn-region > *,
      .published + tn-empty {
        padding: 0;
      }
    `,
  ]

  readonly #act = new Act(this)
  readonly #state = new Select(
    this,
    ({ estate, session: { heat, today } }) => ({
      ...{
        estate,
        today,
        view: heat.view,
        filter: heat.filter,
        unit: heat.unit,
        asked: heat.density?.request,
      },
    }),
    sameParts,
  )
  readonly #phone = new Media(this, '(width < 45rem)')
  /** What the last picture was asked of: it is asked for anew when records, choices (as by the address) or the unit changed. */
  #pictured: readonly unknown[] = []

  protected override updated(_changed: PropertyValues): void {
    const { estate, filter, unit, asked } = this.#state.value
    if (estate.situation.size === 0) return
    const pictured = [observationsOf(estate, filter), unit]
    const isSame = asked === filter && pictured.every((part, index) => part === this.#pictured[index])
    const isFirst = this.#pictured.length === 0 && asked === filter
    this.#pictured = pictured
    if (!isSame && !isFirst) queueMicrotask(() => void this.#act.run(showHeat, filter))
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

  override render(): TemplateResult {
    const { estate, view } = this.#state.value
    const isEmpty = estate.situation.size === 0
    return html`
      <div class="head">
        <h1 tabindex="-1">${text.title}</h1>
        ${isEmpty ? nothing : this.#noteButton('quiet')}
      </div>
      <nav class="joined" aria-label=${text.views}>
        ${OBSERVATORY_VIEWS.map(
          (each) => html`<button type="button" aria-pressed=${each === view} @click=${() => this.#open(each)}>
            ${text.viewNames[each]}
          </button>`,
        )}
      </nav>
      ${isEmpty ? nothing : publishedNote(settingsOf(estate))}
      ${
        isEmpty && view !== 'method'
          ? html`<tn-empty .text=${text.emptyText}>${this.#noteButton('primary')}</tn-empty>`
          : html`<tn-region .content=${VIEWS[view]}></tn-region>${view === 'method' ? nothing : html`<tn-saved-views></tn-saved-views><tn-save-pictures></tn-save-pictures>`}`
      }
    `
  }

  /** On a phone the view that is opened is brought into sight. */
  async #open(view: ObservatoryView): Promise<void> {
    this.#state.store.look(({ heat }) => ({ heat: { ...heat, view } }))
    await this.updateComplete
    if (this.#phone.matches) this.renderRoot.querySelector('nav')?.scrollIntoView({ block: 'start' })
  }

  #noteButton(look: string): TemplateResult {
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
