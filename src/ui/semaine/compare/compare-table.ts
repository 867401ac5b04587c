import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { tables } from '../../../../styles/tables.ts'
import { activeEntrances } from '../../../domain/week/active-entrances.ts'
import { openPublicPlaces } from '../../../domain/week/open-public-places.ts'
import { compare as text } from '../../../messages/compare.ts'
import { Act } from '../../../operations/act.ts'
import { adoptVariant } from '../../../operations/week/adopt-variant.ts'
import { Select } from '../../../store/select.ts'
import { actionButton } from '../../parts/action-button.ts'
import '../../parts/icon.ts'
import '../../parts/swatch.ts'
import type { CompareColumn } from './compare-columns.ts'
import { type CompareCell, type CompareRow, compareRows } from './compare-rows.ts'
import { compareTableStyles } from './compare-table-styles.ts'
import { variantName } from './variant-name.ts'

/** The standing week and the variants, a measure a row. A column's stops show on the map while it is pointed at or has the focus. */
@customElement('tn-compare-table')
export class CompareTable extends LitElement {
  static override styles = [controls, tables, compareTableStyles]

  readonly #act = new Act(this)
  readonly #estate = new Select(this, ({ estate }) => estate)

  @property({ attribute: false }) columns: readonly CompareColumn[] = []
  @property() week = ''
  @property({ type: Boolean }) running = false

  override disconnectedCallback(): void {
    this.#look(null)
    super.disconnectedCallback()
  }

  /** The plan of a column takes the place of the week on the map, until the hand or the focus goes elsewhere. */
  #look(plan: CompareColumn['plan']): void {
    const { store } = this.#estate
    if ((store.read().session.planShown ?? null) !== plan) store.look({ planShown: plan })
  }

  #remove({ variant }: CompareColumn): void {
    this.#look(null)
    this.dispatchEvent(new CustomEvent('tn-remove', { detail: variant }))
  }

  override render(): TemplateResult {
    const estate = this.#estate.value
    const places = activeEntrances(estate).length + openPublicPlaces(estate).length
    const rows = compareRows(this.columns, places, estate.landlord)
    return html`
      <div class="table-scroll" role="region" aria-label=${text.mode.columns} tabindex="0">
        <table>
          <caption>${text.caption(this.columns.some(({ variant }) => variant.type === 'standing'))}</caption>
          <thead>
            <tr>
              <th scope="col" class="name">${text.measure}</th>
              ${this.columns.map((column) => this.#head(column))}
            </tr>
          </thead>
          <tbody>${rows.map((row) => this.#row(row))}</tbody>
        </table>
      </div>
    `
  }

  #head(column: CompareColumn): TemplateResult {
    const { variant, rank, plan } = column
    const name = variantName(
      this.#estate.value,
      this.week,
      variant,
      this.columns.map((each) => each.plan),
    )
    if (variant.type === 'standing')
      return html`<th scope="col" class="standing"><span class="title">${name}</span></th>`
    return html`
      <th
        scope="col"
        @pointerenter=${() => this.#look(plan)}
        @pointerleave=${() => this.#look(null)}
        @focusin=${() => this.#look(plan)}
        @focusout=${() => this.#look(null)}
      >
        <span class="title">${name}</span>
        <span class="head">${
          rank === null
            ? html`<span class="state">${this.running ? text.searching : text.stopped}</span>`
            : actionButton({
                act: this.#act,
                operation: adoptVariant,
                target: { rank },
                label: text.adopt,
                hint: text.adoptOf(name),
              })
        }
          <button type="button" class="quiet" aria-label=${text.remove(name)} title=${text.remove(name)} ?disabled=${this.running} @click=${() => this.#remove(column)}>
            <tn-icon name="close"></tn-icon>
          </button>
        </span>
      </th>
    `
  }

  #row({ label, landlord, cells }: CompareRow): TemplateResult {
    return html`
      <tr>
        <th scope="row" class="name">
          ${landlord ? html`<tn-swatch colour=${landlord.colour} pattern=${landlord.pattern}></tn-swatch>` : nothing}
          ${label}
        </th>
        ${cells.map((cell, index) => this.#cell(cell, this.columns[index]?.variant.type === 'standing'))}
      </tr>
    `
  }

  #cell(cell: CompareCell | null, isStanding: boolean): TemplateResult {
    const look = isStanding ? 'standing' : ''
    if (!cell || cell.value === '')
      return html`<td class=${look}><span aria-hidden="true">–</span><span class="visually-hidden">${cell ? text.unknown : text.waiting}</span></td>`
    const { value, best, difference, band, detail } = cell
    return html`
      <td class=${look}>
        <span class="figure">
          <span class="value ${best ? 'best' : ''}">${value}</span>
          ${difference === null ? nothing : html`<span class="difference">${difference}</span>`}
        </span>
        ${best ? html`<span class="mark best"><tn-icon name="check"></tn-icon>${text.best}</span>` : nothing}
        ${detail ? html`<span class="difference">${detail}</span>` : nothing}
        ${
          band
            ? html`<span class="mark ${band}"><tn-icon name=${band === 'inside' ? 'check' : 'warning'}></tn-icon>${text[band]}</span>`
            : nothing
        }
      </td>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-compare-table': CompareTable
  }
}
