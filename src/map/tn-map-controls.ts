import { css, html, LitElement, nothing, svg } from 'lit'
import { customElement } from 'lit/decorators.js'
import { layerNames, mapWords } from '../messages/map.ts'
import { Select } from '../store/select.ts'
import { LAYERS, type LayerId, type Session } from '../store/session.ts'
import { floatingCss } from './map-css.ts'
import { samePart } from './map-layer.ts'
import { scaleBar } from './scale-bar.ts'

const ICONS = {
  zoomIn: svg`<path d="M12 5v14M5 12h14" />`,
  zoomOut: svg`<path d="M5 12h14" />`,
  fit: svg`<path d="M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5" />`,
  layers: svg`<path d="m12 3 9 5-9 5-9-5zM3 12.5l9 5 9-5M3 17l9 5 9-5" />`,
}

/** Longest scale bar on the screen, in pixels. */
const SCALE_PIXELS = 110

/** The map's own tools: zoom, whole perimeter, layers, scale, attribution. They change the session, the map follows it. */
@customElement('tn-map-controls')
export class TnMapControls extends LitElement {
  static override styles = [
    floatingCss,
    css`
      .tools {
        position: absolute;
        inset-block-start: var(--space-3);
        inset-inline-end: var(--space-3);
        display: grid;
        overflow: hidden;
      }
      .tools button {
        display: grid;
        place-content: center;
        border: 0;
        border-block-end: var(--hairline) solid var(--line);
        background: transparent;
      }
      .tools button:last-child {
        border-block-end: 0;
      }
      .tools :focus-visible {
        outline-offset: calc(-1 * var(--stroke));
      }
      svg {
        inline-size: var(--icon);
        block-size: var(--icon);
        fill: none;
        stroke: currentColor;
        stroke-width: 2;
        stroke-linecap: round;
        stroke-linejoin: round;
      }
      .switches {
        position: fixed;
        inset: auto;
        inset-block-start: var(--map-popover-top, 4rem);
        inset-inline-end: calc(var(--space-4) + var(--target) + var(--space-3));
        max-block-size: 80vh;
        margin: 0;
        padding: var(--space-3) var(--space-4);
        overflow: auto;
      }
      .switches h2 {
        margin: 0 0 var(--space-1);
        font-size: var(--text-lead);
      }
      label {
        display: flex;
        align-items: center;
        gap: var(--space-2);
        min-block-size: var(--target);
        cursor: pointer;
      }
      input {
        inline-size: 1.15rem;
        block-size: 1.15rem;
        accent-color: var(--accent);
      }
      .foot {
        position: absolute;
        inset-block-end: calc(var(--space-2) + var(--map-inset-block-end, 0px));
        inset-inline-end: var(--space-2);
        display: flex;
        flex-wrap: wrap;
        justify-content: flex-end;
        align-items: end;
        gap: var(--space-1) var(--space-3);
        pointer-events: none;
        font-size: var(--text-small);
      }
      .foot > * {
        padding: 0 var(--space-1);
        border-radius: var(--corner-small);
        background: color-mix(in srgb, var(--surface) 82%, transparent);
      }
      .scale {
        position: relative;
        text-align: center;
      }
      .scale::after {
        content: '';
        display: block;
        block-size: 0.35rem;
        margin-block-end: 0.15rem;
        border: var(--stroke) solid currentColor;
        border-block-start: 0;
      }
    `,
  ]

  readonly #session = new Select(
    this,
    ({ session }) => [session.layers, session.view, session.fitPerimeter] as const,
    samePart,
  )

  override render() {
    if (!this.#session.ready) return nothing
    const [layers, view] = this.#session.value
    return html`
      <div class="tools card" role="group" aria-label=${mapWords.controls}>
        ${this.#button('zoomIn', () => this.#zoom(1))} ${this.#button('zoomOut', () => this.#zoom(-1))}
        ${this.#button('fit', () =>
          this.#session.store.look(({ fitPerimeter }) => ({ fitPerimeter: fitPerimeter + 1 })),
        )}
        <button popovertarget="switches" aria-label=${mapWords.layers} title=${mapWords.layers}>
          <svg viewBox="0 0 24 24" aria-hidden="true">${ICONS.layers}</svg>
        </button>
      </div>
      <div class="switches card" id="switches" popover role="group" aria-labelledby="switches-title">
        <h2 id="switches-title">${mapWords.layersTitle}</h2>
        ${LAYERS.map((id) => this.#switch(id, layers))}
      </div>
      <div class="foot">
        ${view ? this.#scale(view) : nothing}
        <span>${mapWords.attribution}</span>
      </div>
    `
  }

  protected override updated(): void {
    const bar = this.renderRoot.querySelector<HTMLElement>('.scale')
    const view = this.#session.ready ? this.#session.value[1] : null
    if (bar && view) bar.style.setProperty('inline-size', `${scaleBar(view, SCALE_PIXELS).pixels}px`)
  }

  #button(name: 'zoomIn' | 'zoomOut' | 'fit', act: () => void) {
    return html`<button aria-label=${mapWords[name]} title=${mapWords[name]} @click=${act}>
      <svg viewBox="0 0 24 24" aria-hidden="true">${ICONS[name]}</svg>
    </button>`
  }

  #switch(id: LayerId, layers: Session['layers']) {
    const toggle = (): void => {
      const next = new Set(layers)
      if (!next.delete(id)) next.add(id)
      this.#session.store.look({ layers: next })
    }
    return html`<label>
      <input type="checkbox" name=${id} .checked=${layers.has(id)} @change=${toggle} />
      ${layerNames[id]}
    </label>`
  }

  #scale(view: NonNullable<Session['view']>) {
    const words = mapWords.metres(scaleBar(view, SCALE_PIXELS).metres)
    return html`<span class="scale" role="img" aria-label=${mapWords.scale(words)}>${words}</span>`
  }

  #zoom(by: number): void {
    this.#session.store.look(({ view }) => (view ? { view: { ...view, zoom: view.zoom + by } } : {}))
  }
}
