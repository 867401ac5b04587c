import { html, nothing, svg, type TemplateResult } from 'lit'
import { addDays } from '../../domain/civil-date.ts'
import type { StepCount } from '../../domain/hotspots/step-counts.ts'
import type { Period } from '../../domain/period.ts'
import { beforeRecordsWords } from '../../messages/before-records.ts'
import { calendar } from '../../messages/calendar.ts'
import { timeBar as text } from '../../messages/time-bar.ts'
import type { TimeAxis } from './time-axis.ts'
import { markNames, type TimeMark } from './time-marks.ts'
import { type Bars, isInView, periodOf } from './time-steps.ts'

/** Units of the drawing: a bar's place is 10 wide, the chart 40 high; it is stretched to fit. */
const WIDE = 10
const HIGH = 40

export type TimeChart = {
  readonly steps: readonly StepCount[]
  readonly step: Bars
  readonly period: Period
  readonly axis: TimeAxis | null
  readonly marks: readonly TimeMark[]
}

/** One bar a month or week; those of the period shown are filled, the others outlined. A family left out makes the bar hatched. */
export const timeChart = ({ steps, step, period, axis, marks }: TimeChart): TemplateResult => {
  const most = Math.max(1, ...steps.map(({ count }) => count))
  const first = steps[0]
  const last = steps.at(-1)
  if (!first || !last) return html`${nothing}`
  const name = text.chart(step, text.stepName(step, first.from), text.stepName(step, last.from))
  return html`
    <svg
      role="img"
      aria-label=${name}
      viewBox="0 0 ${steps.length * WIDE} ${HIGH}"
      preserveAspectRatio="none"
    >
      <line class="base" x1="0" x2=${steps.length * WIDE} y1=${HIGH} y2=${HIGH}></line>
      ${axis ? marks.map((mark) => markBand(mark, axis, steps.length * WIDE)) : nothing}
      ${steps.map((each, index) => {
        const high = (each.count / most) * (HIGH - 2)
        const kind = [
          'bar',
          isInView(step, each, period) ? 'shown' : '',
          each.leftOut.length > 0 ? 'partial' : '',
        ].join(' ')
        return svg`<g>
          <title>${text.bar(text.stepName(step, each.from), countOf(each))}${each.leftOut.length > 0 ? `, ${text.leftOut(each.leftOut)}` : ''}</title>
          <rect class="place" x=${index * WIDE} y="0" width=${WIDE} height=${HIGH}></rect>
          ${each.isBeforeRecords ? unrecorded(index * WIDE) : nothing}
          <rect class=${kind} x=${index * WIDE + 1.2} y=${HIGH - high} width=${WIDE - 2.4} height=${high}></rect>
        </g>`
      })}
    </svg>
  `
}

/** Null before the records begin. */
export const countOf = ({ count, isBeforeRecords }: StepCount): number | null =>
  isBeforeRecords ? null : count

/** The place of a bar of which nothing is known: hatched from foot to top, as no bar is. */
const unrecorded = (x: number) => svg`<path
  class="unrecorded"
  d=${Array.from({ length: HIGH / WIDE }, (_, row) => `M${x} ${(row + 1) * WIDE}l${WIDE} ${-WIDE}`).join('')}
></path>`

/** Days marked, as a band behind the bars: one day is still seen. */
const markBand = ({ name, from, until }: TimeMark, axis: TimeAxis, wide: number) => {
  const [start, end] = [axis.shareOf(from), axis.shareOf(addDays(until, 1))]
  if (end <= start) return nothing
  return svg`<rect class="mark" x=${start * wide} y="0" width=${Math.max(0.6, (end - start) * wide)} height=${HIGH}>
    <title>${calendar.line({ name, from, until })}</title>
  </rect>`
}

/** The words at the top of the chart: its scale, or that it waits for a first situation. */
export const greatest = (steps: readonly StepCount[]): string => {
  const most = Math.max(0, ...steps.map(({ count }) => count))
  return most > 0 ? text.greatest(most) : text.empty
}

/** Index of the steps that get a name under the chart: at most twelve, evenly, the last always. */
export const namedSteps = (count: number): readonly number[] => {
  const every = Math.max(1, Math.ceil(count / 12))
  return Array.from({ length: count }, (_, index) => index).filter(
    (index) => (count - 1 - index) % every === 0,
  )
}

/** The same numbers as a table, for who does not see the bars. */
export const timeTable = (
  steps: readonly StepCount[],
  step: Bars,
  marks: readonly TimeMark[],
): TemplateResult => html`
  <table>
    <thead>
      <tr>
        <th scope="col">${text.tableStep(step)}</th>
        <th scope="col" class="number">${text.tableCount}</th>
        <th scope="col">${calendar.title}</th>
      </tr>
    </thead>
    <tbody>
      ${steps.map(
        (each) => html`<tr>
          <th scope="row">${text.stepName(step, each.from)}</th>
          <td class="number">
            ${countOf(each) ?? beforeRecordsWords.count}${each.leftOut.length > 0 ? html` (${text.leftOut(each.leftOut)})` : nothing}
          </td>
          <td>${markNames(marks, each.from, periodOf(step, each.from).until).join(', ')}</td>
        </tr>`,
      )}
    </tbody>
  </table>
`
