import { css, html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { controls } from '../../../styles/controls.ts'
import { panel } from '../../../styles/panel.ts'
import { addDays, isoWeekOf, mondayOf } from '../../domain/civil-date.ts'
import { roundsOfWeek } from '../../domain/week/round-palette.ts'
import { sentence } from '../../messages/sentence.ts'
import { week as text } from '../../messages/week.ts'
import { Act } from '../../operations/act.ts'
import { planWeek } from '../../operations/week/plan-week.ts'
import { printWeek } from '../../operations/week/print-week.ts'
import { Select } from '../../store/select.ts'
import { actionButton } from '../parts/action-button.ts'
import '../parts/empty-state.ts'
import '../parts/icon.ts'
import { sameParts } from '../parts/same-parts.ts'
import './planning-progress.ts'
import './round-detail.ts'
import './week-board.ts'
import './week-settings.ts'
import './week-summary-view.ts'

/** The workspace of the week: who walks where, when. */
@customElement('tn-semaine')
export class Semaine extends LitElement {
  static override styles = [
    controls,
    panel,
    css`
      .weeks {
        display: grid;
        grid-template-columns: auto 1fr auto;
        align-items: center;
        gap: var(--space-1);
      }
      .weeks output {
        display: grid;
        justify-items: center;
        line-height: var(--leading-tight);
      }
      .main {
        display: grid;
        gap: var(--space-2);
      }
      .main .primary {
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
      week: session.week,
      chosen: session.round,
      running: session.planning?.state === 'running',
    }),
    sameParts,
  )

  @state() private settings = false

  #hadFocus = false

  protected override willUpdate(_changed: PropertyValues): void {
    this.#hadFocus = (this.shadowRoot?.activeElement?.closest('.main') ?? null) !== null
  }

  /** The button gives way to the progress when it is pressed, and comes back at the end: the focus follows. */
  protected override updated(_changed: PropertyValues): void {
    if (this.#hadFocus && this.shadowRoot?.activeElement === null)
      this.renderRoot.querySelector<HTMLElement>('tn-planning-progress, .main > button')?.focus()
  }

  #go(days: number): void {
    const { week } = this.#state.value
    this.#state.store.look({
      week: isoWeekOf(addDays(mondayOf(week), days)),
      round: null,
      selection: null,
    })
  }

  readonly #openSettings = (): void => {
    this.settings = true
  }

  readonly #closeSettings = async (): Promise<void> => {
    this.settings = false
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>('.settings')?.focus()
  }

  override render() {
    return html`
      <h1 tabindex="-1">${text.title}</h1>
      ${this.settings ? html`<tn-week-settings @tn-close=${this.#closeSettings}></tn-week-settings>` : this.#week()}
    `
  }

  #week() {
    const { week, round, stop, running, chosen } = this.#state.value
    const rounds = roundsOfWeek(round.values(), week)
    const ids = new Set(rounds.map(({ id }) => id))
    const locked = [...stop.values()].filter((each) => each.locked && ids.has(each.round)).length
    const prepared = rounds.length > 0
    const reason = running ? null : this.#act.reason(planWeek, { week })
    return html`
      <div class="weeks" role="group" aria-label=${text.pick}>
        <button type="button" class="quiet" aria-label=${text.previous} title=${text.previous} @click=${() => this.#go(-7)}>
          <tn-icon name="chevron-left"></tn-icon>
        </button>
        <output><strong>${text.number(week)}</strong><span>${text.days(week)}</span></output>
        <button type="button" class="quiet" aria-label=${text.next} title=${text.next} @click=${() => this.#go(7)}>
          <tn-icon name="chevron-right"></tn-icon>
        </button>
      </div>
      <div class="main">
        ${
          running
            ? html`<tn-planning-progress></tn-planning-progress>`
            : actionButton({
                act: this.#act,
                operation: planWeek,
                target: { week },
                label: !prepared ? text.prepare : locked > 0 ? text.prepareAround(locked) : text.prepareAgain,
                icon: prepared ? 'refresh' : 'semaine',
                look: 'primary',
              })
        }
        ${reason ? html`<p class="callout">${sentence(reason)}</p>` : nothing}
        <div class="row">
          <button type="button" class="quiet settings" @click=${this.#openSettings}>
            <tn-icon name="settings"></tn-icon><span>${text.settings}</span>
          </button>
          ${
            prepared && !running
              ? actionButton({
                  act: this.#act,
                  operation: printWeek,
                  target: { week },
                  label: text.print,
                  icon: 'print',
                  look: 'quiet',
                })
              : nothing
          }
        </div>
      </div>
      ${
        prepared || running
          ? html`
            <tn-week-board></tn-week-board>
            ${chosen && ids.has(chosen) ? html`<tn-round-detail></tn-round-detail>` : nothing}
            ${prepared && !running ? html`<tn-week-summary></tn-week-summary>` : nothing}
          `
          : html`<tn-empty .text=${text.emptyText}></tn-empty>`
      }
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-semaine': Semaine
  }
}
