import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel } from '../../../../styles/panel.ts'
import { tables } from '../../../../styles/tables.ts'
import type { PlaceStudy } from '../../../domain/hotspots/place-study.ts'
import { places } from '../../../messages/observatory-places.ts'
import { presence } from '../../../messages/observatory-presence.ts'
import { study as text } from '../../../messages/observatory-study.ts'
import { Act } from '../../../operations/act.ts'
import { studyPlace } from '../../../operations/observatory/study-place.ts'
import { Select } from '../../../store/select.ts'
import '../../parts/icon.ts'
import { sameParts } from '../../parts/same-parts.ts'
import { type ChosenPlace, chosenPlace } from '../chosen-place.ts'
import '../heat-situations.ts'
import { placeSelection } from '../../territoire/place-kind.ts'
import { situationsAt } from '../heat-view.ts'
import { rowsOf } from '../places/ranking-sections.ts'
import { verdictMark, verdictStyles } from '../places/verdict-mark.ts'
import { unitName } from '../unit-name.ts'
import { figures } from './figures.ts'
import { monthBars } from './month-bars.ts'
import './presence-effect.ts'
import './presence-form.ts'
import { presencePlaces } from './presence-places.ts'
import { studyStyles } from './study-styles.ts'
import { codeLines, doneLines } from './what-was-done.ts'

const lines = (items: readonly string[]): TemplateResult =>
  html`<ul class="lines">
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`

/** The place, building, résidence or sector chosen: what is proven of it and how, its year, what was noted and done, and a presence asked for there. */
@customElement('tn-place-study')
export class PlaceStudyCard extends LitElement {
  static override styles = [controls, panel, tables, verdictStyles, studyStyles]

