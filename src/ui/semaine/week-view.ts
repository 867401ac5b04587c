import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { controls } from '../../../styles/controls.ts'
import { panel, panelPart } from '../../../styles/panel.ts'
import { roundsOfWeek } from '../../domain/week/round-palette.ts'
import { sentence } from '../../messages/sentence.ts'
import { week as text } from '../../messages/week.ts'
import { hand } from '../../messages/week-hand.ts'
import { Act } from '../../operations/act.ts'
import { planWeek } from '../../operations/week/plan-week.ts'
import { printWeek } from '../../operations/week/print-week.ts'
import { MOST_WEEKS, setWeeks } from '../../operations/week/set-weeks.ts'
import { Select } from '../../store/select.ts'
import { actionButton } from '../parts/action-button.ts'
import '../parts/empty-state.ts'
import '../parts/icon.ts'
import { options } from '../parts/options.ts'
import { sameParts } from '../parts/same-parts.ts'
import './hand/week-adjust.ts'
import './handover-menu.ts'
import { isWeekBehind } from './hand/week-behind.ts'
import './planning-progress.ts'
import './round-detail.ts'
import './week-board.ts'
import type { WeekBoard } from './week-board.ts'
import './week-edition.ts'
import './week-effect.ts'
import './week-pager.ts'
import './week-summary-view.ts'
import { weeksShown } from './weeks-shown.ts'

const COUNTS = Array.from({ length: MOST_WEEKS }, (_, index) => {
  const count = index + 1
  return [String(count), text.weekCount(count)] as const
})

/** The week at hand: prepare it, see it on the board, open a round, change it by hand. */
@customElement('tn-week-view')
export class WeekView extends LitElement {
  static override styles = [
    controls,
    panel,
    panelPart,
    css`
      .main {
        display: grid;
        gap: var(--space-2);
      }
      .prepare {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: var(--space-2);
      }
      /* Three acts on one line of the panel. */
      .acts {
        gap: var(--space-1);
      }
      .acts .quiet {
        padding-inline: var(--space-2);
      }
      .main .primary,
      .prepare select {
        min-block-size: calc(var(--target) + var(--space-2));
      }
    `,
  ]

  readonly #act = new Act(this)
  readonly #state = new Select(
    this,
    ({ estate, session }) => ({
      round: estate.round,
      stop: estate.stop,
      pairs: estate.pair,
      templates: estate.roundTemplate,
      ...{ changes: estate.weekChange, appointments: estate.appointment, exclusions: estate.exclusion },
      ...{ week: session.week, today: session.today },
      weeks: session.weeks,
      firstWeek: session.firstWeek ?? null,
      chosen: session.round,
      running: session.planning?.state === 'running',
    }),
    sameParts,
  )

  #hadFocus = false
  #open: string | null = null

  protected override willUpdate(_changed: PropertyValues): void {
    this.#hadFocus = (this.shadowRoot?.activeElement ?? null) !== null
  }

  /** What is pressed may give way to the progress, and the progress to the week; a round closes: the focus follows. */
  protected override updated(_changed: PropertyValues): void {
    const { chosen } = this.#state.value
    if (this.#hadFocus && this.shadowRoot?.activeElement === null) {
      const next = this.#at('tn-planning-progress') ?? (chosen ? null : this.#board?.cardOf(this.#open))
      ;(next ?? this.#at('.prepare > button'))?.focus()
    }
    this.#open = chosen
  }

  #at(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(selector)
  }

  get #board(): WeekBoard | null {
    return this.renderRoot.querySelector('tn-week-board')
  }

  /** After « Réparer » the focus waits with the search, after « Laisser ainsi » it goes back to the round. */
  readonly #takeFocus = async (): Promise<void> => {
    await this.updateComplete
    const next = this.#at('tn-planning-progress') ?? this.#at('tn-round-detail')
    ;(next ?? this.#at('.prepare > button'))?.focus()
  }

  override render(): TemplateResult {
    const { week, round, running, chosen } = this.#state.value
    const rounds = roundsOfWeek(round.values(), week)
    const prepared = rounds.length > 0
    return html`
      <tn-week-pager></tn-week-pager>
      ${this.#main(prepared, new Set(rounds.map(({ id }) => id)))}
      ${
        prepared || running
          ? html`
            ${running ? nothing : html`<tn-week-edition></tn-week-edition>`}
            <tn-week-board></tn-week-board>
            ${chosen && rounds.some(({ id }) => id === chosen) ? html`<tn-round-detail .still=${!this.hasUpdated}></tn-round-detail>` : nothing}
            ${prepared && !running ? html`<tn-week-adjust></tn-week-adjust><tn-week-summary></tn-week-summary>` : nothing}
          `
          : html`<tn-empty .text=${text.emptyText}></tn-empty>`
      }
      <tn-week-effect @tn-put-aside=${this.#takeFocus}></tn-week-effect>
    `
  }

  #main(prepared: boolean, ids: ReadonlySet<string>): TemplateResult {
    const { stop, running, weeks, week, today } = this.#state.value
    const [first] = weeksShown(this.#state.value)
    const target = { week: first ?? week, weeks }
    const locked = [...stop.values()].filter((each) => each.locked && ids.has(each.round)).length
    const label = prepared
      ? locked > 0
        ? text.prepareAround(locked)
        : text.prepareAgain
      : weeks > 1
        ? text.prepareSeveral(weeks)
        : text.prepare
    const reason = running ? null : this.#act.reason(planWeek, target)
    const isBehind = !running && isWeekBehind(this.#state.store.read().estate, week, today)
    return html`
      <div class="main">
        ${
          running
            ? html`<tn-planning-progress></tn-planning-progress>`
            : html`<div class="prepare">
                ${actionButton({
                  act: this.#act,
                  operation: planWeek,
                  target,
                  label,
                  icon: prepared ? 'refresh' : 'semaine',
                  look: isBehind ? '' : 'primary',
                })}
                <select aria-label=${text.atOnce} title=${text.atOnce} @change=${this.#count}>
                  ${options(COUNTS, String(weeks))}
                </select>
              </div>`
        }
        ${reason ? html`<p class="callout">${sentence(reason)}</p>` : nothing}
        ${prepared && !running ? this.#handOver() : nothing}
      </div>
    `
  }

  /** Several weeks begin with the first of those shown. */
  readonly #count = (event: Event): void => {
    const [first] = weeksShown(this.#state.value)
    const weeks = Number((event.target as HTMLSelectElement).value)
    this.#state.store.look({ week: first!, firstWeek: null })
    void this.#act.run(setWeeks, { weeks })
  }

  #handOver(): TemplateResult {
    const { week } = this.#state.value
    return html`<div class="row acts">
      <tn-handover-menu></tn-handover-menu>
      ${actionButton({
        act: this.#act,
        operation: printWeek,
        target: { week },
        label: text.print,
        icon: 'print',
        look: 'quiet',
      })}
      <button type="button" class="quiet" @click=${() => this.renderRoot.querySelector('tn-week-adjust')?.happen()}>
        <tn-icon name="warning"></tn-icon><span>${hand.happeningShort}</span>
      </button>
    </div>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-week-view': WeekView
  }
}
