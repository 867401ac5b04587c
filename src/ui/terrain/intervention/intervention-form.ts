import { ContextConsumer } from '@lit/context'
import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import type { AtPlace } from '../../../domain/field/with-passage-at.ts'
import { INTERVENTION_TYPES, type InterventionType } from '../../../domain/follow-up/intervention.ts'
import { HOUR_BANDS, type HourBand } from '../../../domain/half-day.ts'
import { minuteOf } from '../../../domain/when.ts'
import { interventions as text } from '../../../messages/field-situation.ts'
import { placeName } from '../../../messages/place-name.ts'
import { words } from '../../../messages/words.ts'
import { Act } from '../../../operations/act.ts'
import { portsContext } from '../../../operations/context.ts'
import { noteIntervention } from '../../../operations/follow-up/note-intervention.ts'
import { Select } from '../../../store/select.ts'
import { field } from '../../parts/field.ts'
import '../../parts/icon.ts'
import '../../suivis/mediations/live-mediation.ts'
import { sameParts } from '../../parts/same-parts.ts'

const countOf = (event: Event): number =>
  Math.max(0, Math.floor(Number((event.target as HTMLInputElement).value) || 0))

/** What the team did about a situation or at a place: its type, how many people, how many of them young. Says `tn-done`. */
@customElement('tn-intervention-form')
export class InterventionForm extends LitElement {
  static override styles = [
    controls,
    panel,
    panelPart,
    css`
      .types {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 9rem), 1fr));
        gap: var(--space-2);
      }
      .types button {
        min-block-size: 3rem;
      }
    `,
  ]

  @property() place = ''
  /** The situation that it answers; empty for none. */
  @property() situation = ''
  /** Where the pair stands now; absent at the desk, where the day may be an earlier one. */
  @property({ attribute: false }) at: AtPlace | null = null
  @state() private type: InterventionType | null = null
  @state() private people = 0
  @state() private youths = 0
  @state() private day = ''
  /** Of an earlier day the part is asked for: none is presumed. */
  @state() private band: HourBand | '' = ''
  @state() private isBandMissing = false

  readonly #ports = new ContextConsumer(this, { context: portsContext, subscribe: true })
  readonly #act = new Act(this)
  readonly #state = new Select(this, ({ estate, session }) => ({ estate, today: session.today }), sameParts)

  /** A visit is kept by its building. */
  #keptAt(): string {
    const { estate } = this.#state.value
    return this.type === 'visit' ? (estate.entrance.get(this.place)?.building ?? this.place) : this.place
  }

  #isEarlier(today: string): boolean {
    return this.at === null && this.day !== '' && this.day !== today
  }

  readonly #save = async (event: Event): Promise<void> => {
    event.preventDefault()
    const { type, people, youths, situation, at } = this
    if (!type) return
    const { today } = this.#state.value
    const isNow = !this.#isEarlier(today)
    this.isBandMissing = !isNow && this.band === ''
    if (this.isBandMissing) {
      await this.updateComplete
      this.renderRoot.querySelector<HTMLElement>('#band')?.focus()
      return
    }
    const outcome = await this.#act.run(noteIntervention, {
      ...{ type, place: this.#keptAt() },
      when: isNow
        ? { minute: minuteOf(this.#ports.value?.clock() ?? 0) }
        : { day: this.day, band: this.band as HourBand },
      ...(people > 0 && { people }),
      ...(youths > 0 && { youths }),
      ...(situation !== '' && { situation }),
      ...(at && { at }),
    })
    if (outcome.kind === 'done') this.#done()
  }

  readonly #done = (): void => {
    this.type = null
    this.people = 0
    this.youths = 0
    this.band = ''
    this.dispatchEvent(new CustomEvent('tn-done', { bubbles: true, composed: true }))
  }

  override render(): TemplateResult {
    const { estate, today } = this.#state.value
    return html`
      <div class="stack">
        <div role="group" aria-label=${text.type} class="types">
          ${INTERVENTION_TYPES.map(
            (each) => html`
              <button type="button" data-type=${each} aria-pressed=${this.type === each} @click=${() => (this.type = each)}>
                ${words.intervention[each]}
              </button>
            `,
          )}
        </div>
        ${this.type === 'visit' ? html`<p class="help">${text.visitAt(placeName(estate, this.#keptAt()))}</p>` : nothing}
      </div>
      ${this.type === 'live-mediation' ? this.#mediation() : this.#counts(today)}
    `
  }

  /** A mediation on the spot is a case of its own: its motif and its outcome. */
  #mediation(): TemplateResult {
    return html`<tn-live-mediation place=${this.place} situation=${this.situation} @tn-done=${this.#done}></tn-live-mediation>`
  }

  #counts(today: string): TemplateResult {
    return html`
      <form class="stack" @submit=${this.#save} novalidate>
        <div class="pair">
          ${this.#count('people', text.people, this.people, (value) => (this.people = value))}
          ${this.#count('youths', text.youths, this.youths, (value) => (this.youths = value))}
          ${
            this.at
              ? nothing
              : field({
                  id: 'day',
                  label: text.day,
                  control: html`<input id="day" type="date" max=${today} .value=${this.day || today} @change=${(event: Event) => (this.day = (event.target as HTMLInputElement).value)} />`,
                })
          }
          ${this.#isEarlier(today) ? this.#band() : nothing}
        </div>
        <button class="primary" ?disabled=${this.type === null}><tn-icon name="check"></tn-icon>${text.save}</button>
      </form>
    `
  }

  #band(): TemplateResult {
    const choose = (event: Event): void => {
      this.band = (event.target as HTMLSelectElement).value as HourBand | ''
      this.isBandMissing = false
    }
    return field({
      id: 'band',
      label: text.band,
      ...(this.isBandMissing && { error: text.bandNeeded }),
      control: html`<select id="band" .value=${this.band} aria-describedby=${this.isBandMissing ? 'band-error' : nothing} aria-invalid=${this.isBandMissing ? 'true' : nothing} @change=${choose}>
        <option value="" ?selected=${this.band === ''}>${text.bandChoose}</option>
        ${HOUR_BANDS.map((each) => html`<option value=${each} ?selected=${this.band === each}>${words.band[each]}</option>`)}
      </select>`,
    })
  }

  #count(id: string, label: string, value: number, set: (value: number) => void): TemplateResult {
    return field({
      id,
      label,
      control: html`<input id=${id} type="number" inputmode="numeric" min="0" max="9999" .value=${String(value)} @change=${(event: Event) => set(countOf(event))} />`,
    })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-intervention-form': InterventionForm
  }
}
