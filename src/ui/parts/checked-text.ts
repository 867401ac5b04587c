import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { controls } from '../../../styles/controls.ts'
import type { Span } from '../../domain/free-text/span.ts'
import { masked, suspectSpans } from '../../domain/free-text.ts'
import { freeText as text } from '../../messages/free-text.ts'
import { checkedTextStyles } from './checked-text-styles.ts'
import { field } from './field.ts'
import './icon.ts'

/** Typing pauses this long before the text is read, in milliseconds. */
const PAUSE = 400

/**
 * A field whose text is read while it is typed: what may designate somebody is listed under it with its kind, each masked
 * in one tap, or chosen in the field to be reworded. Masks are taken back by a button, or by Ctrl+Z in the field. Tells
 * its text by a `tn-text` event.
 */
@customElement('tn-checked-text')
export class CheckedText extends LitElement {
  static override styles = [controls, checkedTextStyles]

  @property() label = ''
  @property() help = ''
  @property() value = ''
  @property({ attribute: false }) error: string | null = null
  /** Streets and places of the territory, which pass. */
  @property({ attribute: false }) names: readonly string[] = []
  @property({ type: Boolean }) multiline = false
  @property({ type: Number }) longest = 2000
  /** The text as last read. */
  @state() private read = ''
  @state() private said = ''
  /** Texts before each mask, and after it. */
  @state() private undone: readonly { readonly before: string; readonly after: string }[] = []
  #pause: ReturnType<typeof setTimeout> | undefined
  #typed = ''

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    clearTimeout(this.#pause)
  }

  override willUpdate(changed: PropertyValues<this>): void {
    // Put from outside, it is read at once.
    if (changed.has('value') && this.value !== this.#typed) this.#reads(this.value)
  }

  get #control(): HTMLTextAreaElement | HTMLInputElement {
    return this.renderRoot.querySelector<HTMLTextAreaElement | HTMLInputElement>('#text')!
  }

  #reads(value: string, after: 'typing' | 'mask' = 'typing'): void {
    clearTimeout(this.#pause)
    this.#typed = value
    this.read = value
    const { length } = suspectSpans(value, this.names)
    this.said = after === 'mask' ? text.masked(length) : length > 0 ? text.found(length) : ''
  }

  #tell(value: string): void {
    this.value = value
    this.dispatchEvent(new CustomEvent('tn-text', { detail: value }))
  }

  readonly #type = (): void => {
    const { value } = this.#control
    this.#typed = value
    clearTimeout(this.#pause)
    // Not on leaving the field: lines that appear under a finger move the button it is on.
    this.#pause = setTimeout(() => this.#reads(this.value), PAUSE)
    this.#tell(value)
  }

  readonly #key = (event: KeyboardEvent): void => {
    const undoes = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z'
    if (undoes && this.#canRestore) {
      event.preventDefault()
      this.#restore()
    }
    // A form does not see a field of another root.
    if (event.key === 'Enter' && !this.multiline && !event.isComposing) this.closest('form')?.requestSubmit()
  }

  get #canRestore(): boolean {
    return this.undone.at(-1)?.after === this.value
  }

  #restore(): void {
    const last = this.undone.at(-1)
    if (!last) return
    this.undone = this.undone.slice(0, -1)
    this.#reads(last.before)
    this.#tell(last.before)
  }

  readonly #takeBack = async (): Promise<void> => {
    this.#restore()
    await this.#focusNext(0)
  }

  async #mask(spans: readonly Span[], rank: number): Promise<void> {
    const before = this.value
    const after = masked(before, spans)
    this.undone = [...this.undone, { before, after }]
    this.#reads(after, 'mask')
    this.#tell(after)
    await this.#focusNext(rank)
  }

  /** The button pressed is gone: its successor takes the focus, without calling the phone's keyboard. */
  async #focusNext(rank: number): Promise<void> {
    await this.updateComplete
    const masks = [...this.renderRoot.querySelectorAll<HTMLElement>('.mask')]
    const next = masks[Math.min(rank, masks.length - 1)]
    ;(next ?? this.renderRoot.querySelector<HTMLElement>('.restore') ?? this.#control).focus()
  }

  #reword({ start, end }: Span): void {
    this.#control.focus()
    this.#control.setSelectionRange(start, end)
  }

  override render(): TemplateResult {
    // While the writer types on, what was found stands as long as it is still there.
    const spans = suspectSpans(this.value, this.names)
    const shown = this.read === this.value ? spans : spans.filter((span) => this.#wasRead(span))
    const about = [this.help && 'text-help', this.error && 'text-error', 'check'].filter(Boolean).join(' ')
    return html`
      ${field({
        id: 'text',
        label: this.label,
        help: this.help,
        error: this.error,
        control: this.multiline
          ? html`<textarea id="text" maxlength=${this.longest} aria-invalid=${shown.length > 0} aria-describedby=${about} .value=${this.value} @input=${this.#type}  @keydown=${this.#key}></textarea>`
          : html`<input id="text" type="text" autocomplete="off" maxlength=${this.longest} aria-invalid=${shown.length > 0} aria-describedby=${about} .value=${this.value} @input=${this.#type}  @keydown=${this.#key} />`,
      })}
      <p id="check" role="status" class=${this.said === '' ? 'visually-hidden' : shown.length > 0 ? 'error' : 'help'}>${this.said}</p>
      ${shown.length > 0 ? html`<ul>${shown.map((span, rank) => this.#found(span, rank))}</ul>` : nothing}
      ${
        shown.length > 1 || this.#canRestore
          ? html`<div class="row">
              ${shown.length > 1 ? html`<button type="button" class="all" @click=${() => this.#mask(suspectSpans(this.value, this.names), 0)}><tn-icon name="shield"></tn-icon>${text.maskAll}</button>` : nothing}
              ${this.#canRestore ? html`<button type="button" class="restore" @click=${this.#takeBack}><tn-icon name="undo"></tn-icon>${text.restore}</button>` : nothing}
            </div>`
          : nothing
      }
    `
  }

  #wasRead({ start, end }: Span): boolean {
    return this.read.includes(this.value.slice(start, end))
  }

  #found(span: Span, rank: number): TemplateResult {
    const words = this.value.slice(span.start, span.end)
    return html`
      <li>
        <span class="kind">${text.kind[span.kind]}</span>
        <button type="button" class="link words" aria-label=${text.reword(words)} @click=${() => this.#reword(span)}>
          ${text.quoted(words)}
        </button>
        <button type="button" class="mask" aria-label=${text.maskIt(words)} @click=${() => this.#mask([span], rank)}>
          ${text.mask}
        </button>
      </li>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-checked-text': CheckedText
  }
}
