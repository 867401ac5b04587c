import { ContextConsumer } from '@lit/context'
import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { settingsOf } from '../../../domain/estate.ts'
import { momentOf } from '../../../domain/week/moment-of.ts'
import { weekToClose } from '../../../domain/week/week-to-close.ts'
import { weekClose as text } from '../../../messages/week-close.ts'
import { portsContext } from '../../../operations/context.ts'
import { Select } from '../../../store/select.ts'
import { sameParts } from '../../parts/same-parts.ts'

/** A quiet line while a week is over and not closed, from the end of its last round on; nothing where it is being closed. */
@customElement('tn-week-reminder')
export class WeekReminder extends LitElement {
  static override styles = [
    controls,
    css`
      p {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        column-gap: var(--space-2);
        margin: 0;
        color: var(--ink-muted);
      }
    `,
  ]

  readonly #ports = new ContextConsumer(this, { context: portsContext, subscribe: true })
  readonly #state = new Select(
    this,
    ({ estate, session }) => ({
      ...{ rounds: estate.round, passages: estate.passage, closures: estate.weekClosure },
      interventions: estate.intervention,
      ...{ week: session.week, view: session.weekView, today: session.today },
    }),
    sameParts,
  )

  override render(): TemplateResult | typeof nothing {
    const { week: shown, view, today } = this.#state.value
    const { estate } = this.#state.store.read()
    const now = momentOf(this.#ports.value?.clock() ?? 0, settingsOf(estate).timeZone)
    const week = weekToClose(estate, today, now.day === today ? now.time : '00:00')
    if (week === null || (view === 'done' && shown === week)) return nothing
    const look = (): void =>
      this.#state.store.look({ week, firstWeek: null, weekView: 'done', round: null, selection: null })
    return html`<p>
      ${text.toClose(week)}
      <button type="button" class="link" @click=${look}>${text.toCloseOpen}</button>
    </p>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-week-reminder': WeekReminder
  }
}
