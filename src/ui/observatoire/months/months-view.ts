import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import { tables } from '../../../../styles/tables.ts'
import { beforeRecords } from '../../../domain/hotspots/before-records.ts'
import { passagesInView, rowsInView } from '../../../domain/hotspots/in-view.ts'
import { observationsOf } from '../../../domain/hotspots/observations-of.ts'
import { viewOf } from '../../../domain/hotspots/view-of.ts'
import { beforeRecordsWords } from '../../../messages/before-records.ts'
import { format } from '../../../messages/format.ts'
import { months as text } from '../../../messages/observatory-time.ts'
import { periodName } from '../../../messages/period-name.ts'
import { Act } from '../../../operations/act.ts'
import { printMonths } from '../../../operations/observatory/print-months.ts'
import { showHeat } from '../../../operations/observatory/show-heat.ts'
import { monthFilters, showMonths } from '../../../operations/observatory/show-months.ts'
import { Select } from '../../../store/select.ts'
import { actionButton } from '../../parts/action-button.ts'
import { figure, type ShownFigure } from '../../parts/figure.ts'
import { sameParts } from '../../parts/same-parts.ts'
import { passagesShown, situationsShown } from '../observed-figures.ts'
import '../calendar/calendar-marks.ts'
import '../filters/heat-filters.ts'

const written = (shown: ShownFigure): TemplateResult => figure(shown, format.number(shown.value))

/** The last twelve months as pictures of one scale, and as a table. The pictures are the map's. */
@customElement('tn-months-view')
export class MonthsView extends LitElement {
  static override styles = [
    controls,
    panel,
    panelPart,
    tables,
    css`
    `,
  ]

  readonly #act = new Act(this)
  readonly #state = new Select(
    this,
    ({ estate, session: { heat, today } }) => ({
      ...{ estate, today, filter: heat.filter, unit: heat.unit, months: heat.months },
    }),
    sameParts,
  )
  #asked: readonly unknown[] = []

  /** Asked anew when the records, the choices, the unit or the last month change. */
  protected override updated(): void {
    const { estate, filter, unit } = this.#state.value
    const asked = [observationsOf(estate, filter), unit, filter.period.until.slice(0, 7)]
    if (asked.every((part, index) => part === this.#asked[index])) return
    this.#asked = asked
    queueMicrotask(() => void this.#act.run(showMonths, filter))
  }

  override render(): TemplateResult {
    const { months } = this.#state.value
    return html`
      <h2>${text.title}</h2>
      <p class="help">${text.help}</p>
      <tn-heat-filters></tn-heat-filters>
      <div role="status">${months?.state === 'running' && !months.result ? text.waiting : nothing}</div>
      ${months?.state === 'failed' ? html`<p class="error" role="alert">${text.failed}</p>` : nothing}
      <tn-heat-months></tn-heat-months>
      <div class="row">
        ${actionButton({ act: this.#act, operation: printMonths, target: undefined, label: text.print, icon: 'print' })}
      </div>
      <p class="help">${text.few}</p>
      ${this.#table()}
      <tn-calendar-marks></tn-calendar-marks>
    `
  }

  #table(): TemplateResult {
    const { estate, filter, today } = this.#state.value
    const observations = observationsOf(estate, filter)
    return html`<details>
      <summary>${text.table}</summary>
      <div class="table-scroll" tabindex="0" role="region" aria-label=${text.table}>
        <table>
          <thead>
            <tr>
              <th scope="col">${text.month}</th>
              <th scope="col" class="number">${text.situations}</th>
              <th scope="col" class="number">${text.passages}</th>
            </tr>
          </thead>
          <tbody>
            ${monthFilters(filter).map((each) => {
              const { view } = viewOf(estate, each, today)
              const name = periodName(each.period)
              return html`<tr>
                <th scope="row">
                  <button
                    type="button"
                    class="quiet"
                    aria-label=${text.show(name)}
                    @click=${() => void this.#act.run(showHeat, each)}
                  >
                    ${name}
                  </button>
                </th>
                ${
                  beforeRecords(estate, each.period) === 'whole'
                    ? html`<td class="number" colspan="2">${beforeRecordsWords.count}</td>`
                    : html`<td class="number">${written(situationsShown(each, rowsInView(observations, view).length))}</td>
                        <td class="number">${written(passagesShown(each, passagesInView(observations, view)))}</td>`
                }
              </tr>`
            })}
          </tbody>
        </table>
      </div>
    </details>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-months-view': MonthsView
  }
}
