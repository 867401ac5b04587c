import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import type { HourBand } from '../../../domain/half-day.ts'
import { PRESENCE_BANDS, proposedBands } from '../../../domain/hotspots/proposed-bands.ts'
import { presence as text } from '../../../messages/observatory-presence.ts'
import { placeName } from '../../../messages/place-name.ts'
import { sentence } from '../../../messages/sentence.ts'
import { words } from '../../../messages/words.ts'
import { Act } from '../../../operations/act.ts'
import { askPresence, PRESENCE_MINUTES } from '../../../operations/observatory/ask-presence.ts'
import { removeSupport } from '../../../operations/week/remove-support.ts'
import { Select } from '../../../store/select.ts'
import { actionButton } from '../../parts/action-button.ts'
import { describedBy, field } from '../../parts/field.ts'
import '../../parts/icon.ts'
import { options } from '../../parts/options.ts'
import { sameParts } from '../../parts/same-parts.ts'

/** From the place looked at to the week: a presence there, at the hours that are its own. */
@customElement('tn-presence-form')
export class PresenceForm extends LitElement {
  static override styles = [
    controls,
    panel,
    panelPart,
    css`
      form {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--space-3);
      }
      .days {
        display: flex;
        flex-wrap: wrap;
        gap: 0 var(--space-3);
      }
    `,
  ]

  /** Where a presence may be asked for, the most noted first. */
  @property({ attribute: false }) places: readonly string[] = []
  @property({ attribute: false }) hours: Float64Array | null = null

  readonly #act = new Act(this)
  readonly #state = new Select(this, ({ estate }) => ({ estate, supports: estate.support }), sameParts)

  @state() private open = false
  @state() private chosen: string | null = null
  @state() private error: string | null = null

  get #place(): string {
    const { chosen, places } = this
    return chosen !== null && places.includes(chosen) ? chosen : places[0]!
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('places') && changed.get('places')?.join() !== this.places.join()) this.open = false
  }

  override render(): TemplateResult {
    const support = this.#state.value.supports.get(`support-${this.#place}`)
    if (!this.open)
      return html`<div class="row">
        <button type="button" class=${support ? '' : 'primary'} @click=${() => this.#toggle(true)}>
          <tn-icon name="clock"></tn-icon><span>${support ? text.change : text.ask}</span>
        </button>
        ${
          support
            ? actionButton({
                ...{ act: this.#act, operation: removeSupport, target: { place: this.#place } },
                ...{ label: text.remove, look: 'quiet' },
              })
            : nothing
        }
      </div>`
    const proposed = this.hours ? proposedBands(this.hours) : []
    const bands = support?.bands ?? proposed
    return html`<form @submit=${this.#submit} novalidate>
      ${this.places.length > 1 ? this.#where() : nothing}
      <div class="pair">
        ${field({
          ...{ id: 'minutes', label: text.minutes, error: this.error },
          control: html`<input
            id="minutes"
            name="minutes"
            type="number"
            min=${PRESENCE_MINUTES.least}
            max=${PRESENCE_MINUTES.most}
            value=${Math.min(PRESENCE_MINUTES.most, support?.minutes ?? PRESENCE_MINUTES.most)}
            aria-describedby=${describedBy({ id: 'minutes', error: this.error })}
          />`,
        })}
        ${field({
          ...{ id: 'times', label: text.times, error: null },
          control: html`<input id="times" name="times" type="number" min="1" max="7" value=${support?.timesPerWeek ?? 2} />`,
        })}
      </div>
      ${this.#bands(bands, proposed)}
      <div class="row">
        <button type="submit" class="primary">${support ? text.submitChange : text.submit}</button>
        <button type="button" class="quiet" @click=${() => this.#toggle(false)}>${text.cancel}</button>
      </div>
    </form>`
  }

  #where(): TemplateResult {
    const { estate } = this.#state.value
    const named = this.places.map((id) => [id, placeName(estate, id)] as const)
    return field({
      ...{ id: 'place', label: text.place, error: null },
      control: html`<select
        id="place"
        @change=${(event: Event) => {
          this.chosen = (event.target as HTMLSelectElement).value
        }}
      >
        ${options(named, this.#place)}
      </select>`,
    })
  }

  #bands(bands: readonly HourBand[], proposed: readonly HourBand[]): TemplateResult {
    const help =
      proposed.length > 0 ? text.bandsProposed(proposed.map((band) => words.band[band])) : text.bandsUnknown
    return html`<fieldset aria-describedby="bands-help">
      <legend>${text.bands}</legend>
      <p class="help" id="bands-help">${help}</p>
      <div class="days">
        ${PRESENCE_BANDS.map(
          (band) => html`<label class="choice"
            ><input type="checkbox" name="band" value=${band} .checked=${bands.includes(band)} />${words.band[band]}</label
          >`,
        )}
      </div>
    </fieldset>`
  }

  async #toggle(open: boolean): Promise<void> {
    this.open = open
    this.error = null
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>(open ? 'select, input' : 'button')?.focus()
  }

  readonly #submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    const data = new FormData(event.target as HTMLFormElement)
    const target = {
      place: this.#place,
      minutes: Number(data.get('minutes')),
      timesPerWeek: Number(data.get('times')),
      bands: data.getAll('band') as HourBand[],
    }
    const refused = this.#act.reason(askPresence, target)
    this.error = refused && sentence(refused)
    if (refused) return
    await this.#act.run(askPresence, target)
    await this.#toggle(false)
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-presence-form': PresenceForm
  }
}
