import { html, LitElement } from 'lit'
import { customElement } from 'lit/decorators.js'
import { controls } from '../../../styles/controls.ts'
import { progressStyles } from '../../../styles/progress-styles.ts'
import { week as text } from '../../messages/week.ts'
import { Act } from '../../operations/act.ts'
import { stopPlanning } from '../../operations/week/stop-planning.ts'
import { Select } from '../../store/select.ts'
import { actionButton } from '../parts/action-button.ts'
import { sameParts } from '../parts/same-parts.ts'
import { planFigures } from './week-summary.ts'

/** The search under way: how far it is, the best week so far, and the way to stop it. */
@customElement('tn-planning-progress')
export class PlanningProgress extends LitElement {
  static override styles = [controls, progressStyles]

  readonly #act = new Act(this)
  readonly #state = new Select(
    this,
    ({ estate, session }) => ({ estate, best: session.planning?.result, progress: session.planProgress }),
    sameParts,
  )

  /** Gives the focus to the way to stop, even before the first update. */
  override focus(options?: FocusOptions): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector('button')?.focus(options))
  }

  override render() {
    const { estate, best, progress } = this.#state.value
    const figures = best && planFigures(estate, best)
    return html`
      <div class="head">
        <label for="progress">${text.running}</label>
        ${actionButton({ act: this.#act, operation: stopPlanning, target: undefined, label: text.stop, icon: 'stop' })}
      </div>
      <progress id="progress" max="1" .value=${progress} aria-valuetext=${text.progress(progress)}></progress>
      <p role="status">
        ${figures ? text.best(figures.passages, figures.metres, figures.overdue) : text.searching}
      </p>
      <p class="help">${text.stopHelp}</p>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-planning-progress': PlanningProgress
  }
}
