import { ContextConsumer } from '@lit/context'
import { html, LitElement, type nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { controls } from '../../../styles/controls.ts'
import { panel } from '../../../styles/panel.ts'
import { type Fault, isFault } from '../../domain/refusal.ts'
import { photos as text } from '../../messages/photos.ts'
import { sentence } from '../../messages/sentence.ts'
import { portsContext } from '../../operations/context.ts'
import { pictureStyles } from './picture-styles.ts'

/** A kept photo by its id, or one not kept yet by its bytes. What it shows is let go of when it leaves the screen. */
@customElement('tn-photo')
export class Photo extends LitElement {
  static override styles = [controls, panel, pictureStyles]

  @property() photo = ''
  @property({ attribute: false }) bytes: Uint8Array<ArrayBuffer> | null = null
  /** What it is a picture of. */
  @property() label: string = text.alt
  @state() private url: string | null = null
  @state() private failed: Fault | 'not-here' | null = null

  readonly #ports = new ContextConsumer(this, { context: portsContext, subscribe: true })

  override connectedCallback(): void {
    super.connectedCallback()
    if (this.hasUpdated) void this.#load()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#show(null)
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('photo') || changed.has('bytes')) void this.#load()
  }

  async #load(): Promise<void> {
    const { photo, bytes } = this
    this.failed = null
    const read = bytes ?? (photo ? ((await this.#ports.value?.field.photos.read(photo)) ?? null) : null)
    // Another one was asked for meanwhile, or nobody looks any more.
    if (photo !== this.photo || bytes !== this.bytes || !this.isConnected) return
    this.#show(read === null || isFault(read) ? null : read)
    if (read === null || isFault(read)) this.failed = read ?? 'not-here'
  }

  #show(bytes: Uint8Array<ArrayBuffer> | null): void {
    if (this.url !== null) URL.revokeObjectURL(this.url)
    this.url = bytes && URL.createObjectURL(new Blob([bytes], { type: 'image/jpeg' }))
  }

  override render(): TemplateResult | typeof nothing {
    if (this.url !== null) return html`<img src=${this.url} alt=${this.label} />`
    const { failed } = this
    if (failed === null) return html`<p class="muted" role="status">${text.loading}</p>`
    return html`<p class="muted" role="status">${failed === 'not-here' ? text.notHere : sentence(failed)}</p>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-photo': Photo
  }
}
