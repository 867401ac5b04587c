import { html, LitElement, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { controls } from '../../../styles/controls.ts'
import { panel } from '../../../styles/panel.ts'
import { week as text } from '../../messages/week.ts'
import { Act } from '../../operations/act.ts'
import { Select } from '../../store/select.ts'
import '../parts/round-mark.ts'
import { sameParts } from '../parts/same-parts.ts'
import { moveInto } from './move-into.ts'
import { planCards, type RoundCard, roundCards, weekBoard } from './round-cards.ts'
import { isStopDrag, stopDragged } from './stop-drag.ts'
import { board } from './week-board-styles.ts'

/** The week's rounds, days by pairs. A stop may be dropped on a round; the round's own list has buttons that do the same. */
@customElement('tn-week-board')
export class WeekBoard extends LitElement {
  static override styles = [controls, panel, board]

  readonly #act = new Act(this)
  readonly #state = new Select(
    this,
    ({ estate, session }) => ({
      round: estate.round,
      stop: estate.stop,
      pair: estate.pair,
      week: session.week,
      chosen: session.round,
      best: session.planning?.state === 'running' ? session.planning.result : undefined,
    }),
    sameParts,
  )

  @state() private dropOn: string | null = null

  #choose(id: string): void {
    const chosen = this.#state.value.chosen === id ? null : id
    this.#state.store.look({ round: chosen, selection: chosen ? { kind: 'round', id: chosen } : null })
  }

  #hover(id: string | null): void {
    this.#state.store.look({ hover: id ? { kind: 'round', id } : null })
  }

  #dragOver(event: DragEvent, id: string): void {
    if (!isStopDrag(event)) return
    event.preventDefault()
    this.dropOn = id
  }

  async #drop(event: DragEvent, round: string): Promise<void> {
    event.preventDefault()
    this.dropOn = null
    const stop = stopDragged(event)
    if (stop) await moveInto(this.#act, this.#state.store.read().estate, stop, round)
  }

  override render() {
    const { best, week, pair } = this.#state.value
    const cards = best ? planCards(best) : roundCards(this.#state.value, week)
    const { pairs, rows } = weekBoard(pair, week, cards)
    return html`
      <h2 id="board">${text.board}</h2>
      <div class="scroll" role="region" aria-labelledby="board" tabindex="0">
        <table aria-labelledby="board">
          <thead>
            <tr>
              <th scope="col">${text.day}</th>
              ${pairs.map((id) => html`<th scope="col">${pair.get(id)?.name ?? id}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              ({ day, cells }) => html`
                <tr>
                  <th scope="row"><span>${text.weekday(day)}</span> <span>${text.dayAndMonth(day)}</span></th>
                  ${cells.map(
                    (cell) => html`<td>
                      ${
                        cell.length > 0
                          ? cell.map((card) => this.#card(card, best !== undefined))
                          : html`<span class="none"><span aria-hidden="true">–</span><span class="visually-hidden">${text.none}</span></span>`
                      }
                    </td>`,
                  )}
                </tr>
              `,
            )}
          </tbody>
        </table>
      </div>
    `
  }

  #card(card: RoundCard, provisional: boolean) {
    const { chosen } = this.#state.value
    const facts = text.roundFacts(card.stops, card.walkMetres)
    return html`
      <button
        type="button"
        class="card ${this.dropOn === card.id ? 'drop' : ''} ${provisional ? 'provisional' : ''}"
        data-round=${card.id}
        aria-pressed=${chosen === card.id}
        ?disabled=${provisional}
        @click=${() => this.#choose(card.id)}
        @pointerenter=${() => this.#hover(card.id)}
        @pointerleave=${() => this.#hover(null)}
        @focus=${() => this.#hover(card.id)}
        @blur=${() => this.#hover(null)}
        @dragover=${(event: DragEvent) => this.#dragOver(event, card.id)}
        @dragleave=${() => {
          this.dropOn = null
        }}
        @drop=${(event: DragEvent) => this.#drop(event, card.id)}
      >
        <tn-round-mark .number=${card.number}></tn-round-mark>
        <span class="words">
          <span class="visually-hidden">${text.roundNumber(card.number)},</span>
          <span class="times">${text.times(card.start, card.end)}</span>
          <span class="facts">${facts}</span>
          ${card.locked > 0 ? html`<span class="facts">${text.locked(card.locked)}</span>` : nothing}
        </span>
      </button>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-week-board': WeekBoard
  }
}
