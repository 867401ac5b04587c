import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import type { CivilDate, IsoWeek } from '../../../domain/civil-date.ts'
import type { Estate } from '../../../domain/estate.ts'
import { recencyOf } from '../../../domain/field/recency.ts'
import type { PlannedDone } from '../../../domain/week/planned-done.ts'
import { roundNumbers } from '../../../domain/week/round-numbers.ts'
import { placeName } from '../../../messages/place-name.ts'
import { week as weekText } from '../../../messages/week.ts'
import { weekClose as text } from '../../../messages/week-close.ts'
import { figure, stopsOfRound } from '../../parts/figure.ts'
import '../../parts/icon.ts'
import '../../parts/round-mark.ts'
import './done-stop.ts'

type RoundDone = PlannedDone['rounds'][number]
export type WeekShown = {
  readonly estate: Estate
  readonly week: IsoWeek
  readonly today: CivilDate
  readonly done: PlannedDone
}

/** The week's rounds, each with what became of its stops; the stops of a round come when it is opened. */
@customElement('tn-done-rounds')
export class DoneRounds extends LitElement {
  static override styles = [
    controls,
    panel,
    panelPart,
    css`
      :host {
        gap: var(--space-2);
      }
      summary {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr) auto auto;
        align-items: center;
        gap: var(--space-2);
        font-variant-numeric: tabular-nums;
      }
      summary > tn-icon {
        color: var(--ink-muted);
      }
      .words {
        line-height: var(--leading-tight);
      }
      .words span {
        display: block;
        color: var(--ink-muted);
        font-size: var(--text-small);
      }
      ol {
        display: grid;
        gap: var(--space-1);
        margin: 0;
        padding: 0 0 var(--space-2);
        list-style: none;
      }
      li {
        border-block-start: var(--hairline) solid var(--line);
        padding-block: var(--space-1);
      }
    `,
  ]

  /** Given together, by who looked once: rounds of one week and the estate of another do not fit. */
  @property({ attribute: false }) shown!: WeekShown
  @state() private opened: ReadonlySet<string> = new Set()
  @state() private onlyMissing = false

  /** Opens each round that has stops of which nothing was said, and shows these alone. */
  showMissing(): void {
    const rounds = this.shown.done.rounds.filter(({ counts }) => (counts.notDone.unrecorded ?? 0) > 0)
    this.opened = new Set(rounds.map(({ round }) => round))
    this.onlyMissing = true
    void this.updateComplete.then(() => {
      this.scrollIntoView({ block: 'start' })
      this.renderRoot.querySelector<HTMLElement>('summary')?.focus()
    })
  }

  #toggle(round: string, isOpen: boolean): void {
    const opened = new Set(this.opened)
    if (isOpen) opened.add(round)
    else opened.delete(round)
    this.opened = opened
  }

  override render(): TemplateResult {
    const { estate, week, today, done } = this.shown
    const ages = new Map(recencyOf(estate, today).map(({ place, days }) => [place, days]))
    const numbers = roundNumbers(estate, week)
    return html`
      <h3>${text.rounds}</h3>
      <label class="choice"
        ><input
          type="checkbox"
          .checked=${this.onlyMissing}
          @change=${(event: Event) => {
            this.onlyMissing = (event.target as HTMLInputElement).checked
          }}
        />${text.onlyMissing}</label
      >
      ${done.rounds.map((each) => this.#round(each, numbers.get(each.round)!, ages))}
    `
  }

  #round(each: RoundDone, number: number, ages: ReadonlyMap<string, number | undefined>): TemplateResult {
    const { estate } = this.shown
    const { day, start, end } = estate.round.get(each.round)!
    const isOpen = this.opened.has(each.round)
    return html`<details
      .open=${isOpen}
      @toggle=${(event: Event) => this.#toggle(each.round, (event.target as HTMLDetailsElement).open)}
    >
      <summary>
        <tn-round-mark .number=${number}></tn-round-mark>
        <span class="words"
          ><span class="visually-hidden">${weekText.roundNumber(number)},</span>${weekText.weekday(day)} ${weekText.dayAndMonth(day)}<span
            >${weekText.times(start, end)}</span
          ></span
        >
        <span>${figure([{ name: 'stops-done', filter: { round: each.round }, value: each.counts.done }, stopsOfRound(each.round, each.counts.planned)], text.roundShare(each.counts))}</span>
        <tn-icon name=${isOpen ? 'chevron-up' : 'chevron-down'}></tn-icon>
      </summary>
      ${isOpen ? this.#stops(each, ages) : nothing}
    </details>`
  }

  #stops({ stops }: RoundDone, ages: ReadonlyMap<string, number | undefined>): TemplateResult {
    const { estate, week, today } = this.shown
    const shown = this.onlyMissing ? stops.filter(({ state }) => state !== 'done') : stops
    return html`<ol>
      ${repeat(
        shown,
        ({ stop }) => stop.id,
        (outcome) => html`<li>
          <tn-done-stop
            .outcome=${outcome}
            .name=${placeName(estate, outcome.stop.place)}
            .week=${week}
            .ahead=${outcome.day > today}
            .age=${ages.get(outcome.stop.place)}
          ></tn-done-stop>
        </li>`,
      )}
    </ol>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-done-rounds': DoneRounds
  }
}
