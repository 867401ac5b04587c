import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel } from '../../../../styles/panel.ts'
import type { TakenPhoto } from '../../../domain/field/photo-rules.ts'
import { photos as text } from '../../../messages/photos.ts'
import '../../parts/icon.ts'
import { pictureStyles } from '../../parts/picture-styles.ts'
import { bandOf, brushOf, drawMask, type Frame, frameOf, type Mask, moved, resized } from './masks.ts'

const ARROWS: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}
const QUALITY = 0.82
/** Milliseconds without a stroke after which the picture is told as it is. */
const REST = 300

/** Covers parts of a picture for good. Tells the picture with its masks burnt in by `tn-masked` (a `TakenPhoto`), giving up by `tn-cancel`, and meanwhile by `tn-masking` what it is so far: null while nothing of it may be kept. */
@customElement('tn-photo-mask')
export class PhotoMask extends LitElement {
  static override styles = [
    controls,
    panel,
    pictureStyles,
    // A finger on the picture draws, and does not scroll: the picture leaves room to scroll beside it.
    css`canvas { max-block-size: 40vh; touch-action: none; cursor: crosshair; }`,
  ]

  /** A JPEG, cleaned. */
  @property({ attribute: false }) bytes!: Uint8Array<ArrayBuffer>
  /** True where nothing may be kept without a mask. */
  @property({ type: Boolean }) required = false
  /** True of a picture that has masks burnt in already. */
  @property({ type: Boolean }) masked = false
  @state() private masks: readonly Mask[] = []
  @state() private waits = false
  @query('canvas') private canvas!: HTMLCanvasElement
  #picture: ImageBitmap | null = null
  #timer: ReturnType<typeof setTimeout> | undefined

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('h3')?.focus(options)
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('bytes')) void this.#open()
    else if (changed.has('masks')) {
      this.#draw()
      this.#tellSoon()
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#rest()
    this.#picture?.close()
    this.#picture = null
  }

  async #open(): Promise<void> {
    const { bytes } = this
    const picture = await createImageBitmap(new Blob([bytes], { type: 'image/jpeg' }))
    if (bytes !== this.bytes || !this.isConnected) {
      picture.close()
      return
    }
    this.#picture?.close()
    this.#picture = picture
    this.masks = []
    this.canvas.width = picture.width
    this.canvas.height = picture.height
    this.#draw()
    this.#tellSoon()
  }

  /** What it is so far, once the hand rests. */
  #tellSoon(): void {
    clearTimeout(this.#timer)
    const timer = setTimeout(async () => {
      const masked = this.masked || this.masks.length > 0
      const detail = this.required && !masked ? null : await this.#burnt(masked)
      if (timer === this.#timer) this.dispatchEvent(new CustomEvent('tn-masking', { detail }))
    }, REST)
    this.#timer = timer
  }

  #rest(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
  }

  /** The picture with its masks burnt in; without one it is not encoded again. */
  async #burnt(masked: boolean): Promise<TakenPhoto> {
    if (this.masks.length === 0) return { bytes: this.bytes, masked }
    const blob = await new Promise<Blob | null>((resolve) =>
      this.canvas.toBlob(resolve, 'image/jpeg', QUALITY),
    )
    if (!blob) throw new Error('the canvas gave no JPEG')
    return { bytes: new Uint8Array(await blob.arrayBuffer()), masked }
  }

  #draw(): void {
    const pen = this.canvas.getContext('2d')
    if (!pen || !this.#picture) return
    pen.drawImage(this.#picture, 0, 0)
    for (const mask of this.masks) drawMask(pen, mask)
  }

  #add(mask: Mask): void {
    this.masks = [...this.masks, mask]
    this.waits = false
  }

  /** The frame put last, while nothing was drawn over it. */
  get #frame(): Frame | null {
    const last = this.masks.at(-1)
    return last?.kind === 'frame' ? last : null
  }

  #change(change: (frame: Frame, size: HTMLCanvasElement) => Frame): void {
    const frame = this.#frame
    if (frame) this.masks = [...this.masks.slice(0, -1), change(frame, this.canvas)]
  }

  readonly #pixel = ({ clientX, clientY }: MouseEvent): readonly [number, number] => {
    const box = this.canvas.getBoundingClientRect()
    const { width, height } = this.canvas
    return [((clientX - box.left) * width) / box.width, ((clientY - box.top) * height) / box.height]
  }

  readonly #down = (event: PointerEvent): void => {
    if (event.button !== 0 || !event.isPrimary) return
    event.preventDefault()
    this.canvas.setPointerCapture(event.pointerId)
    this.#add({ kind: 'stroke', points: [this.#pixel(event)], width: brushOf(this.canvas) })
  }

  readonly #move = (event: PointerEvent): void => {
    const last = this.masks.at(-1)
    if (last?.kind !== 'stroke' || !this.canvas.hasPointerCapture(event.pointerId)) return
    // A fast finger leaves points between two frames of the screen: without them a name could show through.
    const between = event.getCoalescedEvents()
    const points = (between.length > 0 ? between : [event]).map(this.#pixel)
    this.masks = [...this.masks.slice(0, -1), { ...last, points: [...last.points, ...points] }]
  }

  readonly #keys = (event: KeyboardEvent): void => {
    const arrow = ARROWS[event.key]
    if (!this.#frame || (!arrow && !['+', '-'].includes(event.key))) return
    event.preventDefault()
    this.#change((frame, size) =>
      arrow ? moved(frame, ...arrow, size) : resized(frame, event.key === '+' ? 1.25 : 0.8, size),
    )
  }

  readonly #keep = async (): Promise<void> => {
    const masked = this.masked || this.masks.length > 0
    if (!this.#picture) return
    if (this.required && !masked) {
      this.waits = true
      return
    }
    this.#rest()
    const detail = await this.#burnt(masked)
    this.dispatchEvent(new CustomEvent('tn-masked', { detail }))
  }

  readonly #cancel = (): void => {
    this.dispatchEvent(new CustomEvent('tn-cancel'))
  }

  override render(): TemplateResult {
    const count = this.masks.length
    const mustWait = this.required && !this.masked && count === 0
    return html`
      <h3 tabindex="-1">${text.maskTitle}</h3>
      <p class="help" id="how">${text.maskHelp}</p>
      <canvas
        tabindex="0"
        role="img"
        aria-label=${text.canvas}
        aria-describedby="how"
        @pointerdown=${this.#down}
        @pointermove=${this.#move}
        @keydown=${this.#keys}
      ></canvas>
      <p role="status" class="muted">${text.masks(count)}</p>
      <div class="row">
        <button type="button" @click=${() => this.#add(bandOf(this.canvas))}>${text.band}</button>
        <button type="button" @click=${this.#putFrame}>${text.frame}</button>
        <button type="button" aria-disabled=${count === 0} @click=${this.#undo}>
          <tn-icon name="undo"></tn-icon>${text.undo}
        </button>
      </div>
      ${this.#frame ? this.#frameTools() : nothing}
      ${mustWait ? html`<p class="callout warning" id="why" role=${this.waits ? 'alert' : nothing}>${text.mustMask}</p>` : nothing}
      <div class="row">
        <button
          type="button"
          class="primary"
          aria-disabled=${mustWait}
          aria-describedby=${mustWait ? 'why' : nothing}
          @click=${this.#keep}
        >
          <tn-icon name="check"></tn-icon>${text.done}
        </button>
        <button type="button" class="quiet" @click=${this.#cancel}>${text.cancel}</button>
      </div>
    `
  }

  readonly #undo = (): void => {
    this.masks = this.masks.slice(0, -1)
  }

  readonly #putFrame = (): void => {
    this.#add(frameOf(this.canvas))
    this.canvas.focus()
  }

  #frameTools(): TemplateResult {
    const move = (key: keyof typeof ARROWS) => (): void =>
      this.#change((frame, size) => moved(frame, ...ARROWS[key]!, size))
    const grow = (times: number) => (): void => this.#change((frame, size) => resized(frame, times, size))
    const tool = (
      label: string,
      icon: 'plus' | 'minus' | 'up' | 'down' | 'chevron-left' | 'chevron-right',
      act: () => void,
    ) =>
      html`<button type="button" aria-label=${label} title=${label} @click=${act}><tn-icon name=${icon}></tn-icon></button>`
    return html`
      <div class="row" role="group" aria-label=${text.frameTools}>
        ${tool(text.moves.left, 'chevron-left', move('ArrowLeft'))}
        ${tool(text.moves.right, 'chevron-right', move('ArrowRight'))}
        ${tool(text.moves.up, 'up', move('ArrowUp'))} ${tool(text.moves.down, 'down', move('ArrowDown'))}
        ${tool(text.larger, 'plus', grow(1.25))} ${tool(text.smaller, 'minus', grow(0.8))}
      </div>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-photo-mask': PhotoMask
  }
}
