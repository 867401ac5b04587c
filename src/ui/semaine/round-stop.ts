import { html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { controls } from '../../../styles/controls.ts'
import type { StopChange } from '../../domain/week/changed-stops.ts'
import type { StopOutcome } from '../../domain/week/done-counts.ts'
import type { Stop } from '../../domain/week/round.ts'
import { format } from '../../messages/format.ts'
import { placeName } from '../../messages/place-name.ts'
import { round as text, week as weekText } from '../../messages/week.ts'
import { weekClose } from '../../messages/week-close.ts'
import { hand } from '../../messages/week-hand.ts'
import { words } from '../../messages/words.ts'
import { Act } from '../../operations/act.ts'
import { lockStop } from '../../operations/week/lock-stop.ts'
import { moveStop } from '../../operations/week/move-stop.ts'
import { Select } from '../../store/select.ts'
import '../parts/icon.ts'
import './hand/stop-hand.ts'
import './hand/why.ts'
import { sameParts } from '../parts/same-parts.ts'
import { moveInto } from './move-into.ts'
import { roundStop } from './round-stop-styles.ts'
import { isChosen, type RoundView } from './round-view.ts'
import { dragStop } from './stop-drag.ts'

/** One stop of the chosen round: a line, and when it is selected the buttons that move it. */
@customElement('tn-round-stop')
export class RoundStop extends LitElement {
  static override styles = [controls, roundStop]

  @property({ attribute: false }) stop!: Stop
  @property({ type: Boolean }) last = false
  /** How it differs from the edition handed out; empty when it does not. */
  @property() mark: StopChange['type'] | '' = ''
  /** What became of it. */
  @property({ attribute: false }) outcome: StopOutcome | undefined
  @property({ attribute: false }) others: RoundView['others'] = []

  readonly #act = new Act(this)
  readonly #state = new Select(
    this,
    ({ estate, session }) => ({
      chosen: this.stop !== undefined && isChosen(estate, this.stop, session.selection),
      planning: session.planning?.state === 'running',
    }),
    sameParts,
  )

  /** Unknown until it is first drawn: what comes back with its place, as after the printed pages, scrolls nothing. */
  #opened: boolean | undefined

  /** The buttons that move it come below the line, out of sight for the last one shown. */
  protected override updated(_changed: PropertyValues): void {
    const { chosen } = this.#state.value
    if (chosen && this.#opened === false) this.scrollIntoView({ block: 'nearest' })
    this.#opened = chosen
  }

  get #place(): string {
    return placeName(this.#state.store.read().estate, this.stop.place)
  }

  readonly #choose = (): void =>
    this.#state.store.look(({ selection, flyToSelection }) =>
      selection?.kind === 'stop' && selection.id === this.stop.id
        ? { selection: null }
        : { selection: { kind: 'stop', id: this.stop.id }, flyToSelection: flyToSelection + 1 },
    )

  #hover(on: boolean): void {
    this.#state.store.look({ hover: on ? { kind: 'stop', id: this.stop.id } : null })
  }

  readonly #drag = (event: DragEvent): void => dragStop(event, this.stop.id)

  #step(by: 1 | -1): void {
    const { id, round, rank } = this.stop
    void this.#act.run(moveStop, { stop: id, round, rank: rank + by })
  }

  // A choice in a closed list is made by each arrow key: only the button moves.
  readonly #moveTo = async (event: Event): Promise<void> => {
    event.preventDefault()
    const select = this.renderRoot.querySelector<HTMLSelectElement>('select')
    const round = select?.value
    if (select && !round) select.focus()
    if (round) await moveInto(this.#act, this.#state.store.read().estate, this.stop.id, round)
  }

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('.place')?.focus(options)
  }

  override render() {
    const { stop } = this
    const { estate, session } = this.#state.store.read()
    const chosen = isChosen(estate, stop, session.selection)
    const place = this.#place
    return html`
      <div
        class="line ${chosen ? 'chosen' : ''}"
        draggable="true"
        @dragstart=${this.#drag}
        @pointerenter=${() => this.#hover(true)}
        @pointerleave=${() => this.#hover(false)}
      >
        <span class="rank" aria-hidden="true">${stop.rank + 1}</span>
        <button
          type="button"
          class="quiet place"
          aria-expanded=${chosen}
          @click=${this.#choose}
          @focus=${() => this.#hover(true)}
          @blur=${() => this.#hover(false)}
        >
          <span class="time">${format.clock(stop.arrive)}</span>
          <span class="name">
            ${place}
            ${this.mark === '' ? nothing : html`<span class="mark">${weekText.marks[this.mark]}</span>`}
            ${this.#became()}
            ${
              stop.stopKind === 'passage'
                ? nothing
                : html`<span class="kind">${words.stopKind[stop.stopKind]}, ${text.minutes(stop.serviceMinutes)}</span>`
            }
          </span>
        </button>
        <button
          type="button"
          class="quiet pin"
          aria-pressed=${stop.locked}
          aria-label=${text.pinLabel(place)}
          title=${stop.locked ? text.pinned : text.pin}
          @click=${() => this.#act.run(lockStop, { stop: stop.id, locked: !stop.locked })}
        >
          <tn-icon name=${stop.locked ? 'lock' : 'unlock'}></tn-icon>
        </button>
      </div>
      ${
        chosen
          ? html`<div class="open">
            <details open>
              <summary>${hand.why}</summary>
              <tn-why .place=${stop.place} .stop=${stop.id}></tn-why>
            </details>
            ${this.#moves()}<tn-stop-hand .stop=${stop}></tn-stop-hand>
          </div>`
          : nothing
      }
    `
  }

  #became() {
    const { state, reason } = this.outcome ?? { state: 'unrecorded' }
    if (state === 'unrecorded') return nothing
    return html`<span class="became">
      <tn-icon name=${state === 'done' ? 'check' : 'close'}></tn-icon>${weekClose.state[state]}${reason ? ` : ${words.notDone[reason].toLowerCase()}` : ''}
    </span>`
  }

  #moves() {
    const { rank } = this.stop
    return html`
      <form class="moves" @submit=${this.#moveTo}>
        <button type="button" ?disabled=${rank === 0} @click=${() => this.#step(-1)}>
          <tn-icon name="up"></tn-icon><span>${text.up}</span>
        </button>
        <button type="button" ?disabled=${this.last} @click=${() => this.#step(1)}>
          <tn-icon name="down"></tn-icon><span>${text.down}</span>
        </button>
        <select aria-label=${text.moveChoose}>
          <option value="">${text.moveTo}</option>
          ${this.others.map(
            ({ round, number, pair }) =>
              html`<option value=${round.id}>${weekText.roundLabel(number, round.day, round.start, pair)}</option>`,
          )}
        </select>
        <button>${text.move}</button>
      </form>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-round-stop': RoundStop
  }
}
