import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel } from '../../../../styles/panel.ts'
import type { Advice } from '../../../domain/week/advice.ts'
import { advice as text } from '../../../messages/advice.ts'
import { sentence } from '../../../messages/sentence.ts'
import { week as weekText } from '../../../messages/week.ts'
import { Act } from '../../../operations/act.ts'
import { adoptAdvice } from '../../../operations/week/adopt-advice.ts'
import { askAdvice } from '../../../operations/week/ask-advice.ts'
import { planWeek } from '../../../operations/week/plan-week.ts'
import { Select } from '../../../store/select.ts'
import { actionButton } from '../../parts/action-button.ts'
import '../../parts/empty-state.ts'
import '../../parts/icon.ts'
import { sameParts } from '../../parts/same-parts.ts'
import '../compare/search-progress.ts'
import '../planning-progress.ts'
import { adviceStyles } from './advice-styles.ts'
import { adviceWords } from './advice-words.ts'
import { type Lacking, lacking } from './lacking.ts'
import './named-places.ts'

/** What the week could not hold, with its reasons, and what would let it, computed. */
@customElement('tn-week-advice')
export class WeekAdvice extends LitElement {
  static override styles = [controls, panel, adviceStyles]

  readonly #act = new Act(this)
  readonly #state = new Select(
    this,
    ({ estate, session: { week, advice, planProgress, comparison, planning } }) => ({
      ...{ estate, week, advice, planProgress, comparison: comparison?.state, planning: planning?.state },
    }),
    sameParts,
  )

  #hadFocus = false

  protected override willUpdate(_changed: PropertyValues): void {
    this.#hadFocus = (this.shadowRoot?.activeElement ?? null) !== null
  }

  /** A button that is pressed gives way to the progress, an advice that is followed to what it gave: the reading goes on there. */
  protected override updated(_changed: PropertyValues): void {
    if (!this.#hadFocus || this.shadowRoot?.activeElement) return
    const at = (selector: string) => this.renderRoot.querySelector<HTMLElement>(selector)
    ;(at('tn-planning-progress') ?? at('tn-search-progress') ?? at('h2'))?.focus()
  }

  override render(): TemplateResult {
    const { estate, week, planning } = this.#state.value
    const found = lacking(estate, week)
    return html`
      <h2 tabindex="-1" class="visually-hidden">${text.title}</h2>
      ${planning === 'running' ? html`<tn-planning-progress></tn-planning-progress>` : nothing}
      ${
        found === null
          ? html`<tn-empty .text=${text.notPrepared}>
            ${actionButton({ act: this.#act, operation: planWeek, target: { week }, label: weekText.prepare, icon: 'semaine', look: 'primary' })}
          </tn-empty>`
          : found.length === 0
            ? html`<div class="callout">
              <p class="well"><tn-icon name="check"></tn-icon><strong>${text.nothing}</strong></p>
              <p>${text.nothingHelp}</p>
            </div>`
            : html`${this.#lacking(found)} ${this.#help()}`
      }
    `
  }

  #lacking(found: readonly Lacking[]): TemplateResult {
    const count = new Set(found.flatMap(({ places }) => places)).size
    return html`
      <section>
        <h3>${text.lacking}</h3>
        <p>${text.lackingLead(count)}</p>
        <div>
          ${found.map(
            ({ reason, places }) =>
              html`<tn-named-places .label=${text.reason[reason](places.length)} .places=${places}></tn-named-places>`,
          )}
        </div>
      </section>
    `
  }

  #help(): TemplateResult {
    const { advice, week, planProgress } = this.#state.value
    const mine = advice?.request === week ? advice : null
    const running = mine?.state === 'running'
    const results = mine?.result ?? []
    return html`
      <section>
        <h3>${text.help}</h3>
        <p>${text.helpLead}</p>
        ${mine?.state === 'failed' && mine.failure ? html`<p class="callout danger" role="alert">${sentence(mine.failure)}</p>` : nothing}
        ${
          running
            ? html`<tn-search-progress
              .label=${text.running}
              .share=${planProgress > 0 ? planProgress : null}
              .done=${planProgress > 0 ? text.progress(planProgress) : ''}
              .help=${text.stopHelp}
            ></tn-search-progress>`
            : html`<div class="row">
              ${actionButton({
                act: this.#act,
                operation: askAdvice,
                target: { week },
                label: mine ? text.askAgain : text.ask,
                look: mine ? '' : 'primary',
              })}
            </div>`
        }
        ${results.length > 0 ? html`<ol class="plain cards">${results.map((each, rank) => this.#card(each, rank))}</ol><p class="help">${text.adoptHelp}</p>` : nothing}
        ${mine?.state === 'done' && results.length === 0 ? html`<p class="callout">${text.none}</p>` : nothing}
      </section>
    `
  }

  #card(advice: Advice, rank: number): TemplateResult {
    const { estate, week } = this.#state.value
    const { title, gain, figures, places, entrances } = adviceWords(estate, week, advice)
    return html`
      <li class="callout">
        <h4>${title}</h4>
        ${gain ? html`<p class="gain"><tn-icon name="check"></tn-icon><span>${gain}</span></p>` : nothing}
        ${figures.map((figure) => html`<p class="muted">${figure}</p>`)}
        ${places.length > 0 ? html`<tn-named-places .label=${text.places(places.length, entrances)} .places=${places}></tn-named-places>` : nothing}
        <div class="row">
          ${actionButton({
            act: this.#act,
            operation: adoptAdvice,
            target: { rank },
            label: text.adopt,
            hint: text.adoptOf(title),
          })}
        </div>
      </li>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-week-advice': WeekAdvice
  }
}
