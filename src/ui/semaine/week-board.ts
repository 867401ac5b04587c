import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { controls } from '../../../styles/controls.ts'
import { panel } from '../../../styles/panel.ts'
import type { CivilDate } from '../../domain/civil-date.ts'
import { dueItems } from '../../domain/follow-up/due-items.ts'
import { editionOf } from '../../domain/week/edition-of.ts'
import { roundsOfWeek } from '../../domain/week/round-palette.ts'
import { week as text } from '../../messages/week.ts'
import { weekClose } from '../../messages/week-close.ts'
import { hand } from '../../messages/week-hand.ts'
import { Act } from '../../operations/act.ts'
import { moveRound } from '../../operations/week/move-round.ts'
import { Select } from '../../store/select.ts'
import { figure, stopsOfRound } from '../parts/figure.ts'
import '../parts/icon.ts'
import '../parts/round-mark.ts'
import { sameParts } from '../parts/same-parts.ts'
import './day-filter.ts'
import { pairName } from '../../messages/pair-name.ts'
import { dayNotes, dayNotesRow } from './day-notes.ts'
import { moveInto } from './move-into.ts'
import { planCards, type RoundCard, roundCards, weekBoard } from './round-cards.ts'
import { dragRound, type Half, isRoundDrag, roundDragged, timesIn } from './round-drag.ts'
import { isStopDrag, stopDragged } from './stop-drag.ts'
import { sinceOf } from './stop-marks.ts'
import { board } from './week-board-styles.ts'

const HALVES: readonly Half[] = ['morning', 'afternoon']

/**
 * The week's rounds, days by pairs. A stop may be dropped on a round, a round on another half-day or pair; the round's own
 * list and form do the same.
 */
@customElement('tn-week-board')
export class WeekBoard extends LitElement {
  static override styles = [controls, panel, board]

