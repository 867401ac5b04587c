import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, query, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import { contractStartOf, contractYearOf } from '../../../domain/funding/contract-year.ts'
import { type FundingShares, fundingShares } from '../../../domain/funding/funding-shares.ts'
import { contractWords as contract } from '../../../messages/contract-year.ts'
import { shortEuros, fundingWords as text } from '../../../messages/funding.ts'
import { typeset } from '../../../messages/typeset.ts'
import { Select } from '../../../store/select.ts'
import { sameParts } from '../../parts/same-parts.ts'
import './key-form.ts'
import './key-table.ts'
import type { KeyTable } from './key-table.ts'
import './presence-months.ts'
import './weight-form.ts'

/** The funding key, changed in place, and presence set beside it. */
@customElement('tn-accounts')
export class Accounts extends LitElement {
  static override styles = [controls, panel, panelPart]

  /** What is being changed: the key, or the weight of a funder. */
  @state() private editing: 'key' | { readonly funder: string } | null = null
  @query('tn-key-table') private table!: KeyTable | null
  readonly #parts = new Select(
    this,
    ({ estate: { settings, landlord, entrance, building }, session: { today } }) => ({
      ...{ settings, landlord, entrance, building, today },
    }),
    sameParts,
  )

  readonly #close = async (): Promise<void> => {
    const was = this.editing
    this.editing = null
    await this.updateComplete
    const opener =
      was === 'key' || was === null
        ? this.renderRoot.querySelector<HTMLElement>('#edit-key')
        : this.table?.opener(was.funder)
    opener?.focus()
  }

  override render(): TemplateResult {
    const key = fundingShares(this.#parts.value)
    return html`
      <section>
        <h2>${text.title}</h2>
        <p class="muted">${text.lead}</p>
        ${this.editing === 'key' ? html`<tn-key-form @tn-done=${this.#close}></tn-key-form>` : this.#facts(key)}
        <tn-key-table
          .key=${key}
          @tn-weight=${({ detail }: CustomEvent<string>) => {
            this.editing = { funder: detail }
          }}
        ></tn-key-table>
        ${
          this.editing !== null && this.editing !== 'key'
            ? html`<tn-weight-form funder=${this.editing.funder} @tn-done=${this.#close}></tn-weight-form>`
            : nothing
        }
        ${this.#notes(key)}
      </section>
      <tn-presence-months></tn-presence-months>
    `
  }

  #facts({ funding, objectiveCents, isCapped }: FundingShares): TemplateResult {
    const cap = shortEuros(Math.round(funding.townCap * 100))
    const facts: readonly (readonly [string, string])[] = [
      [text.facts.objective, text.perYear(objectiveCents)],
      [text.facts.town, text.townFact(funding.townShare, cap, isCapped)],
      [
        contract.label,
        `${contract.from(contractStartOf(funding))} ; ${contract.today(contractYearOf(funding, this.#parts.value.today))}`,
      ],
      [text.facts.source, funding.source],
    ]
    return html`
      <dl>${facts.map(([label, value]) => html`<dt>${label}</dt><dd>${typeset(value)}</dd>`)}</dl>
      <div class="row">
        <button
          id="edit-key"
          type="button"
          @click=${() => {
            this.editing = 'key'
          }}
        >
          <tn-icon name="edit"></tn-icon>${text.editKey}
        </button>
      </div>
    `
  }

  #notes({ shares, unsharedCents }: FundingShares): TemplateResult {
    const unset = shares.filter(({ isUnset }) => isUnset).map(({ funder }) => funder.name)
    return html`
      ${unset.length > 0 ? html`<p class="callout">${typeset(text.unsetNote(unset.join(', ')))}</p>` : nothing}
      ${unsharedCents > 0 ? html`<p class="callout warning">${typeset(text.unshared(unsharedCents))}</p>` : nothing}
      <p class="muted small">${typeset(text.exact)}</p>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-accounts': Accounts
  }
}
