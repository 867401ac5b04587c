import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import { settingsOf } from '../../../domain/estate.ts'
import { isOpenSituation, nextStatuses, statusSince } from '../../../domain/follow-up/situation-loop.ts'
import { knownNames } from '../../../domain/known-names.ts'
import { type Fault, isFault, isRefusal, type Refusal } from '../../../domain/refusal.ts'
import { type Situation, type Status, statusOf } from '../../../domain/situation.ts'
import { format } from '../../../messages/format.ts'
import { placeName } from '../../../messages/place-name.ts'
import { responsibleName } from '../../../messages/responsible-name.ts'
import { technical as text } from '../../../messages/technical.ts'
import { words } from '../../../messages/words.ts'
import { Act } from '../../../operations/act.ts'
import { setReference } from '../../../operations/situations/set-reference.ts'
import { stepSituation } from '../../../operations/situations/step-situation.ts'
import { Select } from '../../../store/select.ts'
import '../../parts/checked-text.ts'
import '../../parts/icon.ts'
import { sameParts } from '../../parts/same-parts.ts'
import { dateField } from '../date-field.ts'
import '../due/put-off.ts'
import { obstacleAlert } from '../../parts/obstacle.ts'
import '../timeline.ts'

/** A material situation in its loop: its facts, its next steps with their day and the ticket number, the steps so far. */
@customElement('tn-technical-card')
export class TechnicalCard extends LitElement {
  static override styles = [controls, panel, panelPart, css`form { display: grid; gap: var(--space-3); }`]

  /** The id of the situation. */
  @property() situation = ''
  @state() private on: string | null = null
  @state() private reference = ''
  @state() private obstacle: Refusal | Fault | null = null

  readonly #act = new Act(this)
  readonly #parts = new Select(this, ({ estate, session }) => ({ estate, today: session.today }), sameParts)

  get #found(): Situation | undefined {
    return this.#parts.value.estate.situation.get(this.situation)
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('situation')) return
    this.on = null
    this.obstacle = null
    this.reference = this.#found?.reference ?? ''
  }

  async #step(status: Status): Promise<void> {
    const { situation: id, reference } = this
    const on = this.on ?? this.#parts.value.today
    const outcome = await this.#act.run(stepSituation, { id, status, on, reference })
    this.obstacle = isRefusal(outcome) || isFault(outcome) ? outcome : null
    if (!this.obstacle) this.on = null
  }

  readonly #saveReference = async (event: Event): Promise<void> => {
    event.preventDefault()
    const { situation: id, reference } = this
    const outcome = await this.#act.run(setReference, { id, reference })
    this.obstacle = isRefusal(outcome) || isFault(outcome) ? outcome : null
  }

  override render(): TemplateResult | typeof nothing {
    const { estate, today } = this.#parts.value
    const { store } = this.#parts
    const found = this.#found
    if (!found) return nothing
    const facts: readonly (readonly [string, string | undefined])[] = [
      [text.place, placeName(estate, found.place)],
      [text.responsible, responsibleName(estate, found.responsible)],
      [text.noted, format.when(found.when, settingsOf(estate).timeZone)],
      [text.note, found.note],
    ]
    return html`
      <dl>${facts.map(([label, value]) => (value ? html`<dt>${label}</dt><dd>${value}</dd>` : nothing))}</dl>
      <form @submit=${this.#saveReference} novalidate>
        <tn-checked-text
          label=${text.ticketLabel}
          help=${text.ticketHelp}
          longest="60"
          .names=${knownNames(estate)}
          .value=${this.reference}
          @tn-text=${({ detail }: CustomEvent<string>) => {
            this.reference = detail
          }}
        ></tn-checked-text>
        ${
          this.reference.trim() === (found.reference ?? '')
            ? nothing
            : html`<button type="submit">${text.saveTicket}</button>`
        }
      </form>
      <fieldset>
        <legend>${text.next}</legend>
        ${dateField({
          ...{ id: 'on', label: text.on, value: this.on ?? today, latest: today },
          change: (on) => {
            this.on = on || null
          },
        })}
        <div class="row">
          ${nextStatuses(statusOf(found)).map(
            (status, rank) =>
              html`<button type="button" class=${rank === 0 ? 'primary' : ''} @click=${() => this.#step(status)}>${words.status[status]}</button>`,
          )}
        </div>
      </fieldset>
      ${obstacleAlert(this.obstacle, store)}
      <h3>${text.steps}</h3>
      <tn-timeline
        label=${text.steps}
        .entries=${found.statusSteps.map(({ status, on }) => ({ on, title: words.status[status] }))}
      ></tn-timeline>
      <div class="row">
        ${isOpenSituation(found) && statusSince(found) !== undefined ? html`<tn-put-off kind="situation" .of=${found.id}></tn-put-off>` : nothing}
        <button type="button" class="quiet" @click=${() => store.look({ flyToSelection: store.read().session.flyToSelection + 1 })}>
          <tn-icon name="pin"></tn-icon>${text.onMap}
        </button>
      </div>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-technical-card': TechnicalCard
  }
}
