import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import { tables } from '../../../../styles/tables.ts'
import type { FundingShare, FundingShares } from '../../../domain/funding/funding-shares.ts'
import { format } from '../../../messages/format.ts'
import { euros, fundingWords as text, weightSourceOf } from '../../../messages/funding.ts'
import { typeset } from '../../../messages/typeset.ts'
import '../../parts/icon.ts'
import '../../parts/swatch.ts'

/** Who pays what in a year. Asks by `tn-weight`, with the funder's id, to change a weight. */
@customElement('tn-key-table')
export class KeyTable extends LitElement {
  static override styles = [
    controls,
    panel,
    panelPart,
    tables,
    css`
      th[scope='row'] {
        min-inline-size: 9rem;
        font-weight: var(--weight-plain);
      }
      tbody tr > * {
        vertical-align: middle;
      }
      .source {
        display: block;
        overflow-wrap: anywhere;
      }
      .edit {
        padding-inline: var(--space-1);
        text-align: end;
      }
      tbody tr:last-child > * {
        border-block-end: 0;
      }
    `,
  ]

  @property({ attribute: false }) key!: FundingShares

  /** The button that changes a weight, for the focus to come back to. */
  opener(funder: string): HTMLElement | null {
    return this.renderRoot.querySelector(`[data-funder="${funder}"]`)
  }

  override render(): TemplateResult {
    const { shares, objectiveCents, unsharedCents } = this.key
    const share = shares.reduce((sum, each) => sum + each.share, 0)
    return html`
      <div class="table-scroll" tabindex="0" role="region" aria-label=${text.table}>
        <table>
          <caption class="visually-hidden">${text.table}</caption>
          <thead>
            <tr>
              <th scope="col">${text.funder}</th>
              <th scope="col" class="number">${text.amount}</th>
              <th scope="col" class="number">${text.percent}</th>
              <th scope="col" class="number">${text.weight}</th>
              <td></td>
            </tr>
          </thead>
          <tbody>
            ${shares.map((each) => this.#row(each))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">${text.total}</th>
              <td class="number">${euros(objectiveCents - unsharedCents)}</td>
              <td class="number">${format.percent(share, 1)}</td>
              <td></td>
              <td></td>
            </tr>
          </tfoot>
        </table>
      </div>
    `
  }

  #row({ funder, cents, share, isUnset }: FundingShare): TemplateResult {
    const isTown = funder.role === 'town'
    const source = isTown ? '' : weightSourceOf(funder)
    return html`<tr>
      <th scope="row">
        <tn-swatch colour=${funder.colour} pattern=${funder.pattern}></tn-swatch> ${funder.name}
        ${source ? html`<span class="source muted small">${typeset(source)}</span>` : nothing}
      </th>
      <td class="number">${euros(cents)}</td>
      <td class="number">${format.percent(share, 1)}</td>
      <td class=${isTown || isUnset ? 'muted' : 'number'}>
        ${isTown ? text.fixed : isUnset ? text.unset : format.number(funder.weight, 3)}
      </td>
      <td class="edit">
        ${
          isTown
            ? nothing
            : html`<button
                type="button"
                class="quiet"
                data-funder=${funder.id}
                aria-label=${text.editWeight(funder.name)}
                title=${text.editWeight(funder.name)}
                @click=${() => this.dispatchEvent(new CustomEvent('tn-weight', { detail: funder.id }))}
              >
                <tn-icon name="edit"></tn-icon>
              </button>`
        }
      </td>
    </tr>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-key-table': KeyTable
  }
}
