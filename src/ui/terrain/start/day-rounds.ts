import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import { isoWeekOf } from '../../../domain/civil-date.ts'
import { roundsOfDay } from '../../../domain/field/day-rounds.ts'
import { roundProgress } from '../../../domain/field/round-progress.ts'
import type { Round } from '../../../domain/week/round.ts'
import { roundNumbers } from '../../../domain/week/round-numbers.ts'
import { shift as text } from '../../../messages/shift.ts'
import { Select } from '../../../store/select.ts'
import '../../parts/empty-state.ts'
import '../../parts/round-mark.ts'
import { pairName } from '../../../messages/pair-name.ts'
import { sameParts } from '../../parts/same-parts.ts'
import { startStyles } from './start-styles.ts'

/** The rounds of today, each with what begins it: large for the only one. */
@customElement('tn-day-rounds')
export class DayRounds extends LitElement {
  static override styles = [controls, panel, panelPart, startStyles]

  readonly #parts = new Select(
    this,
    ({ estate, session }) => ({ estate, today: session.today, skipped: session.skipped }),
    sameParts,
  )

  override render(): TemplateResult {
    const { estate, today } = this.#parts.value
    const rounds = roundsOfDay(estate, today)
    return html`<section aria-labelledby="rounds">
      <h2 id="rounds">${text.rounds}</h2>
      ${rounds.length === 0 ? this.#none() : nothing}
      ${rounds.map((round) => this.#round(round, rounds.length === 1))}
    </section>`
  }

  #none(): TemplateResult {
    const prepare = (): void => {
      const { store, value } = this.#parts
      store.look({ workspace: 'semaine', week: isoWeekOf(value.today) })
    }
    return html`<tn-empty text=${text.roundsNone}>
      <button type="button" @click=${prepare}>${text.plan}</button>
    </tn-empty>`
  }

  #round(round: Round, isOnly: boolean): TemplateResult {
    const { estate, skipped } = this.#parts.value
    const number = roundNumbers(estate, round.week).get(round.id) ?? 1
    const { counts } = roundProgress(estate, round.id, skipped)
    const isBegun = counts.left < counts.planned
    const begin = isBegun ? text.resume : isOnly ? text.start : text.startRound(number)
    return html`<article class="card round">
      <tn-round-mark number=${number}></tn-round-mark>
      <div>
        <h3>${text.round(number, round.start, round.end)}</h3>
        <p class="muted">${text.roundStops(counts.planned, pairName(estate, round.pair))}</p>
      </div>
      <button type="button" class="primary big" @click=${() => this.#begin(round)}>
        ${begin}${isBegun && !isOnly ? html`<span class="visually-hidden"> (${number})</span>` : nothing}
      </button>
    </article>`
  }

  #begin({ id, week }: Round): void {
    this.#parts.store.look({
      ...{ fieldView: 'round', fieldRound: id, fieldStop: null, fieldPlace: null, fieldSheet: 'none' },
      ...{ round: id, week },
    })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-day-rounds': DayRounds
  }
}
