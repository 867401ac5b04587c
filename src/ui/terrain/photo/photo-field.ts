import { ContextConsumer } from '@lit/context'
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel } from '../../../../styles/panel.ts'
import { mayHavePhoto, needsMask, type TakenPhoto } from '../../../domain/field/photo-rules.ts'
import { isFault, isRefusal } from '../../../domain/refusal.ts'
import { photos as text } from '../../../messages/photos.ts'
import { sentence } from '../../../messages/sentence.ts'
import { portsContext } from '../../../operations/context.ts'
import '../../parts/icon.ts'
import '../../parts/photo.ts'
import { pictureStyles } from '../../parts/picture-styles.ts'
import './photo-mask.ts'

/** A photo taken before, found again. `isOpen`: it was still being masked. */
export type GivenPhoto = TakenPhoto & { readonly isOpen: boolean }

/**
 * A photo of a situation, where its code allows one: taken or chosen, masked, looked at, removed. Tells a change by `tn-photo`:
 * a `TakenPhoto` to keep, or null when there is none any more; by `tn-photo-open` the picture as it is masked so far, null
 * when nothing of it may be kept yet or it was put aside.
 */
@customElement('tn-photo-field')
export class PhotoField extends LitElement {
  static override styles = [controls, panel, pictureStyles]

  @property() code = ''
  /** Id of the photo that the situation has; null when it has none. */
  @property() photo: string | null = null
  /** What was taken before a tab was killed. */
  @property({ attribute: false }) given: GivenPhoto | null = null
  @state() private taken: TakenPhoto | null = null
  /** What is being masked; null when nothing is. */
  @state() private masking: TakenPhoto | null = null
  @state() private reading = false
  @state() private refused = ''

  readonly #ports = new ContextConsumer(this, { context: portsContext, subscribe: true })

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('given') && this.given && !this.taken && !this.masking) this.#take(this.given)
    if (!changed.has('code')) return
    if (!mayHavePhoto(this.code)) {
      if (this.masking) this.#tellOpen(null)
      this.masking = null
      if (this.taken) this.#tell(null)
    } else if (this.taken && needsMask(this.code) && !this.taken.masked) {
      // What was fit to keep under another code shows names under this one.
      this.masking = this.taken
      this.#tell(null)
    }
  }

  /** False while a picture is being masked, which is then shown and said: it is to be kept or given up first. */
  isSettled(): boolean {
    if (!this.masking) return true
    this.refused = text.unfinished
    this.renderRoot.querySelector('tn-photo-mask')?.focus()
    return false
  }

  /** Forgets what was taken: it was kept, or given up with the rest. */
  clear(): void {
    this.taken = null
    this.masking = null
    this.refused = ''
  }

  #take({ isOpen, ...photo }: GivenPhoto): void {
    if (isOpen || (needsMask(this.code) && !photo.masked)) this.masking = photo
    else this.taken = photo
  }

  #tellOpen(detail: TakenPhoto | null): void {
    this.dispatchEvent(new CustomEvent('tn-photo-open', { detail }))
  }

  #tell(taken: TakenPhoto | null): void {
    this.taken = taken
    this.dispatchEvent(new CustomEvent('tn-photo', { detail: taken }))
  }

  readonly #pick = async ({ currentTarget }: Event): Promise<void> => {
    const input = currentTarget as HTMLInputElement
    const file = input.files?.[0]
    // The same file may be chosen again after it was put aside.
    input.value = ''
    if (!file || !this.#ports.value) return
    this.reading = true
    this.refused = ''
    const clean = await this.#ports.value.field.cleanPhoto(file)
    this.reading = false
    if (isRefusal(clean) || isFault(clean)) {
      this.refused = sentence(clean)
      return
    }
    this.masking = { bytes: clean.bytes, masked: false }
    await this.updateComplete
    this.renderRoot.querySelector('tn-photo-mask')?.focus()
  }

  readonly #keep = ({ detail }: CustomEvent<TakenPhoto>): void => {
    this.masking = null
    this.refused = ''
    this.#tell(detail)
    this.#toButtons()
  }

  readonly #putAside = (): void => {
    this.masking = null
    this.#tellOpen(null)
    this.refused = ''
    this.#toButtons()
  }

  readonly #remove = (): void => {
    this.#tell(null)
    this.#toButtons()
  }

  #toButtons(): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('button')?.focus())
  }

  override render(): TemplateResult | typeof nothing {
    if (!mayHavePhoto(this.code)) return nothing
    return html`
      <h3>${text.title}</h3>
      ${this.masking ? this.#mask(this.masking) : this.taken ? this.#shown(this.taken) : this.#empty()}
      ${this.refused ? html`<p class="callout warning" role="alert">${this.refused}</p>` : nothing}
    `
  }

  #mask({ bytes, masked }: TakenPhoto): TemplateResult {
    return html`<tn-photo-mask
      .bytes=${bytes}
      .masked=${masked}
      .required=${needsMask(this.code)}
      @tn-masked=${this.#keep}
      @tn-masking=${({ detail }: CustomEvent<TakenPhoto | null>) => this.#tellOpen(detail)}
      @tn-cancel=${this.#putAside}
    ></tn-photo-mask>`
  }

  #shown(taken: TakenPhoto): TemplateResult {
    return html`
      <tn-photo .bytes=${taken.bytes} label=${text.preview}></tn-photo>
      <div class="row">
        <button type="button" @click=${() => (this.masking = taken)}><tn-icon name="edit"></tn-icon>${text.maskMore}</button>
        ${this.#removeButton()}
      </div>
    `
  }

  #removeButton(): TemplateResult {
    return html`<button type="button" class="quiet" @click=${this.#remove}><tn-icon name="remove"></tn-icon>${text.remove}</button>`
  }

  #empty(): TemplateResult {
    const ask = (id: string) => (): void => this.renderRoot.querySelector<HTMLInputElement>(`#${id}`)?.click()
    return html`
      <p class="help">${text.help}</p>
      ${this.photo ? html`<tn-photo photo=${this.photo}></tn-photo>` : nothing}
      <input id="take" type="file" accept="image/*" capture="environment" hidden @change=${this.#pick} />
      <input id="choose" type="file" accept="image/*" hidden @change=${this.#pick} />
      <div class="row">
        <button type="button" @click=${ask('take')}><tn-icon name="camera"></tn-icon>${text.take}</button>
        <button type="button" @click=${ask('choose')}><tn-icon name="import"></tn-icon>${text.choose}</button>
        ${this.photo ? this.#removeButton() : nothing}
      </div>
      ${this.reading ? html`<p role="status">${text.reading}</p>` : nothing}
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-photo-field': PhotoField
  }
}
