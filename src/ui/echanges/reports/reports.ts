import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import type { Report, ReportRequest } from '../../../domain/reports/report.ts'
import { format } from '../../../messages/format.ts'
import { reportView as text } from '../../../messages/report-view.ts'
import { sentence } from '../../../messages/sentence.ts'
import { Act } from '../../../operations/act.ts'
import { prepareReport } from '../../../operations/reports/prepare-report.ts'
import { showPaper } from '../../../operations/reports/show-paper.ts'
import { stopReport } from '../../../operations/reports/stop-report.ts'
import { Select } from '../../../store/select.ts'
import { actionButton } from '../../parts/action-button.ts'
import '../../parts/empty-state.ts'
import { sameParts } from '../../parts/same-parts.ts'
import { choiceOf, firstChoice, type ReportChoice, requestOf, sameRequest } from './report-choice.ts'
import './report-form.ts'

/** The reports of a period: chosen, prepared, looked over, and opened as a page. */
@customElement('tn-reports')
export class Reports extends LitElement {
  static override styles = [
    controls,
    panel,
    panelPart,
    css`
      progress {
        inline-size: 100%;
        accent-color: var(--accent);
      }
      ol {
        margin: 0;
        padding-inline-start: var(--space-5);
      }
    `,
  ]

  @state() private choice: ReportChoice | null = null

  readonly #state = new Select(
    this,
    ({ estate, session }) => ({
      report: session.report,
      today: session.today,
      landlord: estate.landlord,
    }),
    sameParts,
  )
  readonly #act = new Act(this)

  get #choice(): ReportChoice {
    const { report, today } = this.#state.value
    return this.choice ?? (report ? choiceOf(report.request) : firstChoice(today))
  }

  #wasRunning = false

  /** What was prepared comes under the form, often out of sight: its heading takes the focus from the button that asked. */
  protected override updated(_changed: PropertyValues): void {
    const { report } = this.#state.value
    const isDone = this.#wasRunning && report?.state === 'done' && report.result !== null
    this.#wasRunning = report?.state === 'running'
    const at = (this.renderRoot as ShadowRoot).activeElement
    if (!isDone || (at && !at.closest('.ask'))) return
    const heading = this.renderRoot.querySelector<HTMLElement>('.prepared h2')
    heading?.focus({ preventScroll: true })
    heading?.scrollIntoView({ block: 'start' })
  }

  override render(): TemplateResult {
    const { report } = this.#state.value
    const request = requestOf(this.#choice)
    const isRunning = report?.state === 'running'
    return html`
      <p>${text.lead}</p>
      <tn-report-form
        .choice=${this.#choice}
        @tn-choice=${(event: CustomEvent<ReportChoice>) => {
          this.choice = event.detail
        }}
      ></tn-report-form>
      <div class="row ask">
        ${actionButton({ act: this.#act, operation: prepareReport, target: request, label: text.prepare, icon: 'refresh', look: 'primary' })}
        ${isRunning ? actionButton({ act: this.#act, operation: stopReport, target: undefined, label: text.stop, icon: 'stop' }) : nothing}
      </div>
      <div role="status">
        ${isRunning ? html`<label for="running">${text.running}</label><progress id="running"></progress>` : nothing}
      </div>
      ${report?.failure ? html`<p class="error" role="alert">${sentence(report.failure)}</p>` : nothing}
      ${
        report?.result && report.state === 'done'
          ? this.#prepared(report.result, report.request, sameRequest(report.request, request))
          : isRunning || report?.failure
            ? nothing
            : html`<tn-empty text=${text.empty}></tn-empty>`
      }
    `
  }

  #prepared(report: Report, { span, period, audience }: ReportRequest, isAsked: boolean): TemplateResult {
    const { landlord } = this.#state.value
    const of = text.of(text.periodName(span, period), landlord.get(audience)?.name ?? text.all)
    const target = { report, to: audience, form: 'report', period } as const
    const wide = { ...target, size: 'A3', orientation: 'landscape' } as const
    const button = { act: this.#act, operation: showPaper }
    return html`
      <section class="prepared">
        <h2 tabindex="-1">${report.title}</h2>
        <p>${report.lines.join(' · ')}</p>
        <p role="status">${text.ready(report.title, report.sections.length)}</p>
        ${
          isAsked
            ? html`<div class="row">
                ${actionButton({ ...button, target, label: text.open, icon: 'eye', look: 'primary' })}
                ${actionButton({ ...button, target: wide, label: text.openWide, icon: 'eye' })}
              </div>`
            : html`<p class="callout">${text.outdated(of)}</p>
                <div class="row">
                  ${actionButton({ ...button, target, label: text.openOther(of), icon: 'eye' })}
                </div>`
        }
        ${
          report.sections.length === 0
            ? html`<p class="muted">${text.nothing}</p>`
            : html`<h3>${text.sections}</h3>
                <ol>
                  ${report.sections.map(({ title }) => html`<li>${format.capital(title)}</li>`)}
                </ol>`
        }
      </section>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-reports': Reports
  }
}
