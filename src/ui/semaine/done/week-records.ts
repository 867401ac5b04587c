import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import {
  WEEK_EVENTS,
  type WeekEvent,
  type WeekRecord,
  weekRecords,
} from '../../../domain/week/week-records.ts'
import { format } from '../../../messages/format.ts'
import { weekRecordWords as text, weekRecordTitle } from '../../../messages/week-records.ts'
import { Select } from '../../../store/select.ts'
import { sameParts } from '../../parts/same-parts.ts'
import { openedRecord } from './opened-record.ts'

/** What happened in the week shown, counted by kind; each count opens its records, each record its own screen. */
@customElement('tn-week-records')
export class WeekRecordsList extends LitElement {
  static override styles = [
    controls,
    panel,
    panelPart,
    css`
      :host {
        gap: var(--space-1);
      }
      summary,
      .total {
        font-variant-numeric: tabular-nums;
      }
      .total {
        display: grid;
        align-content: center;
        min-block-size: var(--target);
        padding-inline-start: var(--space-4);
      }
      li button {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        justify-content: stretch;
        inline-size: 100%;
        text-align: start;
      }
      li span {
        overflow-wrap: anywhere;
      }
      time {
        color: var(--ink-muted);
        font-size: var(--text-small);
      }
    `,
  ]

  readonly #state = new Select(this, ({ estate, session }) => ({ estate, week: session.week }), sameParts)

  override render(): TemplateResult {
    const { estate, week } = this.#state.value
    const all = weekRecords(estate, week)
    const events = WEEK_EVENTS.filter((event) => all[event].count > 0)
    return html`
      <h2>${text.title}</h2>
      ${events.length === 0 ? html`<p class="muted">${text.empty}</p>` : nothing}
      ${events.map((event) => {
        const { count, records } = all[event]
        return records.length === 0
          ? html`<p class="total">${text.count(event, count)}</p>`
          : this.#group(event, count, records)
      })}
      ${events.some((event) => all[event].records.length === 0) ? html`<p class="help">${text.mediations}</p>` : nothing}
    `
  }

  #group(event: WeekEvent, count: number, records: readonly WeekRecord[]): TemplateResult {
    const { estate } = this.#state.value
    return html`<details>
      <summary>${text.count(event, count)}</summary>
      <ul class="plain" aria-label=${text.list(event)}>
        ${records.map(
          (record) => html`<li>
            <button type="button" class="quiet" @click=${() => this.#open(record)}>
              <span>${weekRecordTitle(estate, record)}</span
              ><time datetime=${record.on}>${format.boardDay(record.on)}</time>
            </button>
          </li>`,
        )}
      </ul>
    </details>`
  }

  #open(record: WeekRecord): void {
    const { estate } = this.#state.value
    this.#state.store.look((now) => openedRecord(estate, record, now))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-week-records': WeekRecordsList
  }
}
