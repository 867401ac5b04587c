import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { controls } from '../../../../styles/controls.ts'
import { panel } from '../../../../styles/panel.ts'
import { isSettled, type Link } from '../../../domain/link.ts'
import { linkWords as words } from '../../../messages/links.ts'
import { sourceName } from '../../../messages/source-name.ts'
import { Act } from '../../../operations/act.ts'
import { settleLink } from '../../../operations/imports/settle-link.ts'
import { Select } from '../../../store/select.ts'
import { pager } from '../../parts/pager.ts'
import { sameParts } from '../../parts/same-parts.ts'
import { linkStyles } from './link-styles.ts'
import { targetName } from './link-target.ts'

const PAGE = 12

/** Joins on which a person has said a word, each with the way to take it back. */
@customElement('tn-settled-links')
export class SettledLinks extends LitElement {
  static override styles = [controls, panel, linkStyles]

  readonly #estate = new Select(
    this,
    // A name may come from any of these; anything else changes nothing here.
    ({ estate }) => ({
      ...{ link: estate.link, address: estate.address, footprint: estate.footprint },
      ...{ holding: estate.holding, housing: estate.housing, landlord: estate.landlord },
    }),
    sameParts,
  )
  readonly #act = new Act(this)
  @state() private page = 0

  override render(): TemplateResult | typeof nothing {
    const settled = [...this.#estate.value.link.values()].filter(isSettled)
    if (settled.length === 0) return nothing
    const page = Math.min(this.page, Math.ceil(settled.length / PAGE) - 1)
    const shown = settled.slice(page * PAGE, (page + 1) * PAGE)
    return html`
      <section>
        <details>
          <summary>${words.settled(settled.length)}</summary>
          <ul class="plain list">
            ${repeat(
              shown,
              ({ id }) => id,
              (link) => this.#row(link),
            )}
          </ul>
          ${pager({ from: page * PAGE, shown: shown.length, all: settled.length, step: (by) => (this.page = page + by) })}
        </details>
      </section>
    `
  }

  #row({ id, from, to, state: how }: Link): TemplateResult {
    const { estate } = this.#estate.store.read()
    const name = sourceName(estate, from)
    return html`
      <li class="told">
        <span class="name">
          ${name}
          <span class="small muted">
            ${words.settledAs[how as keyof typeof words.settledAs]}${to === null ? nothing : html` : ${targetName(estate, to)}`}
          </span>
        </span>
        <button type="button" @click=${() => this.#act.run(settleLink, { link: id, state: 'doubtful' })}>
          ${words.reopen}<span class="visually-hidden"> : ${name}</span>
        </button>
      </li>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-settled-links': SettledLinks
  }
}
