import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { dialogs } from '../../../../styles/dialogs.ts'
import { isFault, isRefusal } from '../../../domain/refusal.ts'
import { shell } from '../../../messages/shell.ts'
import { stock as text } from '../../../messages/stock.ts'
import { Act } from '../../../operations/act.ts'
import { editEntrances } from '../../../operations/objects/edit-entrances.ts'
import type { EntranceEdit } from '../../../operations/objects/with-entrance-edits.ts'
import { redoLast } from '../../../operations/redo-last.ts'
import { undoLast } from '../../../operations/undo-last.ts'
import { Select } from '../../../store/select.ts'
import '../../parts/empty-state.ts'
import '../../parts/icon.ts'
import { Modal } from '../../parts/modal.ts'
import '../../shell/toast.ts'
import { cellValue, fieldOf } from './cell-value.ts'
import { pasteField } from './paste-field.ts'
import { type PastePreview, pastePreview } from './paste-preview.ts'
import { readBlock, writeBlock } from './spreadsheet-block.ts'
import { stockFilters } from './stock-filters.ts'
import './stock-grid.ts'
import { type GridEvents, PAGE, type StockGrid } from './stock-grid.ts'
import './stock-paste.ts'
import { COLUMNS, NO_FILTER, type StockFilter, type StockRow, type StockSort } from './stock-rows.ts'
import './stock-selection.ts'
import type { SelectionValue } from './stock-selection.ts'
import { stockStyles } from './stock-styles.ts'
import { StockView } from './stock-view.ts'

type Told<Name extends keyof GridEvents> = CustomEvent<GridEvents[Name]>

/** The doors in use as a table: filtered, sorted, edited cell by cell, by selection, or by a block from a spreadsheet. */
@customElement('tn-stock-table')
export class StockTable extends LitElement {
  static override styles = [controls, dialogs, stockStyles]

  @state() private filter: StockFilter = NO_FILTER
  @state() private sort: StockSort = { column: 'building', descending: false }
  @state() private chosen: ReadonlySet<string> = new Set()
  @state() private page = 0
  @state() private preview: PastePreview | null = null
  @state() private byHand = false
  @state() private said = ''
  @state() private wrong = ''
  readonly #modal = new Modal(this, 'stock', () => this.#forget())
  readonly #estate = new Select(this, ({ estate }) => estate)
  readonly #act = new Act(this)
  readonly #view = new StockView()

