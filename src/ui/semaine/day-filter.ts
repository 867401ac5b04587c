import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { controls } from '../../../styles/controls.ts'
import { joined } from '../../../styles/joined.ts'
import type { CivilDate } from '../../domain/civil-date.ts'
import { roundsOfWeek } from '../../domain/week/round-palette.ts'
import { week as text } from '../../messages/week.ts'
import { Select } from '../../store/select.ts'
import { sameParts } from '../parts/same-parts.ts'

/** Which day's rounds the map draws: ten rounds together are dense. Nothing for a week with rounds on one day. */
@customElement('tn-day-filter')
export class DayFilter extends LitElement {
  static override styles = [
    controls,
    joined,
    css`
      .joined {
        display: flex;
      }
      .joined button {
        flex: 1 1 auto;
        min-inline-size: 0;
        padding-inline: var(--space-1);
      }
    `,
  ]

  readonly #state = new Select(
    this,
    ({ estate, session }) => ({
      round: estate.round,
      week: session.week,
      chosen: session.round,
      day: session.shownDay ?? null,
    }),
    sameParts,
  )

  #show(day: CivilDate | null): void {
    const { round, chosen } = this.#state.value
    const open = chosen ? round.get(chosen) : undefined
    // A round of another day is put away: it would be drawn nowhere.
    const away = day !== null && open !== undefined && open.day !== day
    this.#state.store.look({ shownDay: day, ...(away && { round: null, selection: null }) })
  }

  override render(): TemplateResult | typeof nothing {
    const { round, week, day } = this.#state.value
    const days = [...new Set(roundsOfWeek(round.values(), week).map((each) => each.day))]
    if (days.length < 2) return nothing
    return html`
      <div class="joined" role="group" aria-label=${text.dayFilter}>
        <button type="button" aria-pressed=${day === null} @click=${() => this.#show(null)}>${text.allDays}</button>
        ${days.map(
          (each) => html`
            <button
              type="button"
              aria-pressed=${day === each}
              @click=${() => this.#show(day === each ? null : each)}
            >
              ${text.weekdayShort(each)}<span class="visually-hidden"> : ${text.onlyDay(each)}</span>
            </button>
          `,
        )}
      </div>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-day-filter': DayFilter
  }
}
