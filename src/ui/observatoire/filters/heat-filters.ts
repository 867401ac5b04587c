import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { live } from 'lit/directives/live.js'
import { controls } from '../../../../styles/controls.ts'
import { joined } from '../../../../styles/joined.ts'
import { panel } from '../../../../styles/panel.ts'
import { FACETS, type Facet, type FacetCounts, facetCounts } from '../../../domain/hotspots/facet-counts.ts'
import { type HeatFilter, VIEWERS, type Viewer } from '../../../domain/hotspots/heat-filter.ts'
import { filters as text } from '../../../messages/observatory-filters.ts'
import { Act } from '../../../operations/act.ts'
import { showHeat } from '../../../operations/observatory/show-heat.ts'
import { Select } from '../../../store/select.ts'
import '../../parts/icon.ts'
import { sameParts } from '../../parts/same-parts.ts'
import { activeChoices, cleared, withChoice } from './active-choices.ts'
import { facetChoices } from './facet-choices.ts'
import { filterStyles } from './filter-styles.ts'

const MORE = FACETS.filter((facet) => facet !== 'families')
const HELP: Partial<Record<Facet, string>> = { families: text.familiesHelp, bands: text.bandsHelp }

/** What is looked at: who looks, and choices of each kind with the situations that each has now. */
@customElement('tn-heat-filters')
export class HeatFilters extends LitElement {
  static override styles = [controls, joined, panel, filterStyles]

  readonly #act = new Act(this)
  readonly #state = new Select(
    this,
    ({ estate, session }) => ({ estate, filter: session.heat.filter, today: session.today }),
    sameParts,
  )

  #show(filter: HeatFilter): void {
    this.#state.store.look(({ heat }) => ({ heat: { ...heat, playing: false } }))
    void this.#act.run(showHeat, filter)
  }

  override render(): TemplateResult {
    const { estate, filter, today } = this.#state.value
    const active = activeChoices(estate, filter)
    return html`
      <details class="all">
        <summary>
          <tn-icon name="settings"></tn-icon><span>${text.title}</span>
          ${active.length > 0 ? html`<span class="muted">${text.active(active.length)}</span>` : nothing}
        </summary>
        ${this.#choices(facetCounts(estate, filter, today))}
      </details>
      ${
        active.length > 0
          ? html`<div class="row chips" role="group" aria-label=${text.chips}>
              ${active.map(
                ({ label, removed }) => html`<button
                  type="button"
                  class="chip"
                  aria-label=${text.remove(label)}
                  @click=${() => this.#remove(removed)}
                >
                  <span>${label}</span><tn-icon name="close"></tn-icon>
                </button>`,
              )}
              <button type="button" class="link" @click=${() => this.#remove(cleared(filter))}>${text.clear}</button>
            </div>`
          : nothing
      }
    `
  }

  /** What is pressed is gone: the focus goes to what is left, else to the choices. */
  async #remove(filter: HeatFilter): Promise<void> {
    this.#show(filter)
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>('.chip, summary')?.focus()
  }

  #choices(counts: FacetCounts): TemplateResult {
    const { filter } = this.#state.value
    return html`
      <fieldset>
        <legend>${text.viewer}</legend>
        <div class="row joined">
          ${VIEWERS.map(
            (viewer) => html`<button
              type="button"
              aria-pressed=${viewer === filter.viewer}
              @click=${() => this.#setViewer(viewer)}
            >
              ${text.viewers[viewer]}
            </button>`,
          )}
        </div>
        <p class="help">${text.viewerHelp[filter.viewer]}</p>
      </fieldset>
      ${this.#facet('families', counts)}
      <p class="help">${text.countsHelp}</p>
      ${MORE.map((facet) => this.#folded(facet, counts))}
    `
  }

  #setViewer(viewer: Viewer): void {
    this.#show({ ...this.#state.value.filter, viewer })
  }

  #folded(facet: Facet, counts: FacetCounts): TemplateResult {
    const chosen = this.#state.value.filter[facet].length
    return html`<details ?open=${chosen > 0}>
      <summary>
        <span>${text.facet[facet]}</span>
        ${chosen > 0 ? html`<span class="muted">${text.active(chosen)}</span>` : nothing}
      </summary>
      ${this.#facet(facet, counts)}
    </details>`
  }

  #facet(facet: Facet, counts: FacetCounts): TemplateResult {
    const { estate, filter } = this.#state.value
    const chosen = filter[facet] as readonly string[]
    return html`<fieldset>
      <legend class=${facet === 'families' ? '' : 'visually-hidden'}>${text.facet[facet]}</legend>
      ${facetChoices(estate, filter, facet).map(({ value, label }) => {
        const count = counts[facet].get(value) ?? 0
        return html`<label class="choice">
          <input
            type="checkbox"
            .checked=${live(chosen.includes(value))}
            @change=${(event: Event) =>
              this.#show(withChoice(filter, facet, value, (event.target as HTMLInputElement).checked))}
          />
          <span>${label}</span>
          <span class="count" aria-hidden="true">${count}</span>
          <span class="visually-hidden">, ${text.count(count)}</span>
        </label>`
      })}
      <p class="help">${HELP[facet] ?? text.all}</p>
    </fieldset>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-heat-filters': HeatFilters
  }
}
