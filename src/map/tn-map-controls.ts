import { html, LitElement, nothing, svg } from 'lit'
import { customElement } from 'lit/decorators.js'
import { territoryWords } from '../messages/event-territory.ts'
import { layerNames, mapWords } from '../messages/map.ts'
import { Select } from '../store/select.ts'
import { LAYERS, type LayerId, type Session } from '../store/session.ts'
import { isLayerOf } from '../store/shown-layers.ts'
import './base-map/tn-base-map.ts'
import { controlsCss } from './controls-css.ts'
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
  static override styles = [floatingCss, controlsCss]

  readonly #session = new Select(
    this,
    ({ session }) =>
      [
        ...([session.layers, session.view, session.workspace, session.followView] as const),
        session.baseMap?.credit ?? null,
      ] as const,
    samePart,
  )
  /** Whose records are drawn: a published file's, and what was read beside it. */
  readonly #drawn = new Select(
    this,
    ({ estate }) => [estate.settings.get('settings')?.published, estate.street.size > 0] as const,
    samePart,
  )

  override render() {
    if (!this.#session.ready) return nothing
    const [layers, view, workspace, followView, credit] = this.#session.value
    const [published, hasStreets] = this.#drawn.value
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
      <div
        class="switches card"
        id="switches"
        popover
        role="group"
        aria-labelledby="switches-title"
        @beforetoggle=${this.#place}
      >
        <h2 id="switches-title">${mapWords.layersTitle}</h2>
        ${LAYERS.filter((id) => isLayerOf({ workspace, followView }, id)).map((id) => this.#switch(id, layers))}
        <tn-base-map></tn-base-map>
      </div>
      <div class="foot">
        ${view ? this.#scale(view) : nothing}
        ${credit ? html`<span>${credit}</span>` : nothing}
        ${published ? html`<span>${territoryWords.credit(published)}</span>` : nothing}
        ${published && !hasStreets ? nothing : html`<span>${mapWords.attribution}</span>`}
      </div>
    `
  }

  /** Gives the focus to the first tool. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector('button')?.focus(options)
  }

  protected override updated(): void {
    const bar = this.renderRoot.querySelector<HTMLElement>('.scale')
    const view = this.#session.ready ? this.#session.value[1] : null
    if (bar && view) bar.style.setProperty('inline-size', `${scaleBar(view, SCALE_PIXELS).pixels}px`)
  }

  /** The top layer knows no parent: beside the tools, by hand. */
  #place = (event: Event): void => {
    const switches = event.currentTarget as HTMLElement
    const tools = this.renderRoot.querySelector('.tools')!.getBoundingClientRect()
    switches.style.setProperty('inset-block-start', `${tools.top}px`)
    switches.style.setProperty('right', `${document.documentElement.clientWidth - tools.left + 8}px`)
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
