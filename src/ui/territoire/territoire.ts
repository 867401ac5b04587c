import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { controls } from '../../../styles/controls.ts'
import { joined } from '../../../styles/joined.ts'
import { panel } from '../../../styles/panel.ts'
import { activeEntrances } from '../../domain/week/active-entrances.ts'
import { taxonomy } from '../../messages/taxonomy.ts'
import { situations, territory as t } from '../../messages/territory.ts'
import { Select } from '../../store/select.ts'
import { TERRITORY_VIEWS, type TerritoryView } from '../../store/session.ts'
import '../parts/icon.ts'
import { Media } from '../parts/media.ts'
import { sameParts } from '../parts/same-parts.ts'
import '../shell/import-button.ts'
import './places.ts'
import '../parts/region.ts'
import type { RegionPart } from '../parts/region.ts'

/** A view's elements come when it is first opened. */
const VIEWS: Readonly<Record<TerritoryView, RegionPart>> = {
  places: { load: () => import('./next-step.ts'), show: () => html`<tn-places></tn-places>` },
  links: { load: () => import('./links/links.ts'), show: () => html`<tn-links></tn-links>` },
  flaws: { load: () => import('./flaws.ts'), show: () => html`<tn-flaws></tn-flaws>` },
  quality: {
    load: () => import('./quality/data-quality.ts'),
    show: () => html`<tn-data-quality></tn-data-quality>`,
  },
  edit: { load: () => import('./edit/edit.ts'), show: () => html`<tn-edit></tn-edit>` },
}

const IMPORT: RegionPart = {
  load: () => import('./import/import.ts'),
  show: () => html`<tn-import></tn-import>`,
}

/** Where are we, whose stock, how sure: look, import, correct. A file being read has the place to itself. */
@customElement('tn-territoire')
export class Territoire extends LitElement {
  static override styles = [
    controls,
    joined,
    panel,
    css`
      nav button {
        column-gap: var(--space-1);
      }
      /* One edge for all that stands in the panel. */
      nav + tn-region > * {
        padding: 0;
      }
      .count {
        padding-inline: var(--space-1);
        border-radius: var(--corner);
        background: var(--surface-raised, var(--surface));
        font-variant-numeric: tabular-nums;
      }
    `,
  ]

  readonly #parts = new Select(
    this,
    ({ estate, session }) => ({
      entrances: activeEntrances(estate),
      links: estate.link,
      flaws: session.flaws?.result ?? null,
      view: session.territoryView,
      importing: session.importing !== null,
    }),
    sameParts,
  )

  readonly #phone = new Media(this, '(width < 45rem)')

  /** What waits in a view; 0 says nothing. */
  #waiting(view: TerritoryView): number {
    const { links, flaws } = this.#parts.value
    if (view === 'links') return [...links.values()].filter(({ state }) => state === 'doubtful').length
    return view === 'flaws' ? (flaws?.length ?? 0) : 0
  }

  override render(): TemplateResult {
    const { entrances, importing, view } = this.#parts.value
    if (importing) return html`<tn-region .content=${IMPORT}></tn-region>`
    const dwellings = entrances.reduce((sum, entrance) => sum + entrance.dwellings, 0)
    const demonstration = entrances.some(({ precision }) => precision === 'demonstration')
    return html`
      <h1 tabindex="-1">${t.title}</h1>
      <p>${t.lead(entrances.length, dwellings)} ${demonstration ? t.leadDemonstration : nothing}</p>
      ${view === 'places' ? html`<tn-next-step></tn-next-step>` : nothing}
      <div class="row">
        <tn-import-button short></tn-import-button>
        <button type="button" @click=${this.#stock}><tn-icon name="table"></tn-icon>${t.stock}</button>
        <button type="button" @click=${this.#codes}><tn-icon name="table"></tn-icon>${taxonomy.open}</button>
        <button type="button" @click=${this.#note}><tn-icon name="plus"></tn-icon>${situations.note}</button>
      </div>
      <nav class="joined" aria-label=${t.views}>
        ${TERRITORY_VIEWS.map(
          (each) => html`
            <button
              type="button"
              aria-pressed=${each === view}
              @click=${() => this.#open(each)}
            >
              ${t.viewNames[each]}${this.#waiting(each) > 0 ? html` <span class="count">${this.#waiting(each)}</span>` : nothing}
            </button>
          `,
        )}
      </nav>
      <tn-region .content=${VIEWS[view]}></tn-region>
    `
  }

  /** On a phone half of the sheet is above the views: the one that is opened is brought into sight. */
  async #open(territoryView: TerritoryView): Promise<void> {
    this.#parts.store.look({ territoryView, editing: null })
    await this.updateComplete
    if (this.#phone.matches) this.renderRoot.querySelector('nav')?.scrollIntoView({ block: 'start' })
  }

  readonly #stock = (): void => {
    this.#parts.store.look({ dialog: 'stock' })
  }

  readonly #codes = (): void => {
    this.#parts.store.look({ dialog: 'codes' })
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
