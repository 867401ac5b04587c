import { ContextConsumer } from '@lit/context'
import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel } from '../../../../styles/panel.ts'
import { weekday } from '../../../domain/civil-date.ts'
import { sentence } from '../../../messages/sentence.ts'
import { hand as text } from '../../../messages/week-hand.ts'
import { Act } from '../../../operations/act.ts'
import { portsContext } from '../../../operations/context.ts'
import { setWeekChange } from '../../../operations/week/set-week-change.ts'
import { Select } from '../../../store/select.ts'
import '../../parts/icon.ts'
import { sameParts } from '../../parts/same-parts.ts'
import { newTemplate } from '../new-template.ts'
import { settingsStyles } from '../settings-styles.ts'
import { roundFrame } from './round-frame.ts'

/** One more round, this week only: day, time, pair; its places are those of the last round type. */
@customElement('tn-extra-round')
export class ExtraRound extends LitElement {
  static override styles = [controls, panel, settingsStyles]

  @state() private error: string | null = null

  readonly #act = new Act(this)
  readonly #ports = new ContextConsumer(this, { context: portsContext, subscribe: true })
  readonly #state = new Select(this, ({ estate, session }) => ({ estate, week: session.week }), sameParts)

  readonly #add = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    const data = new FormData(event.target as HTMLFormElement)
    const value = (name: string): string => String(data.get(name) ?? '')
    const ports = this.#ports.value
    if (!ports) throw new Error('<tn-extra-round> has no ports above it')
    const { estate, week } = this.#state.value
    const template = {
      ...newTemplate(estate, ports.newId('roundTemplate')),
      weekday: weekday(value('day')),
      ...{ start: value('start'), end: value('end'), pair: value('pair') },
    }
    const target = { week, change: { type: 'added' as const, template } }
    const refused = this.#act.reason(setWeekChange, target)
    this.error = refused && sentence(refused)
    if (!refused) await this.#act.run(setWeekChange, target)
  }

  override render(): TemplateResult {
    const { estate, week } = this.#state.value
    return html`
      <p class="help">${text.extraRoundHelp}</p>
      <form @submit=${this.#add} novalidate>
        ${roundFrame(estate, week, { start: '14:00', end: '16:30' })}
        ${this.error ? html`<p class="error" role="alert">${this.error}</p>` : nothing}
        <button type="submit" class="add"><tn-icon name="plus"></tn-icon><span>${text.extraRoundAdd}</span></button>
      </form>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-extra-round': ExtraRound
  }
}
