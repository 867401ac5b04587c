import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { controls } from '../../../../styles/controls.ts'
import { joined } from '../../../../styles/joined.ts'
import { panel } from '../../../../styles/panel.ts'
import { idOf, kindOf } from '../../../domain/change.ts'
import type { AnyRecord, Estate } from '../../../domain/estate.ts'
import { LINK_ROLES, type Link } from '../../../domain/link.ts'
import { linkWords as words } from '../../../messages/links.ts'
import { sourceName } from '../../../messages/source-name.ts'
import { Select } from '../../../store/select.ts'
import '../../parts/empty-state.ts'
import '../../parts/icon.ts'
import { pager } from '../../parts/pager.ts'
import { sameParts } from '../../parts/same-parts.ts'
import { placeOfRecord } from '../place-of-record.ts'
import './landlord-names.ts'
import './link-card.ts'
import { linkStyles } from './link-styles.ts'
import './settled-links.ts'

const PAGE = 12
const collator = new Intl.Collator('fr', { numeric: true })

/** The work list of joins between sources: doubtful ones, one at a time and on the map; those that were settled below. */
@customElement('tn-links')
export class Links extends LitElement {
  static override styles = [controls, joined, panel, linkStyles]

  readonly #parts = new Select(
    this,
    ({ estate, session }) => ({ estate, link: session.link ?? null }),
    sameParts,
  )
  @state() private shownRole: Link['role'] | null = null
  @state() private page = 0
  #doubtful: readonly Link[] = []
  /** Where we are in the list, kept when the one at hand leaves it. */
  #at = 0

  override willUpdate(_changed: PropertyValues): void {
    const { estate, link } = this.#parts.value
    const named = [...estate.link.values()]
      .filter(
        ({ state: how, role }) => how === 'doubtful' && (this.shownRole === null || role === this.shownRole),
      )
      .map((each) => [each, sourceName(estate, each.from)] as const)
    named.sort(([a, x], [b, y]) => collator.compare(x, y) || a.id.localeCompare(b.id))
    this.#doubtful = named.map(([each]) => each)
    const found = this.#doubtful.findIndex(({ id }) => id === link)
    this.#at = found >= 0 ? found : Math.max(0, Math.min(this.#at, this.#doubtful.length - 1))
  }

  override updated(): void {
    const current = this.#doubtful[this.#at]
    if ((current?.id ?? null) !== this.#parts.value.link) this.#open(current)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    if (this.#parts.ready && this.#parts.value.link !== null) this.#parts.store.look({ link: null })
  }

  /** Takes a join in hand: the map goes there. */
  #open(link: Link | undefined): void {
    const { estate } = this.#parts.value
    const place = link && placeOfLink(estate, link)
    this.#parts.store.look({
      link: link?.id ?? null,
      selection: null,
      ...(place && { view: { lng: place[0], lat: place[1], zoom: 18 } }),
    })
  }

  #step(by: number): void {
    this.#open(this.#doubtful[this.#at + by])
    this.renderRoot.querySelector('tn-link-card')?.focus()
  }

  override render(): TemplateResult {
    const { estate } = this.#parts.value
    const all = [...estate.link.values()]
    const current = this.#doubtful[this.#at]
    const total = all.filter(({ state: how }) => how === 'doubtful').length
    return html`
      <section>
        <h2 tabindex="-1">${words.title}</h2>
        <p class="muted">${words.lead}</p>
        <p role="status"><strong>${total === 0 ? words.none : words.left(total)}</strong></p>
        ${total > 0 ? this.#roles(all) : nothing}
        ${
          current
            ? html`
                ${this.#where()}
                <tn-link-card .link=${current} @tn-settled=${this.#settled}></tn-link-card>
                ${this.#list(estate)}
              `
            : nothing
        }
      </section>
      <tn-settled-links></tn-settled-links>
      <section>
        <details>
          <summary>${words.landlordNames}</summary>
          <tn-landlord-names></tn-landlord-names>
        </details>
      </section>
    `
  }

  readonly #settled = async (): Promise<void> => {
    await this.updateComplete
    const card = this.renderRoot.querySelector<HTMLElement>('tn-link-card')
    if (card) card.focus()
    else this.renderRoot.querySelector<HTMLElement>('h2')?.focus()
  }

  #roles(all: readonly Link[]): TemplateResult | typeof nothing {
    const count = (role: Link['role']): number =>
      all.filter((each) => each.state === 'doubtful' && each.role === role).length
    const choose = (role: Link['role'] | null): void => {
      this.shownRole = role
      this.page = 0
      this.#at = 0
    }
    const roles = LINK_ROLES.filter((role) => count(role) > 0)
    if (roles.length < 2 && this.shownRole === null) return nothing
    return html`
      <div class="row joined" role="group" aria-label=${words.title}>
        <button type="button" aria-pressed=${this.shownRole === null} @click=${() => choose(null)}>${words.everything}</button>
        ${roles.map(
          (role) => html`
            <button type="button" aria-pressed=${this.shownRole === role} @click=${() => choose(role)}>
              ${words.roleCount(words.roles[role], count(role))}
            </button>
          `,
        )}
      </div>
    `
  }

  #where(): TemplateResult {
    const last = this.#doubtful.length - 1
    return html`
      <div class="pages">
        <button type="button" aria-label=${words.previous} ?disabled=${this.#at === 0} @click=${() => this.#step(-1)}>
          <tn-icon name="chevron-left"></tn-icon>
        </button>
        <p>${words.rank(this.#at + 1, this.#doubtful.length)}</p>
        <button type="button" aria-label=${words.next} ?disabled=${this.#at >= last} @click=${() => this.#step(1)}>
          <tn-icon name="chevron-right"></tn-icon>
        </button>
      </div>
    `
  }

  #list(estate: Estate): TemplateResult | typeof nothing {
    if (this.#doubtful.length < 2) return nothing
    const page = Math.min(this.page, Math.ceil(this.#doubtful.length / PAGE) - 1)
    const shown = this.#doubtful.slice(page * PAGE, (page + 1) * PAGE)
    const current = this.#doubtful[this.#at]
    return html`
      <h3>${words.list}</h3>
      <ul class="plain list">
        ${repeat(
          shown,
          ({ id }) => id,
          (link) => html`
            <li>
              <button type="button" class="quiet" aria-pressed=${link === current} @click=${() => this.#open(link)}>
                <span class="name">${sourceName(estate, link.from)}</span>
                <span class="small muted">${words.best(link.candidates[0]?.score)}</span>
              </button>
            </li>
          `,
        )}
      </ul>
      ${pager({ from: page * PAGE, shown: shown.length, all: this.#doubtful.length, step: (by) => (this.page = page + by) })}
    `
  }
}

/** Where a join is looked at: its record's own place, else that of its best candidate. */
const placeOfLink = (estate: Estate, { from, candidates }: Link): readonly [number, number] | null => {
  for (const key of [from, ...candidates.map(({ to }) => to)]) {
    const record = (estate[kindOf(key)] as ReadonlyMap<string, AnyRecord> | undefined)?.get(idOf(key))
    const place = record && placeOfRecord(record)
    if (place) return place
  }
  return null
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-links': Links
  }
}
