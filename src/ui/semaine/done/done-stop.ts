import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { bandAtMinute } from '../../../domain/half-day.ts'
import type { StopOutcome } from '../../../domain/week/done-counts.ts'
import { NOT_DONE_REASONS } from '../../../domain/week/passage.ts'
import { minutesOf } from '../../../domain/week/round.ts'
import { weekClose as text } from '../../../messages/week-close.ts'
import { words } from '../../../messages/words.ts'
import { Act } from '../../../operations/act.ts'
import { recordStop, type StopRecord } from '../../../operations/week/record-stop.ts'
import '../../parts/icon.ts'
import type { IconName } from '../../parts/icon.ts'
import { selectField } from '../../parts/select-field.ts'
import { dayChoices } from '../hand/day-choices.ts'
import { doneStop } from './done-stop-styles.ts'

type Shown = StopOutcome['state'] | 'ahead'

/** Marks that differ by their drawing, beside the word. */
const MARKS: Readonly<Record<Shown, IconName>> = {
  done: 'check',
  'not-done': 'close',
  unrecorded: 'help',
  ahead: 'clock',
}
const DONE = 'done'

/** A planned stop and what became of it; where it was not done, its age and what was not noted in time. */
@customElement('tn-done-stop')
export class DoneStop extends LitElement {
  static override styles = [controls, doneStop]

  @property({ attribute: false }) outcome!: StopOutcome
  @property() name = ''
  @property() week = ''
  @property({ type: Boolean }) ahead = false
  /** Civil days since the place was last met; undefined: never. */
  @property({ attribute: false }) age: number | undefined

  @state() private open = false
  @state() private what: string = DONE
  @state() private day = ''
  @state() private band: StopRecord['band'] = 'morning'

  readonly #act = new Act(this)

  get #planned(): StopRecord {
    const { stop, day } = this.outcome
    return { stop: stop.id, day, band: bandAtMinute(minutesOf(stop.arrive)) }
  }

  readonly #toggle = (): void => {
    const { day, band } = this.#planned
    this.open = !this.open
    Object.assign(this, { day, band, what: this.outcome.reason ?? DONE })
  }

  /** The button goes with what it said: the focus stays on the line. */
  readonly #sayDone = async (): Promise<void> => {
    await this.#act.run(recordStop, this.#planned)
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>('.ways button')?.focus()
  }

  readonly #save = async (event: Event): Promise<void> => {
    event.preventDefault()
    const reason = NOT_DONE_REASONS.find((each) => each === this.what)
    const { day, band } = this
    const outcome = await this.#act.run(recordStop, {
      ...{ stop: this.outcome.stop.id, day, band },
      ...(reason && { reason }),
    })
    if (outcome.kind !== 'done') return
    this.open = false
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>('.ways button')?.focus()
  }

  override render(): TemplateResult {
    const { state, reason } = this.outcome
    const shown: Shown = this.ahead && state === 'unrecorded' ? 'ahead' : state
    return html`
      <div class="line ${shown}">
        <tn-icon name=${MARKS[shown]}></tn-icon>
        <span class="name">
          ${this.name}
          <span class="facts">
            ${reason ? `${text.state[shown]} : ${words.notDone[reason].toLowerCase()}` : text.state[shown]}${
              shown === 'not-done' || shown === 'unrecorded' ? html` · ${text.age(this.age)}` : nothing
            }
          </span>
        </span>
        ${shown === 'ahead' ? nothing : this.#ways(shown)}
      </div>
      ${this.open ? this.#form() : nothing}
    `
  }

  #ways(shown: Shown): TemplateResult {
    return html`<span class="ways">
      ${
        shown === 'unrecorded'
          ? html`<button type="button" aria-label=${text.sayDoneOf(this.name)} @click=${this.#sayDone}>
              ${text.sayDone}
            </button>`
          : nothing
      }
      <button
        type="button"
        class="quiet"
        aria-label=${text.sayOtherOf(this.name)}
        aria-expanded=${this.open}
        @click=${this.#toggle}
      >
        ${shown === 'unrecorded' ? text.sayOther : html`<tn-icon name="edit"></tn-icon>`}
      </button>
    </span>`
  }

  #form(): TemplateResult {
    const choices = [
      [DONE, text.state.done] as const,
      ...NOT_DONE_REASONS.map(
        (each) => [each, `${text.state['not-done']} : ${words.notDone[each].toLowerCase()}`] as const,
      ),
    ]
    const halves = (['morning', 'afternoon'] as const).map((each) => [each, text.halves[each]] as const)
    return html`<form aria-label=${text.form} @submit=${this.#save}>
      ${selectField('what', text.what, choices, this.what, (value) => {
        this.what = value
      })}
      ${this.outcome.passage === undefined ? this.#moment(halves) : nothing}
      <div class="actions">
        <button type="button" class="quiet" @click=${this.#toggle}>${text.cancel}</button>
        <button class="primary">${text.save}</button>
      </div>
    </form>`
  }

  /** What is recorded already keeps its moment. */
  #moment(halves: readonly (readonly [string, string])[]): TemplateResult {
    return html`<div class="pair">
        ${selectField('day', text.day, dayChoices(this.week), this.day, (value) => {
          this.day = value
        })}
        ${selectField('band', text.half, halves, this.band, (value) => {
          this.band = value as StopRecord['band']
        })}
      </div>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-done-stop': DoneStop
  }
}
