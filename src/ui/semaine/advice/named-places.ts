import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel } from '../../../../styles/panel.ts'
import { placeOf } from '../../../domain/place.ts'
import { advice as text } from '../../../messages/advice.ts'
import { placeName } from '../../../messages/place-name.ts'
import { Select } from '../../../store/select.ts'
import { sameParts } from '../../parts/same-parts.ts'

const SHOWN_FIRST = 8
const SHOWN_MOST = 12

/** Places in a list that unfolds; the one chosen is shown on the map. */
@customElement('tn-named-places')
export class NamedPlaces extends LitElement {
  static override styles = [
    controls,
    panel,
    css`
      :host {
        display: block;
        padding: 0;
      }
      li button.link {
        min-block-size: max(var(--target-inline), var(--space-6));
      }
      /* A second line stands under the first, not under the mark. */
      summary {
        margin-inline-start: var(--space-5);
        list-style-position: outside;
      }
      ul {
        padding-inline-start: var(--space-5);
      }
    `,
  ]

  readonly #state = new Select(
    this,
    ({ estate, session }) => ({ estate, chosen: session.selection?.id ?? null }),
    sameParts,
  )

  @property() label = ''
  @property({ attribute: false }) places: readonly string[] = []
  @state() private all = false

  #select(id: string): void {
    const found = placeOf(this.#state.value.estate, id)
    if (found)
      this.#state.store.look(({ flyToSelection }) => ({
        selection: { kind: found.kind, id },
        flyToSelection: flyToSelection + 1,
      }))
  }

  override render(): TemplateResult {
    const { estate, chosen } = this.#state.value
    const shown =
      this.all || this.places.length <= SHOWN_MOST ? this.places : this.places.slice(0, SHOWN_FIRST)
    return html`
      <details>
        <summary>${this.label}</summary>
        <ul class="plain">
          ${shown.map(
            (id) => html`<li>
              <button type="button" class="link" aria-current=${id === chosen ? 'true' : nothing} @click=${() => this.#select(id)}>${placeName(estate, id)}</button>
            </li>`,
          )}
        </ul>
        ${
          shown.length < this.places.length
            ? html`<button
              type="button"
              class="quiet"
              @click=${() => {
                this.all = true
              }}
            >
              ${text.more(this.places.length)}
            </button>`
            : nothing
        }
      </details>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-named-places': NamedPlaces
  }
}
