import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { controls } from '../../../styles/controls.ts'
import { panel, panelPart } from '../../../styles/panel.ts'
import type { CountedRecords, Figure, FrozenCell } from '../../domain/reports/report.ts'
import { recordNames } from '../../messages/record-names.ts'
import { reportView } from '../../messages/report-view.ts'
import { Select } from '../../store/select.ts'
import { pager } from '../parts/pager.ts'
import { type CountedLine, countedLine } from './counted-line.ts'
import { leftPaper } from './left-paper.ts'
import { openedCount } from './opened-count.ts'

const text = reportView.page
const PAGE = 25

/** A figure opened: what it counts in words, and the records themselves; one that is chosen takes the place of the page. */
@customElement('tn-counted-records')
export class CountedRecordsList extends LitElement {
  static override styles = [
    controls,
    panel,
    panelPart,
    css`
      p {
        margin: 0;
      }
      .shown {
        font-size: var(--text-display);
        font-weight: var(--weight-strong);
        line-height: var(--leading-tight);
      }
      ol {
        display: grid;
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li button {
        display: grid;
        justify-content: stretch;
        inline-size: 100%;
        gap: 0;
        border-color: transparent;
        border-block-end-color: var(--line);
        border-radius: 0;
      }
      li small {
        color: var(--ink-muted);
        font-size: var(--text-small);
      }
    `,
  ]

  @property({ attribute: false }) figure!: Figure
  /** First row shown of each kind. */
  @state() private from: Readonly<Record<string, number>> = {}

  readonly #estate = new Select(this, ({ estate }) => estate)

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('figure')) this.from = {}
  }

  override render(): TemplateResult {
    const { shown, of, definition, counts, frozen } = this.figure
    const isEmpty = counts?.every(({ ids }) => ids.length === 0)
    return html`
      <p class="shown">${shown}</p>
      ${of ? html`<p>${of}</p>` : nothing}
      <p>${definition}</p>
      ${
        counts === undefined
          ? frozen
            ? this.#frozen(frozen)
            : html`<p class="muted">${text.computed}</p>`
          : isEmpty
            ? html`<p class="muted">${text.noRecord}</p>`
            : html`${counts.filter(({ ids }) => ids.length > 0).map((each) => this.#kind(each))}
                <p class="muted small">${text.local}</p>`
      }
    `
  }

  /** Of frozen figures no record is counted here: the quarters that it is read from, and since when they are fixed. */
  #frozen(cells: readonly FrozenCell[]): TemplateResult {
    if (cells.length === 0) return html`<p class="muted">${text.noQuarter}</p>`
    return html`
      <section>
        <h3>${text.frozenFrom}</h3>
        <ul class="plain">
          ${cells.map(({ quarter, on, count }) => html`<li>${text.frozenCell(quarter, on, count)}</li>`)}
        </ul>
      </section>
      <p class="muted">${text.frozen}</p>
    `
  }

  #kind({ kind, ids }: CountedRecords): TemplateResult {
    const [one, several] = recordNames[kind]!
    const from = this.from[kind] ?? 0
    const shown = ids.slice(from, from + PAGE)
    return html`
      <section>
        <h3>${text.records(ids.length < 2 ? one : several, ids.length)}</h3>
        <ol start=${from + 1}>
          ${shown.map((id) => this.#record(countedLine(this.#estate.value, kind, id)))}
        </ol>
        ${pager({
          ...{ from, shown: shown.length, all: ids.length },
          step: (by) => {
            this.from = { ...this.from, [kind]: from + by * PAGE }
          },
        })}
      </section>
    `
  }

  #record(line: CountedLine): TemplateResult {
    const { title, detail } = line
    const words = html`<span>${title}</span>${detail ? html`<small>${detail}</small>` : nothing}`
    if (line.isGone) return html`<li><p class="muted">${words}</p></li>`
    return html`<li><button type="button" class="quiet" @click=${() => this.#open(line)}>${words}</button></li>`
  }

  #open({ kind, id }: CountedLine): void {
    const { store } = this.#estate
    store.look((now) => ({
      ...{ paper: null, meetingShown: null, leftPaper: leftPaper(now, this.figure.id) },
      ...openedCount(store.read().estate, { kind, id }, now),
    }))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-counted-records': CountedRecordsList
  }
}
