import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import { closureId } from '../../../domain/field/week-closure.ts'
import { plannedDone } from '../../../domain/week/planned-done.ts'
import { sentence } from '../../../messages/sentence.ts'
import { weekClose as text } from '../../../messages/week-close.ts'
import { Act } from '../../../operations/act.ts'
import { askClose } from '../../../operations/week/ask-close.ts'
import { Select } from '../../../store/select.ts'
import { actionButton } from '../../parts/action-button.ts'
import '../../parts/empty-state.ts'
import { sameParts } from '../../parts/same-parts.ts'
import '../week-pager.ts'
import './close-week-dialog.ts'
import './done-rounds.ts'
import './done-summary.ts'
import './week-records.ts'

/** What was done of the week shown: its close, stop by stop, and all that was recorded in it. */
@customElement('tn-week-done')
export class WeekDone extends LitElement {
  static override styles = [
    controls,
    panel,
    panelPart,
    css`
      .close {
        display: grid;
        gap: var(--space-2);
      }
    `,
  ]

  readonly #act = new Act(this)
  readonly #state = new Select(
    this,
    ({ estate, session }) => ({ estate, week: session.week, today: session.today }),
    sameParts,
  )

  /** To the stops of which nothing was said. */
  readonly #missing = (): void => this.renderRoot.querySelector('tn-done-rounds')?.showMissing()

  override render(): TemplateResult {
    const { estate, week, today } = this.#state.value
    const done = plannedDone(estate, week)
    return html`
      <tn-week-pager></tn-week-pager>
      ${this.#close()}
      <h2>${text.title}</h2>
      ${done.rounds.length === 0 ? html`<tn-empty .text=${text.noRounds}></tn-empty>` : nothing}
      <tn-done-summary .done=${done} .week=${week}></tn-done-summary>
      ${
        done.rounds.length > 0
          ? html`<tn-done-rounds .shown=${{ estate, week, today, done }}></tn-done-rounds>
            <p class="help">${text.nextDraw}</p>`
          : nothing
      }
      <tn-week-records></tn-week-records>
      <tn-close-week @tn-back=${this.#missing}></tn-close-week>
    `
  }

  #close(): TemplateResult {
    const { estate, week } = this.#state.value
    const closure = estate.weekClosure.get(closureId(week))
    if (closure)
      return html`<div class="callout closed">
        <p><strong>${text.closedOn(closure.on)}</strong></p>
        <p>${text.closedCounts(closure, closure.unplanned)}</p>
        <p class="help">${text.closedHelp}</p>
      </div>`
    const reason = this.#act.reason(askClose, { week })
    return html`<div class="close">
      ${actionButton({
        act: this.#act,
        operation: askClose,
        target: { week },
        label: text.close(week),
        icon: 'check',
        look: 'primary',
      })}
      ${reason ? html`<p class="help">${sentence(reason)}</p>` : nothing}
    </div>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-week-done': WeekDone
  }
}
