import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { controls } from '../../../styles/controls.ts'
import { joined } from '../../../styles/joined.ts'
import { territory } from '../../messages/territory.ts'
import { Select } from '../../store/select.ts'
import type { Selection } from '../../store/session.ts'
import '../parts/empty-state.ts'
import '../parts/icon.ts'
import { pager } from '../parts/pager.ts'
import { sameParts } from '../parts/same-parts.ts'
import '../parts/swatch.ts'
import './selected-object.ts'
import './services/service-actions.ts'
import { filtered, type Listed, listing, TABS, type Tab, tabOf } from './listing.ts'

const PAGE = 25

/** The list beside the map, the card of the chosen one under its row: what is chosen in one is chosen in the other; what hover lights there, focus lights here. */
@customElement('tn-place-list')
export class PlaceList extends LitElement {
  static override styles = [
    controls,
    joined,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--space-3);
        min-inline-size: 0;
      }
      ul {
        margin: 0;
        padding: 0;
        border: var(--hairline) solid var(--line);
        border-radius: var(--corner);
        list-style: none;
        overflow: hidden;
      }
      li + li {
        border-block-start: var(--hairline) solid var(--line);
      }
      li button {
        justify-content: flex-start;
        inline-size: 100%;
        border-color: transparent;
        border-radius: 0;
      }
      li button:focus-visible {
        outline-offset: calc(-1 * var(--stroke));
      }
      .name {
        flex: 1;
        min-inline-size: 0;
      }
      .detail {
        color: var(--ink-muted);
        font-size: var(--text-small);
        font-variant-numeric: tabular-nums;
        font-weight: var(--weight-plain);
      }
      .tabs {
        display: flex;
        flex-wrap: wrap;
      }
      .tabs button {
        flex: 1 1 auto;
        padding-inline: var(--space-1);
      }
      .pages {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: var(--space-2);
      }
      p {
        margin: 0;
      }
    `,
  ]

  @state() private tab: Tab = 'building'
  @state() private text = ''
  @state() private page = 0
  readonly #parts = new Select(
    this,
    ({ estate, session }) => ({ estate, selection: session.selection }),
    sameParts,
  )
  #followed: Selection | null = null
  #isNew = false
  #rows: readonly Listed[] = []

  override willUpdate(): void {
    const { estate, selection } = this.#parts.value
    this.#isNew = selection !== null && selection !== this.#followed
    this.#followed = selection
    const tab = this.#isNew && selection ? tabOf(selection.kind) : null
    if (tab) this.tab = tab
    const all = listing(estate, this.tab)
    this.#rows = filtered(all, this.text)
    if (tab) {
      const isIt = ({ id }: Listed): boolean => id === selection?.id
      if (!this.#rows.some(isIt)) {
        this.text = ''
        this.#rows = all
      }
      this.page = Math.max(0, Math.floor(this.#rows.findIndex(isIt) / PAGE))
    }
    this.page = Math.min(this.page, Math.max(0, Math.ceil(this.#rows.length / PAGE) - 1))
  }

  override async updated(_changed: PropertyValues): Promise<void> {
    if (!this.#isNew) return
    this.#isNew = false
    const row = this.renderRoot.querySelector('li.chosen')
    await row?.querySelector('tn-selected')?.updateComplete
    row?.scrollIntoView({ block: 'nearest' })
    // The title that has the focus may be out of sight now: who came for this place is brought to it.
    if (titleHasFocus(this)) row?.querySelector('button')?.focus({ preventScroll: true })
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    if (this.#parts.ready && this.#parts.store.read().session.hover) this.#light(null)
  }

  readonly #choose = ({ kind, id }: Listed): void =>
    this.#parts.store.look((now) => ({ selection: { kind, id }, flyToSelection: now.flyToSelection + 1 }))
  readonly #light = (row: Listed | null): void =>
    this.#parts.store.look({ hover: row && { kind: row.kind, id: row.id } })
  readonly #type = (event: Event): void => {
    this.text = (event.target as HTMLInputElement).value
    this.page = 0
  }

  override render(): TemplateResult {
    const from = this.page * PAGE
    const shown = this.#rows.slice(from, from + PAGE)
    return html`
      <div class="joined tabs" role="group" aria-label=${territory.list}>
        ${TABS.map(
          (tab) => html`
            <button type="button" aria-pressed=${tab === this.tab} @click=${() => this.#open(tab)}>
              ${territory.tabs[tab]}
            </button>
          `,
        )}
      </div>
      <div class="field">
        <label for="filter">${territory.search}</label>
        <input id="filter" type="search" autocomplete="off" .value=${this.text} @input=${this.#type} />
      </div>
      ${this.tab === 'service' ? html`<tn-service-actions></tn-service-actions>` : nothing}
      ${
        shown.length === 0
          ? html`<tn-empty text=${this.text.trim() === '' ? territory.noneYet[this.tab] : territory.noneShown}></tn-empty>`
          : html`<ul>${repeat(
              shown,
              ({ id }) => id,
              (row) => this.#row(row),
            )}</ul>`
      }
      ${
        shown.length > 0 && shown.length === this.#rows.length
          ? html`<p class="detail" role="status">${territory.shown(1, shown.length, shown.length)}</p>`
          : nothing
      }
      ${pager({ from, shown: shown.length, all: this.#rows.length, step: (by) => (this.page += by) })}
    `
  }

  #open(tab: Tab): void {
    this.tab = tab
    this.page = 0
  }

  #row(row: Listed): TemplateResult {
    const { estate, selection } = this.#parts.value
    const landlord = row.landlord === undefined ? undefined : estate.landlord.get(row.landlord)
    const isChosen = selection?.id === row.id && selection.kind === row.kind
    return html`
      <li class=${isChosen ? 'chosen' : ''}>
        <button
          type="button"
          aria-pressed=${isChosen}
          @click=${() => this.#choose(row)}
          @focus=${() => this.#light(row)}
          @blur=${() => this.#light(null)}
          @pointerenter=${() => this.#light(row)}
          @pointerleave=${() => this.#light(null)}
        >
          ${landlord ? html`<tn-swatch colour=${landlord.colour} pattern=${landlord.pattern}></tn-swatch>` : nothing}
          <span class="name">${row.name}${landlord ? html`<span class="visually-hidden">, ${landlord.name}</span>` : nothing}</span>
          <span class="detail">${row.detail}</span>
        </button>
        ${isChosen ? html`<tn-selected></tn-selected>` : nothing}
      </li>
    `
  }
}

/** Whether the focus is on the title of a place around an element, however deep the element stands in it. */
const titleHasFocus = (element: Element): boolean => {
  const around = element.getRootNode()
  if (!(around instanceof ShadowRoot)) return false
  return around.activeElement?.localName === 'h1' || titleHasFocus(around.host)
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-place-list': PlaceList
  }
}
