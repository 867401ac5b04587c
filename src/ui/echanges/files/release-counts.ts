import { css, html, LitElement, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { tables } from '../../../../styles/tables.ts'
import { quarterName } from '../../../domain/period.ts'
import type { Release } from '../../../domain/release.ts'
import { exchanges as e } from '../../../messages/exchanges.ts'
import { format } from '../../../messages/format.ts'
import { withheldReasons } from '../../../messages/reports.ts'
import { words } from '../../../messages/words.ts'

/** The totals of a release, and how much of the period stays, with why. */
@customElement('tn-release-counts')
export class ReleaseCounts extends LitElement {
  static override styles = [
    controls,
    tables,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--space-3);
        min-inline-size: 0;
      }
      h3,
      p {
        margin: 0;
      }
      ul {
        margin: 0;
        padding-inline-start: var(--space-5);
        font-variant-numeric: tabular-nums;
      }
    `,
  ]

  @property({ attribute: false }) counts: Release['counts'] = []
  @property({ attribute: false }) withheld: Release['withheld'] = []

  override render(): TemplateResult {
    return html`
      <h3>${e.counts}</h3>
      <div class="table-scroll" tabindex="0" role="region" aria-label=${e.counts}>
        <table>
          <caption class="visually-hidden">${e.countsCaption}</caption>
          <thead>
            <tr>
              <th scope="col">${e.family}</th>
              <th scope="col">${e.scope}</th>
              <th scope="col">${e.quarter}</th>
              <th scope="col" class="number">${e.count}</th>
            </tr>
          </thead>
          <tbody>
            ${this.counts.map(
              ({ family, scope, quarter, count, withheld }) => html`
                <tr>
                  <th scope="row">${family} – ${words.family[family]}</th>
                  <td>${e.scopes[scope]}</td>
                  <td>${quarterName(quarter)}</td>
                  <td class=${count === undefined ? '' : 'number'}>
                    ${count === undefined ? e.notSaid(withheld ? withheldReasons[withheld] : '') : format.number(count)}
                  </td>
                </tr>
              `,
            )}
          </tbody>
        </table>
      </div>
      <h3>${e.withheld}</h3>
      ${
        this.withheld.length === 0
          ? html`<p>${e.nothingWithheld}</p>`
          : html`<ul>${this.withheld.map(({ reason, count }) => html`<li>${e.withheldLine(count, withheldReasons[reason])}</li>`)}</ul>`
      }
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-release-counts': ReleaseCounts
  }
}
