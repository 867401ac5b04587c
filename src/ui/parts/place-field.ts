import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { live } from 'lit/directives/live.js'
import { controls } from '../../../styles/controls.ts'
import { placeName } from '../../messages/place-name.ts'
import { hand as text } from '../../messages/week-hand.ts'
import { Select } from '../../store/select.ts'
import { describedBy, field } from './field.ts'
import './icon.ts'
import { type NamedPlace, type PlaceReach, placesMatching, placesNamed } from './places-named.ts'
import { sameParts } from './same-parts.ts'

const MOST = 12

/** A place by a few letters of its name, or the one chosen on the map. Says `tn-place` with the id, empty when none is meant. */
@customElement('tn-place-field')
export class PlaceField extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: grid;
        gap: var(--space-1);
        min-inline-size: 0;
      }
      .link {
        justify-self: start;
      }
    `,
  ]

  @property() label = ''
  /** The id of the place; empty when none is chosen. */
  @property() value = ''
  @property() error = ''
  @property() reach: PlaceReach = 'stops'

  /** What is typed and is no place yet. */
  @state() private typed: string | null = null

  readonly #state = new Select(
    this,
    ({ estate, session }) => ({ estate, selection: session.selection }),
    sameParts,
  )

  get #places(): readonly NamedPlace[] {
    return placesNamed(this.#state.value.estate, this.reach)
  }

  #say(place: string): void {
    this.value = place
    this.dispatchEvent(new CustomEvent<string>('tn-place', { detail: place }))
  }

  readonly #type = (event: Event): void => {
    const { value } = event.target as HTMLInputElement
    this.typed = value
    const [exact, ...others] = value.trim() === '' ? [] : placesMatching(this.#places, value, 2)
    const place = exact && others.length === 0 ? exact : undefined
    if (place?.id !== this.value) this.#say(place?.id ?? '')
  }

  /** What is written by halves and can only mean one place is written out. */
  readonly #leave = (): void => {
    if (this.value !== '') this.typed = null
  }

  #take(place: string): void {
    this.typed = null
    this.#say(place)
  }

  /** The place of the stop or the place chosen on the map, when it can be taken here. */
  #selected(): NamedPlace | undefined {
    const { estate, selection } = this.#state.value
    if (!selection) return undefined
    const id = selection.kind === 'stop' ? estate.stop.get(selection.id)?.place : selection.id
    return id === this.value ? undefined : this.#places.find((each) => each.id === id)
  }

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector('input')?.focus(options)
  }

  override render(): TemplateResult {
    const { estate } = this.#state.value
    const selected = this.#selected()
    const shown = this.typed ?? (this.value === '' ? '' : placeName(estate, this.value))
    const parts = { id: 'place', label: this.label, help: text.placeHelp, error: this.error || null }
    return html`
      ${field({
        ...parts,
        control: html`<input
            id="place"
            list="places"
            autocomplete="off"
            aria-describedby=${describedBy(parts)}
            aria-invalid=${this.error !== ''}
            .value=${live(shown)}
            @input=${this.#type}
            @change=${this.#leave}
          />
          <datalist id="places">
            ${placesMatching(this.#places, this.typed ?? '', MOST).map(({ name }) => html`<option value=${name}></option>`)}
          </datalist>`,
      })}
      ${
        selected
          ? html`<button type="button" class="link" @click=${() => this.#take(selected.id)}>${text.placeOfMap(selected.name)}</button>`
          : nothing
      }
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-place-field': PlaceField
  }
}
