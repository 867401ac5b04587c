import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { tables } from '../../../../styles/tables.ts'
import { type Period, quarterName } from '../../../domain/period.ts'
import type { Release, ReleaseCount } from '../../../domain/release.ts'
import { MATERIAL_FAMILIES } from '../../../domain/taxonomy.ts'
import { exchanges as e } from '../../../messages/exchanges.ts'
import { format } from '../../../messages/format.ts'
import { countedMeasures } from '../../../messages/release-files.ts'
import { withheldReasons } from '../../../messages/reports.ts'
import { Act } from '../../../operations/act.ts'
import { askFreeze } from '../../../operations/releases/ask-freeze.ts'
import { actionButton } from '../../parts/action-button.ts'

const MATERIAL: readonly string[] = MATERIAL_FAMILIES

type Line = {
  readonly measure: ReleaseCount['measure']
  readonly period: Period
  readonly recipient?: ReleaseCount
  readonly mission?: ReleaseCount
}

/** One line a measure and quarter, the recipient's count beside the mission's. */
const linesOf = (counts: Release['counts']): readonly Line[] => {
  const lines = new Map<string, Line>()
  for (const count of counts) {
    const { measure, period, scope } = count
    const key = `${period.from} ${measure}`
    lines.set(key, { ...(lines.get(key) ?? { measure, period }), [scope]: count })
  }
  return [...lines.values()]
}

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
      .measure {
        min-inline-size: 11rem;
      }
      .why {
        min-inline-size: 9rem;
        color: var(--ink-muted);
        font-size: var(--text-small);
        font-weight: var(--weight-plain);
      }
    `,
  ]

  readonly #act = new Act(this)
  @property({ attribute: false }) counts: Release['counts'] = []
  @property({ attribute: false }) withheld: Release['withheld'] = []

  override render(): TemplateResult {
    const open = this.counts.find(({ withheld }) => withheld === 'quarter-open')?.period
    const facts = this.counts.filter(({ measure }) => MATERIAL.includes(measure))
    const social = this.counts.filter(({ measure }) => !MATERIAL.includes(measure))
    return html`
      ${facts.length > 0 ? this.#table(e.facts, facts, e.ofPeriod) : nothing}
      ${this.#table(e.counts, social, e.quarter)}
      <p class="help">${e.countsHelp}</p>
      ${
        open
          ? html`<div>${actionButton({
              ...{ act: this.#act, operation: askFreeze, target: { quarter: open } },
              label: e.quarters.freeze(quarterName(open)),
            })}</div>`
          : nothing
      }
      <h3>${e.withheld}</h3>
      <ul>
        ${this.withheld.map(({ reason, count }) => html`<li>${e.withheldLine(count, withheldReasons[reason])}</li>`)}
      </ul>
    `
  }

  #table(title: string, counts: Release['counts'], when: string): TemplateResult {
    const isQuarter = when === e.quarter
    return html`
      <h3>${title}</h3>
      <div class="table-scroll" tabindex="0" role="region" aria-label=${title}>
        <table>
          <caption class="visually-hidden">${title}</caption>
          <thead>
            <tr>
              <th scope="col">${e.measure}</th>
              <th scope="col">${when}</th>
              <th scope="col" class="number">${e.scopes.recipient}</th>
              ${isQuarter ? html`<th scope="col" class="number">${e.scopes.mission}</th>` : nothing}
            </tr>
          </thead>
          <tbody>
            ${linesOf(counts).map(
              ({ measure, period, recipient, mission }) => html`
                <tr>
                  <th scope="row" class="measure">
                    ${measure.length === 1 ? html`${measure} – ${countedMeasures[measure]}` : countedMeasures[measure]}
                  </th>
                  <td>${isQuarter ? quarterName(period) : format.period(period)}</td>
                  ${this.#cell(recipient)} ${isQuarter ? this.#cell(mission) : nothing}
                </tr>
              `,
            )}
          </tbody>
        </table>
      </div>
    `
  }

  #cell(of: ReleaseCount | undefined): TemplateResult {
    if (!of) return html`<td class="number">${e.notCounted}</td>`
    return of.count === undefined
      ? html`<td class="why">${e.notSaid(withheldReasons[of.withheld!])}</td>`
      : html`<td class="number">${format.number(of.count)}</td>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-release-counts': ReleaseCounts
  }
}