  #forget(): void {
    this.preview = null
    this.byHand = false
    this.wrong = this.said = ''
    this.chosen = new Set()
    this.#view.forget()
  }

  get #rows(): readonly StockRow[] {
    return this.#view.rows(this.#estate.value, this.filter, this.sort)
  }

  get #grid(): StockGrid | null {
    return this.renderRoot.querySelector('tn-stock-grid')
  }

  get #focused(): StockGrid['focused'] {
    return this.#grid?.focused ?? { row: 0, column: 'number' }
  }

  async #run(edits: readonly EntranceEdit[]): Promise<boolean> {
    this.wrong = this.said = ''
    const outcome = await this.#act.run(editEntrances, edits)
    return !isRefusal(outcome) && !isFault(outcome)
  }

  readonly #edit = ({ detail: { id, column, given } }: Told<'edit-cell'>): void => {
    const field = fieldOf(column)
    const row = this.#rows.find(({ entrance }) => entrance.id === id)
    if (!field || !row || given.trim() === row.cells[column].trim()) return
    const read = cellValue(this.#estate.value, field, given)
    this.wrong =
      'why' in read ? `${row.cells.number}, ${text.columns[column]}, « ${given} » : ${read.why}` : ''
    if ('value' in read && read.value !== row.entrance[field])
      void this.#run([{ id, fields: { [field]: read.value } }])
  }

  readonly #apply = async ({ detail: { field, given } }: CustomEvent<SelectionValue>): Promise<void> => {
    const read = cellValue(this.#estate.value, field, given)
    if ('why' in read) this.wrong = `${text.columns[field]}, « ${given} » : ${read.why}`
    else await this.#run([...this.chosen].map((id) => ({ id, fields: { [field]: read.value } })))
  }

  readonly #read = (block: string): void => {
    this.wrong = this.said = ''
    this.preview = pastePreview(this.#estate.value, this.#rows, this.#focused, readBlock(block))
  }

  readonly #applyPaste = async (): Promise<void> => {
    const edits = this.preview?.edits ?? []
    if (await this.#run(edits)) this.#endPaste()
  }

  readonly #endPaste = async (): Promise<void> => {
    this.preview = null
    this.byHand = false
    await this.updateComplete
    const { row, column } = this.#focused
    this.#grid?.go({ row, column: COLUMNS.indexOf(column) + 1 })
  }

  readonly #copy = async (): Promise<void> => {
    const rows = this.#rows
    const block = writeBlock([
      COLUMNS.map((column) => text.columns[column]),
      ...rows.map(({ cells }) => COLUMNS.map((column) => cells[column])),
    ])
    try {
      await navigator.clipboard.writeText(block)
      this.said = text.copied(rows.length)
    } catch {
      this.wrong = text.copyFailed
    }
  }

  #narrow(filter: StockFilter): void {
    this.filter = filter
    this.page = 0
    // What is chosen can be seen: a row filtered away is let go.
    const kept = new Set(this.#rows.map(({ entrance }) => entrance.id))
    this.chosen = new Set([...this.chosen].filter((id) => kept.has(id)))
  }

  override render(): TemplateResult {
    return html`<dialog aria-labelledby="title">${this.#modal.open ? this.#body() : nothing}</dialog>`
  }

  #body(): TemplateResult {
    const estate = this.#estate.value
    const rows = this.#rows
    return html`
      <div class="body">
        <div class="head">
          <div>
            <h2 id="title">${text.title}</h2>
            <p class="help">${text.lead}</p>
          </div>
          <button type="button" @click=${this.#modal.dismiss}>${shell.close}</button>
        </div>
        ${stockFilters(estate, this.filter, (filter) => this.#narrow(filter))}
        <div role="alert">${this.wrong ? html`<p class="error">${this.wrong}</p>` : nothing}</div>
        ${
          this.preview
            ? html`<tn-stock-paste .preview=${this.preview} .estate=${estate} @apply-paste=${this.#applyPaste} @give-up=${this.#endPaste}></tn-stock-paste>`
            : nothing
        }
        <tn-stock-grid
          ?hidden=${this.preview !== null || rows.length === 0}
          .rows=${rows}
          .chosen=${this.chosen}
          .sort=${this.sort}
          .page=${this.page}
          .estate=${estate}
          @focusin=${() => this.byHand && this.requestUpdate()}
          @edit-cell=${this.#edit}
          @choose-rows=${({ detail }: Told<'choose-rows'>) => {
            this.chosen = detail
          }}
          @sort-rows=${({ detail }: Told<'sort-rows'>) => {
            this.sort = detail
            this.page = 0
          }}
          @turn-page=${({ detail }: Told<'turn-page'>) => {
            this.page = detail
          }}
          @paste-block=${({ detail }: Told<'paste-block'>) => this.#read(detail)}
          @history=${({ detail }: Told<'history'>) => this.#act.run(detail === 'undo' ? undoLast : redoLast, undefined)}
        ></tn-stock-grid>
        ${rows.length === 0 ? html`<tn-empty text=${this.#view.all > 0 ? text.none : text.empty}></tn-empty>` : nothing}
        ${this.preview ? nothing : this.#below(rows)}
        <tn-toast></tn-toast>
      </div>
    `
  }

  #below(rows: readonly StockRow[]): TemplateResult {
    const from = this.page * PAGE
    const until = Math.min(rows.length, from + PAGE)
    const isOnePage = rows.length <= PAGE
    return html`
      <div class="pages">
        <button type="button" ?hidden=${isOnePage} aria-label=${text.previous} ?disabled=${from === 0} @click=${() => this.page--}>
          <tn-icon name="chevron-left"></tn-icon>
        </button>
        <p role="status">${rows.length > 0 ? text.shown(from + 1, until, rows.length, this.#view.all) : nothing}</p>
        <button type="button" ?hidden=${isOnePage} aria-label=${text.next} ?disabled=${until >= rows.length} @click=${() => this.page++}>
          <tn-icon name="chevron-right"></tn-icon>
        </button>
        <button type="button" @click=${this.#copy}>${text.copyShown}</button>
        <button type="button" aria-expanded=${this.byHand} @click=${() => {
          this.byHand = !this.byHand
        }}>${text.paste}</button>
        <p role="status">${this.said}</p>
      </div>
      ${this.byHand ? pasteField(rows, this.#focused, this.#read) : nothing}
      <tn-stock-selection
        .estate=${this.#estate.value}
        .count=${this.chosen.size}
        @apply-value=${this.#apply}
      ></tn-stock-selection>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-stock-table': StockTable
  }
}
