import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { controls } from '../../../styles/controls.ts'
import { joined } from '../../../styles/joined.ts'
import { panel } from '../../../styles/panel.ts'
import { reflexes } from '../../messages/reflexes.ts'
import { terrain as text } from '../../messages/terrain.ts'
import { FIELD_VIEWS, type FieldView } from '../../store/field-session.ts'
import { Select } from '../../store/select.ts'
import '../parts/icon.ts'
import { sameParts } from '../parts/same-parts.ts'
import '../parts/region.ts'
import { orBroken } from '../../store/broke.ts'
import type { RegionPart } from '../parts/region.ts'

/** A view's elements come when it is first opened. */
const VIEWS: Readonly<Partial<Record<FieldView, RegionPart>>> = {
  start: {
    load: () => import('./start/start.ts'),
    show: () => html`<tn-shift-start></tn-shift-start>`,
  },
  round: {
    load: () => import('./round/field-round.ts'),
    show: () => html`<tn-field-round></tn-field-round>`,
  },
  debriefing: {
    load: () => import('./debriefing/debriefing.ts'),
    show: () => html`<tn-debriefing></tn-debriefing>`,
  },
}

/** What do I do at this door: before, during and after a round. */
@customElement('tn-terrain')
export class Terrain extends LitElement {
  static override styles = [
    controls,
    joined,
    panel,
    css`
      .top {
        justify-content: space-between;
      }
      .view {
        display: contents;
      }
      .view[hidden] {
        display: none;
      }
    `,
  ]

  readonly #at = new Select(
    this,
    ({ session }) => ({ view: session.fieldView, isSheet: session.fieldSheet === 'reflexes' }),
    sameParts,
  )

  override willUpdate(): void {
    if (this.#at.value.isSheet) orBroken(this, import('./start/reflexes.ts'))
  }

  /** Whether the numbers were shown when it was last drawn. */
  #wasSheet: boolean | null = null

  /** What opened the numbers, here or at a stop, is hidden under them, and what closed them is no longer there. */
  override updated(): void {
    const { isSheet } = this.#at.value
    if (this.#wasSheet !== null && this.#wasSheet !== isSheet)
      this.renderRoot.querySelector<HTMLElement>(isSheet ? 'h1' : '.reflexes')?.focus()
    this.#wasSheet = isSheet
  }

  /** The numbers, from any view and back to it as it was: what was typed there stays. */
  readonly #toggle = (): void =>
    this.#at.store.look({ fieldSheet: this.#at.value.isSheet ? 'none' : 'reflexes' })

  override render(): TemplateResult {
    const { view, isSheet } = this.#at.value
    return html`
      <div class="row top">
        <h1 tabindex="-1">${isSheet ? reflexes.title : text.viewNames[view]}</h1>
        <button type="button" class="reflexes" @click=${this.#toggle}>
          <tn-icon name=${isSheet ? 'chevron-left' : 'call'}></tn-icon>${isSheet ? reflexes.back : reflexes.open}
        </button>
      </div>
      ${isSheet ? html`<tn-reflexes></tn-reflexes>` : nothing}
      <div class="view" ?hidden=${isSheet}>
        <nav class="joined" aria-label=${text.views}>
          ${FIELD_VIEWS.filter((each) => VIEWS[each]).map(
            (each) => html`
              <button
                type="button"
                aria-pressed=${each === view}
                @click=${() => this.#at.store.look({ fieldView: each, fieldSheet: 'none' })}
              >
                ${text.viewNames[each]}
              </button>
            `,
          )}
        </nav>
        <tn-region .content=${VIEWS[view]}></tn-region>
      </div>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-terrain': Terrain
  }
}
