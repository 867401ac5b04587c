import { html, LitElement, nothing } from 'lit'
import { customElement, query, state } from 'lit/decorators.js'
import { NO_BASE_MAP } from '../domain/base-map.ts'
import { mapWords } from '../messages/map.ts'
import { Select } from '../store/select.ts'
import type { Selection, Session } from '../store/session.ts'
import { shownLayers } from '../store/shown-layers.ts'
import { GroundFollower } from './base-map/ground-follower.ts'
import { areTitled } from './followed-records.ts'
import { MAP_LAYERS } from './layers.ts'
import { mapCanvasCss, mapElementCss } from './map-css.ts'
import { connectGestures, type Gestures } from './map-gestures.ts'
import { samePart } from './map-layer.ts'
import { MapStage } from './map-stage.ts'
import { objectGeometry, positionsOf } from './object-geometry.ts'
import { objectLabel } from './object-label.ts'
import { boundsOf } from './shape-extent.ts'
import { watchTheme } from './watch-theme.ts'
import { WholeView, wholeBounds } from './whole-view.ts'
import './heat/tn-heat-months.ts'
import './heat/tn-heat-swipe.ts'
import './tn-legend.ts'
import './tn-map-controls.ts'

type Shown = readonly [
  layers: Session['layers'],
  hover: Selection | null,
  view: Session['view'],
  fits: number,
  flights: number,
  round: string | null,
  planning: boolean,
  editing: boolean,
]

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
    ({ session: s }) => [
      shownLayers(s),
      s.hover,
      s.view,
      s.fitPerimeter,
      s.flyToSelection,
      s.round,
      s.planning?.state === 'running',
      Boolean(s.editing),
    ],
    samePart,
  )
  readonly #base = new Select(this, ({ session }) => session.baseMap ?? NO_BASE_MAP)
  @query('.canvas') private _canvas!: HTMLElement
  @query('.probe') private _probe!: HTMLElement
  @query('.hover') private _hover!: HTMLElement | null
  @state() private _said = ''
  @state() private _failed = false
  @state() private _penCame = false
  #stage: MapStage | undefined
  #whole: WholeView | undefined
  #gestures: Gestures | undefined
  #ground: GroundFollower | undefined
  #ready = false
  #was: Shown | undefined
  #stop = new AbortController()

  override render() {
    const hover = this.#shown.ready ? this.#shown.value[1] : null
    const { estate, session } = this.#shown.store.read()
    const label = hover && objectLabel(estate, hover, areTitled(session))
    return html`
      <div class="canvas" ?hidden=${this._failed}></div>
      ${this._failed ? html`<p class="none">${mapWords.noMap}</p>` : nothing}
      ${label ? html`<div class="hover" aria-hidden="true">${label}</div>` : nothing}
      <span class="probe"></span>
      <span class="clear"></span>
      <p class="unseen" id="keys">${mapWords.keys}</p>
      <p class="unseen" role="status">${this._said}</p>
      ${this._penCame && this.#shown.ready && this.#shown.value[7] && this.#stage ? html`<tn-drawing .stage=${this.#stage}></tn-drawing>` : nothing}
      <tn-heat-swipe></tn-heat-swipe>
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
    this.#ground?.stop()
    this.#stage?.remove()
    this.#stage = undefined
    this.#ground = undefined
    this.#ready = false
  }

  protected override updated(): void {
    if (!this.#shown.ready || !this.isConnected || this._failed) return
    if (!this.#stage) this.#start()
    else if (this.#ready && !this.#stage.isLost) this.#sync(this.#stage)
  }

  #start(): void {
    const { store } = this.#shown
    const { estate, session } = store.read()
    this.#was = this.#shown.value
    try {
      this.#stage = new MapStage({
        container: this._canvas,
        probe: this._probe,
        view: session.view,
        bounds: wholeBounds(estate),
        still: matchMedia('(prefers-reduced-motion: reduce)').matches,
        onReady: () => this.#begin(),
        onRestored: () => {
          this.#stage?.retheme()
          this.requestUpdate()
        },
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
      void this.#ground?.retheme()
    })
    this.#stop.signal.addEventListener('abort', unwatch)
    this.#ground = new GroundFollower(stage, store, () => this.toggleAttribute('data-idle', false))
    this.#ready = true
    this.#whole = new WholeView(stage, this.renderRoot, () => store.read().estate)
    if (store.read().session.view === null) this.#whole.fit(true)
    store.look({ view: stage.view() })
    this.#sync(stage)
  }

  #sync(stage: MapStage): void {
    const [layers, hover, view, fits, flights, round, planning] = this.#shown.value
    const drawn = stage.draw(this.#parts.map((part) => part.value))
    const switched = stage.show(layers)
    if (drawn || switched) {
      this.toggleAttribute('data-idle', false)
      this.#gestures?.forget()
      stage.map.triggerRepaint()
    }
    stage.mark(hover)
    this.#placeHover(stage)
    const [, , viewBefore, fitsBefore, flightsBefore, roundBefore, plannedBefore] = this.#was ?? []
    if (fits !== fitsBefore || (planning && !plannedBefore)) this.#whole?.fit()
    else if (flights !== flightsBefore) this.#show(stage, this.#shown.store.read().session.selection)
    else if (round && round !== roundBefore) this.#show(stage, { kind: 'round', id: round })
    else if (view && view !== viewBefore) stage.follow(view)
    this.#was = this.#shown.value
    if (this.#shown.value[7] && !this._penCame) void this.#fetchPen()
    void this.#ground?.follow(this.#base.value)
  }

  /** terra-draw comes when a tool is first taken, and not before. */
  async #fetchPen(): Promise<void> {
    await import('./drawing/tn-drawing.ts')
    this._penCame = true
  }

  #show(stage: MapStage, object: Selection | null): void {
    const geometry = object && objectGeometry(this.#shown.store.read().estate, object)
    if (!geometry || !this.#whole) return
    const positions = positionsOf(geometry)
    const padding = this.#whole.padding(geometry.type === 'LineString' ? positions : [])
    const bounds = boundsOf(positions)!
    if (object.kind !== 'round' && stage.seesWell(bounds, padding)) return
    stage.fit(bounds, { padding })
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
