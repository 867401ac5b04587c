import { ContextConsumer } from '@lit/context'
import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { joined } from '../../../../styles/joined.ts'
import { panel } from '../../../../styles/panel.ts'
import { isoWeekOf } from '../../../domain/civil-date.ts'
import { settingsOf } from '../../../domain/estate.ts'
import { hand as text } from '../../../messages/week-hand.ts'
import { Act } from '../../../operations/act.ts'
import { portsContext } from '../../../operations/context.ts'
import { replanRest } from '../../../operations/week/replan-rest.ts'
import { Select } from '../../../store/select.ts'
import { actionButton } from '../../parts/action-button.ts'
import { field } from '../../parts/field.ts'
import { sameParts } from '../../parts/same-parts.ts'
import { selectField } from '../../parts/select-field.ts'
import { settingsStyles } from '../settings-styles.ts'
import './change-form.ts'
import { momentOf } from '../../../domain/week/moment-of.ts'
import type { Happening } from './change-form.ts'
import { dayChoices } from './day-choices.ts'

const KINDS: readonly Happening[] = ['absence', 'urgent', 'cut-short']
const NOW = 'now'

/** What was not foreseen, noted in a few fields, then one button that plans what is left of the week anew. */
@customElement('tn-happening')
export class HappeningPanel extends LitElement {
  static override styles = [controls, joined, panel, settingsStyles]

  @state() private happening: Happening = 'absence'
  @state() private from: string | null = null
  @state() private time = '00:00'

  readonly #act = new Act(this)
  readonly #ports = new ContextConsumer(this, { context: portsContext, subscribe: true })
  readonly #state = new Select(
    this,
    ({ estate, session }) => ({
      rounds: estate.round,
      changes: estate.weekChange,
      week: session.week,
      today: session.today,
      running: session.planning?.state === 'running',
    }),
    sameParts,
  )

  /** The present minute, where the team is. */
  #now(): { readonly day: string; readonly time: string } {
    const { timeZone } = settingsOf(this.#state.store.read().estate)
    return momentOf(this.#ports.value?.clock() ?? 0, timeZone)
  }

  /** Now is a choice while the week is the one under way. */
  get #isUnderWay(): boolean {
    const { today, week } = this.#state.value
    return isoWeekOf(today) === week
  }

  override render(): TemplateResult {
    return html`
      <div class="joined even" role="group" aria-label=${text.happeningWhat}>
        ${KINDS.map(
          (each) => html`<button
            type="button"
            aria-pressed=${each === this.happening}
            @click=${() => {
              this.happening = each
            }}
          >
            ${text.happeningKinds[each]}
          </button>`,
        )}
      </div>
      <tn-change-form .happening=${this.happening}></tn-change-form>
      ${this.#replan()}
    `
  }

  #replan(): TemplateResult {
    const { week } = this.#state.value
    const days = dayChoices(week)
    const choices = this.#isUnderWay ? ([[NOW, text.replanNow], ...days] as const) : days
    const from = choices.some(([id]) => id === this.from) ? this.from! : choices[0]![0]
    const isNow = from === NOW
    const target = { week, from: isNow ? this.#now() : { day: from, time: this.time } }
    return html`
      <div class="pair">
        ${selectField('from', text.replanFrom, choices, from, (value) => {
          this.from = value
        })}
        ${
          isNow
            ? nothing
            : field({
                id: 'time',
                label: text.time,
                control: html`<input id="time" type="time" .value=${this.time} @change=${this.#setTime} />`,
              })
        }
      </div>
      ${actionButton({
        act: this.#act,
        operation: replanRest,
        target,
        label: text.replan,
        icon: 'refresh',
        look: 'primary',
      })}
      <p class="help">${text.replanHelp}</p>
    `
  }

  readonly #setTime = (event: Event): void => {
    this.time = (event.target as HTMLInputElement).value || '00:00'
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-happening': HappeningPanel
  }
}
