import { ContextConsumer } from '@lit/context'
import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel } from '../../../../styles/panel.ts'
import { placeOf } from '../../../domain/place.ts'
import { isFault, isRefusal } from '../../../domain/refusal.ts'
import type { StopKind } from '../../../domain/week/round.ts'
import { minuteOf } from '../../../domain/when.ts'
import { fieldRound as text } from '../../../messages/field-round.ts'
import { placeName } from '../../../messages/place-name.ts'
import { Act } from '../../../operations/act.ts'
import { portsContext } from '../../../operations/context.ts'
import { startPresence } from '../../../operations/field/start-presence.ts'
import { noteIntervention } from '../../../operations/follow-up/note-intervention.ts'
import { Select } from '../../../store/select.ts'
import '../../parts/place-field.ts'
import './here-button.ts'
import type { AtHandView } from './round-view.ts'
import { sheetHead } from './sheet-head.ts'
import { sheetStyles } from './sheet-styles.ts'

/** Somewhere that was not planned: which place, and what is done there. */
@customElement('tn-unplanned-sheet')
export class UnplannedSheet extends LitElement {
  static override styles = [controls, panel, sheetStyles]

  @property({ attribute: false }) view!: AtHandView
  /** Out of any round it stands by itself: there is nothing to close it for. */
  @property({ type: Boolean }) alone = false
  @state() private place = ''

  readonly #act = new Act(this)
  readonly #ports = new ContextConsumer(this, { context: portsContext, subscribe: true })
  readonly #estate = new Select(this, ({ estate }) => estate)

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('h2, tn-place-field')?.focus(options)
  }

  readonly #choose = (event: CustomEvent<string>): void => {
    this.place = event.detail
  }

  async #go(fieldKind: StopKind): Promise<void> {
    const fieldPlace = this.place
    const round = this.view.walked?.round.id
    this.#estate.store.look({ fieldPlace, fieldKind, fieldStop: null, fieldSheet: 'none' })
    if (fieldKind === 'presence' || fieldKind === 'permanence')
      await this.#act.run(startPresence, {
        place: fieldPlace,
        stopKind: fieldKind,
        ...(round !== undefined && { round }),
      })
  }

  async #visit(place: string): Promise<void> {
    const when = { minute: minuteOf(this.#ports.value?.clock() ?? 0) }
    const outcome = await this.#act.run(noteIntervention, { type: 'visit', place, when })
    if (isRefusal(outcome) || isFault(outcome)) return
    this.place = ''
    this.#estate.store.look({ fieldSheet: 'none' })
  }

  override render(): TemplateResult {
    return html`
      ${this.alone ? nothing : sheetHead(this, text.unplannedTitle)}
      <tn-here-button></tn-here-button>
      <tn-place-field
        reach="all"
        label=${text.unplannedPlace}
        .value=${this.place}
        @tn-place=${this.#choose}
      ></tn-place-field>
      ${this.place === '' ? nothing : this.#what()}
    `
  }

  #what(): TemplateResult {
    const estate = this.#estate.value
    const { place } = this
    const stop = this.view.walked?.progress.stops.find((each) => each.stop.place === place)?.stop
    if (stop) {
      const open = (): void => {
        this.#estate.store.look({ fieldStop: stop.id, fieldPlace: null, fieldSheet: 'none' })
      }
      return html`
        <p>${text.isStop}</p>
        <button type="button" class="primary" @click=${open}>${text.goThere}</button>
      `
    }
    const found = placeOf(estate, place)
    const building = estate.building.has(place) ? place : estate.entrance.get(place)?.building
    if (!found && building === undefined) return html`<p role="status">${text.sectorTooWide}</p>`
    const kinds: readonly StopKind[] = !found
      ? []
      : found.kind === 'receptionPlace'
        ? ['passage', 'permanence', 'rendez-vous']
        : ['passage', 'presence', 'rendez-vous']
    return html`
      <div class="two">
        ${kinds.map(
          (kind) => html`
            <button type="button" class=${kind === 'passage' ? 'primary' : ''} @click=${() => this.#go(kind)}>
              ${text.kinds[kind]}
            </button>
          `,
        )}
        ${
          building === undefined
            ? nothing
            : html`<button
                type="button"
                aria-describedby="visit"
                @click=${() => this.#visit(building)}
              >
                ${text.visit}
              </button>`
        }
      </div>
      ${building === undefined ? nothing : html`<p id="visit" class="help">${text.visitHelp(placeName(estate, building))}</p>`}
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-unplanned-sheet': UnplannedSheet
  }
}
