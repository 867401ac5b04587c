import { css, html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { MapMouseEvent } from 'maplibre-gl'
import { edit } from '../../messages/edit.ts'
import { Act } from '../../operations/act.ts'
import { isPointKind } from '../../operations/objects/edited-object.ts'
import { mergeAreas } from '../../operations/objects/merge-areas.ts'
import { putToolDown } from '../../operations/objects/put-tool-down.ts'
import { Select } from '../../store/select.ts'
import type { Editing } from '../../store/session.ts'
import { shownLayers } from '../../store/shown-layers.ts'
import { floatingCss } from '../map-css.ts'
import { samePart } from '../map-layer.ts'
import type { MapStage } from '../map-stage.ts'
import { objectGeometry } from '../object-geometry.ts'
import { watchTheme } from '../watch-theme.ts'
import { watchDrawingKeys } from './drawing-keys.ts'
import { drawingSays } from './drawing-says.ts'
import type { Shape } from './held-shape.ts'
import { neighbourAt } from './neighbour-at.ts'
import { Pen } from './pen.ts'
import { runGesture } from './run-gesture.ts'
import { type Snap, snapLines } from './snap-lines.ts'

/** The drawing tool in hand: on the page only while there is one. Says what to do next; each finished gesture is an operation. */
@customElement('tn-drawing')
export class TnDrawing extends LitElement {
  static override styles = [
    floatingCss,
    css`
      :host {
        position: absolute;
        /* Under the toast, which says what the last gesture did. */
        inset-block-start: calc(var(--space-12) + var(--space-6));
        inset-inline: calc(var(--map-inset-inline-start, 0px) + var(--space-2)) calc(var(--target) + var(--space-6));
        display: grid;
        justify-items: center;
        pointer-events: none;
      }
      @container (inline-size < 32rem) {
        :host {
          inset-block-start: var(--space-2);
          font-size: var(--text-small);
        }
      }
      .card {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-2);
        max-inline-size: 44rem;
        padding: var(--space-2) var(--space-3);
        pointer-events: auto;
      }
      p {
        flex: 1 1 14rem;
        margin: 0;
      }
      button {
        padding-inline: var(--space-3);
        border: var(--hairline) solid var(--line-strong);
        border-radius: var(--corner);
        background: var(--surface);
      }
    `,
  ]

  @property({ attribute: false }) stage!: MapStage
  @state() private drawing = false
  @state() private missed = false
  readonly #act = new Act(this)
  readonly #parts = new Select(
    this,
    ({ estate, session }) => [session.editing, estate, shownLayers(session), session.workspace] as const,
    samePart,
  )
  #pen: Pen | undefined
  #editing: Editing | undefined
  #snap: Snap | undefined
  #stop = new AbortController()

  override connectedCallback(): void {
    super.connectedCallback()
    this.#stop = new AbortController()
    const { signal } = this.#stop
    const isHeard = (): boolean => {
      const { dialog, sealing } = this.#parts.store.read().session
      return dialog === 'none' && !sealing
    }
    const keys = {
      ...{ isHeard, isDrawing: () => this.drawing, putDown: this.#putDown },
      ...{ back: () => this.#pen?.back(), forth: () => this.#pen?.forth(), leave: () => this.#pen?.leave() },
    }
    watchDrawingKeys(keys, signal)
    const unwatch = watchTheme(() => this.#lift())
    signal.addEventListener('abort', unwatch)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#stop.abort()
    this.stage.map.off('moveend', this.#unsnap)
    this.stage.map.off('click', this.#pick)
    this.#lift()
  }

  protected override firstUpdated(): void {
    this.stage.map.on('moveend', this.#unsnap)
    this.stage.map.on('click', this.#pick)
    this.#stop.signal.addEventListener(
      'abort',
      this.stage.onRemove(() => this.#lift()),
    )
  }

  protected override updated(_changed: PropertyValues): void {
    if (!this.#parts.ready || !this.isConnected) return
    const [editing, estate, , workspace] = this.#parts.value
    if (!editing) return
    const isWalk = editing.tool === 'walk'
    const held = 'id' in editing && !isWalk ? (objectGeometry(estate, editing) as Shape | null) : null
    // The place was left, or an undo took the object away: the tool has nothing to work on.
    const isGone = isWalk ? !estate.action.has(editing.id) : 'id' in editing && !held
    if (workspace !== (isWalk ? 'suivis' : 'territoire') || isGone) {
      this.#putDown()
      return
    }
    this.#unsnap()
    if (!this.#pen || editing !== this.#editing) {
      this.#pen ??= new Pen({
        map: this.stage.map,
        colours: this.stage.colours,
        snap: (at, within) => this.#snapped(at, within),
        finished: (drawn) => void this.#finish(drawn),
        drew: () => {
          this.drawing = this.#pen?.isDrawing ?? false
        },
      })
      this.#editing = editing
      this.missed = false
      this.#pen.take(editing, held)
      this.stage.hold(editing.tool === 'reshape' ? editing : null)
    } else if (held) this.#pen.hold(held)
  }

  override render() {
    const [editing, estate] = this.#parts.ready ? this.#parts.value : []
    if (!editing || !estate) return nothing
    const says = this.missed ? edit.says.mergeMissed : drawingSays(estate, editing, this.drawing)
    return html`
      <div class="card">
        <p role="status">${says}</p>
        ${
          this.drawing
            ? html`
                <button type="button" @click=${() => this.#pen?.back()}>${edit.back}</button>
                <button type="button" @click=${() => this.#pen?.end()}>${edit.finish}</button>
              `
            : nothing
        }
        <button type="button" title=${edit.toolKeys} @click=${this.#putDown}>${edit.putDown}</button>
      </div>
    `
  }

  readonly #putDown = (): void => void this.#act.run(putToolDown, undefined)

  readonly #unsnap = (): void => {
    this.#snap = undefined
  }

  #snapped(...asked: Parameters<Snap>): ReturnType<Snap> {
    const [editing, estate, layers] = this.#parts.value
    if (!editing) return undefined
    this.#snap ??= snapLines(estate, layers, this.stage.bounds(), editing)
    return this.#snap(...asked)
  }

  /** Lets go of terra-draw; the next update takes the tool again. */
  #lift(): void {
    if (this.#pen) this.stage.hold(null)
    this.#pen?.remove()
    this.#pen = undefined
    this.#editing = undefined
    this.drawing = false
    this.requestUpdate()
  }

  async #finish(drawn: Shape): Promise<void> {
    const editing = this.#editing
    if (!editing) return
    if (!(await runGesture(this.#act, editing, drawn))) this.#pen?.putBack()
    // Doors come in rows; another place is named first. Not before the click that placed it is over: the map would take it.
    else if (editing.tool === 'add' && isPointKind(editing.kind) && editing.kind !== 'entrance')
      setTimeout(() => this.isConnected && this.#editing === editing && this.#putDown())
  }

  readonly #pick = ({ lngLat }: MapMouseEvent): void => {
    const [editing, estate] = this.#parts.value
    if (editing?.tool !== 'merge' || (editing.kind !== 'sector' && editing.kind !== 'building')) return
    const { kind, id } = editing
    const other = neighbourAt(estate, kind, id, [lngLat.lng, lngLat.lat])
    this.missed = other === undefined
    if (other !== undefined) void this.#act.run(mergeAreas, { kind, id, other })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-drawing': TnDrawing
  }
}
