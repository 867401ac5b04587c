import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { addDays, type CivilDate, daysBetween } from '../../domain/civil-date.ts'
import type { Period } from '../../domain/period.ts'
import { timeBar as text } from '../../messages/time-bar.ts'
import { cssValue } from '../parts/css-value.ts'
import { movedBy, type TimeAxis } from './time-axis.ts'

type Held = 'from' | 'until' | 'whole'
/** What a drag holds, and the period and day where it began. */
type Drag = { readonly held: Held; readonly period: Period; readonly day: CivilDate; moved: boolean }

/** Days that a key moves by. */
const KEYS: Readonly<Record<string, number>> = {
  ...{ ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 },
  ...{ PageDown: -28, PageUp: 28 },
}

/**
 * The period over the chart: its edges and its body can be dragged, moved by keys (a day, or 28), and a click on the
 * chart outside of it is told as `tn-pick` with the day. Each change is told as `tn-brush` with the period.
 */
@customElement('tn-time-brush')
export class TimeBrush extends LitElement {
  static override styles = css`
    :host {
      position: absolute;
      inset: 0;
      touch-action: pan-y;
    }
    .area {
      position: absolute;
      inset: 0;
    }
    .span {
      position: absolute;
      inset-block: 0;
      inset-inline-start: calc(var(--from) * 100%);
      inline-size: max(2px, calc((var(--until) - var(--from)) * 100%));
      background: color-mix(in srgb, var(--accent) 14%, transparent);
      border-block: var(--hairline) solid var(--accent);
      cursor: grab;
    }
    .span:active {
      cursor: grabbing;
    }
    .edge {
      position: absolute;
      /* Above them the whole can be seized, however near they are. */
      inset-block: 24px 0;
      inline-size: var(--target);
      margin-inline-start: calc(var(--target) / -2);
      cursor: ew-resize;
    }
    .edge.from {
      inset-inline-start: calc(var(--from) * 100%);
    }
    .edge.until {
      inset-inline-start: calc(var(--until) * 100%);
    }
    .edge::after {
      content: '';
      position: absolute;
      inset-block: 20%;
      inset-inline-start: calc(50% - 2px);
      inline-size: 4px;
      border-radius: 2px;
      background: var(--accent);
    }
    .edge:focus-visible,
    .span:focus-visible {
      outline: var(--focus-width, 3px) solid var(--focus);
      outline-offset: 1px;
    }
    @media (pointer: fine) {
      .edge {
        inline-size: 24px;
        margin-inline-start: -12px;
      }
    }
  `

  @property({ attribute: false }) axis: TimeAxis | null = null
  @property({ attribute: false }) period: Period | null = null
  /** What is said of a day under the pointer. */
  @property({ attribute: false }) said: (day: CivilDate) => string = () => ''
  #drag: Drag | null = null

  #dayOf({ clientX }: PointerEvent): CivilDate {
    const { left, width } = this.getBoundingClientRect()
    return this.axis!.dayAt((clientX - left) / Math.max(1, width))
  }

  #tell(period: Period): void {
    this.dispatchEvent(new CustomEvent('tn-brush', { detail: period, bubbles: true, composed: true }))
  }

  readonly #down = (event: PointerEvent): void => {
    const held = (event.target as HTMLElement).dataset.held as Held | undefined
    if (event.button !== 0 || !this.period) return
    const day = this.#dayOf(event)
    ;(event.currentTarget as HTMLElement).setPointerCapture(event.pointerId)
    // A drag that begins outside draws a new period; a click there picks the bar.
    this.#drag = held
      ? { held, period: this.period, day, moved: false }
      : { held: 'until', period: { from: day, until: day }, day, moved: false }
  }

  readonly #move = (event: PointerEvent): void => {
    const drag = this.#drag
    if (!drag) {
      ;(event.currentTarget as HTMLElement).title = this.said(this.#dayOf(event))
      return
    }
    const days = daysBetween(drag.day, this.#dayOf(event))
    if (days === 0 && !drag.moved) return
    drag.moved = true
    this.#tell(this.#changed(drag.held, drag.period, days))
  }

  readonly #up = (event: PointerEvent): void => {
    const drag = this.#drag
    this.#drag = null
    if (!drag || drag.moved) return
    this.dispatchEvent(
      new CustomEvent('tn-pick', { detail: this.#dayOf(event), bubbles: true, composed: true }),
    )
  }

  readonly #lost = (): void => {
    this.#drag = null
  }

  /** An edge that passes the other one takes its part. */
  #changed(held: Held, { from, until }: Period, days: number): Period {
    if (held === 'whole') return movedBy(this.axis!, { from, until }, days)
    const within = (day: CivilDate): CivilDate =>
      day < this.axis!.first ? this.axis!.first : day > this.axis!.last ? this.axis!.last : day
    const moved = within(addDays(held === 'from' ? from : until, days))
    const other = held === 'from' ? until : from
    return moved <= other ? { from: moved, until: other } : { from: other, until: moved }
  }

  #key(event: KeyboardEvent, held: Held): void {
    const days = KEYS[event.key]
    if (days === undefined || !this.period) return
    event.preventDefault()
    this.#tell(this.#changed(held, this.period, days))
  }

  override render() {
    const { axis, period } = this
    if (!axis || !period || period.until < axis.first || period.from > axis.last) return nothing
    const from = axis.shareOf(period.from)
    const until = axis.shareOf(addDays(period.until, 1))
    return html`
      <div
        class="area"
        role="group"
        aria-label=${text.brush}
        ${cssValue('--from', from)}
        @pointerdown=${this.#down}
        @pointermove=${this.#move}
        @pointerup=${this.#up}
        @pointercancel=${this.#lost}
      >
        <div class="inner" ${cssValue('--until', until)}>
          ${this.#thumb('whole', 'span', text.brushWhole, period.from)}
          ${this.#thumb('from', 'edge from', text.brushFrom, period.from)}
          ${this.#thumb('until', 'edge until', text.brushUntil, period.until)}
        </div>
      </div>
    `
  }

  #thumb(held: Held, look: string, label: string, day: CivilDate) {
    const { first, last } = this.axis!
    return html`<div
      class=${look}
      data-held=${held}
      role="slider"
      tabindex="0"
      aria-label=${label}
      aria-valuemin="0"
      aria-valuemax=${daysBetween(first, last)}
      aria-valuenow=${Math.max(0, daysBetween(first, day))}
      aria-valuetext=${held === 'whole' ? `${text.day(this.period!.from)} – ${text.day(this.period!.until)}` : text.day(day)}
      @keydown=${(event: KeyboardEvent) => this.#key(event, held)}
    ></div>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-time-brush': TimeBrush
  }
}
