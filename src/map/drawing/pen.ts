import type { Map as MapLibre } from 'maplibre-gl'
import { type GeoJSONStoreGeometries, TerraDraw, TerraDrawModeUndoRedo } from 'terra-draw'
import { TerraDrawMapLibreGLAdapter } from 'terra-draw-maplibre-gl-adapter'
import { distanceMetres } from '../../geometry/distance.ts'
import type { Position } from '../../geometry/position.ts'
import type { Editing } from '../../store/session.ts'
import type { MapColours } from '../map-tokens.ts'
import { drawingModes } from './drawing-modes.ts'
import { DIGITS, heldFeatures, redrawn, type Shape } from './held-shape.ts'
import type { Snap } from './snap-lines.ts'

/** Pixels within which corners and edges draw the pointer to them. */
const SNAP_PIXELS = 12
/** Pixels within which a corner is taken hold of, by pointer and by finger. */
const REACH = { fine: 16, coarse: 28 }

export type PenOptions = {
  readonly map: MapLibre
  readonly colours: MapColours
  /** Asked at each move of the pointer. */
  readonly snap: Snap
  /** A gesture has ended: what is drawn, or the held object in its new shape. */
  readonly finished: (drawn: Shape) => void
  /** A line was begun, grew, or was left. */
  readonly drew: () => void
}

const modeOf = ({ tool, kind }: Editing): string => {
  if (tool === 'walk') return 'linestring'
  if (tool === 'reshape') return 'select'
  if (tool === 'merge') return 'static'
  if (tool === 'split' || kind === 'street') return 'linestring'
  if (tool === 'hole') return 'polygon'
  return ['perimeter', 'sector', 'building'].includes(kind) ? 'polygon' : 'point'
}

/** terra-draw on our map: draws the line in progress and the object in hand, tells each gesture, keeps nothing. */
export class Pen {
  readonly #draw: TerraDraw
  readonly #options: PenOptions
  #held: Shape | null = null
  #ids = 0

  constructor(options: PenOptions) {
    this.#options = options
    const { map, colours } = options
    this.#draw = new TerraDraw({
      adapter: new TerraDrawMapLibreGLAdapter({ map, coordinatePrecision: DIGITS }),
      modes: drawingModes(
        colours,
        (event, { unproject }) => {
          if (event.heldKeys.includes('Alt')) return undefined
          const at: Position = [event.lng, event.lat]
          const { lng, lat } = unproject(event.containerX + SNAP_PIXELS, event.containerY)
          const found = options.snap(at, distanceMetres(at, [lng, lat]))
          return found && [Number(found[0].toFixed(DIGITS)), Number(found[1].toFixed(DIGITS))]
        },
        matchMedia('(pointer: coarse)').matches ? REACH.coarse : REACH.fine,
      ),
      idStrategy: { isValidId: (id) => typeof id === 'string', getId: () => `drawn-${++this.#ids}` },
      undoRedo: { modeLevel: new TerraDrawModeUndoRedo() },
    })
    this.#draw.start()
    this.#draw.on('finish', (id, { action }) => this.#finish(String(id), action === 'draw'))
    this.#draw.on('change', options.drew)
  }

  /** Whether a line or an outline is begun. */
  get isDrawing(): boolean {
    return this.#draw.getModeState() === 'drawing'
  }

  /** Takes a tool in hand, with the object that it works on; null for a new one. */
  take(editing: Editing, held: Shape | null): void {
    this.#draw.setMode('static')
    this.#draw.clear()
    this.#held = editing.tool === 'reshape' ? held : null
    this.#draw.setMode(modeOf(editing))
    if (this.#held) this.#show(this.#held, null)
  }

  /** The held object as it is now: drawn anew, the same ring in hand. */
  hold(shape: Shape): void {
    if (!this.#held || this.#held === shape) return
    const chosen = this.#draw.getSnapshot().find(({ properties }) => properties.selected)
    this.#held = shape
    this.#show(shape, chosen ? String(chosen.id) : null)
  }

  /** Draws the held object where the territory has it: after a gesture that was refused. */
  putBack(): void {
    if (this.#held) this.#show(this.#held, null)
  }

  /** Takes the last corner of the line in progress back. */
  back(): void {
    this.#draw.undo()
    this.#options.drew()
  }

  /** Puts the corner that was taken back again. */
  forth(): void {
    this.#draw.redo()
    this.#options.drew()
  }

  /** Leaves the line in progress. */
  leave(): void {
    const mode = this.#draw.getMode()
    this.#draw.setMode('static')
    this.#draw.setMode(mode)
    this.#options.drew()
  }

  /** Ends the line in progress, as Enter does: terra-draw has no other way. */
  end(): void {
    this.#options.map.getCanvas().dispatchEvent(new KeyboardEvent('keyup', { key: 'Enter' }))
  }

  /** Takes all of it off the map, which must still be there. */
  remove(): void {
    this.#draw.stop()
    this.#options.map.getCanvas().style.removeProperty('cursor')
  }

  #show(shape: Shape, chosen: string | null): void {
    this.#draw.clear()
    const features = [...heldFeatures(shape)]
    this.#draw.addFeatures(features)
    const id = features.some((feature) => feature.id === chosen) ? chosen : features[0]?.id
    if (id !== undefined && id !== null) this.#draw.selectFeature(id)
  }

  #finish(id: string, isNew: boolean): void {
    const drawn = this.#draw.getSnapshotFeature(id)?.geometry
    if (!drawn) return
    if (!isNew && this.#held) {
      this.#options.finished(redrawn(this.#held, id, drawn))
      return
    }
    const shape = asShape(drawn)
    // terra-draw is still in the midst of it.
    queueMicrotask(() => this.#draw.enabled && this.#draw.clear())
    this.#options.finished(shape)
  }
}

const asShape = (drawn: GeoJSONStoreGeometries): Shape => drawn as unknown as Shape
