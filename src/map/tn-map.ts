import { html, LitElement, nothing } from 'lit'
import { customElement, query, state } from 'lit/decorators.js'
import type { Estate } from '../domain/estate.ts'
import type { Bounds } from '../geometry/position.ts'
import { mapWords } from '../messages/map.ts'
import { Select } from '../store/select.ts'
import type { Selection, Session } from '../store/session.ts'
import { shownLayers } from '../store/shown-layers.ts'
import { MAP_LAYERS } from './layers.ts'
import { mapCanvasCss, mapElementCss } from './map-css.ts'
import { connectGestures, type Gestures } from './map-gestures.ts'
import { samePart } from './map-layer.ts'
import { MapStage } from './map-stage.ts'
import { objectGeometry, positionsOf } from './object-geometry.ts'
import { objectLabel } from './object-label.ts'
import { boundsOf, outlineOf } from './shape-extent.ts'
import { watchTheme } from './watch-theme.ts'
import './tn-legend.ts'
import './tn-map-controls.ts'

type Shown = readonly [
  layers: Session['layers'],
  hover: Selection | null,
  view: Session['view'],
  fits: number,
  flights: number,
]

/** The box of the whole perimeter; of the entrances where there is none; null when there are none either. */
const wholeBounds = ({ perimeter, entrance }: Estate): Bounds | null =>
  boundsOf([...perimeter.values()].flatMap(({ geometry }) => outlineOf(geometry))) ??
  boundsOf([...entrance.values()].map(({ at }) => at))

/**
 * The map of the quarter: one tab stop, drawn from the store, telling the store what is hovered, chosen and looked at.
 * `data-idle` is there when nothing is left to draw since the last change, for tests to wait on.
 */
@customElement('tn-map')
export class TnMap extends LitElement {
  static override styles = [mapCanvasCss, mapElementCss]

  readonly #parts = MAP_LAYERS.map((layer) => new Select(this, layer.pick, samePart))
  readonly #shown = new Select<Shown>(
    this,
    ({ session: s }) => [shownLayers(s), s.hover, s.view, s.fitPerimeter, s.flyToSelection],
    samePart,
  )
  @query('.canvas') private _canvas!: HTMLElement
  @query('.probe') private _probe!: HTMLElement
  @query('.hover') private _hover!: HTMLElement | null
  @state() private _said = ''
  @state() private _failed = false
  #stage: MapStage | undefined
  #gestures: Gestures | undefined
  #ready = false
  #asked: { view: Session['view']; fits: number; flights: number } = { view: null, fits: 0, flights: 0 }
  #stop = new AbortController()

  override render() {
    const hover = this.#shown.ready ? this.#shown.value[1] : null
    const label = hover && objectLabel(this.#shown.store.read().estate, hover)
    return html`
      <div class="canvas" ?hidden=${this._failed}></div>
      ${this._failed ? html`<p class="none">${mapWords.noMap}</p>` : nothing}
      ${label ? html`<div class="hover" aria-hidden="true">${label}</div>` : nothing}
      <span class="probe"></span>
      <p class="unseen" id="keys">${mapWords.keys}</p>
      <p class="unseen" role="status">${this._said}</p>
      <tn-map-controls></tn-map-controls>
      <tn-legend></tn-legend>
    `
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.#stop = new AbortController()
    window.addEventListener('keydown', this.#dismiss, { signal: this.#stop.signal })
    this.requestUpdate()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#stop.abort()
    this.#stage?.remove()
    this.#stage = undefined
    this.#ready = false
  }

  protected override updated(): void {
    if (!this.#shown.ready || !this.isConnected || this._failed) return
    if (!this.#stage) this.#start()
    else if (this.#ready) this.#sync(this.#stage)
  }

  #start(): void {
    const { store } = this.#shown
    const { estate, session } = store.read()
    this.#asked = { view: session.view, fits: session.fitPerimeter, flights: session.flyToSelection }
    try {
      this.#stage = new MapStage({
        container: this._canvas,
        probe: this._probe,
        view: session.view,
        bounds: wholeBounds(estate),
        still: matchMedia('(prefers-reduced-motion: reduce)').matches,
        onReady: () => this.#begin(),
      })
    } catch (error) {
      console.error(error)
      this._failed = true
    }
  }

  /** Sources and layers are there: from here on the map follows the store, and tells it. */
  #begin(): void {
    const stage = this.#stage!
    const canvas = stage.map.getCanvas()
    canvas.setAttribute('role', 'application')
    canvas.setAttribute('aria-roledescription', mapWords.role)
    canvas.setAttribute('aria-describedby', 'keys')
    // The frame that ends loading also says idle, before our own data are in.
    stage.map.on('idle', () => this.toggleAttribute('data-idle', stage.map.loaded()))
    stage.map.on('movestart', () => this.toggleAttribute('data-idle', false))
    const { store } = this.#shown
    this.#gestures = connectGestures(stage, store, {
      say: (words) => {
        this._said = words
      },
      moved: () => this.#placeHover(stage),
    })
    const unwatch = watchTheme(() => {
      this.toggleAttribute('data-idle', false)
      stage.retheme()
    })
    this.#stop.signal.addEventListener('abort', unwatch)
    this.#ready = true
    store.look({ view: stage.view() })
    this.#sync(stage)
  }

  #sync(stage: MapStage): void {
    const [layers, hover, view, fits, flights] = this.#shown.value
    const drawn = stage.draw(this.#parts.map((part) => part.value))
    const switched = stage.show(layers)
    if (drawn || switched) {
      this.toggleAttribute('data-idle', false)
      this.#gestures?.forget()
      stage.map.triggerRepaint()
    }
    stage.mark(hover)
    this.#placeHover(stage)
    if (fits !== this.#asked.fits) this.#fit(stage)
    else if (flights !== this.#asked.flights) this.#fly(stage)
    else if (view && view !== this.#asked.view) stage.follow(view)
    this.#asked = { view, fits, flights }
  }

  #fit(stage: MapStage): void {
    const bounds = wholeBounds(this.#shown.store.read().estate)
    if (bounds) stage.fit(bounds)
  }

  #fly(stage: MapStage): void {
    const { estate, session } = this.#shown.store.read()
    const geometry = session.selection && objectGeometry(estate, session.selection)
    const bounds = geometry && boundsOf(positionsOf(geometry))
    if (bounds) stage.fit(bounds)
  }

  /** The words follow the pointer; from the keyboard or a list, they stand by the object. */
  #placeHover(stage: MapStage): void {
    const { estate, session } = this.#shown.store.read()
    const words = this._hover
    if (!words || !session.hover) return
    const geometry = objectGeometry(estate, session.hover)
    const [west, south, east, north] = (geometry && boundsOf(positionsOf(geometry))) ?? [0, 0, 0, 0]
    const point = this.#gestures?.pointer() ?? stage.screenPoint([(west + east) / 2, (south + north) / 2])
    const { clientWidth, clientHeight } = this._canvas
    const x = Math.max(0, Math.min(point.x + 14, clientWidth - words.offsetWidth - 8))
    const below = point.y + 18
    const y = below + words.offsetHeight > clientHeight ? point.y - words.offsetHeight - 18 : below
    words.style.setProperty('transform', `translate(${Math.round(x)}px, ${Math.round(y)}px)`)
  }

  /** What hover shows goes away on Escape, wherever the focus is (WCAG 1.4.13). */
  #dismiss = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#shown.ready) return
    const { store } = this.#shown
    if (store.read().session.hover) store.look({ hover: null })
  }
}
