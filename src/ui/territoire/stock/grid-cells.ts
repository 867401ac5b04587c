import { html, nothing, type TemplateResult } from 'lit'
import type { Estate } from '../../../domain/estate.ts'
import { placeName } from '../../../messages/place-name.ts'
import { stock as text } from '../../../messages/stock.ts'
import { cellEditor } from './cell-editor.ts'
import { fieldOf } from './cell-value.ts'
import type { GridCell } from './grid-moves.ts'
import { COLUMNS, type Column, type StockRow, type StockSort } from './stock-rows.ts'

export type GridView = {
  readonly estate: Estate
  readonly at: GridCell
  /** What the editor of the focused cell opens on: null for what the cell holds; undefined while none is open. */
  readonly seed: string | null | undefined
  readonly chosen: ReadonlySet<string>
  readonly sort: StockSort
}
export type GridActs = {
  readonly toggle: (id: string) => void
  readonly toggleAll: (on: boolean) => void
  readonly sort: (sort: StockSort) => void
  /** The editor was left, with what it held. */
  readonly left: (given: string) => void
}

const isAt = ({ at }: GridView, row: number, column: number): boolean =>
  at.row === row && at.column === column
const tab = (view: GridView, row: number, column: number): number => (isAt(view, row, column) ? 0 : -1)

/** The headings: a box for all rows, then a button a column that sorts by it, the other way the second time. */
export const headings = (rows: readonly StockRow[], view: GridView, acts: GridActs): TemplateResult => {
  const some = rows.some(({ entrance }) => view.chosen.has(entrance.id))
  const all = some && rows.every(({ entrance }) => view.chosen.has(entrance.id))
  return html`
    <tr aria-rowindex="1">
      <th scope="col" class="box" data-row="-1" data-column="0">
        <label>
          <input
            type="checkbox"
            aria-label=${text.selectAll}
            tabindex=${tab(view, -1, 0)}
            .checked=${all}
            .indeterminate=${some && !all}
            @change=${(event: Event) => acts.toggleAll((event.target as HTMLInputElement).checked)}
          />
        </label>
      </th>
      ${COLUMNS.map((column, index) => heading(column, index + 1, view, acts))}
    </tr>
  `
}

const heading = (column: Column, index: number, view: GridView, acts: GridActs): TemplateResult => {
  const isSorted = view.sort.column === column
  const descending = isSorted && !view.sort.descending
  const order = isSorted ? (view.sort.descending ? 'descending' : 'ascending') : 'none'
  return html`
    <th scope="col" class=${column} aria-sort=${order} data-row="-1" data-column=${index}>
      <button
        type="button"
        class="quiet"
        tabindex=${tab(view, -1, index)}
        title=${text.sortBy(text.columns[column])}
        @click=${() => acts.sort({ column, descending })}
      >
        ${text.columns[column]}
        ${isSorted ? html`<tn-icon name=${view.sort.descending ? 'down' : 'up'}></tn-icon>` : nothing}
      </button>
    </th>
  `
}

/** One door: the box that chooses it, then its cells. `index` is its rank among all that are shown. */
export const rowCells = (row: StockRow, index: number, view: GridView, acts: GridActs): TemplateResult => {
  const { id } = row.entrance
  const isChosen = view.chosen.has(id)
  return html`
    <tr aria-rowindex=${index + 2} aria-selected=${isChosen}>
      <td role="gridcell" class="box" data-row=${index} data-column="0">
        <label>
          <input
            type="checkbox"
            aria-label=${text.selectRow(placeName(view.estate, id))}
            tabindex=${tab(view, index, 0)}
            .checked=${isChosen}
            @change=${() => acts.toggle(id)}
          />
        </label>
      </td>
      ${COLUMNS.map((column, rank) => cell(row, column, index, rank + 1, view, acts))}
    </tr>
  `
}

const cell = (
  row: StockRow,
  column: Column,
  index: number,
  rank: number,
  view: GridView,
  acts: GridActs,
): TemplateResult => {
  const field = fieldOf(column)
  const isEdited = field !== null && view.seed !== undefined && isAt(view, index, rank)
  return html`
    <td
      role="gridcell"
      class=${column}
      aria-readonly=${field === null}
      tabindex=${isEdited ? -1 : tab(view, index, rank)}
      data-row=${index}
      data-column=${rank}
    >
      ${
        isEdited
          ? cellEditor(view.estate, field, row, view.seed ?? null, acts.left)
          : shown(row, column, view.estate)
      }
    </td>
  `
}

const shown = ({ entrance, cells, missing }: StockRow, column: Column, estate: Estate) => {
  if (missing.includes(column)) {
    const value = column === 'dwellings' ? '0, ' : ''
    return html`<em class="missing">${value}${text.missing}</em>`
  }
  const owner = column === 'landlord' ? estate.landlord.get(entrance.landlord) : undefined
  return owner
    ? html`<tn-swatch colour=${owner.colour} pattern=${owner.pattern}></tn-swatch> ${owner.name}`
    : cells[column]
}
