import { css, html, LitElement, nothing } from 'lit'
import { customElement } from 'lit/decorators.js'
import { recordsBegin } from '../../domain/hotspots/records-begin.ts'
import type { Period } from '../../domain/period.ts'
import { heatMap as text } from '../../messages/heat-map.ts'
import { heatParts, heatShown } from '../../store/heat-shown.ts'
import { Select } from '../../store/select.ts'
import { shownLayers } from '../../store/shown-layers.ts'
import { samePart } from '../map-layer.ts'

/** Percent of the map's width that a key moves the split by. */
const KEYS: Readonly<Record<string, number>> = {
  ...{ ArrowLeft: -2, ArrowDown: -2, ArrowRight: 2, ArrowUp: 2 },
  ...{ PageDown: -10, PageUp: 10, Home: -100, End: 100 },
}
/** A side narrower than this share of the map has no room for its name. */
const NARROW = 0.1

/** The limit between A and B on the map: dragged, or moved by keys; each side has its name. Renders nothing where nothing is compared. */
@customElement('tn-heat-swipe')
export class TnHeatSwipe extends LitElement {
  static override styles = css`
    :host {
      position: absolute;
      inset: 0;
      overflow: hidden;
      pointer-events: none;
    }
    .line {
      position: absolute;
      inset-block: 0;
      left: var(--split);
      inline-size: calc(2 * var(--stroke));
      margin-inline-start: calc(-1 * var(--stroke));
      background: var(--map-selection);
      box-shadow: 0 0 0 var(--hairline) var(--map-halo);
    }
    .handle {
      position: absolute;
      inset-block-start: 50%;
      left: var(--split);
      display: grid;
      place-content: center;
      box-sizing: border-box;
      inline-size: var(--target);
      block-size: var(--target);
      transform: translate(-50%, -50%);
      border: var(--stroke) solid var(--map-selection);
      border-radius: 50%;
      background: var(--surface);
      color: var(--ink);
      box-shadow: var(--shadow);
      cursor: ew-resize;
      pointer-events: auto;
      touch-action: none;
    }
    .handle:focus-visible {
      outline: calc(2 * var(--stroke)) solid var(--focus);
      outline-offset: var(--stroke);
    }
    svg {
      inline-size: 1.4rem;
      block-size: 1.4rem;
      fill: none;
      stroke: currentColor;
      stroke-width: 2;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
    .name {
      position: absolute;
      inset-block-start: var(--space-3);
      max-inline-size: 14rem;
      padding: 0 var(--space-2);
      border-radius: var(--corner-small);
      background: var(--surface);
      color: var(--ink);
      font-weight: var(--weight-strong, 700);
      box-shadow: var(--shadow);
    }
    /* The legend's line and the buttons have the upper part of a narrow map. */
    @container (width < 40rem) {
      .name {
        inset-block: auto 3.5rem;
      }
    }
    .a {
      right: calc(100% - var(--split) + var(--space-3));
    }
    .b {
      left: calc(var(--split) + var(--space-3));
    }
  `

  readonly #state = new Select(
    this,
    ({ estate, session }) =>
      [shownLayers(session).has('heat'), recordsBegin(estate), ...heatParts(session.heat)] as const,
    samePart,
  )

  #swipe() {
    if (!this.#state.ready) return null
    const [isOn, , ...parts] = this.#state.value
    const shown = isOn ? heatShown(parts) : null
    return shown?.kind === 'swipe' ? shown : null
  }

  override render() {
    const swipe = this.#swipe()
    if (!swipe) return nothing
    const { a, b, split } = swipe
    const [, begin] = this.#state.value
    const percent = Math.round(split * 100)
    const name = (side: 'A' | 'B', period: Period) =>
      html`<span class="name ${side.toLowerCase()}">${text.side(side, period, begin !== undefined && period.until < begin)}</span>`
    return html`
      <div class="line"></div>
      ${split > NARROW ? name('A', a.period) : nothing} ${split < 1 - NARROW ? name('B', b.period) : nothing}
      <div
        class="handle"
        role="slider"
        tabindex="0"
        aria-label=${text.split}
        aria-orientation="horizontal"
        aria-valuemin="0"
        aria-valuemax="100"
        aria-valuenow=${percent}
        aria-valuetext=${text.splitAt(percent)}
        @keydown=${this.#key}
        @pointerdown=${this.#take}
        @pointermove=${this.#drag}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M9 7 4 12l5 5M15 7l5 5-5 5" /></svg>
      </div>
    `
  }

  protected override updated(): void {
    const swipe = this.#swipe()
    if (swipe) this.style.setProperty('--split', `${swipe.split * 100}%`)
  }

  #set(split: number): void {
    const within = Math.min(1, Math.max(0, split))
    this.#state.store.look(({ heat }) => ({
      heat: { ...heat, compared: heat.compared && { ...heat.compared, split: within } },
    }))
  }

  readonly #key = (event: KeyboardEvent): void => {
    const by = KEYS[event.key]
    const swipe = this.#swipe()
    if (by === undefined || !swipe) return
    event.preventDefault()
    event.stopPropagation()
    this.#set(Math.round(swipe.split * 100 + by) / 100)
  }

  readonly #take = (event: PointerEvent): void => {
    const handle = event.currentTarget as HTMLElement
    handle.setPointerCapture(event.pointerId)
    handle.focus()
    event.preventDefault()
  }

  readonly #drag = (event: PointerEvent): void => {
    if (!(event.currentTarget as HTMLElement).hasPointerCapture(event.pointerId)) return
    const { left, width } = this.getBoundingClientRect()
    this.#set((event.clientX - left) / width)
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-heat-swipe': TnHeatSwipe
  }
}
