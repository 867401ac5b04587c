import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { controls } from '../../../styles/controls.ts'
import { joined } from '../../../styles/joined.ts'
import { panel } from '../../../styles/panel.ts'
import { terrain as text } from '../../messages/terrain.ts'
import { FIELD_VIEWS, type FieldView } from '../../store/field-session.ts'
import { Select } from '../../store/select.ts'

/** A view's elements come when it is first opened. */
const VIEWS: Readonly<
  Partial<Record<FieldView, { load: () => Promise<unknown>; show: () => TemplateResult }>>
> = {}

/** What do I do at this door: before, during and after a round. */
@customElement('tn-terrain')
export class Terrain extends LitElement {
  static override styles = [controls, joined, panel]

  readonly #view = new Select(this, ({ session }) => session.fieldView)

  override willUpdate(): void {
    void VIEWS[this.#view.value]?.load()
  }

  override render(): TemplateResult {
    const view = this.#view.value
    return html`
      <h1 tabindex="-1">${text.viewNames[view]}</h1>
      <nav class="joined" aria-label=${text.views}>
        ${FIELD_VIEWS.filter((each) => VIEWS[each]).map(
          (each) => html`
            <button
              type="button"
              aria-pressed=${each === view}
              @click=${() => this.#view.store.look({ fieldView: each, fieldSheet: 'none' })}
            >
              ${text.viewNames[each]}
            </button>
          `,
        )}
      </nav>
      ${VIEWS[view]?.show() ?? nothing}
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-terrain': Terrain
  }
}
