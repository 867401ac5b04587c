import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { keyed } from 'lit/directives/keyed.js'
import { Broke, orBroken, showBroken } from '../../store/broke.ts'
import './broken-part.ts'
import type { RegionKind } from './broken-part.ts'
import './guarded-updates.ts'

/** What stands in a region: its elements, and the part of the program that they come in. Another object is another content. */
export type RegionPart = {
  readonly load?: () => Promise<unknown>
  readonly show: () => TemplateResult
}

class NotLoaded extends Error {
  override readonly name = 'NotLoaded'
}

/**
 * A part of the screen whose bugs stay in it: what breaks inside is said in its place, and all around stays as it is.
 * *Réessayer* makes its content anew; so does another content. It has no box and no shadow root: what is inside is styled and
 * found as if it stood here.
 */
@customElement('tn-region')
export class Region extends LitElement {
  @property() kind: RegionKind = 'view'
  @property({ attribute: false }) content: RegionPart | undefined
  /** False: what it shows is not asked for yet, and its part of the program not fetched. */
  @property({ attribute: false }) asked = true
  @state() private error: { readonly of: unknown } | null = null
  #attempt = 0

  constructor() {
    super()
    this.addEventListener(Broke.TYPE, (event) => this.#take(event as Broke))
    this.addEventListener('tn-retry', this.#retry)
  }

  protected override createRenderRoot(): HTMLElement {
    return this
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.style.display = 'contents'
    this.#drawNow()
  }

  /** With what stands around it, not one turn later: who waits for that finds what is inside. */
  override requestUpdate(name?: PropertyKey, old?: unknown): void {
    super.requestUpdate(name, old)
    if (this.hasUpdated && name === 'content') this.#drawNow()
  }

  #drawNow(): void {
    if (this.isConnected && this.isUpdatePending) void this.scheduleUpdate()
  }

  #take(event: Broke): void {
    // What breaks while a bug is told is for the next region around, or for the whole screen.
    if (this.error !== null) return
    event.preventDefault()
    event.stopPropagation()
    console.error(event.error)
    this.error = { of: event.error }
  }

  readonly #retry = (event: Event): void => {
    event.stopPropagation()
    this.#attempt += 1
    this.error = null
    this.#load()
  }

  #load(): void {
    const { content } = this
    if (!content?.load || !this.asked) return
    orBroken(
      this,
      content.load().catch((error: unknown) => {
        // What did not come for a content that was left already is asked for again with it.
        if (this.content === content) showBroken(this, new NotLoaded(String(error), { cause: error }))
      }),
    )
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('content') && !changed.has('asked')) return
    if (changed.has('content') && this.error !== null) {
      this.#attempt += 1
      this.error = null
    }
    this.#load()
  }

  override render(): unknown {
    const { error, content, kind } = this
    const shown = error
      ? html`<tn-broken-part .kind=${kind} .error=${error.of} ?unloaded=${error.of instanceof NotLoaded}></tn-broken-part>`
      : (content?.show() ?? nothing)
    return keyed(`${this.#attempt} ${error !== null}`, shown)
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-region': Region
  }
}
