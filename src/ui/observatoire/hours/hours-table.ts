import { css, html, nothing, type TemplateResult } from 'lit'
import { hours as text } from '../../../messages/observatory-hours.ts'

const DAY_HOURS = 24
const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6]
const MORNING = 6
const SHADES = 5

export const hoursTableStyles = css`
  table.hours {
    table-layout: fixed;
  }
  .hours th,
  .hours td {
    padding: var(--space-1);
    text-align: center;
    font-size: var(--text-small);
  }
  .hours th[scope='row'] {
    text-align: end;
    white-space: nowrap;
  }
  .hours .total {
    color: var(--ink-muted);
  }
  .shade-1 {
    background: color-mix(in oklab, var(--accent) 9%, var(--surface));
  }
  .shade-2 {
    background: color-mix(in oklab, var(--accent) 18%, var(--surface));
  }
  .shade-3 {
    background: color-mix(in oklab, var(--accent) 27%, var(--surface));
  }
  .shade-4 {
    background: color-mix(in oklab, var(--accent) 36%, var(--surface));
  }
  .shade-5 {
    background: color-mix(in oklab, var(--accent) 45%, var(--surface));
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-1) var(--space-3);
    margin: 0;
    padding: 0;
    list-style: none;
    font-size: var(--text-small);
  }
  .legend span {
    display: inline-block;
    inline-size: var(--swatch);
    block-size: var(--swatch);
    margin-inline-end: var(--space-1);
    border: var(--hairline) solid var(--line-strong);
    vertical-align: -0.2em;
  }
`

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** Situations by local hour and weekday, 168 values with Monday's hours first: a number in each cell, its shade beside; hours of the night only where something is noted. */
export const hoursTable = (hours: Float64Array, caption: string): TemplateResult => {
  const at = (weekday: number, hour: number): number => hours[weekday * DAY_HOURS + hour]!
  const greatest = Math.max(...hours)
  const shade = (value: number): string =>
    value <= 0 ? '' : `shade-${Math.min(SHADES, Math.ceil((value / greatest) * SHADES))}`
  const shown = Array.from({ length: DAY_HOURS }, (_, hour) => hour).filter(
    (hour) => hour >= MORNING || WEEKDAYS.some((weekday) => at(weekday, hour) > 0),
  )
  return html`
    <table class="hours">
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col"><span class="visually-hidden">${text.hour}</span></th>
          ${WEEKDAYS.map(
            (weekday) => html`<th scope="col" abbr=${text.days[weekday]!}>${text.shortDays[weekday]}</th>`,
          )}
          <th scope="col">${text.total}</th>
        </tr>
      </thead>
      <tbody>
        ${shown.map(
          (hour) => html`<tr>
            <th scope="row">${text.rowName(hour)}</th>
            ${WEEKDAYS.map((weekday) => {
              const value = at(weekday, hour)
              return html`<td class=${shade(value)}>${value > 0 ? text.cell(value) : nothing}</td>`
            })}
            <td class="total">${text.cell(sum(WEEKDAYS.map((weekday) => at(weekday, hour))))}</td>
          </tr>`,
        )}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">${text.total}</th>
          ${WEEKDAYS.map(
            (weekday) => html`<td>
              ${text.cell(sum([...hours.subarray(weekday * DAY_HOURS, (weekday + 1) * DAY_HOURS)]))}
            </td>`,
          )}
          <td>${text.cell(sum([...hours]))}</td>
        </tr>
      </tfoot>
    </table>
    <ul class="legend" aria-label=${text.legend}>
      ${Array.from({ length: SHADES }, (_, index) => index + 1).map(
        (step) => html`<li>
          <span class="shade-${step}"></span>${text.legendStep(((step - 1) * greatest) / SHADES, (step * greatest) / SHADES)}
        </li>`,
      )}
    </ul>
  `
}
