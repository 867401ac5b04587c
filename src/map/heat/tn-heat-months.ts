import { css, html, LitElement, nothing } from 'lit'
import { customElement } from 'lit/decorators.js'
import type { Density } from '../../domain/hotspots/density.ts'
import { recordsBegin } from '../../domain/hotspots/records-begin.ts'
import { beforeRecordsWords } from '../../messages/before-records.ts'
import { heatMap as text } from '../../messages/heat-map.ts'
import { Act } from '../../operations/act.ts'
import { showHeat } from '../../operations/observatory/show-heat.ts'
import { densityScale } from '../../store/heat-shown.ts'
import { Select } from '../../store/select.ts'
import { samePart } from '../map-layer.ts'
import { readMapColours } from '../map-tokens.ts'
import { watchTheme } from '../watch-theme.ts'
import { paintMonth } from './paint-month.ts'

/** The densities of `session.heat.months` as small maps of one scale, each a button that shows its month on the large map. */
@customElement('tn-heat-months')
export class TnHeatMonths extends LitElement {
  static override styles = css`
    :host {
      display: block;
    }
    ol {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(6.5rem, 1fr));
      gap: var(--space-2);
      margin: 0;
      padding: 0;
      list-style: none;
    }
    button {
      display: grid;
      gap: var(--space-1);
      inline-size: 100%;
      padding: var(--space-1);
      border: var(--hairline) solid var(--line);
      border-radius: var(--corner-small);
      background: var(--surface);
      color: var(--ink);
      font: inherit;
      font-size: var(--text-small);
      line-height: var(--leading-tight);
      text-align: start;
      cursor: pointer;
    }
    button:hover {
      background: var(--surface-hover);
    }
    button[aria-pressed='true'] {
      border-color: var(--ink);
      box-shadow: inset 0 0 0 var(--hairline) var(--ink);
      font-weight: var(--weight-strong, 700);
    }
    :focus-visible {
      outline: var(--stroke) solid var(--focus);
      outline-offset: var(--stroke);
    }
    canvas {
      inline-size: 100%;
      aspect-ratio: 1;
      object-fit: contain;
      background: var(--map-land);
      forced-color-adjust: none;
      print-color-adjust: exact;
    }
    p {
      margin-block: var(--space-2) 0;
      color: var(--ink-muted);
      font-size: var(--text-small);
    }
    .counts {
      font-variant-numeric: tabular-nums;
    }
  `

  readonly #act = new Act(this)
  readonly #state = new Select(
    this,
    ({ estate, session: { heat } }) =>
      [
        ...([heat.months?.result, estate.perimeter, heat.scale, heat.filter.period] as const),
        recordsBegin(estate),
      ] as const,
    samePart,
  )
  #unwatch: (() => void) | undefined

  override connectedCallback(): void {
    super.connectedCallback()
    this.#unwatch = watchTheme(() => this.requestUpdate())
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#unwatch?.()
  }

  override render() {
    const [months, , scale, shown, begin] = this.#state.ready ? this.#state.value : []
    if (!months || !scale) return nothing
    const { isRelative, stops } = densityScale(months, scale)
    const isBefore = ({ period }: Density): boolean => begin !== undefined && period.until < begin
    const countOf = (month: Density): number | null => (isBefore(month) ? null : month.count)
    return html`<span class="probe"></span>
      <ol>
        ${months.map(
          (month) => html`<li>
            <button
              type="button"
              aria-label=${text.month(month.period, countOf(month))}
              aria-pressed=${month.period.from === shown?.from && month.period.until === shown.until}
              @click=${() => this.#show(month)}
            >
              <canvas></canvas>
              <span>${text.monthShort(month.period)}</span>
              <span class="counts">${text.count(countOf(month))}</span>
            </button>
          </li>`,
        )}
      </ol>
      ${months.some(isBefore) ? html`<p>${beforeRecordsWords.hatched}</p>` : nothing}
      ${isRelative ? html`<p>${text.relative(stops.at(-1)!)}</p>` : nothing}`
  }

  protected override updated(): void {
    const [months, perimeter, scale, , begin] = this.#state.ready ? this.#state.value : []
    const probe = this.renderRoot.querySelector<HTMLElement>('.probe')
    if (!months || !perimeter || !scale || !probe) return
    const colours = readMapColours(probe)
    const one = densityScale(months, scale)
    this.renderRoot.querySelectorAll('canvas').forEach((canvas, index) => {
      paintMonth(canvas, months[index]!, { scale: one, perimeter, colours, begin })
    })
  }

  #show({ period }: Density): void {
    const { filter } = this.#state.store.read().session.heat
    void this.#act.run(showHeat, { ...filter, period })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-heat-months': TnHeatMonths
  }
}
