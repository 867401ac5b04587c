import { css, html, LitElement, nothing, type SVGTemplateResult, svg, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import type { Landlord } from '../../../domain/landlord.ts'
import type { ReportChart } from '../../../domain/reports/report.ts'
import { format } from '../../../messages/format.ts'

/** The drawing, in its own units. */
const WIDTH = 344
const HEIGHT = 200
const [LEFT, RIGHT, TOP, BOTTOM] = [30, 8, 10, 24]

/** Series are told apart by colour, dash and mark: marks in this order. */
const MARKS: readonly ((x: number, y: number) => SVGTemplateResult)[] = [
  (x, y) => svg`<circle cx=${x} cy=${y} r="3.5"></circle>`,
  (x, y) => svg`<rect x=${x - 3} y=${y - 3} width="6" height="6"></rect>`,
  (x, y) => svg`<path d="M${x} ${y - 4}L${x + 4} ${y + 3}H${x - 4}Z"></path>`,
  (x, y) => svg`<path d="M${x} ${y - 4}L${x + 4} ${y}L${x} ${y + 4}L${x - 4} ${y}Z"></path>`,
  (x, y) => svg`<path d="M${x - 3} ${y - 3}L${x + 3} ${y + 3}M${x + 3} ${y - 3}L${x - 3} ${y + 3}"></path>`,
]

/** A round step for the axis, so that some four lines are drawn. */
const stepOf = (span: number): number => {
  const power = 10 ** Math.floor(Math.log10(span / 4))
  return ([1, 2, 5, 10].find((digit) => span / (digit * power) <= 5) ?? 10) * power
}

const written = (value: number): string => format.number(value, 1).replace('-', '−')

/** A chart of months as lines over its band. The table that comes with it says the same: it is a picture with a name. */
@customElement('tn-months-chart')
export class MonthsChart extends LitElement {
  static override styles = [
    controls,
    css`
      figure {
        display: grid;
        gap: var(--space-2);
        margin: 0;
      }
      figcaption {
        font-weight: var(--weight-strong);
      }
      svg {
        inline-size: 100%;
        max-inline-size: 44rem;
        fill: none;
      }
      .key svg {
        inline-size: 2.5rem;
        block-size: 1rem;
        flex: none;
      }
      text {
        fill: var(--ink-muted);
        font-size: 11px;
        font-variant-numeric: tabular-nums;
      }
      .grid {
        stroke: var(--line);
      }
      .zero {
        stroke: var(--line-strong);
        stroke-width: 1.5;
      }
      .band {
        fill: var(--surface-chosen);
        stroke: var(--line-strong);
        stroke-dasharray: 3 3;
      }
      .line {
        stroke: var(--look);
        stroke-width: 2;
      }
      .mark {
        fill: var(--surface);
        stroke: var(--look);
        stroke-width: 2;
      }
      .blue {
        --look: var(--map-edge-blue);
      }
      .orange {
        --look: var(--map-edge-orange);
      }
      .green {
        --look: var(--map-edge-green);
      }
      .purple {
        --look: var(--map-edge-purple);
      }
      .grey {
        --look: var(--map-edge-grey);
      }
      .dash1 .line {
        stroke-dasharray: 7 3;
      }
      .dash2 .line {
        stroke-dasharray: 2 3;
      }
      .key {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-1) var(--space-3);
        margin: 0;
        padding: 0;
        list-style: none;
      }
      .key li {
        display: flex;
        align-items: center;
        gap: var(--space-1);
      }
    `,
  ]

  @property({ attribute: false }) chart!: ReportChart
  /** Of the series, in their order; absent ones are grey. */
  @property({ attribute: false }) colours: readonly Landlord['colour'][] = []

  #look(rank: number): string {
    return `${this.colours[rank] ?? 'grey'} dash${rank % 3}`
  }

  override render(): TemplateResult {
    const { title, unit, categories, series, band } = this.chart
    const values = series.flatMap((each) => each.values.filter((value) => value !== null))
    const all = [0, ...values, ...(band ? [band.from, band.until] : [])]
    const step = stepOf(Math.max(...all) - Math.min(...all) || 1)
    const low = Math.floor(Math.min(...all) / step) * step
    const high = Math.ceil(Math.max(...all) / step) * step
    const y = (value: number): number => TOP + ((high - value) / (high - low || 1)) * (HEIGHT - TOP - BOTTOM)
    const x = (rank: number): number =>
      LEFT + ((rank + 0.5) / Math.max(1, categories.length)) * (WIDTH - LEFT - RIGHT)
    const ticks = Array.from({ length: Math.round((high - low) / step) + 1 }, (_, rank) => low + rank * step)
    const every = Math.max(1, Math.ceil(categories.length / 4))
    return html`
      <figure>
        <figcaption>${title} (${unit})</figcaption>
        <svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label=${title}>
          ${band ? svg`<rect class="band" x=${LEFT} y=${y(band.until)} width=${WIDTH - LEFT - RIGHT} height=${y(band.from) - y(band.until)}></rect>` : nothing}
          ${ticks.map(
            (tick) => svg`
              <path class=${Math.abs(tick) < step / 2 ? 'zero' : 'grid'} d="M${LEFT} ${y(tick)}H${WIDTH - RIGHT}"></path>
              <text x=${LEFT - 5} y=${y(tick) + 4} text-anchor="end">${written(tick)}</text>`,
          )}
          ${categories.map((name, rank) => (rank % every === 0 ? svg`<text x=${x(rank)} y=${HEIGHT - 6} text-anchor="middle">${name}</text>` : nothing))}
          ${series.map(
            (each, rank) => svg`<g class=${this.#look(rank)}>
              <path class="line" d=${pathOf(each.values, x, y)}></path>
              ${each.values.map((value, at) => (value === null ? nothing : svg`<g class="mark">${MARKS[rank % MARKS.length]!(x(at), y(value))}</g>`))}
            </g>`,
          )}
        </svg>
        <ul class="key">
          ${series.map(
            ({ name }, rank) => html`<li>
              <svg viewBox="0 0 40 16" aria-hidden="true" class=${this.#look(rank)}>
                <path class="line" d="M2 8H38"></path>
                <g class="mark">${MARKS[rank % MARKS.length]!(20, 8)}</g>
              </svg>
              ${name}
            </li>`,
          )}
          ${
            band
              ? html`<li>
                  <svg viewBox="0 0 40 16" aria-hidden="true">
                    <rect class="band" x="2" y="2" width="36" height="12"></rect>
                  </svg>
                  ${band.name}
                </li>`
              : nothing
          }
        </ul>
      </figure>
    `
  }
}

/** A line broken where a month says nothing. */
function pathOf(
  values: readonly (number | null)[],
  x: (rank: number) => number,
  y: (value: number) => number,
): string {
  let isOpen = false
  return values
    .map((value, rank) => {
      if (value === null) {
        isOpen = false
        return ''
      }
      const step = `${isOpen ? 'L' : 'M'}${x(rank)} ${y(value)}`
      isOpen = true
      return step
    })
    .join('')
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-months-chart': MonthsChart
  }
}
