import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import { roundsOfDay } from '../../../domain/field/day-rounds.ts'
import { peopleMet } from '../../../domain/field/people-met.ts'
import { type RoundProgress, roundProgress, type StopProgress } from '../../../domain/field/round-progress.ts'
import { NOT_DONE_REASONS } from '../../../domain/week/passage.ts'
import { roundNumbers } from '../../../domain/week/round-numbers.ts'
import { debriefing as text } from '../../../messages/debriefing.ts'
import { placeName } from '../../../messages/place-name.ts'
import { shift } from '../../../messages/shift.ts'
import { words } from '../../../messages/words.ts'
import { Act } from '../../../operations/act.ts'
import { roundAtHand } from '../../../operations/field/at-hand.ts'
import { noteNotDone } from '../../../operations/field/note-not-done.ts'
import { noteRestNotDone } from '../../../operations/field/note-rest-not-done.ts'
import { Select } from '../../../store/select.ts'
import { actionButton } from '../../parts/action-button.ts'
import { sameParts } from '../../parts/same-parts.ts'
import { selectField } from '../../parts/select-field.ts'
import { debriefingStyles } from './debriefing-styles.ts'

/** Stops shown before the list is folded. */
const SHOWN = 5

/** What became of the round, and what is still to be said of its stops: one tap each, or one for all that are left. Never of one person, never a time. */
@customElement('tn-round-summary')
export class RoundSummary extends LitElement {
  static override styles = [controls, panel, panelPart, debriefingStyles]

  @state() private reason: (typeof NOT_DONE_REASONS)[number] = 'no-time'
  readonly #act = new Act(this)
  readonly #parts = new Select(
    this,
    ({ estate, session: { today, fieldRound, fieldStop, fieldPlace, fieldKind, skipped } }) => ({
      ...{ estate, today, skipped },
      ...{ fieldRound, fieldStop, fieldPlace, fieldKind },
    }),
    sameParts,
  )

  override render(): TemplateResult {
    const { estate, ...session } = this.#parts.value
    const rounds = roundsOfDay(estate, session.today)
    const round = roundAtHand(estate, session)
    const numbers = rounds[0] ? roundNumbers(estate, rounds[0].week) : new Map<string, number>()
    const choices = rounds.map(
      ({ id, start, end }) => [id, shift.round(numbers.get(id) ?? 1, start, end)] as const,
    )
    return html`<section aria-labelledby="round">
      <h2 id="round">${text.round}</h2>
      ${
        rounds.length > 1
          ? selectField(
              'which',
              text.which,
              [...(round ? [] : [['', text.choose] as const]), ...choices],
              round?.id ?? '',
              (id) => this.#parts.store.look({ fieldRound: id === '' ? null : id }),
            )
          : nothing
      }
      ${round ? this.#summary(round.id, roundProgress(estate, round.id, session.skipped)) : nothing}
      ${rounds.length === 0 ? html`<p class="muted">${text.roundNone}</p>` : nothing}
    </section>`
  }

  #summary(round: string, { stops, unplanned, counts }: RoundProgress): TemplateResult {
    const passages = [...stops.flatMap(({ passage }) => passage ?? []), ...unplanned]
    const { people, youths } = peopleMet(passages)
    const left = stops.filter(({ passage }) => !passage)
    return html`
      <ul class="figures">
        <li><strong>${text.done(counts.done, counts.planned)}</strong></li>
        ${counts.notDone > 0 ? html`<li>${text.notDone(counts.notDone)}</li>` : nothing}
        ${unplanned.length > 0 ? html`<li>${text.unplanned(unplanned.length)}</li>` : nothing}
        <li>${text.people(people, youths)}</li>
      </ul>
      <h3>${text.left(left.length)}</h3>
      ${left.length > 0 ? this.#left(round, left) : nothing}
    `
  }

  #left(round: string, left: readonly StopProgress[]): TemplateResult {
    const reasons = NOT_DONE_REASONS.map((reason) => [reason, words.notDone[reason]] as const)
    return html`
      <p class="help">${text.leftHelp}</p>
      ${selectField('reason', text.reason, reasons, this.reason, (reason) => {
        this.reason = reason as typeof this.reason
      })}
      ${
        left.length > 1
          ? html`<div class="row">
              ${actionButton({
                ...{ act: this.#act, operation: noteRestNotDone },
                target: { round, reason: this.reason },
                ...{ label: text.rest(words.notDone[this.reason]), look: 'primary' },
              })}
            </div>`
          : nothing
      }
      ${this.#stops(round, left.slice(0, SHOWN))}
      ${
        left.length > SHOWN
          ? html`<details>
              <summary>${text.others(left.length - SHOWN)}</summary>
              ${this.#stops(round, left.slice(SHOWN))}
            </details>`
          : nothing
      }
    `
  }

  #stops(round: string, stops: readonly StopProgress[]): TemplateResult {
    const { estate } = this.#parts.value
    return html`<ul class="plain">
      ${stops.map(({ stop, state }) => {
        const place = placeName(estate, stop.place)
        return html`<li class="line">
          <span>${place}${state === 'put-off' ? html` <span class="muted small">${text.putOff}</span>` : nothing}</span>
          <span></span>
          ${actionButton({
            ...{ act: this.#act, operation: noteNotDone },
            target: { at: { place: stop.place, stop: stop.id, round }, reason: this.reason },
            ...{ label: text.notDoneShort, hint: text.notDoneHint(place, words.notDone[this.reason]) },
          })}
        </li>`
      })}
    </ul>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-round-summary': RoundSummary
  }
}
