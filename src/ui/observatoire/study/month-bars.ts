import { html, nothing, svg, type TemplateResult } from 'lit'
import type { StudyMonth } from '../../../domain/hotspots/place-study.ts'
import { study as text } from '../../../messages/observatory-study.ts'

const WIDE = 10
const HIGH = 32

/** A bar a month of a place, and the table of the same numbers with the episodes and passages behind them. */
export const monthBars = (months: readonly StudyMonth[]): TemplateResult | typeof nothing => {
  const [first, last] = [months[0], months.at(-1)]
  if (!first || !last) return nothing
  const most = Math.max(1, ...months.map(({ situations }) => situations))
  return html`
    <div class="months">
      <svg
        role="img"
        aria-label=${text.monthsChart(first.month, last.month)}
        viewBox="0 0 ${months.length * WIDE} ${HIGH}"
        preserveAspectRatio="none"
      >
        <line x1="0" x2=${months.length * WIDE} y1=${HIGH} y2=${HIGH}></line>
        ${months.map((month, index) => {
          const high = (month.situations / most) * (HIGH - 1)
          return svg`<g>
            <title>${text.monthBar(month)}</title>
            <rect class="place" x=${index * WIDE} y="0" width=${WIDE} height=${HIGH}></rect>
            <rect x=${index * WIDE + 1.5} y=${HIGH - high} width=${WIDE - 3} height=${high}></rect>
          </g>`
        })}
      </svg>
      <div class="names" aria-hidden="true">
        ${months.map(({ month }) => html`<span>${text.shortMonth(month)}</span>`)}
      </div>
      <p class="help">${text.most(Math.max(0, ...months.map(({ situations }) => situations)))}</p>
      <details>
        <summary>${text.monthsTable}</summary>
        ${table(months)}
      </details>
    </div>
  `
}

const table = (months: readonly StudyMonth[]): TemplateResult => html`
  <table>
    <thead>
      <tr>
        <th scope="col">${text.month}</th>
        <th scope="col" class="number">${text.columns.situations}</th>
        <th scope="col" class="number">${text.columns.episodes}</th>
        <th scope="col" class="number">${text.columns.passages}</th>
      </tr>
    </thead>
    <tbody>
      ${months.map(
        ({ month, situations, episodes, passages }) => html`<tr>
          <th scope="row">${text.monthName(month)}</th>
          <td class="number">${situations}</td>
          <td class="number">${episodes}</td>
          <td class="number">${passages}</td>
        </tr>`,
      )}
    </tbody>
  </table>
`
