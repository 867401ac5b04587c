import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { controls } from '../../../../styles/controls.ts'
import { tables } from '../../../../styles/tables.ts'
import type { Estate } from '../../../domain/estate.ts'
import { stock as text } from '../../../messages/stock.ts'
import '../../parts/icon.ts'
import '../../parts/swatch.ts'
import { editorSelector } from './cell-editor.ts'
import { fieldOf } from './cell-value.ts'
import { type GridActs, headings, rowCells } from './grid-cells.ts'
import { GridClipboard } from './grid-clipboard.ts'
import { type GridCell, gridMove } from './grid-moves.ts'
import { gridStyles } from './grid-styles.ts'
import { COLUMNS, type Column, type StockRow, type StockSort } from './stock-rows.ts'

/** Rows drawn at once: few enough to answer within a frame, many enough to read on. */
export const PAGE = 100

export type GridEvents = {
  'edit-cell': { readonly id: string; readonly column: Column; readonly given: string }
  'choose-rows': ReadonlySet<string>
  'sort-rows': StockSort
  'paste-block': string
  'turn-page': number
  history: 'undo' | 'redo'
}

/** The cells of the stock: one is focused, arrows move, Enter edits, Escape gives up. It tells what is asked for and changes nothing itself. */
@customElement('tn-stock-grid')
export class StockGrid extends LitElement {
  static override styles = [controls, tables, gridStyles]

  @property({ attribute: false }) rows: readonly StockRow[] = []
  @property({ attribute: false }) chosen: ReadonlySet<string> = new Set()
  @property({ attribute: false }) sort: StockSort = { column: 'building', descending: false }
  @property({ attribute: false }) estate: Estate | null = null
  @property({ attribute: false }) page = 0
  @state() private at: GridCell = { row: 0, column: 1 }
  @state() private seed: string | null | undefined
  #takesFocus = false
  #pressed: Element | null = null

  constructor() {
    super()
    new GridClipboard(this, {
      editing: () => this.seed !== undefined,
      paste: (block) => {
        this.seed = undefined
        this.#tell('paste-block', block)
      },
      copied: () => this.rows[this.at.row]?.cells[COLUMNS[this.at.column - 1] ?? 'number'] ?? null,
    })
  }

  /** Where a block lands: the focused cell, or the first one. */
  get focused(): { readonly row: number; readonly column: Column } {
    return { row: Math.max(0, this.at.row), column: COLUMNS[Math.max(0, this.at.column - 1)]! }
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const last = Math.max(0, this.rows.length - 1)
    if (this.at.row > last) this.at = { ...this.at, row: last }
    // Turned by its buttons: the cell that Tab leads to is on the page that is shown.
    if (changed.has('page') && this.at.row >= 0 && Math.floor(this.at.row / PAGE) !== this.page)
      this.at = { ...this.at, row: Math.min(this.page * PAGE, last) }
  }

  override updated(): void {
    if (!this.#takesFocus) return
    this.#takesFocus = false
    const cell = this.renderRoot.querySelector<HTMLElement>(
      `[data-row="${this.at.row}"][data-column="${this.at.column}"]`,
    )
    const editor = cell?.querySelector<HTMLInputElement | HTMLSelectElement>(editorSelector)
    const target = editor ?? cell?.querySelector<HTMLElement>('button, input') ?? cell
    target?.focus()
    if (editor instanceof HTMLInputElement && this.seed === null) editor.select()
  }

  #tell<Name extends keyof GridEvents>(name: Name, detail: GridEvents[Name]): void {
    this.dispatchEvent(new CustomEvent(name, { detail }))
  }

  /** Takes the focus to a cell, and its page with it. */
  go(to: GridCell): void {
    this.at = to
    this.seed = undefined
    this.#takesFocus = true
    const page = Math.floor(Math.max(0, to.row) / PAGE)
    if (to.row >= 0 && page !== this.page) this.#tell('turn-page', page)
    this.requestUpdate()
  }

