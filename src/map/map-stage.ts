import { type LngLatBoundsLike, Map as MapLibre, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import type { Bounds, Position } from '../geometry/position.ts'
import { mapLibreLocale } from '../messages/map.ts'
import type { LayerId, Selection, View } from '../store/session.ts'
import type { Box } from './fit-padding.ts'
import { MAP_LAYERS } from './layers.ts'
import { drawImages } from './map-images.ts'
import type { Part } from './map-layer.ts'
import { addLayers, emptyStyle, repaint } from './map-style.ts'
import { type MapColours, readMapColours } from './map-tokens.ts'
import { hideObject, OBJECT_SOURCES } from './object-sources.ts'
import { type ContextWatch, watchContext } from './restored-layers.ts'

setWorkerUrl(workerUrl)

/** Milliseconds, as long as shows where something went. */
const MOTION = 150
/** The nearest that fitting goes: a place and the streets around it, some 500 m across. */
const NEAREST_FIT = 16

export type StageOptions = {
  readonly container: HTMLElement
  /** Paints nothing; the colours of the theme are read from it. */
  readonly probe: HTMLElement
  /** Where to start, or what to fit. */
  readonly view: View | null
  readonly bounds: Bounds
  /** No motion. */
  readonly still: boolean
  /** Called when sources and layers are there. */
  readonly onReady: () => void
  /** Called when a lost graphics context is back and all is to be drawn again. */
  readonly onRestored: () => void
}

const asBounds = ([west, south, east, north]: Bounds): LngLatBoundsLike => [west, south, east, north]

/** MapLibre with our layers on it: draws parts of the state, knows nothing of the store. Throws where WebGL 2 is missing. */
export class MapStage {
  readonly map: MapLibre
  readonly #options: StageOptions
  readonly #drawn = new Map<string, Part>()
  #colours: MapColours
  #hover: Selection | null = null
  #held: Selection | null = null
  #shown: ReadonlySet<LayerId> | undefined
  #turning = false
  readonly #context: ContextWatch
  readonly #leaving = new Set<() => void>()

  constructor(options: StageOptions) {
    this.#options = options
    const { container, probe, view, bounds, still } = options
    this.#colours = readMapColours(probe)
    this.map = new MapLibre({
      container,
      style: emptyStyle(this.#colours, still),
      locale: mapLibreLocale,
      attributionControl: false,
      dragRotate: false,
      touchPitch: false,
      pitchWithRotate: false,
      renderWorldCopies: false,
      // The mask around a quarter ends beyond zoom 10; a territory without one begins with all of France, on a phone too.
      minZoom: bounds[2] - bounds[0] > 2 ? 4 : 10,
      maxZoom: 21,
      fadeDuration: still ? 0 : MOTION,
      ...(view ? { center: [view.lng, view.lat], zoom: view.zoom } : { bounds: asBounds(bounds) }),
    })
    this.map.touchZoomRotate.disableRotation()
    this.map.keyboard.disableRotation()
    this.#context = watchContext(
      this.map,
      () => this.#colours,
      () => {
        this.#drawn.clear()
        this.#shown = undefined
        options.onRestored()
      },
    )
    void this.map.once('load', () => {
      drawImages(this.map, this.#colours)
      addLayers(this.map, this.#colours)
      options.onReady()
    })
  }

  /** Colours of the theme in force. */
  get colours(): MapColours {
    return this.#colours
  }

  /** The graphics context is gone for now: the map can be told nothing. */
  get isLost(): boolean {
    return this.#context.isLost()
  }

  /** Draws what changed since the last call; `parts` in the order of the layers. Returns whether anything did. */
  draw(parts: readonly Part[]): boolean {
    let changed = false
    MAP_LAYERS.forEach((layer, index) => {
      const part = parts[index]!
      if (this.#drawn.get(layer.id) === part) return
      this.#drawn.set(layer.id, part)
      layer.draw(this.map, part, this.#colours)
      changed = true
    })
    return changed
  }

  show(layers: ReadonlySet<LayerId>): boolean {
    if (this.#shown === layers) return false
    this.#shown = layers
    for (const layer of MAP_LAYERS) {
      if (layer.shownBy === null) continue
      const visibility = layers.has(layer.shownBy) ? 'visible' : 'none'
      for (const { id } of [...layer.shapes(this.#colours), ...(layer.symbols?.(this.#colours) ?? [])])
        this.map.setLayoutProperty(id, 'visibility', visibility)
    }
    return true
  }

  /** Marks the object under the pointer or the keyboard; a paint change, no data. */
  mark(hover: Selection | null): void {
    if (this.#hover?.id === hover?.id && this.#hover?.kind === hover?.kind) return
    this.#setHover(this.#hover, false)
    this.#setHover(hover, true)
    this.#hover = hover
  }

  #setHover(object: Selection | null, hover: boolean): void {
    if (!object) return
    for (const source of OBJECT_SOURCES[object.kind] ?? [])
      this.map.setFeatureState({ source, id: object.id }, { hover })
  }

  /** Leaves one object off the map while a drawing tool draws it; null: none. */
  hold(object: Selection | null): void {
    if (this.#held?.id === object?.id && this.#held?.kind === object?.kind) return
    if (this.#held) hideObject(this.map, this.#colours, { ...this.#held, hidden: false })
    if (object) hideObject(this.map, this.#colours, { ...object, hidden: true })
    this.#held = object
  }

  /** Reads the theme again and repaints; a map out of sight, which has no colours to read, does so once it is back. */
  retheme(): void {
    if (this.isLost) return
    if (this.#options.container.clientWidth === 0) {
      void this.map.once('resize', () => this.retheme())
      return
    }
    this.#colours = readMapColours(this.#options.probe)
    drawImages(this.map, this.#colours)
    repaint(this.map, this.#colours)
    for (const layer of MAP_LAYERS) {
      const part = this.#drawn.get(layer.id)
      if (part) layer.draw(this.map, part, this.#colours)
    }
  }

  /** Shows a box, a small one not nearer than its surroundings can be told. */
  fit(bounds: Bounds, { padding, still = false }: { padding: Box; still?: boolean }): void {
    const motion = still || this.#options.still ? { animate: false } : { linear: true, duration: MOTION }
    this.map.fitBounds(asBounds(bounds), { padding, maxZoom: NEAREST_FIT, ...motion })
  }

  /** Whether a box lies whole inside the padding, large enough to be told. */
  seesWell([west, south, east, north]: Bounds, padding: Box): boolean {
    if (this.map.getZoom() < NEAREST_FIT - 1) return false
    const [from, to] = [this.screenPoint([west, north]), this.screenPoint([east, south])]
    const { clientWidth, clientHeight } = this.map.getContainer()
    return (
      from.x >= padding.left &&
      from.y >= padding.top &&
      to.x <= clientWidth - padding.right &&
      to.y <= clientHeight - padding.bottom
    )
  }

  /** Follows a view set elsewhere (address, buttons); one it already has moves nothing. */
  follow(view: View): void {
    const now = this.view()
    const near = Math.abs(now.lng - view.lng) + Math.abs(now.lat - view.lat) < 2e-6
    if (near && Math.abs(now.zoom - view.zoom) < 0.006) return
    const target = { center: [view.lng, view.lat] as [number, number], zoom: view.zoom }
    this.#turning = true
    if (this.#options.still) this.map.jumpTo(target)
    else this.map.easeTo({ ...target, duration: MOTION })
    this.#turning = false
  }

  /** Calls back with the view when a move ends, save one that was broken off for a newer one. */
  onMoved(moved: (view: View) => void): void {
    this.map.on('moveend', () => {
      if (!this.#turning) moved(this.view())
    })
  }

  view(): View {
    const { lng, lat } = this.map.getCenter()
    return { lng: round(lng, 1e6), lat: round(lat, 1e6), zoom: round(this.map.getZoom(), 100) }
  }

  bounds(): Bounds {
    const [[west, south], [east, north]] = this.map.getBounds().toArray()
    return [west, south, east, north]
  }

  screenPoint([lng, lat]: Position): { x: number; y: number } {
    return this.map.project([lng, lat])
  }

  /** Calls back before the map goes; returns the way to stop. */
  onRemove(leave: () => void): () => void {
    this.#leaving.add(leave)
    return () => this.#leaving.delete(leave)
  }

  remove(): void {
    for (const leave of this.#leaving) leave()
    this.map.remove()
  }
}

const round = (value: number, parts: number): number => Math.round(value * parts) / parts
