import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import { tables } from '../../../../styles/tables.ts'
import { addDays } from '../../../domain/civil-date.ts'
import { periodText } from '../../../domain/figures.ts'
import { contractYearsIn } from '../../../domain/funding/contract-year.ts'
import { fundingOf } from '../../../domain/funding/funding-shares.ts'
import { slidingYear } from '../../../domain/funding/sliding-year.ts'
import type { Landlord } from '../../../domain/landlord.ts'
import type { Period } from '../../../domain/period.ts'
import type { ReportBlock, ReportChart, ReportTable } from '../../../domain/reports/report.ts'
import { reportPeriodOf } from '../../../domain/reports/report-periods.ts'
import { fundingWords as text } from '../../../messages/funding.ts'
import { presenceAccount } from '../../../operations/funding/presence-account.ts'
import { Select } from '../../../store/select.ts'
import { figure } from '../../parts/figure.ts'
import { sameParts } from '../../parts/same-parts.ts'
import { selectField } from '../../parts/select-field.ts'
import './months-chart.ts'

/** Contract years offered, the present one first. */
const YEARS = 4

/** Presence beside the key, month by month: figures, chart with its band, table, and why a month is off. */
@customElement('tn-presence-months')
export class PresenceMonths extends LitElement {
  static override styles = [
    controls,
    panel,
    panelPart,
    tables,
    css`
      td,
      tbody th {
        white-space: nowrap;
      }
      li {
        text-wrap: pretty;
      }
    `,
  ]

  /** The first day of the contract's year shown; empty: the last twelve months. */
  @state() private year = ''
  readonly #parts = new Select(this, ({ estate, session }) => ({ estate, today: session.today }), sameParts)

  /** Years of the contract up to today's, the newest first. */
  get #years(): readonly Period[] {
    const years: Period[] = []
    for (let day = this.#parts.value.today; years.length < YEARS; day = addDays(years.at(-1)!.from, -1))
      years.push(reportPeriodOf('year', day))
    return years
  }

  override render(): TemplateResult {
    const { estate, today } = this.#parts.value
    const years = this.#years
    const funding = fundingOf(estate)
    const chosen = years.find(({ from }) => from === this.year)
    // Of a year that is not over, the months so far.
    const period = chosen
      ? { from: chosen.from, until: [chosen.until, today].sort()[0]! }
      : slidingYear(today)
    const section = presenceAccount(estate, { period, today })
    return html`
      <section aria-labelledby="presence">
        <h2 id="presence">${text.presence}</h2>
        ${selectField(
          'period',
          text.period,
          [
            ['', text.sliding],
            ...years.map(
              (each) => [each.from, text.contractYear(each.from, contractYearsIn(funding, each))] as const,
            ),
          ],
          this.year,
          (year) => {
            this.year = year
          },
        )}
        ${section?.blocks.map((block) => this.#block(block, period))}
      </section>
    `
  }

  #block(block: ReportBlock, period: Period): TemplateResult | typeof nothing {
    switch (block.kind) {
      case 'text':
        return html`<p class="callout">${block.text}</p>`
      case 'figures':
        return html`<dl>
          ${block.figures.map(({ id, label, value, shown }) => html`<dt>${label}</dt><dd>${value === null ? shown : figure({ name: 'presence-minutes', filter: { kind: id, period: periodText(period) }, value }, shown)}</dd>`)}
        </dl>`
      case 'chart':
        return html`<tn-months-chart .chart=${block.chart} .colours=${this.#colours(block.chart)}></tn-months-chart>`
      case 'table':
        return this.#table(block.table)
      case 'list':
        return html`<h3>${text.reasons}</h3>
          <ul class="lines">${block.items.map((item) => html`<li>${item}</li>`)}</ul>`
      case 'map':
        return nothing
    }
  }

  /** Series are landlords: each in its colour of the map. */
  #colours({ series }: ReportChart): readonly Landlord['colour'][] {
    const all = [...this.#parts.value.estate.landlord.values()]
    return series.map(({ name }) => all.find((each) => each.name === name)?.colour ?? 'grey')
  }

  #table({ caption, head, rows, note }: ReportTable): TemplateResult {
    return html`
      <div class="table-scroll" tabindex="0" role="region" aria-label=${caption}>
        <table>
          <caption class="visually-hidden">${caption}</caption>
          <thead>
            <tr>${head.map((each) => html`<th scope="col">${each}</th>`)}</tr>
          </thead>
          <tbody>
            ${rows.map(
              (row) => html`<tr>
                <th scope="row">${row.head}</th>
                ${row.cells.map((cell) => html`<td>${cell ?? '–'}</td>`)}
              </tr>`,
            )}
          </tbody>
        </table>
      </div>
      <details>
        <summary>${text.howCounted}</summary>
        <p class="muted">${note}</p>
      </details>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-presence-months': PresenceMonths
  }
}