  /** Opens the editor of the focused cell, on what it holds or on a first letter typed. */
  #edit(seed: string | null): void {
    const column = COLUMNS[this.at.column - 1]
    if (this.at.row < 0 || !column || !fieldOf(column)) return
    this.seed = seed
    this.#takesFocus = true
  }

  readonly #left = (given: string): void => {
    const row = this.rows[this.at.row]
    const column = COLUMNS[this.at.column - 1]
    if (this.seed === undefined || !row || !column) return
    this.seed = undefined
    this.#tell('edit-cell', { id: row.entrance.id, column, given })
  }

  readonly #acts: GridActs = {
    toggle: (id) => {
      const next = new Set(this.chosen)
      if (!next.delete(id)) next.add(id)
      this.#tell('choose-rows', next)
    },
    toggleAll: (on) =>
      this.#tell('choose-rows', new Set(on ? this.rows.map(({ entrance }) => entrance.id) : [])),
    sort: (sort) => this.#tell('sort-rows', sort),
    left: this.#left,
  }

  readonly #keydown = (event: KeyboardEvent): void => {
    if (this.seed !== undefined) {
      this.#editorKey(event)
      return
    }
    const far = event.ctrlKey || event.metaKey
    const size = { rows: this.rows.length, columns: COLUMNS.length + 1, page: PAGE }
    const to = gridMove(this.at, event.key, far, size)
    const isCell = this.at.row >= 0 && this.at.column > 0
    const row = this.rows[this.at.row]
    if (to) this.go(to)
    else if (far && event.key.toLowerCase() === 'z') this.#tell('history', event.shiftKey ? 'redo' : 'undo')
    else if (!isCell || !row) return
    else if (event.key === 'Enter' || event.key === 'F2') this.#edit(null)
    else if (event.key === ' ') this.#acts.toggle(row.entrance.id)
    else if (event.key.length === 1 && !far && !event.altKey) this.#edit(event.key)
    else return
    event.preventDefault()
  }

  #editorKey(event: KeyboardEvent): void {
    const { row, column } = this.at
    const next: GridCell | null =
      event.key === 'Enter'
        ? { row: Math.min(row + 1, this.rows.length - 1), column }
        : event.key === 'Tab'
          ? { row, column: Math.max(1, Math.min(column + (event.shiftKey ? -1 : 1), COLUMNS.length)) }
          : null
    if (event.key === 'Escape') this.go(this.at)
    else if (next) {
      this.#left((event.target as HTMLInputElement | HTMLSelectElement).value)
      this.go(next)
    } else return
    event.preventDefault()
    event.stopPropagation()
  }

  readonly #focusin = (event: Event): void => {
    const cell = (event.target as Element).closest<HTMLElement>('[data-row]')
    if (!cell || this.seed !== undefined) return
    const [row, column] = [Number(cell.dataset.row), Number(cell.dataset.column)]
    if (row !== this.at.row || column !== this.at.column) this.at = { row, column }
  }

  readonly #press = (): void => {
    this.#pressed = (this.renderRoot as ShadowRoot).activeElement
  }

  /** A press on the cell that has the focus edits it: the same for mouse, pen and finger. */
  readonly #click = (event: Event): void => {
    const cell = (event.target as Element).closest('td')
    if (cell && cell === this.#pressed && this.seed === undefined) this.#edit(null)
  }

  override render(): TemplateResult | typeof nothing {
    const { estate, rows, at, seed, chosen, sort } = this
    if (!estate) return nothing
    const view = { estate, at, seed, chosen, sort }
    const from = this.page * PAGE
    return html`
      <div class="table-scroll">
        <table
          role="grid"
          aria-label=${text.grid}
          aria-rowcount=${rows.length + 1}
          aria-colcount=${COLUMNS.length + 1}
          aria-multiselectable="true"
          @keydown=${this.#keydown}
          @focusin=${this.#focusin}
          @pointerdown=${this.#press}
          @click=${this.#click}
        >
          <thead>${headings(rows, view, this.#acts)}</thead>
          <tbody>
            ${repeat(
              rows.slice(from, from + PAGE),
              ({ entrance }) => entrance.id,
              (row, index) => rowCells(row, from + index, view, this.#acts),
            )}
          </tbody>
        </table>
      </div>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-stock-grid': StockGrid
  }
}
