import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { contractYearsIn } from '../../../domain/funding/contract-year.ts'
import { fundingOf } from '../../../domain/funding/funding-shares.ts'
import { landlordsByStock } from '../../../domain/landlords-by-stock.ts'
import { ALL_FUNDERS, REPORT_SPANS } from '../../../domain/reports/report.ts'
import { firstReportPeriod, reportPeriodBeside } from '../../../domain/reports/report-periods.ts'
import { contractWords } from '../../../messages/contract-year.ts'
import { format } from '../../../messages/format.ts'
import { reportView as text } from '../../../messages/report-view.ts'
import { words } from '../../../messages/words.ts'
import { Select } from '../../../store/select.ts'
import '../../parts/icon.ts'
import { sameParts } from '../../parts/same-parts.ts'
import { selectField } from '../../parts/select-field.ts'
import { COMPARISONS, type Comparison, type ReportChoice } from './report-choice.ts'

/** Which report, of which period, for whom, set beside what; each change is told by `tn-choice`. */
@customElement('tn-report-form')
export class ReportForm extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--space-3);
      }
      .period {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr) auto;
        align-items: center;
        gap: var(--space-2);
      }
      .period .help {
        display: block;
      }
      .period p {
        margin: 0;
        text-align: center;
      }
    `,
  ]

  @property({ attribute: false }) choice!: ReportChoice

  readonly #parts = new Select(
    this,
    ({ estate, session }) => ({
      settings: estate.settings,
      landlord: estate.landlord,
      entrance: estate.entrance,
      building: estate.building,
      today: session.today,
    }),
    sameParts,
  )

  #tell(change: Partial<ReportChoice>): void {
    this.dispatchEvent(new CustomEvent('tn-choice', { detail: { ...this.choice, ...change } }))
  }

  override render(): TemplateResult {
    const { span, period, audience, comparison } = this.choice
    const { today } = this.#parts.value
    const years =
      span === 'year' ? contractWords.said(contractYearsIn(fundingOf(this.#parts.value), period)) : null
    const beside = (by: -1 | 1): void => this.#tell({ period: reportPeriodBeside(span, period, by) })
    const funders = landlordsByStock(this.#parts.value).map(
      ({ id, name, role }) => [id, `${name} (${words.role[role].toLowerCase()})`] as const,
    )
    return html`
      <fieldset>
        <legend>${text.span}</legend>
        <div class="row">
          ${REPORT_SPANS.map(
            (each) => html`<button
              type="button"
              aria-pressed=${each === span}
              @click=${() => this.#tell({ span: each, period: firstReportPeriod(each, today) })}
            >
              ${text.spans[each]}
            </button>`,
          )}
        </div>
      </fieldset>
      <div role="group" aria-labelledby="period">
        <p class="label" id="period">${text.period}</p>
        <div class="period">
          <button type="button" aria-label=${text.previous} @click=${() => beside(-1)}>
            <tn-icon name="chevron-left"></tn-icon>
          </button>
          <p role="status">
            ${format.capital(text.periodName(span, period))}
            ${years ? html`<span class="help">${years}</span>` : nothing}
          </p>
          <button type="button" aria-label=${text.next} ?disabled=${period.until >= today} @click=${() => beside(1)}>
            <tn-icon name="chevron-right"></tn-icon>
          </button>
        </div>
        ${period.until > today ? html`<p class="help">${text.underWay}</p>` : nothing}
      </div>
      <div class="pair">
        ${selectField('audience', text.audience, [[ALL_FUNDERS, text.all], ...funders], audience, (value) => this.#tell({ audience: value }))}
        ${selectField(
          'compared',
          text.compared,
          COMPARISONS.map((each) => [each, text.comparisons[each]] as const),
          comparison,
          (value) => this.#tell({ comparison: value as Comparison }),
        )}
      </div>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-report-form': ReportForm
  }
}
