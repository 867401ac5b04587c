import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { controls } from '../../../styles/controls.ts'
import { panel } from '../../../styles/panel.ts'
import { activeEntrances } from '../../domain/active-entrances.ts'
import { situations, territory as t } from '../../messages/territory.ts'
import { Select } from '../../store/select.ts'
import type { Selection } from '../../store/session.ts'
import { sameParts } from '../parts/same-parts.ts'
import '../shell/import-button.ts'
import './landlord-totals.ts'
import { tabOf } from './listing.ts'
import './place-list.ts'
import './selected-object.ts'

/** Where are we, whose stock, how sure: look, import, note. */
@customElement('tn-territoire')
export class Territoire extends LitElement {
  static override styles = [controls, panel]

  readonly #parts = new Select(
    this,
    ({ estate, session }) => ({
      entrances: activeEntrances(estate),
      /** What has no row in the list to open under. */
      alone: session.selection && tabOf(session.selection.kind) === null ? session.selection : null,
    }),
    sameParts,
  )

  #shown: Selection | null = null

  /** A card above the list is brought into sight when it opens, with the focus if what opened it is gone. */
  override async updated(_changed: PropertyValues): Promise<void> {
    const { alone } = this.#parts.value
    const isNew = alone !== null && alone !== this.#shown
    this.#shown = alone
    if (!isNew) return
    const card = this.renderRoot.querySelector('tn-selected')
    await card?.updateComplete
    card?.scrollIntoView({ block: 'start' })
    if (document.activeElement === document.body) card?.focus({ preventScroll: true })
  }

  override render(): TemplateResult {
    const { entrances } = this.#parts.value
    const dwellings = entrances.reduce((sum, entrance) => sum + entrance.dwellings, 0)
    const demonstration = entrances.some(({ precision }) => precision === 'demonstration')
    return html`
      <h1 tabindex="-1">${t.title}</h1>
      <p>${t.lead(entrances.length, dwellings)} ${demonstration ? t.leadDemonstration : nothing}</p>
      <div class="row">
        <tn-import-button short></tn-import-button>
        <button type="button" @click=${this.#note}><tn-icon name="plus"></tn-icon>${situations.note}</button>
      </div>
      ${this.#parts.value.alone ? html`<tn-selected></tn-selected>` : nothing}
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

  readonly #note = (): void =>
    this.#parts.store.look((now) => ({
      dialog: 'situation',
      presetCode: null,
      selection: now.selection?.kind === 'situation' ? null : now.selection,
    }))
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-territoire': Territoire
  }
}
