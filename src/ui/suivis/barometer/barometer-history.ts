import { css, html, LitElement, nothing, svg, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { joined } from '../../../../styles/joined.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import { tables } from '../../../../styles/tables.ts'
import { isoWeekOf } from '../../../domain/civil-date.ts'
import { barometerHistory, type WeekLevel } from '../../../domain/follow-up/barometer-history.ts'
import { BAROMETER_LEVELS } from '../../../domain/follow-up/barometer-reading.ts'
import type { Sector } from '../../../domain/sector.ts'
import { barometer as text } from '../../../messages/barometer.ts'
import { format } from '../../../messages/format.ts'
import { Select } from '../../../store/select.ts'
import { sameParts } from '../../parts/same-parts.ts'
import { CHART, chartHeight, heightOf, stepPath, weekWidth } from './level-steps.ts'

const SPANS = [12, 52] as const

/** What each sector's weeks were: a step line a sector, with its table behind it. */
@customElement('tn-barometer-history')
export class BarometerHistory extends LitElement {
  static override styles = [
    controls,
    joined,
    panel,
    panelPart,
    tables,
    css`
      .head {
        justify-content: space-between;
      }
      figure {
        margin: 0;
      }
      svg {
        inline-size: 100%;
        max-inline-size: 32rem;
        overflow: visible;
      }
      text {
        fill: var(--ink-muted);
        font-size: 15px;
        font-variant-numeric: tabular-nums;
      }
      .grid {
        stroke: var(--line);
        stroke-width: 0.6;
      }
      .grid.zero {
        stroke: var(--line-strong);
      }
      .steps {
        fill: none;
        stroke: var(--accent);
        stroke-width: 2;
        stroke-linejoin: round;
      }
      circle {
        fill: var(--surface);
        stroke: var(--accent);
        stroke-width: 1.5;
      }
    `,
  ]

  @state() private weeks: (typeof SPANS)[number] = 12
  readonly #parts = new Select(this, ({ estate, session }) => ({ estate, today: session.today }), sameParts)

  override render(): TemplateResult {
    const { sector } = this.#parts.value.estate
    const sectors = [...sector.values()].sort((a, b) => a.name.localeCompare(b.name, 'fr'))
    return html`<section aria-labelledby="history">
      <div class="row head">
        <h2 id="history">${text.history}</h2>
        <div class="joined" role="group" aria-label=${text.span}>
          ${SPANS.map(
            (weeks) => html`<button
              type="button"
              aria-pressed=${weeks === this.weeks}
              @click=${() => {
                this.weeks = weeks
              }}
            >
              ${text.spans[weeks]}
            </button>`,
          )}
        </div>
      </div>
      ${sectors.map((each) => this.#sector(each))}
    </section>`
  }

  #sector({ id, name }: Sector): TemplateResult {
    const { estate, today } = this.#parts.value
    const history = barometerHistory(estate, id, isoWeekOf(today), this.weeks)
    const given = history.filter(({ level }) => level !== null)
    const last = given.at(-1)?.level ?? null
    const summary = text.summary(name, given.length, this.weeks, last === null ? null : text.levelName(last))
    return html`<figure>
      <figcaption><h3>${name}</h3></figcaption>
      ${
        given.length === 0
          ? html`<p class="muted">${text.none}</p>`
          : html`${this.#chart(history, summary)}
              <details>
                <summary>${text.table}<span class="visually-hidden"> : ${name}</span></summary>
                ${this.#table(history, name)}
              </details>`
      }
    </figure>`
  }

  #chart(history: readonly WeekLevel[], summary: string): TemplateResult {
    const { width, left } = CHART
    const each = weekWidth(history.length)
    return html`<svg viewBox="0 0 ${width} ${chartHeight}" role="img" aria-label=${summary}>
      ${BAROMETER_LEVELS.map(
        (level) => svg`
          <line class="grid ${level === 0 ? 'zero' : ''}" x1=${left} x2=${width} y1=${heightOf(level)} y2=${heightOf(level)} />
          <text x=${left - 6} y=${heightOf(level) + 5} text-anchor="end">${text.scale[`${level}`].shown}</text>`,
      )}
      ${svg`<path class="steps" d=${stepPath(history)} />`}
      ${history.map(({ level }, rank) =>
        level === null || each < 10
          ? nothing
          : svg`<circle cx=${left + (rank + 0.5) * each} cy=${heightOf(level)} r="3" />`,
      )}
      ${[0, history.length - 1].map(
        (rank) => svg`<text
          x=${rank === 0 ? left : width}
          y=${chartHeight - 4}
          text-anchor=${rank === 0 ? 'start' : 'end'}
        >${text.weekShort(history[rank]!.week)}</text>`,
      )}
    </svg>`
  }

  #table(history: readonly WeekLevel[], name: string): TemplateResult {
    return html`<table>
      <caption class="visually-hidden">${text.historyOf(name)}</caption>
      <thead>
        <tr><th scope="col">${text.columns.week}</th><th scope="col">${text.columns.level}</th></tr>
      </thead>
      <tbody>
        ${history
          .toReversed()
          .map(
            ({ week, level }) =>
              html`<tr><th scope="row">${format.capital(format.week(week))}</th><td>${level === null ? text.missing : text.levelName(level)}</td></tr>`,
          )}
      </tbody>
    </table>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-barometer-history': BarometerHistory
  }
}