  readonly #act = new Act(this)
  readonly #state = new Select(
    this,
    ({ estate, session: { heat, selection, today } }) => ({
      ...{ estate, selection, today, filter: heat.filter, ranking: heat.ranking },
      ...{ study: heat.study, playing: heat.playing },
    }),
    sameParts,
  )
  /** The estate that the study was asked of. */
  #asked: unknown = null

  get #chosen(): ChosenPlace | null {
    const { estate, selection, study, filter } = this.#state.value
    return chosenPlace(estate, selection, { study, filter })
  }

  /** What is chosen on the map, or with other choices, is asked for here; while time plays it waits. */
  protected override updated(_changed: PropertyValues): void {
    const { estate, study, filter, playing } = this.#state.value
    const chosen = this.#chosen
    if (!chosen || playing) return
    const { request } = study ?? {}
    const isAsked = request?.level === chosen.level && request.id === chosen.id && request.filter === filter
    const isSame = isAsked && (this.#asked === null || this.#asked === estate.situation)
    this.#asked = estate.situation
    if (!isSame) queueMicrotask(() => void this.#act.run(studyPlace, chosen))
  }

  readonly #close = (): void => {
    this.#state.store.look(({ heat }) => ({ selection: null, heat: { ...heat, study: null } }))
    this.dispatchEvent(new CustomEvent('tn-study-closed', { bubbles: true, composed: true }))
  }

  /** Nothing to see takes no room. */
  protected override willUpdate(_changed: PropertyValues): void {
    this.hidden = this.#chosen === null
  }

  override render(): TemplateResult | typeof nothing {
    const chosen = this.#chosen
    if (!chosen) return nothing
    const { estate, study } = this.#state.value
    const isHere = study?.request.id === chosen.id && study.request.level === chosen.level
    const result = isHere ? study.result : undefined
    return html`<article aria-labelledby="name" aria-busy=${isHere && study.state === 'running'}>
      <div class="head">
        <h2 id="name" tabindex="-1">${unitName(estate, chosen.id)}</h2>
        <button type="button" class="quiet" aria-label=${text.close} title=${text.close} @click=${this.#close}>
          <tn-icon name="close"></tn-icon>
        </button>
      </div>
      ${this.#ranked(chosen)} ${this.#presence(chosen, result)}
      ${isHere && study.state === 'failed' ? html`<p class="error" role="alert">${text.failed}</p>` : nothing}
      ${result ? this.#year(result) : isHere && study.state === 'failed' ? nothing : html`<p class="muted">${text.waiting}</p>`}
      ${this.#noted(chosen)} ${result ? this.#neighbours(result) : nothing}
    </article>`
  }

  /** What the ranking says of it; an older ranking stays until the new one is there, and says its own period. */
  #ranked({ level, id }: ChosenPlace): TemplateResult | typeof nothing {
    const { ranking, filter } = this.#state.value
    if (!ranking?.result) return nothing
    const row = rowsOf(ranking.result, level).find((each) => each.id === id)
    if (!row) return html`<p class="muted">${text.nothing}</p>`
    return html`
      ${level === 'sector' ? nothing : html`<p>${verdictMark(row.verdict)} <span class="help">${places.verdictHelp[row.verdict]}</span></p>`}
      <p>${places.row(row, ranking.request.period, ranking.result.effort)}</p>
      ${figures(row, ranking.result, filter.bands.length > 0)}
    `
  }

  #presence(chosen: ChosenPlace, result: PlaceStudy | undefined): TemplateResult {
    const { estate, filter, today } = this.#state.value
    if (chosen.level === 'sector') return html`<p class="help">${presence.sectorFirst}</p>`
    const possible = presencePlaces(estate, filter, chosen, today)
    const supportOf = (place: string) => estate.support.get(`support-${place}`)
    const supported = possible.filter((place) => supportOf(place))
    const followed = supported.find((place) => supportOf(place)?.since !== undefined) ?? supported[0]
    return html`
      ${possible.length > 0 ? html`<tn-presence-form .places=${possible} .hours=${result?.hours ?? null}></tn-presence-form>` : nothing}
      ${followed === undefined ? nothing : html`<tn-presence-effect .place=${followed}></tn-presence-effect>`}
    `
  }

  #year(result: PlaceStudy): TemplateResult {
    return html`
      <section>
        <h3>${text.months}</h3>
        ${monthBars(result.months)}
      </section>
      <section>
        <h3>${text.trend}</h3>
        <p>${text.change(result.change)}</p>
        <p>${text.slope(result.slope, result.months)}</p>
        <details>
          <summary>${text.trendHelp}</summary>
          ${lines(text.trendLines(result))}
        </details>
      </section>
    `
  }

  #noted(chosen: ChosenPlace): TemplateResult {
    const { estate, filter, today } = this.#state.value
    const situations = situationsAt(estate, filter, chosen, today)
    const supports = presencePlaces(estate, filter, chosen, today)
      .map((place) => estate.support.get(`support-${place}`))
      .filter((each) => each !== undefined)
    const done = doneLines(estate, situations, supports)
    return html`
      ${
        situations.length > 0
          ? html`<section>
              <h3>${text.codes}</h3>
              ${lines(codeLines(estate, situations))}
            </section>`
          : nothing
      }
      <section>
        <h3>${text.done}</h3>
        ${done.length > 0 ? lines(done) : html`<p class="muted">${text.nothingDone}</p>`}
      </section>
    `
  }

  #neighbours({ neighbours }: PlaceStudy): TemplateResult {
    const { estate } = this.#state.value
    return html`<section>
      <h3>${text.neighbours}</h3>
      ${
        neighbours.length === 0
          ? html`<p class="muted">${text.noNeighbours}</p>`
          : html`<ul class="plain">
              ${neighbours.map(
                ({ id, metres, situations }) => html`<li>
                  <button type="button" class="link" @click=${() => this.#go(id)}>
                    ${text.neighbour(unitName(estate, id), metres, situations)}
                  </button>
                </li>`,
              )}
            </ul>`
      }
    </section>`
  }

  /** Brings the card into sight, its name read out. */
  async show(): Promise<void> {
    await this.updateComplete
    const name = this.renderRoot.querySelector<HTMLElement>('h2')
    name?.focus({ preventScroll: true })
    this.scrollIntoView({ block: 'start' })
  }

  async #go(id: string): Promise<void> {
    const { estate, filter } = this.#state.value
    const selection = placeSelection(estate, id)
    this.#state.store.look(({ flyToSelection }) => ({ selection, flyToSelection: flyToSelection + 1 }))
    void this.#act.run(
      studyPlace,
      chosenPlace(estate, selection, { study: null, filter }) ?? { level: 'group', id },
    )
    await this.show()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-place-study': PlaceStudyCard
  }
}
