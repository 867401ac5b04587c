import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel } from '../../../../styles/panel.ts'
import type { Round } from '../../../domain/week/round.ts'
import { sentence } from '../../../messages/sentence.ts'
import { hand as text } from '../../../messages/week-hand.ts'
import { Act } from '../../../operations/act.ts'
import { moveRound } from '../../../operations/week/move-round.ts'
import { setWeekChange } from '../../../operations/week/set-week-change.ts'
import { Select } from '../../../store/select.ts'
import { actionButton } from '../../parts/action-button.ts'
import { sameParts } from '../../parts/same-parts.ts'
import { settingsStyles } from '../settings-styles.ts'
import { roundFrame } from './round-frame.ts'

/** Where the chosen round stands in the week: another day, time or pair, or called off. */
@customElement('tn-round-form')
export class RoundForm extends LitElement {
  static override styles = [controls, panel, settingsStyles]

  @state() private error: string | null = null

  readonly #act = new Act(this)
  readonly #state = new Select(this, ({ estate, session }) => ({ estate, id: session.round }), sameParts)

  readonly #move = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    const round = this.#round
    if (!round) return
    const data = new FormData(event.target as HTMLFormElement)
    const value = (name: string): string => String(data.get(name) ?? '')
    const target = {
      round: round.id,
      ...{ day: value('day'), start: value('start'), end: value('end'), pair: value('pair') },
    }
    const refused = this.#act.reason(moveRound, target)
    this.error = refused && sentence(refused)
    if (!refused) await this.#act.run(moveRound, target)
  }

  get #round(): Round | undefined {
    const { estate, id } = this.#state.value
    return id === null ? undefined : estate.round.get(id)
  }

  override render(): TemplateResult | typeof nothing {
    const { estate } = this.#state.value
    const round = this.#round
    if (!round) return nothing
    return html`
      <form @submit=${this.#move} novalidate>
        ${roundFrame(estate, round.week, round)}
        ${this.error ? html`<p class="error" role="alert">${this.error}</p>` : nothing}
        <div class="row">
          <button type="submit">${text.moveRoundSave}</button>
          ${actionButton({
            act: this.#act,
            operation: setWeekChange,
            target: { week: round.week, change: { type: 'called-off', round: round.id } },
            label: text.callOff,
            look: 'quiet',
          })}
        </div>
      </form>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-round-form': RoundForm
  }
}