  readonly #act = new Act(this)
  readonly #state = new Select(
    this,
    ({ estate, session }) => ({
      ...{ round: estate.round, stop: estate.stop, pair: estate.pair, weekEdition: estate.weekEdition },
      passage: estate.passage,
      ...{ weekChange: estate.weekChange, week: session.week, today: session.today, chosen: session.round },
      ...{ due: dueItems(estate), appointment: estate.appointment },
      day: session.shownDay ?? null,
      repaired: session.repaired ?? null,
      best: session.planning?.state === 'running' ? session.planning.result : undefined,
    }),
    sameParts,
  )

  /** The card under what is dragged, by its round, or the half of a cell. */
  @state() private dropOn: string | null = null
  @state() private moving = false

  #choose(id: string): void {
    const chosen = this.#state.value.chosen === id ? null : id
    this.#state.store.look({ round: chosen, selection: chosen ? { kind: 'round', id: chosen } : null })
  }

  /** The card of a round; null when it has none. */
  cardOf(id: string | null): HTMLElement | null {
    return this.renderRoot.querySelector(`button.card[data-round="${id}"]`)
  }

  #hover(id: string | null): void {
    this.#state.store.look({ hover: id ? { kind: 'round', id } : null })
  }

  #over(event: DragEvent, on: string, takes: (event: DragEvent) => boolean): void {
    if (!takes(event)) return
    event.preventDefault()
    this.dropOn = on
  }

  readonly #leave = (): void => {
    this.dropOn = null
  }

  readonly #end = (): void => {
    this.moving = false
    this.dropOn = null
  }

  async #dropStop(event: DragEvent, round: string): Promise<void> {
    event.preventDefault()
    this.dropOn = null
    const stop = stopDragged(event)
    if (stop) await moveInto(this.#act, this.#state.store.read().estate, stop, round)
  }

  async #dropRound(event: DragEvent, day: CivilDate, pair: string, half: Half): Promise<void> {
    event.preventDefault()
    this.#end()
    const { round: rounds, week } = this.#state.value
    const round = rounds.get(roundDragged(event))
    if (!round) return
    const times = timesIn(half, round, roundsOfWeek(rounds.values(), week))
    if (round.day !== day || round.pair !== pair || round.start !== times.start)
      await this.#act.run(moveRound, { round: round.id, day, pair, ...times })
  }

  override render(): TemplateResult {
    const { best, week, pair, day: shown } = this.#state.value
    const cards = best
      ? planCards(this.#state.store.read().estate, best, week)
      : roundCards(this.#state.store.read(), week)
    const { pairs, rows } = weekBoard(pair, week, cards)
    const notes = dayNotes(this.#state.store.read().estate, week)
    return html`
      <h2 id="board">${text.board}</h2>
      <tn-day-filter></tn-day-filter>
      <div class="scroll" role="region" aria-labelledby="board" tabindex="0">
        <table aria-labelledby="board" class=${this.moving ? 'moving' : ''}>
          <thead>
            <tr>
              <th scope="col">${text.day}</th>
              ${pairs.map((id) => html`<th scope="col">${pairName({ pair }, id)}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              ({ day, cells }) => html`
                <tr class=${shown !== null && shown !== day ? 'aside' : ''}>
                  <th scope="row"><span>${text.weekday(day)}</span> <span>${text.dayAndMonth(day)}</span></th>
                  ${cells.map((cell, index) => this.#cell(cell, day, pairs[index]!, best !== undefined))}
                </tr>
                ${dayNotesRow(day, notes.get(day), pairs.length + 1, this.#state.store)}
              `,
            )}
          </tbody>
        </table>
      </div>
    `
  }

  #cell(cell: readonly RoundCard[], day: CivilDate, pair: string, provisional: boolean): TemplateResult {
    const drop = (half: Half): TemplateResult => {
      const on = `${day} ${pair} ${half}`
      return html`<span
        class="half ${this.dropOn === on ? 'drop' : ''}"
        aria-hidden="true"
        @dragover=${(event: DragEvent) => this.#over(event, on, isRoundDrag)}
        @dragleave=${this.#leave}
        @drop=${(event: DragEvent) => this.#dropRound(event, day, pair, half)}
        >${hand.halves[half]}</span
      >`
    }
    return html`<td>
      ${
        cell.length > 0
          ? cell.map((card) => this.#card(card, provisional))
          : html`<span class="none"><span aria-hidden="true">–</span><span class="visually-hidden">${text.none}</span></span>`
      }
      ${this.moving ? html`<span class="halves">${HALVES.map(drop)}</span>` : nothing}
    </td>`
  }

  readonly #drag = (event: DragEvent, id: string): void => {
    dragRound(event, id)
    // The places to drop come once the drag has its picture.
    setTimeout(() => {
      this.moving = true
    })
  }

  #card(card: RoundCard, provisional: boolean): TemplateResult {
    const { chosen, week } = this.#state.value
    const since = sinceOf(editionOf(this.#state.store.read().estate, week))
    return html`
      <button
        type="button"
        class="card ${this.dropOn === card.id ? 'drop' : ''} ${card.walked ? 'walked' : ''}"
        data-round=${card.id}
        draggable=${provisional || card.walked ? 'false' : 'true'}
        aria-pressed=${chosen === card.id}
        ?disabled=${provisional}
        @click=${() => this.#choose(card.id)}
        @pointerenter=${() => this.#hover(card.id)}
        @pointerleave=${() => this.#hover(null)}
        @focus=${() => this.#hover(card.id)}
        @blur=${() => this.#hover(null)}
        @dragstart=${(event: DragEvent) => this.#drag(event, card.id)}
        @dragend=${this.#end}
        @dragover=${(event: DragEvent) => this.#over(event, card.id, isStopDrag)}
        @dragleave=${this.#leave}
        @drop=${(event: DragEvent) => this.#dropStop(event, card.id)}
      >
        <tn-round-mark .number=${card.number}></tn-round-mark>
        <span class="words">
          <span class="visually-hidden">${text.roundNumber(card.number)},</span>
          <span class="times">${text.times(card.start, card.end)}</span>
          ${roundFacts(card, provisional).map((fact) => html`<span class="facts">${fact}</span>`)}
          ${card.done + card.notDone > 0 ? html`<span class="facts">${doneMarks(card)}</span>` : nothing}
          ${card.changed > 0 ? html`<span class="facts changed">${figure({ name: 'stops-changed', filter: { round: card.id, since }, value: card.changed }, text.changed(card.changed))}</span>` : nothing}
        </span>
      </button>
    `
  }
}

/** A tick and a cross, each with its count and its word. */
const doneMarks = ({ id, done, notDone }: RoundCard): TemplateResult => html`
  <span class="became"><tn-icon name="check"></tn-icon>${figure({ name: 'stops-done', filter: { round: id }, value: done }, weekClose.cardDone(done))}</span>
  ${notDone > 0 ? html`<span class="became"><tn-icon name="close"></tn-icon>${weekClose.cardNotDone(notDone)}</span>` : nothing}
`

/** What a card says under its hours. */
const roundFacts = (card: RoundCard, provisional: boolean): readonly (string | TemplateResult)[] => [
  ...(card.walked ? [text.walked] : []),
  provisional
    ? text.roundFacts(card.stops, card.walkMetres)
    : figure(stopsOfRound(card.id, card.stops), text.roundFacts(card.stops, card.walkMetres)),
  ...(card.locked > 0 ? [text.locked(card.locked)] : []),
]

declare global {
  interface HTMLElementTagNameMap {
    'tn-week-board': WeekBoard
  }
}
