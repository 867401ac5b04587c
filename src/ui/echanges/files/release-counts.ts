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
      .why details {
        margin-inline-start: auto;
        inline-size: fit-content;
        max-inline-size: 14rem;
      }
      .why summary {
        min-block-size: var(--target-inline);
        text-decoration: underline dotted;
        text-underline-offset: 0.2em;
        cursor: pointer;
      }
      .why p {
        white-space: normal;
        text-align: start;
      }
      .why,
      .unsaid {
        color: var(--ink-muted);
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
    const quarters = [...new Map(social.map(({ period }) => [period.from, period])).values()]
    return html`
      ${facts.length > 0 ? this.#table(e.facts(format.period(facts[0]!.period)), facts) : nothing}
      ${quarters.map((quarter) =>
        this.#quarter(
          quarter,
          social.filter(({ period }) => period.from === quarter.from),
        ),
      )}
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
        ${this.withheld.map(({ reason, count }) => html`<li>${e.stays(reason, count)}</li>`)}
      </ul>
    `
  }

  /** A quarter that is not frozen has one reason in place of its table. */
  #quarter(quarter: Period, counts: Release['counts']): TemplateResult {
    const title = e.counts(quarterName(quarter))
    const why = counts.every(({ scope }) => scope === 'mission') ? counts[0]?.withheld : undefined
    return why === 'quarter-open' || why === 'no-closed-quarter'
      ? html`<h3>${title}</h3><p class="unsaid">${format.capital(withheldReasons[why])}.</p>`
      : this.#table(title, counts)
  }

  #table(title: string, counts: Release['counts']): TemplateResult {
    const hasMission = counts.some(({ scope }) => scope === 'mission')
    return html`
      <h3>${title}</h3>
      <div class="table-scroll" tabindex="0" role="region" aria-label=${title}>
        <table>
          <caption class="visually-hidden">${title}</caption>
          <thead>
            <tr>
              <th scope="col">${e.measure}</th>
              <th scope="col" class="number">${e.scopes.recipient}</th>
              ${hasMission ? html`<th scope="col" class="number">${e.scopes.mission}</th>` : nothing}
            </tr>
          </thead>
          <tbody>
            ${linesOf(counts).map(
              ({ measure, recipient, mission }) => html`
                <tr>
                  <th scope="row" class="measure">
                    ${measure.length === 1 ? html`${measure} – ${countedMeasures[measure]}` : countedMeasures[measure]}
                  </th>
                  ${this.#cell(recipient)} ${hasMission ? this.#cell(mission) : nothing}
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
      ? html`<td class="number why">
          <details>
            <summary>${e.notSaid}</summary>
            <p class="help">${e.because(of.withheld!)}</p>
          </details>
        </td>`
      : html`<td class="number">${format.number(of.count)}</td>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-release-counts': ReleaseCounts
  }
}
