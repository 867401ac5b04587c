import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { edit } from '../../../messages/edit.ts'
import { refusals } from '../../../messages/refusals.ts'
import { type Position, typedPair, typedPosition } from '../../../operations/objects/typed-position.ts'
import '../../parts/icon.ts'

type Typed = { readonly lng: string; readonly lat: string }

const PAGE = 20
const asTyped = ([lng, lat]: Position): Typed => ({ lng: String(lng), lat: String(lat) })

/** Corners or points as fields of degrees (or metres of Lambert-93), with one more or one less. Says `tn-corners` with the positions when they are applied. */
@customElement('tn-corner-fields')
export class CornerFields extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: grid;
        gap: var(--space-2);
      }
      li,
      ol {
        display: grid;
        gap: var(--space-2);
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li {
        grid-template-columns: 4.5rem minmax(0, 1fr) minmax(0, 1fr) auto auto;
        align-items: center;
        gap: var(--space-1);
      }
      li input:not(:focus) {
        font-size: var(--text-small);
        font-variant-numeric: tabular-nums;
      }
      @container (inline-size < 24rem) {
        li {
          grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) auto auto;
        }
        li > :first-child {
          grid-column: 1 / -1;
        }
      }
      :host > div {
        container-type: inline-size;
      }
    `,
  ]

  @property({ attribute: false }) positions: readonly Position[] = []
  /** Fewest that make sense: 3 for an outline, 2 for a line, 1 for a place. */
  @property({ type: Number }) least = 3
  /** As many as there are, no more and no less. */
  @property({ type: Boolean }) fixed = false
  @property() action: string = edit.apply
  @state() private typed: readonly Typed[] = []
  @state() private shown = PAGE
  @state() private wrong: number | null = null
  #from: readonly Position[] | undefined

  protected override willUpdate(_changed: PropertyValues): void {
    if (this.positions === this.#from && this.typed.length > 0) return
    this.#from = this.positions
    const empty = Array.from({ length: Math.max(0, this.least - this.positions.length) }, () => ({
      ...{ lng: '', lat: '' },
    }))
    this.typed = [...this.positions.map(asTyped), ...empty]
    this.wrong = null
    this.shown = PAGE
  }

  override render() {
    const wrong = this.wrong
    return html`
      <p class="help" id="help">${edit.cornersHelp}</p>
      <div>
        <ol>
          ${this.typed.slice(0, this.shown).map((each, index) => this.#row(each, index))}
        </ol>
      </div>
      ${
        this.typed.length > this.shown
          ? html`
              <div class="row">
                <span class="help">${edit.moreCorners(this.shown, this.typed.length)}</span>
                <button type="button" @click=${() => (this.shown += 4 * PAGE)}>${edit.showMore}</button>
              </div>
            `
          : nothing
      }
      ${wrong === null ? nothing : html`<p class="error" role="alert" id="error">${this.#name(wrong)} : ${refusals['position-wrong']({})}</p>`}
      <div class="row"><button type="button" @click=${this.#apply}>${this.action}</button></div>
    `
  }

  #name(index: number): string {
    return this.least < 3 ? edit.point(index + 1) : edit.corner(index + 1)
  }

  #row(each: Typed, index: number): TemplateResult {
    const name = this.#name(index)
    const input = (axis: 'lng' | 'lat') => html`
      <input
        type="text"
        inputmode="decimal"
        autocomplete="off"
        aria-label="${name}, ${edit[axis]}"
        aria-describedby="help"
        aria-invalid=${index === this.wrong ? 'true' : nothing}
        placeholder=${edit[axis]}
        .value=${each[axis]}
        @change=${(event: Event) => this.#type(index, axis, (event.target as HTMLInputElement).value)}
        @keydown=${this.#enter}
      />
    `
    return html`
      <li>
        <span>${name}</span>
        ${input('lng')} ${input('lat')}
        ${
          this.fixed
            ? nothing
            : html`
                <button type="button" class="quiet" aria-label="${edit.addCorner} : ${name}" @click=${() => this.#add(index)}>
                  <tn-icon name="plus"></tn-icon>
                </button>
                <button
                  type="button"
                  class="quiet"
                  aria-label="${edit.removeCorner} : ${name}"
                  ?disabled=${this.typed.length <= this.least}
                  @click=${() => this.#remove(index)}
                >
                  <tn-icon name="close"></tn-icon>
                </button>
              `
        }
      </li>
    `
  }

  #type(index: number, axis: 'lng' | 'lat', value: string): void {
    const pair = typedPair(value)
    const was = this.typed[index]!
    this.typed = this.typed.with(index, pair ? asTyped(pair) : { ...was, [axis]: value })
  }

  /** A field's own change comes after this key: it is read first. */
  readonly #enter = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    event.target?.dispatchEvent(new Event('change'))
    this.#apply()
  }

  /** Half-way to the next corner, so that the outline stays as it is until it is moved. */
  #add(index: number): void {
    const here = this.typed[index]!
    const next = this.typed[(index + 1) % this.typed.length]!
    const [from, to] = [typedPosition(here.lng, here.lat), typedPosition(next.lng, next.lat)]
    const middle: Typed =
      from && to ? asTyped([(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]) : { lng: '', lat: '' }
    this.typed = this.typed.toSpliced(index + 1, 0, middle)
    this.shown = Math.max(this.shown, index + 2)
  }

  #remove(index: number): void {
    this.typed = this.typed.toSpliced(index, 1)
  }

  #apply(): void {
    const read = this.typed.map(({ lng, lat }) => typedPosition(lng, lat))
    const wrong = read.indexOf(null)
    this.wrong = wrong < 0 ? null : wrong
    if (wrong >= this.shown) this.shown = wrong + 1
    if (wrong < 0)
      this.dispatchEvent(new CustomEvent<readonly (Position | null)[]>('tn-corners', { detail: read }))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-corner-fields': CornerFields
  }
}
