import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { joined } from '../../../../styles/joined.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import { isoWeekOf } from '../../../domain/civil-date.ts'
import {
  BAROMETER_LEVELS,
  type BarometerLevel,
  barometerId,
} from '../../../domain/follow-up/barometer-reading.ts'
import { isRefusal } from '../../../domain/refusal.ts'
import type { Sector } from '../../../domain/sector.ts'
import { barometer as text } from '../../../messages/barometer.ts'
import { sentence } from '../../../messages/sentence.ts'
import { Act } from '../../../operations/act.ts'
import { setBarometer } from '../../../operations/follow-up/set-barometer.ts'
import { Select } from '../../../store/select.ts'
import '../../parts/empty-state.ts'
import { sameParts } from '../../parts/same-parts.ts'
import './barometer-history.ts'

/**
 * *Baromètre d'ambiance*: five buttons a sector, one tap each, for this week, and what the weeks before were. `short`, as at
 * the debriefing: the buttons alone.
 */
@customElement('tn-barometer')
export class Barometer extends LitElement {
  static override styles = [
    controls,
    joined,
    panel,
    panelPart,
    css`
      .joined {
        display: grid;
        grid-template-columns: repeat(5, minmax(0, 1fr));
      }
      .joined button {
        display: grid;
        justify-items: center;
        align-content: center;
        gap: 0;
        min-inline-size: 0;
        min-block-size: 3.25rem;
        padding-inline: 0;
        text-align: center;
        overflow-wrap: anywhere;
      }
      .joined strong {
        font-size: var(--text-lead);
        font-variant-numeric: tabular-nums;
      }
      .joined button[aria-pressed='true'] {
        outline: var(--stroke) solid var(--accent);
        outline-offset: calc(-1 * var(--stroke));
      }
      .sector {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--space-2);
      }
      .scale dt {
        color: var(--ink);
        font-weight: var(--weight-strong);
      }
      .scale {
        grid-template-columns: minmax(6.5rem, max-content) 1fr;
      }
    `,
  ]

  @property({ type: Boolean }) short = false
  @state() private error: string | null = null
  readonly #act = new Act(this)
  readonly #parts = new Select(this, ({ estate, session }) => ({ estate, today: session.today }), sameParts)

  get #week(): string {
    return isoWeekOf(this.#parts.value.today)
  }

  #level(sector: string): BarometerLevel | undefined {
    return this.#parts.value.estate.barometer.get(barometerId(this.#week, sector))?.level
  }

  async #give(sector: string, level: BarometerLevel): Promise<void> {
    const outcome = await this.#act.run(setBarometer, { sector, level })
    this.error = isRefusal(outcome) ? sentence(outcome) : null
  }

  override render(): TemplateResult {
    const sectors = [...this.#parts.value.estate.sector.values()].sort((a, b) =>
      a.name.localeCompare(b.name, 'fr'),
    )
    if (sectors.length === 0) return html`<tn-empty text=${text.empty}></tn-empty>`
    const given = sectors.filter(({ id }) => this.#level(id) !== undefined).length
    return html`
      <p class="muted">${text.lead}</p>
      <p role="status">${text.week(this.#week)} · ${text.given(given, sectors.length)} ${text.changeable}</p>
      ${this.error ? html`<p class="error" role="alert">${this.error}</p>` : nothing}
      ${sectors.map((sector) => this.#sector(sector))}
      <details>
        <summary>${text.scaleTitle}</summary>
        <dl class="scale">
          ${BAROMETER_LEVELS.map((level) => html`<dt>${text.levelName(level)}</dt><dd>${text.scale[`${level}`].sentence}</dd>`)}
        </dl>
      </details>
      ${this.short ? nothing : html`<tn-barometer-history></tn-barometer-history>`}
    `
  }

  #sector({ id, name }: Sector): TemplateResult {
    const chosen = this.#level(id)
    return html`<div class="sector" role="group" aria-labelledby="name-${id}">
      <h3 id="name-${id}">${name}</h3>
      <div class="joined">
        ${BAROMETER_LEVELS.map((level) => {
          const { shown, word, sentence: meaning } = text.scale[`${level}`]
          return html`<button
            type="button"
            aria-pressed=${level === chosen}
            title=${meaning}
            @click=${() => this.#give(id, level)}
          >
            <strong>${shown}</strong><span class="small">${word}</span>
          </button>`
        })}
      </div>
      <p class="help">${chosen === undefined ? text.notGiven : text.scale[`${chosen}`].sentence}</p>
    </div>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-barometer': Barometer
  }
}
