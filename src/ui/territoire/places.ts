import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { controls } from '../../../styles/controls.ts'
import { panel } from '../../../styles/panel.ts'
import { territory as t } from '../../messages/territory.ts'
import { Select } from '../../store/select.ts'
import type { Selection } from '../../store/session.ts'
import './landlord-totals.ts'
import { tabOf } from './listing.ts'
import './place-list.ts'
import './selected-object.ts'

/** What is there: the stock by landlord, the list of places, and the card of what is chosen. */
@customElement('tn-places')
export class Places extends LitElement {
  static override styles = [controls, panel]

  /** What has no row in the list to open under. */
  readonly #alone = new Select(this, ({ session }) =>
    session.selection && tabOf(session.selection.kind) === null ? session.selection : null,
  )

  #shown: Selection | null = null

  /** A card above the list is brought into sight when it opens, with the focus if what opened it is gone. */
  override async updated(_changed: PropertyValues): Promise<void> {
    const alone = this.#alone.value
    const isNew = alone !== null && alone !== this.#shown
    this.#shown = alone
    if (!isNew) return
    const card = this.renderRoot.querySelector('tn-selected')
    await card?.updateComplete
    card?.scrollIntoView({ block: 'start' })
    if (document.activeElement === document.body) card?.focus({ preventScroll: true })
  }

  override render(): TemplateResult {
    return html`
      ${this.#alone.value ? html`<tn-selected></tn-selected>` : nothing}
      <section>
        <h2>${t.totals}</h2>
        <tn-landlord-totals></tn-landlord-totals>
      </section>
      <section>
        <h2>${t.list}</h2>
        <tn-place-list></tn-place-list>
      </section>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-places': Places
  }
}
