import { html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { controls } from '../../../styles/controls.ts'
import { panel } from '../../../styles/panel.ts'
import { breakRank } from '../../domain/week/break-rank.ts'
import { handover } from '../../messages/handover.ts'
import { placeName } from '../../messages/place-name.ts'
import { round as text, week as weekText } from '../../messages/week.ts'
import { hand } from '../../messages/week-hand.ts'
import { Act } from '../../operations/act.ts'
import { moveStop } from '../../operations/week/move-stop.ts'
import { printWeek } from '../../operations/week/print-week.ts'
import { Select } from '../../store/select.ts'
import { actionButton } from '../parts/action-button.ts'
import { figure, stopsOfRound } from '../parts/figure.ts'
import '../parts/icon.ts'
import '../parts/round-mark.ts'
import { sameParts } from '../parts/same-parts.ts'
import './hand/round-form.ts'
import './handover-menu.ts'
import { roundDetail } from './round-detail-styles.ts'
import { RoundStop } from './round-stop.ts'
import { type RoundView, roundView } from './round-view.ts'
import { isStopDrag, stopDragged } from './stop-drag.ts'

/** The chosen round: its stops in order, to pin, move and print. */
@customElement('tn-round-detail')
export class RoundDetail extends LitElement {
  static override styles = [controls, panel, roundDetail]

  readonly #act = new Act(this)
  readonly #state = new Select(
    this,
    ({ estate, session }) => ({ estate, id: session.round, repaired: session.repaired ?? null }),
    sameParts,
  )

  /** What comes back with its round, as after the printed pages, scrolls nothing. */
  @property({ type: Boolean }) still = false

  @state() private over: number | null = null
  #shown: string | null = null
  #held: { readonly stop: RoundStop; readonly part: Element | null; readonly rank: number } | null = null

  protected override willUpdate(_changed: PropertyValues): void {
    const stop = this.shadowRoot?.activeElement
    this.#held =
      stop instanceof RoundStop
        ? { stop, part: stop.shadowRoot?.activeElement ?? null, rank: stop.stop.rank }
        : null
  }

  /** A stop that moves takes the focus off its buttons: it is given back, or to the stop that took its place. */
  #keepFocus(): void {
    if (!this.#held) return
    const { stop, part, rank } = this.#held
    // Pushed away by a stop that came before it and opened.
    if (stop.isConnected && stop.stop.rank !== rank)
      requestAnimationFrame(() => part?.scrollIntoView({ block: 'nearest' }))
    if (this.shadowRoot?.activeElement) return
    const stops = [...this.renderRoot.querySelectorAll<HTMLElement>('tn-round-stop')]
    const next = stops[Math.min(rank, stops.length - 1)] ?? this.renderRoot.querySelector('button')
    const isThere = stop.isConnected && part instanceof HTMLElement && part.isConnected
    if (isThere) part.focus()
    else next?.focus()
  }

  protected override updated(_changed: PropertyValues): void {
    this.#keepFocus()
    const { id } = this.#state.value
    if (id && id !== this.#shown && !this.still) this.scrollIntoView({ block: 'nearest' })
    this.#shown = id
  }

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('header button')?.focus(options)
  }

  readonly #close = (): void => this.#state.store.look({ round: null, selection: null })

  #dragOver(event: DragEvent, rank: number): void {
    if (!isStopDrag(event)) return
    event.preventDefault()
    this.over = rank
  }

  async #drop(event: DragEvent, rank: number): Promise<void> {
    event.preventDefault()
    this.over = null
    const { estate, id } = this.#state.value
    const stop = estate.stop.get(stopDragged(event))
    if (!stop || !id) return
    // Dropping before a later stop of the same list: taking it out has moved that one up.
    const landing = stop.round === id && stop.rank < rank ? rank - 1 : rank
    if (stop.round !== id || landing !== stop.rank)
      await this.#act.run(moveStop, { stop: stop.id, round: id, rank: landing })
  }

  override render() {
    const { estate, id, repaired } = this.#state.value
    const view = id ? roundView(estate, id, repaired) : null
    if (!view) return nothing
    const { round, number, stops, others } = view
    return html`
      <header>
        <tn-round-mark .number=${number}></tn-round-mark>
        <div>
          <h2>${text.heading(number)} · ${view.pair}</h2>
          <p class="when">${text.when(round.day, round.start, round.end)}</p>
        </div>
        <button type="button" class="quiet" aria-label=${text.close} title=${text.close} @click=${this.#close}>
          <tn-icon name="close"></tn-icon>
        </button>
      </header>
      <p class="muted">
        ${figure(
          stopsOfRound(round.id, stops.length),
          text.facts(
            stops.length,
            round.walkMetres,
            round.breakMinutes,
            breakRank(stops.length) + 1,
            view.freeMinutes,
          ),
        )}
      </p>
      ${view.version ? html`<p class="small">${handover.version(view.version.version, view.version.handedOut)}</p>` : nothing}
      ${view.overMinutes > 0 ? html`<p class="callout warning">${text.over(view.overMinutes)}</p>` : nothing}
      ${stops.length === 0 ? html`<p>${text.empty}</p>` : nothing}
      <div @dragleave=${this.#leave}>
        <p class="help">${text.stopHelp}</p>
        <p class="end">${text.from(view.startName, round.start)}</p>
        <ol aria-label=${text.stops}>
          ${repeat(
            stops,
            (stop) => stop.id,
            (stop, rank) => html`
              <li
                class=${this.over === rank ? 'over' : ''}
                @dragover=${(event: DragEvent) => this.#dragOver(event, rank)}
                @drop=${(event: DragEvent) => this.#drop(event, rank)}
              >
                <tn-round-stop
                  .stop=${stop}
                  .mark=${view.marks.of(stop) ?? ''}
                  .outcome=${view.outcomes[rank]}
                  .last=${rank === stops.length - 1}
                  .others=${others}
                ></tn-round-stop>
              </li>
            `,
          )}
        </ol>
        <p
          class="end last"
          @dragover=${(event: DragEvent) => this.#dragOver(event, stops.length)}
          @drop=${(event: DragEvent) => this.#drop(event, stops.length)}
        >
          ${text.to(view.endName, round.end)}
        </p>
      </div>
      ${this.#left(view)}
      <p class="help">${text.help}</p>
      <details>
        <summary>${hand.moveRound}</summary>
        <tn-round-form></tn-round-form>
      </details>
      <div class="row">
        <tn-handover-menu .round=${round.id}></tn-handover-menu>
        ${actionButton({
          act: this.#act,
          operation: printWeek,
          target: { week: round.week, round: round.id },
          label: weekText.printRound,
          icon: 'print',
        })}
      </div>
    `
  }

  /** Stops that left the round since it was handed out. */
  #left({ marks, round }: RoundView) {
    const { estate } = this.#state.value
    const left = marks.leftOf(round.id)
    if (left.length === 0) return nothing
    return html`
      <p class="small"><strong>${weekText.left}</strong></p>
      <ul class="plain">
        ${left.map(
          (each) =>
            html`<li class="muted">
              ${weekText.leftOne(placeName(estate, each.place), each.type === 'gone', 'was' in each ? each.was.arrive : '')}
            </li>`,
        )}
      </ul>
    `
  }

  readonly #leave = (): void => {
    this.over = null
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-round-detail': RoundDetail
  }
}
